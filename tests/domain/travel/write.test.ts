import { describe, expect, test } from 'vitest';
import { demoAttachment, demoMeetings } from '../../../src/demo/meetings';
import { demoRegister } from '../../../src/demo/region';
import { type AssessInput, assessMeeting } from '../../../src/domain/meeting/assess';
import { invitationOf } from '../../../src/domain/meeting/event';
import type { AssessedMeeting, Invitation } from '../../../src/domain/meeting/types';
import type { Register } from '../../../src/domain/register/types';
import { readTravel } from '../../../src/domain/travel/read';
import { sameTravel, writeTravel } from '../../../src/domain/travel/write';
import { readBody } from '../../../src/sources/body';
import { readDocx } from '../../../src/sources/docx';
import { invitation, register } from '../../builders/meeting';
import { DAY, regionWith } from '../../builders/region';
import { AB, assessedWith, CORRECTION, SENDER, SENT_AT, travelText, WHOLE_FILE } from './travelling';

/** The meeting as someone judges it who has nothing but the file. */
function judgedAway(text: string, of: Invitation, more: Partial<AssessInput> = {}): AssessedMeeting {
  const result = readTravel(text, of, true);
  if (result.kind !== 'trusted') throw new Error(JSON.stringify(result));
  const { register: travelled, gremium, hints } = result.travel;
  const choice = { register: travelled.region.id, gremium };
  return assessMeeting({ invitation: of, registers: [travelled], choice, day: DAY, hints, ...more });
}

/** What people see: points and hats. How sure a match is shows as a doubt only. */
function seen({ gremium, members, items, hats, baseHats }: AssessedMeeting): unknown {
  const points = items.map((item) => ({ ...item, topics: item.topics.map(({ strength: _how, ...topic }) => topic) }));
  return { gremium: gremium?.id, members: members.map(({ name }) => name), points, hats, baseHats: [...baseHats] };
}

function ab(region: Register, subject = AB.subject): AssessedMeeting {
  return assessedWith(region, { ...AB, subject });
}

describe('the travelled register gives the same points and hats as the whole one', () => {
  const WHOLE = register(WHOLE_FILE);
  test.each([
    ['AB', WHOLE, 'Algemeen Bestuur Regio Merenland'],
    ['DB', WHOLE, 'Dagelijks Bestuur Regio Merenland'],
    ['PFHO', WHOLE, 'PFHO Sociaal Domein'],
    ['stuurgroep', WHOLE, 'Stuurgroep Woonagenda'],
    ['two gremia at once', WHOLE, 'DB/AB Regio Merenland'],
    [
      'a chair whose time is over',
      regionWith({ add: [{ person: 'ada', role: 'voorzitter', gremium: 'ab', until: '2026-01-31' }] }),
      AB.subject,
    ],
    [
      'a dated chair',
      regionWith({ add: [{ person: 'bas', role: 'voorzitter', gremium: 'ab', from: '2026-01-01' }] }),
      AB.subject,
    ],
    [
      'a seat in another AB only',
      regionWith({
        without: (one) => one.person === 'cor' && one.role === 'bestuurder-regio',
        gremia: [{ id: 'ab2', kind: 'ab', name: 'Bestuur Werkbedrijf', members: ['cor'] }],
        add: [{ person: 'cor', role: 'bestuurder-regio', gremium: 'ab2' }],
      }),
      AB.subject,
    ],
    [
      'a role that the region switched off',
      regionWith({ roleTypes: [{ id: 'bestuurlijk-trekker-rve', enabled: false }] }),
      AB.subject,
    ],
  ])('%s', (_name, region, subject) => {
    const whole = ab(region, subject);
    expect(whole.gremium).not.toBeNull();
    expect(seen(judgedAway(travelText(whole), { ...AB, subject }))).toEqual(seen(whole));
  });

  test.each([0, 1, 2])('meeting %i of the fictional region, with fewer subjects', async (nr) => {
    const event = demoMeetings(DAY)[nr];
    if (event === undefined) throw new Error('no such meeting');
    const of = { ...invitationOf(event, readBody, demoAttachment), organizer: SENDER };
    const [file] = of.files;
    const attached =
      file === undefined ? {} : { agendaBlocks: { blocks: await readDocx(await file.read()), file: file.name } };
    const whole = assessMeeting({ invitation: of, registers: [demoRegister(DAY)], day: DAY, ...attached });
    const text = travelText(whole);
    expect(whole.items.length).toBeGreaterThan(5);
    expect(seen(judgedAway(text, of, attached))).toEqual(seen(whole));
    const { portfolios, opgaven, themes, rves } = JSON.parse(text).register;
    const sent = [...portfolios, ...opgaven, ...themes, ...rves];
    expect(sent.length).toBeLessThan(whole.register.topics.length);
  });

  test('in the fictional region, with corrections of the meeting', () => {
    const of = invitation('1. Opening\n2. Begroting 2027 (ter besluitvorming)\n3. Wolkendal Warm', {
      ...AB,
      blocks: AB.blocks,
      subject: 'Algemeen Bestuur Regio Wolkendal',
    });
    const whole = assessedWith(demoRegister(DAY), of);
    expect(seen(judgedAway(travelText(whole), of))).toEqual(seen(whole));
  });
});

