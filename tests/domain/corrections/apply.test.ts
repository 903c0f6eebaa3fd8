import { describe, expect, test } from 'vitest';
import { assignmentsBehind } from '../../../src/domain/corrections/behind';
import { assessMeeting } from '../../../src/domain/meeting/assess';
import { checkAgenda } from '../../../src/domain/meeting/check';
import { holdersOf } from '../../../src/domain/meeting/holders';
import type { AssessedMeeting } from '../../../src/domain/meeting/types';
import type { Correction, Register } from '../../../src/domain/register/types';
import { correction } from '../../builders/corrections';
import { invitation } from '../../builders/meeting';
import { DAY, REGION, shownHats } from '../../builders/region';

const AGENDA = `Agenda
1. Opening
2. Begroting 2027 (ter bespreking)
3. Woonagenda
a. Huizen voor starters
b. Bezoek aan Cadeveen
4. Nieuw dossier Zeezicht
5. Rondvraag`;

const BUDGET = { number: '2', title: 'Begroting 2027' };
const ZEEZICHT = { number: '4', title: 'Nieuw dossier Zeezicht' };

interface Given {
  readonly corrections?: readonly Correction[];
  readonly proposals?: readonly Correction[];
  readonly gremium?: string;
  readonly agenda?: string;
}

function judged({ corrections = [], proposals = [], gremium = 'ab', agenda = AGENDA }: Given): AssessedMeeting {
  const register: Register = { ...REGION, corrections };
  return assessMeeting({
    invitation: invitation(agenda, { uid: 'uid-1', subject: 'Overleg' }),
    registers: [register],
    choice: { register: register.region.id, gremium },
    day: DAY,
    proposals: new Map([[register.region.id, proposals]]),
  });
}

const at = (meeting: AssessedMeeting, title: string): number =>
  meeting.items.findIndex((item) => item.title.startsWith(title));
const itemAt = (meeting: AssessedMeeting, title: string) => meeting.items[at(meeting, title)];
const hatsAt = (meeting: AssessedMeeting, title: string, person: string) =>
  meeting.hats[at(meeting, title)]?.find((hats) => hats.person === person);
const shown = (meeting: AssessedMeeting, title: string, person: string): string => {
  const hats = hatsAt(meeting, title, person);
  return hats === undefined ? 'geen lid' : shownHats(hats);
};
const on = (item: Correction['item'], fields: Correction['fields'], changes: Partial<Correction> = {}) =>
  correction(fields, { item, ...changes });

describe('a topic that was put right', () => {
  const about = judged({ corrections: [on(ZEEZICHT, { topics: ['op-wonen', 'weg'] })] });

  test('is what the item is about, without words and without doubt', () => {
    expect(itemAt(judged({}), 'Nieuw dossier')?.topics).toEqual([]);
    expect(itemAt(about, 'Nieuw dossier')?.topics).toEqual([
      {
        topic: 'op-wonen',
        kind: 'opgave',
        words: [],
        entry: 'Regionale Woonagenda',
        via: 'correction',
        strength: 1,
        doubtful: false,
      },
    ]);
  });

  test('gives its people their hats, and says who said so', () => {
    expect(shown(judged({}), 'Nieuw dossier', 'fien')).toBe('bestuurder-regio');
    expect(shown(about, 'Nieuw dossier', 'fien')).toMatch(
      /^bestuurlijk-opdrachtgever; .*; opdrachtgever-opdrachtnemer/,
    );
    expect(hatsAt(about, 'Nieuw dossier', 'fien')?.leading?.reason).toMatchObject({
      kind: 'corrected',
      by: 'Noor de Wit',
    });
  });

  test('takes hats and tensions away with the topic that it was not', () => {
    expect(shown(judged({}), 'Begroting', 'bas')).toMatch(/^lid-db; .*; db-ab/);
    const none = judged({ corrections: [on(BUDGET, { topics: [] })] });
    expect(shown(none, 'Begroting', 'bas')).toBe('bestuurder-regio; afgevaardigde-gemeente; (collectief-eigen)');
  });

  test('goes on to the points below it', () => {
    const above = judged({ corrections: [on({ number: '3', title: 'Woonagenda' }, { topics: ['op-energie'] })] });
    const below = itemAt(above, 'Bezoek aan');
    expect(itemAt(judged({}), 'Bezoek aan')?.topics.map(({ topic }) => topic)).toContain('op-wonen');
    expect(below?.topics.map(({ topic, via }) => `${topic} ${via}`)).toEqual(['op-energie parent']);
  });

  test('makes a real point of a fixed one', () => {
    const opening = on({ number: '5', title: 'Rondvraag' }, { topics: ['op-wonen'] });
    const meeting = judged({ corrections: [opening] });
    expect(itemAt(meeting, 'Rondvraag')?.procedural).toBe(false);
    expect(shown(meeting, 'Rondvraag', 'fien')).toMatch(/^bestuurlijk-opdrachtgever/);
  });
});

