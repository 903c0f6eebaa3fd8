import { describe, expect, test } from 'vitest';
import { type AssessInput, assessMeeting, hintsOf } from '../../../src/domain/meeting/assess';
import type { AssessedMeeting } from '../../../src/domain/meeting/types';
import { readText } from '../../../src/sources/text';
import { invitation, register } from '../../builders/meeting';
import { DAY, REGION, REGION_FILE, regionWith, shownHats } from '../../builders/region';

const AGENDA = `1. Opening
2. Ontwerpbegroting 2027 (ter vaststelling)
3. Regionale Woonagenda (ter bespreking)
4. Rondvraag`;

const assess = (text: string, subject: string, changes: Partial<AssessInput> = {}): AssessedMeeting =>
  assessMeeting({ invitation: invitation(text, { subject }), registers: [REGION], day: DAY, ...changes });
const titles = (meeting: AssessedMeeting): string[] => meeting.items.map((item) => item.title);
const hats = (meeting: AssessedMeeting, index: number, person: string): string => {
  const found = meeting.hats[index]?.find((h) => h.person === person);
  return found ? shownHats(found) : 'nobody';
};

test('a whole meeting: gremium, items, members and their hats', () => {
  const meeting = assess(AGENDA, 'Algemeen Bestuur 12 juni 2026');
  expect(meeting).toMatchObject({ day: '2026-06-12', agenda: { from: 'body', file: null } });
  expect(meeting.gremium?.id).toBe('ab');
  expect(meeting.members.map(({ id }) => id)).toEqual(['ada', 'bas', 'cor', 'dina', 'ewout', 'fien', 'gijs']);
  expect(meeting.hats).toHaveLength(4);
  for (const row of meeting.hats) expect(row.map((h) => h.person)).toEqual(meeting.members.map(({ id }) => id));
  expect(hats(meeting, 0, 'cor')).toBe('bestuurder-regio');
  expect(hats(meeting, 1, 'bas')).toBe('lid-db; bestuurder-regio, afgevaardigde-gemeente; db-ab, collectief-eigen');
  expect(hats(meeting, 1, 'cor')).toBe('bestuurder-regio; afgevaardigde-gemeente; (collectief-eigen)');
  expect(hats(meeting, 2, 'ewout')).toBe('bestuurlijk-trekker-rve; bestuurder-regio');
  expect(hats(meeting, 2, 'gijs')).toBe('gast');
  expect(meeting.baseHats.get('cor')?.leading?.role).toBe('bestuurder-regio');
});

test('the same input gives the same answer', () => {
  expect(assess(AGENDA, 'Algemeen Bestuur')).toEqual(assess(AGENDA, 'Algemeen Bestuur'));
});

describe('no agenda', () => {
  const NOTE = 'Beste leden,\n\nDe stukken staan in het portaal.';

  test('the members and their base hats are known all the same', () => {
    const meeting = assess(NOTE, 'Algemeen Bestuur 12 juni 2026');
    expect(meeting).toMatchObject({ items: [], hats: [], agenda: { from: 'none', items: [], unread: [] } });
    expect(meeting.baseHats.get('cor')?.leading?.role).toBe('bestuurder-regio');
  });

  test('the agenda of an attachment is used', () => {
    const agendaBlocks = { blocks: readText(AGENDA), file: 'agenda.txt' };
    const meeting = assess(NOTE, 'Algemeen Bestuur 12 juni 2026', { agendaBlocks });
    expect(meeting.agenda).toMatchObject({ from: 'attachment', file: 'agenda.txt' });
    expect(titles(meeting)).toHaveLength(4);
    expect(hats(meeting, 1, 'bas')).toMatch(/^lid-db/);
  });

  test('an agenda in the invitation itself goes before that of an attachment', () => {
    const agendaBlocks = { blocks: readText('1. Opening\n2. Regiodeal\n3. Sluiting'), file: 'oud.txt' };
    const meeting = assess(AGENDA, 'Algemeen Bestuur', { agendaBlocks });
    expect(meeting.agenda).toMatchObject({ from: 'body', file: null });
    expect(titles(meeting)).toContain('Regionale Woonagenda');
  });

  test('an attachment without agenda gives none', () => {
    const agendaBlocks = { blocks: readText('Een begeleidende brief.'), file: 'brief.txt' };
    expect(assess(NOTE, 'Algemeen Bestuur', { agendaBlocks }).agenda).toMatchObject({
      from: 'none',
      file: 'brief.txt',
    });
  });
});