describe('nothing more goes along', () => {
  const text = travelText(ab(register(WHOLE_FILE)), [CORRECTION]);

  test.each([
    ['other gremia', /Directieoverleg|PFHO|Auditcommissie/],
    ['ended and later roles', /"oud"|"later"|2026-06-1[13]/],
    ['people of other meetings', /Ouwehand/],
    ['subjects that nobody here has or speaks of', /Energiestrategie|Duurzaamheid|"th-werk"|Streekarchief/],
    ['what tells more of a subject than the agenda asks', /Betaalbare huizen|Openbaar vervoer|Jeugdhulp"/],
    ['municipalities that are not here', /Verrebroek/],
    ['addresses of who is not invited', /b\.kroon|e\.smit|f\.bakker|g\.timmer/],
    ['notes, talks, mandates, decisions', /Gebeld met Fien|Onder vier ogen|Geheim mandaat|Besluit 14|zes weken/],
  ])('not %s', (_what, words) => {
    expect(text).not.toMatch(words);
  });

  test('but who is invited, and what the points can be about', () => {
    expect(text).toContain('h.post@merenland.example');
    expect(text).toContain('ambtelijk-opdrachtgever');
    expect(text).toContain('Regionale Woonagenda');
    expect(JSON.parse(text)).toMatchObject({
      rolvast: 1,
      sentAt: SENT_AT,
      sentBy: SENDER,
      meeting: { uid: '', subject: AB.subject, start: AB.start, organizer: SENDER.email },
      register: { corrections: [{ id: 'c1', author: 'Saskia Nieland', fields: { treatment: 'bespreking' } }] },
    });
  });
});

test('a name with signs of HTML or hidden signs travels harmlessly', () => {
  const people = WHOLE_FILE.people.map((one) => (one.id === 'ada' ? { ...one, name: 'Ada <b>Vink</b>\u202e' } : one));
  const whole = ab(register({ ...WHOLE_FILE, people }));
  const result = readTravel(travelText(whole), AB, true);
  expect(result.kind === 'trusted' && result.travel.register.people[0]?.name).toBe('Ada ‹b›Vink‹/b›');
});

test('a file that nobody could read is not made', () => {
  const themes = Array.from({ length: 300 }, (_, nr) => ({
    id: `t${nr}`,
    name: `Thema ${nr}`,
    description: 'x'.repeat(2000),
  }));
  const held = { person: 'ada', role: 'lokaal-portefeuillehouder', themes: themes.map(({ id }) => id) };
  const region = { ...WHOLE_FILE, themes: [...WHOLE_FILE.themes, ...themes] };
  const whole = register({ ...region, assignments: [...region.assignments, held] });
  // Without an agenda nobody knows in which words its points will be.
  const assessed = assessedWith(whole, { ...AB, blocks: [] });
  expect(writeTravel({ assessed, corrections: [], agenda: [], sender: SENDER, now: new Date(SENT_AT) })).toEqual({
    kind: 'refused',
    message: expect.stringContaining('te groot om mee te sturen'),
  });
});

test('two files say the same when only the moment and the sender differ', () => {
  const assessed = ab(register(WHOLE_FILE));
  const one = travelText(assessed);
  const later = writeTravel({
    assessed,
    corrections: [],
    agenda: [],
    sender: { name: 'B', email: 'b@x.example' },
    now: new Date('2026-06-02T08:00:00Z'),
  });
  expect(later.kind === 'written' && sameTravel(one, later.text)).toBe(true);
  expect(sameTravel(one, travelText(assessed, [CORRECTION]))).toBe(false);
  expect(sameTravel(one, 'geen json')).toBe(false);
});