describe('what is asked, the phase, and what is closed', () => {
  test('stand as they were put right', () => {
    const fields = { treatment: 'besluit', phase: 'oordeelsvorming', closed: true } as const;
    expect(itemAt(judged({ corrections: [on(BUDGET, fields)] }), 'Begroting')).toMatchObject(fields);
  });

  test('a treatment that was wrong can be none, and the rest stays', () => {
    const meeting = judged({ corrections: [on(BUDGET, { treatment: null })] });
    expect(itemAt(judged({}), 'Begroting')?.treatment).toBe('bespreking');
    expect(itemAt(meeting, 'Begroting')).toMatchObject({ treatment: null, closed: false });
    expect(itemAt(meeting, 'Begroting')?.topics.map(({ via }) => via)).not.toContain('correction');
  });
});

describe('an opdrachtgever for this meeting', () => {
  const named = judged({ corrections: [on({ number: '3', title: 'Woonagenda' }, { owner: 'bas' })] });

  test('has the hat in the place of the one in the register', () => {
    expect(shown(judged({}), 'Woonagenda', 'fien')).toMatch(/^bestuurlijk-opdrachtgever/);
    expect(shown(named, 'Woonagenda', 'bas')).toMatch(/^bestuurlijk-opdrachtgever; /);
    expect(hatsAt(named, 'Woonagenda', 'bas')?.leading).toMatchObject({
      reason: { kind: 'corrected' },
      scope: ['op-wonen'],
    });
    // Fien still leads the RVE that carries it out, but no longer both asks and does.
    expect(shown(named, 'Woonagenda', 'fien')).toBe('bestuurlijk-trekker-rve; bestuurder-regio');
  });

  test('counts as the one whose it is', () => {
    const item = itemAt(named, 'Woonagenda');
    const holders = item === undefined ? [] : holdersOf(named, item);
    expect(holders.map(({ person }) => person.id)).not.toContain('fien');
    expect(holders[0]).toMatchObject({ person: { id: 'bas' }, topic: 'op-wonen' });
  });

  test('settles a point that is about nothing the register knows', () => {
    const open = checkAgenda(judged({})).findings.map(({ kind, index }) => `${index} ${kind}`);
    const meeting = judged({ corrections: [on(ZEEZICHT, { owner: 'cor', treatment: 'besluit' })] });
    const index = at(meeting, 'Nieuw dossier');
    expect(open).toContain(`${index} no-owner`);
    expect(checkAgenda(meeting).findings.filter((finding) => finding.index === index)).toEqual([]);
    expect(shown(meeting, 'Nieuw dossier', 'cor')).toBe(
      'bestuurlijk-opdrachtgever; bestuurder-regio, afgevaardigde-gemeente',
    );
  });

  test('someone whom the register does not know changes nothing', () => {
    const meeting = judged({ corrections: [on(ZEEZICHT, { owner: 'niemand' })] });
    expect(checkAgenda(meeting).findings.map(({ index, kind }) => `${index} ${kind}`)).toContain(
      `${at(meeting, 'Nieuw dossier')} no-owner`,
    );
  });
});

describe('a hat that was put right', () => {
  const wears = (
    person: string,
    role: NonNullable<Correction['fields']['hat']>['role'],
    gremium = 'ab',
    item = BUDGET,
  ) => judged({ gremium, corrections: [on(item, { hat: { person, role } })] });

  test.each<[string, ReturnType<typeof wears>, string, string, string]>([
    [
      'leads, and what is still held stays beside it with its tension',
      wears('bas', 'bestuurder-regio'),
      'Begroting',
      'bas',
      'bestuurder-regio; lid-db, afgevaardigde-gemeente; db-ab, collectief-eigen',
    ],
    ['none is none, without tensions', wears('bas', null), 'Begroting', 'bas', 'gast'],
    [
      'who wears another hat does not chair here',
      wears('ada', 'bestuurder-regio'),
      'Begroting',
      'ada',
      'bestuurder-regio; afgevaardigde-gemeente; (collectief-eigen)',
    ],
    [
      'who chairs this point has the tension of the chair',
      wears('bas', 'voorzitter'),
      'Begroting',
      'bas',
      'voorzitter; bestuurder-regio, afgevaardigde-gemeente, lid-db; db-ab, voorzitter-inhoud, collectief-eigen',
    ],
    [
      'gives the order and does the work',
      wears('ewout', 'bestuurlijk-opdrachtgever', 'ab', { number: '3', title: 'Woonagenda' }),
      'Woonagenda',
      'ewout',
      'bestuurlijk-opdrachtgever; bestuurder-regio, bestuurlijk-trekker-rve; opdrachtgever-opdrachtnemer',
    ],
    [
      'a guest who says to have one, has it',
      wears('dina', 'afgevaardigde-gemeente', 'ander'),
      'Begroting',
      'dina',
      'afgevaardigde-gemeente',
    ],
    [
      'the others keep theirs',
      wears('bas', null),
      'Begroting',
      'cor',
      'bestuurder-regio; afgevaardigde-gemeente; (collectief-eigen)',
    ],
  ])('%s', (_, meeting, title, person, hats) => {
    expect(shown(meeting, title, person)).toBe(hats);
  });

  test('says who said so, with the scope that belongs to it', () => {
    const hats = hatsAt(wears('cor', 'afgevaardigde-gemeente'), 'Begroting', 'cor');
    expect(hats?.leading).toMatchObject({ scope: ['cadeveen'], reason: { kind: 'corrected', by: 'Noor de Wit' } });
  });
});