describe('a meeting that is not recognised', () => {
  test('items have topics, but nobody has hats', () => {
    const meeting = assess(AGENDA, 'Overleg');
    expect(meeting).toMatchObject({ gremium: null, answer: { kind: 'unknown' }, members: [] });
    expect(meeting.items[2]?.topics.map(({ topic }) => topic)).toContain('op-wonen');
    expect(meeting.hats).toEqual([[], [], [], []]);
    expect(meeting.baseHats.size).toBe(0);
  });

  test('the choice of the user decides', () => {
    const meeting = assess(AGENDA, 'Overleg', { choice: { register: 'merenland', gremium: 'db' } });
    expect(meeting).toMatchObject({ gremium: { id: 'db' }, answer: { kind: 'known', best: { gremium: 'db' } } });
    expect(hats(meeting, 1, 'bas')).toBe('lid-db');
  });

  test('it overrules what was recognised, which stays as the other one', () => {
    const meeting = assess(AGENDA, 'Algemeen Bestuur', { choice: { register: 'merenland', gremium: 'db' } });
    expect(meeting.gremium?.id).toBe('db');
    expect(meeting.answer.kind === 'known' && meeting.answer.others.map((o) => o.gremium)).toContain('ab');
  });

  test('a choice that the register does not know is no gremium', () => {
    expect(assess(AGENDA, 'Overleg', { choice: { register: 'merenland', gremium: 'weg' } })).toMatchObject({
      gremium: null,
      members: [],
    });
  });
});

describe('the day on which roles are looked up', () => {
  const dated = regionWith({
    without: (a) => a.person === 'cor' && a.role === 'bestuurder-regio',
    add: [{ person: 'cor', role: 'bestuurder-regio', gremium: 'ab', until: '2026-06-10' }],
  });
  const corAt = (start: string | null, changes: Partial<AssessInput> = {}) =>
    hats(
      assessMeeting({
        invitation: invitation(AGENDA, { subject: 'Algemeen Bestuur', start }),
        registers: [dated],
        day: '2026-06-11',
        ...changes,
      }),
      0,
      'cor',
    );

  test('is the local day of the meeting, also at night', () => {
    expect(corAt('2026-06-10T21:30:00Z')).toBe('bestuurder-regio');
    expect(corAt('2026-06-10T22:30:00Z')).toBe('gast');
  });

  test('is the given day when the meeting has none, or when it is forced', () => {
    expect(corAt(null)).toBe('gast');
    expect(corAt('2026-06-12T10:00:00Z', { day: '2026-06-01', force: true })).toBe('bestuurder-regio');
  });
});

test('the register tells names of people and gremia to the agenda reader', () => {
  expect(hintsOf(REGION).people).toContain('Ada Vink');
  expect(hintsOf(REGION).bodies).toEqual(expect.arrayContaining(['PFHO Sociaal Domein', 'bestuurstafel sociaal']));
  const meeting = assess('1. Opening\n2. Verslag bestuurstafel sociaal\n3. Woonagenda (Ada Vink)\n4. Sluiting', 'AB');
  expect(meeting.items.map(({ title, procedural }) => [title, procedural])).toEqual([
    ['Opening', true],
    ['Verslag bestuurstafel sociaal', true],
    ['Woonagenda', false],
    ['Sluiting', true],
  ]);
});

test('of several registers the recognised one is used', () => {
  const other = register({
    ...REGION_FILE,
    region: { id: 'heideland', name: 'Regio Heideland' },
    gremia: [{ id: 'ab', kind: 'ab', name: 'Algemeen Bestuur Regio Heideland', members: [] }],
    assignments: [],
  });
  const meeting = assess(AGENDA, 'Algemeen Bestuur Regio Merenland', { registers: [other, REGION] });
  expect(meeting.register.region.id).toBe('merenland');
});

test('without a register it is a mistake of the caller', () => {
  expect(() => assess(AGENDA, 'AB', { registers: [] })).toThrow(RangeError);
});