describe('several corrections', () => {
  test('of each field the newest counts, whatever their order; of hats each person’s own', () => {
    const old = on(BUDGET, { topics: ['op-jeugd'], treatment: 'besluit', hat: { person: 'bas', role: null } });
    const middle = on(BUDGET, { treatment: 'kennisname', hat: { person: 'cor', role: null } });
    const newest = on(BUDGET, { topics: ['op-energie'] }, { author: 'Wim Plas' });
    const meeting = judged({ corrections: [newest, old, middle] });
    const item = itemAt(meeting, 'Begroting');
    expect(item?.topics.map(({ topic }) => topic)).toEqual(['op-energie']);
    expect(item?.treatment).toBe('kennisname');
    expect([shown(meeting, 'Begroting', 'bas'), shown(meeting, 'Begroting', 'cor')]).toEqual(['gast', 'gast']);
    expect(meeting.corrections[at(meeting, 'Begroting')]?.map(({ id }) => id)).toEqual([newest.id, middle.id, old.id]);
  });

  test('withdrawing the newest brings back the one before', () => {
    const old = on(BUDGET, { treatment: 'besluit' });
    const undone = on(BUDGET, { treatment: 'kennisname' }, { state: 'withdrawn' });
    expect(itemAt(judged({ corrections: [old, undone] }), 'Begroting')?.treatment).toBe('besluit');
    expect(itemAt(judged({ corrections: [undone] }), 'Begroting')).toEqual(itemAt(judged({}), 'Begroting'));
  });

  test('a proposal counts only where it is handed in', () => {
    const proposal = on(BUDGET, { treatment: 'besluit' }, { state: 'proposed' });
    expect(itemAt(judged({ corrections: [proposal] }), 'Begroting')?.treatment).toBe('bespreking');
    expect(itemAt(judged({ proposals: [proposal] }), 'Begroting')?.treatment).toBe('besluit');
  });

  test('what fits no point any more is named, also after the agenda was edited', () => {
    const corrections = [on(BUDGET, { closed: true }), on(ZEEZICHT, { closed: true })];
    const agenda = AGENDA.replace('2. Begroting 2027', '2. Iets anders').replace('4. Nieuw dossier', '6. Dossier');
    const meeting = judged({ corrections, agenda: `${agenda}\n7. Nieuw dossier Zeezicht` });
    expect(meeting.unplaced.map(({ item }) => item.title)).toEqual(['Begroting 2027']);
    expect(meeting.items.filter(({ closed }) => closed).map(({ title }) => title)).toEqual(['Nieuw dossier Zeezicht']);
  });

  test('without an agenda nothing is out of place', () => {
    expect(judged({ corrections: [on(BUDGET, { closed: true })], agenda: 'Tot dan!' }).unplaced).toEqual([]);
  });
});

describe('the roles behind a hat', () => {
  const behind = (person: string, title: string, gremium = 'ab') => {
    const hat = hatsAt(judged({ gremium }), title, person)?.leading;
    return hat
      ? assignmentsBehind(REGION, person, DAY, hat).map(({ role, opgave, gremium: of }) => `${role} ${opgave ?? of}`)
      : [];
  };

  test.each<[string, string, string, readonly string[]]>([
    ['an opgave', 'fien', 'Woonagenda', ['bestuurlijk-opdrachtgever op-wonen']],
    ['a portfolio', 'bas', 'Begroting', ['lid-db db']],
    ['membership', 'cor', 'Begroting', ['bestuurder-regio ab']],
    ['a chair who is only named with the gremium', 'ada', 'Begroting', []],
  ])('%s', (_, person, title, roles) => {
    expect(behind(person, title)).toEqual(roles);
  });
});
