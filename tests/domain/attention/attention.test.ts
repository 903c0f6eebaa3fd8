import { describe, expect, test } from 'vitest';
import { demoRegister } from '../../../src/demo/region';
import { attentionOf, attentionSteps, talksByPerson } from '../../../src/domain/attention/attention';
import type { AttentionList, TalkEntry } from '../../../src/domain/attention/types';
import type { Invitation } from '../../../src/domain/meeting/types';
import type { Register } from '../../../src/domain/register/types';
import { LARGE_DAY, largeRegister } from '../../builders/largeRegister';
import { invitation, register } from '../../builders/meeting';
import { DAY, REGION, REGION_FILE, regionWith } from '../../builders/region';

const keys = (entries: readonly { readonly key: string }[]): readonly string[] => entries.map(({ key }) => key);

function talk(key: string, of: Register = REGION): TalkEntry | undefined {
  return attentionOf(of, DAY).talk.find((entry) => entry.key === key);
}
const people = (entry: TalkEntry | undefined): string => entry?.people.map(({ id }) => id).join(' ') ?? '-';

/** The region with these talks, and with more roles. */
function withTalks(talks: readonly object[], add: readonly object[] = []): Register {
  return register({ ...REGION_FILE, talks, assignments: [...REGION_FILE.assignments, ...add] });
}

test('open: opgaven with the places they miss, gremia without chair, portfolios and RVEs of nobody', () => {
  const file = register({
    ...REGION_FILE,
    portfolios: [...REGION_FILE.portfolios, { id: 'pf-ict', name: 'ICT' }],
    assignments: [
      ...REGION_FILE.assignments,
      { person: 'hanna', role: 'ambtelijk-opdrachtgever', opgave: 'op-jeugd' },
      { person: 'hanna', role: 'projectleider-ambtenaar-5-0', opgave: 'op-jeugd' },
      { person: 'cor', role: 'bestuurlijk-trekker-rve', rve: 'rve-archief', from: '2026-09-01' },
    ],
  });
  const { open } = attentionOf(file, DAY);
  expect(keys(open)).toEqual([
    'open:op-wonen',
    'open:op-energie',
    'voorzitter:sg-jeugd',
    'voorzitter:sg-wonen',
    'voorzitter:po',
    'voorzitter:raad',
    'voorzitter:ander',
    'open:pf-ict',
    'open:rve-sociaal',
    'open:rve-archief',
  ]);
  expect(open[0]).toMatchObject({ roles: ['ambtelijk-opdrachtgever', 'projectleider-ambtenaar-5-0'] });
  expect(open.at(-1)?.coming.map(({ person }) => person.id)).toEqual(['cor']);
});

describe('combinations to talk about', () => {
  test('gives the order and leads the RVE that carries it out', () => {
    const entry = talk('opdrachtgever-opdrachtnemer:rve-ruimte');
    expect([people(entry), entry?.code]).toEqual(['fien', 'opdrachtgever-opdrachtnemer']);
    expect(entry?.fact).toMatchObject({ kind: 'order-and-work', cases: [{ opgaven: [{ id: 'op-wonen' }] }] });
  });

  test('gives the order and sits in the DB; not again what the RVE says already', () => {
    expect(talk('opdrachtgever-opdrachtnemer:db')).toBeUndefined();
    const more = withTalks(
      [],
      [
        { person: 'fien', role: 'bestuurlijk-opdrachtgever', opgave: 'op-energie' },
        { person: 'bas', role: 'bestuurlijk-opdrachtgever', opgave: 'op-jeugd' },
      ],
    );
    const entry = talk('opdrachtgever-opdrachtnemer:db', more);
    expect(people(entry)).toBe('bas fien');
    expect(entry?.fact).toMatchObject({
      cases: [{ opgaven: [{ id: 'op-energie' }] }, { opgaven: [{ id: 'op-jeugd' }] }],
    });
  });

  test('DB and AB: one entry for all whose municipality has no other vote in the AB', () => {
    const entry = talk('db-ab:ab');
    // Bas and Fien have a portfolio, and Ewout and Cor can vote for their municipalities.
    expect(people(entry)).toBe('-');
    const alone = regionWith({ without: ({ person, role }) => person === 'cor' && role === 'bestuurder-regio' });
    expect(people(talk('db-ab:ab', alone))).toBe('fien');
    expect(talk('db-ab:ab', alone)?.fact).toMatchObject({ seconded: [{ id: 'steenhorst' }] });
  });

  test('chairs a PFHO and gives the order for an opgave of its domain', () => {
    expect(people(talk('voorzitter-inhoud:pfho-sociaal'))).toBe('-');
    const themed = regionWith({
      add: [{ person: 'gijs', role: 'lokaal-portefeuillehouder', municipality: 'cadeveen', themes: ['th-jeugd'] }],
    });
    const entry = talk('voorzitter-inhoud:pfho-sociaal', themed);
    expect(people(entry)).toBe('dina');
    expect(entry?.fact).toMatchObject({ content: [{ id: 'op-jeugd' }] });
    expect(people(talk('lokaal-regionaal:merenland', themed))).toBe('dina');
  });

  test('chairs the stuurgroep of an opgave and gives the order for it; a chair with a DB portfolio is no reason', () => {
    const chaired = regionWith({
      add: [
        { person: 'fien', role: 'voorzitter', gremium: 'sg-wonen' },
        { person: 'bas', role: 'voorzitter', gremium: 'db', from: '2026-01-01' },
      ],
    });
    expect(talk('voorzitter-inhoud:sg-wonen', chaired)?.fact).toMatchObject({
      content: [{ id: 'op-wonen' }, { id: 'rve-ruimte' }],
    });
    expect(talk('voorzitter-inhoud:db', chaired)).toBeUndefined();
  });

  test('roles that ended, start later or are switched off make no combination', () => {
    const none = regionWith({
      without: ({ person, role }) => person === 'fien' && role === 'bestuurlijk-trekker-rve',
      add: [{ person: 'fien', role: 'bestuurlijk-trekker-rve', rve: 'rve-ruimte', from: '2026-06-13' }],
    });
    expect(talk('opdrachtgever-opdrachtnemer:rve-ruimte', none)).toBeUndefined();
    const off = regionWith({ roleTypes: [{ id: 'bestuurlijk-trekker-rve', enabled: false }] });
    expect(talk('opdrachtgever-opdrachtnemer:rve-ruimte', off)).toBeUndefined();
  });

  test.each([
    ['2026-06-12', false],
    ['2025-06-13', false],
    ['2025-06-12', true],
    // Written for a later day: it did not happen yet.
    ['2026-06-13', true],
  ])('spoken about on %s: shown is %s', (day, isShown) => {
    const about = 'opdrachtgever-opdrachtnemer:rve-ruimte';
    const spoken = withTalks([{ id: 't-1', about, kind: 'discussed', day }]);
    expect(talk(about, spoken) !== undefined).toBe(isShown);
  });

  test('who got the combination after the talk is shown, alone', () => {
    const about = 'opdrachtgever-opdrachtnemer:rve-ruimte';
    const spoken = withTalks(
      [{ id: 't-1', about, kind: 'discussed', day: '2026-03-01' }],
      [{ person: 'ewout', role: 'bestuurlijk-opdrachtgever', opgave: 'op-wonen', from: '2026-04-01' }],
    );
    expect(people(talk(about, spoken))).toBe('ewout');
  });

  test('an agreement is shown, comes last and is not counted, until somebody else gets the combination', () => {
    const about = 'opdrachtgever-opdrachtnemer:rve-ruimte';
    const agreed = { id: 't-1', about, kind: 'agreed', note: 'Ewout geeft antwoord.', day: '2024-03-01' };
    const before = attentionOf(REGION, DAY);
    const after = attentionOf(withTalks([agreed]), DAY);
    expect(after.talk.at(-1)).toMatchObject({
      key: about,
      settled: true,
      agreement: { note: 'Ewout geeft antwoord.' },
    });
    expect(after.count).toBe(before.count - 1);
    expect([...talksByPerson(withTalks([agreed]), DAY).keys()]).toEqual([]);
    const newcomer = { person: 'ewout', role: 'bestuurlijk-opdrachtgever', opgave: 'op-wonen', from: '2026-04-01' };
    expect(talk(about, withTalks([agreed], [newcomer]))?.settled).toBe(false);
  });
});

describe('roles that stop soon', () => {
  const order = { role: 'bestuurlijk-opdrachtgever', opgave: 'op-energie' };
  const ending = (add: readonly object[]): readonly string[] =>
    attentionOf(regionWith({ add }), DAY).ending.map(
      ({ person, until, successors }) => `${person.id} ${until} ${successors.map((one) => one.person.id).join()}`,
    );

  test.each([
    [[{ person: 'cor', ...order, until: '2026-08-11' }], ['cor 2026-08-11 ']],
    [[{ person: 'cor', ...order, until: '2026-08-12' }], []],
    [[{ person: 'cor', ...order, until: DAY }], [`cor ${DAY} `]],
    [[{ person: 'cor', ...order, until: '2026-06-11' }], []],
    [
      [
        { person: 'cor', ...order, until: '2026-06-30' },
        { person: 'bas', ...order, from: '2026-07-01' },
      ],
      ['cor 2026-06-30 bas'],
    ],
    // The same person goes on: nothing stops.
    [
      [
        { person: 'cor', ...order, until: '2026-06-30' },
        { person: 'cor', ...order, from: '2026-07-01' },
      ],
      [],
    ],
  ])('%j', (add, expected) => {
    expect(ending(add)).toEqual(expected);
  });

  test('a colleague with the same role is no successor, and what stops first comes first', () => {
    const seat = { role: 'bestuurder-regio', gremium: 'ab' };
    expect(
      ending([
        { person: 'hanna', ...seat, until: '2026-07-31' },
        { person: 'cor', ...order, until: '2026-06-30' },
      ]),
    ).toEqual(['cor 2026-06-30 ', 'hanna 2026-07-31 ']);
  });
});

describe('what may not be right any more', () => {
  const repair = (add: readonly object[], without: Parameters<typeof regionWith>[0]['without'] = () => false) =>
    attentionOf(regionWith({ add, without }), DAY).repair;

  test('nothing in a tidy region', () => {
    expect(attentionOf(REGION, DAY).repair).toEqual([]);
  });

  test('someone whose last role stopped, and who still stands with gremia', () => {
    const [entry] = repair([{ person: 'gijs', role: 'bestuurder-regio', gremium: 'ab', until: '2026-03-31' }]);
    expect(entry).toMatchObject({ kind: 'left', key: 'weg:gijs', since: '2026-03-31' });
    expect(entry?.kind === 'left' && entry.gremia.map(({ id }) => id)).toContain('ab');
  });

  test('a member whose seat stopped while other roles go on', () => {
    const found = repair(
      [{ person: 'bas', role: 'bestuurder-regio', gremium: 'ab', until: '2026-03-31' }],
      ({ person, role }) => person === 'bas' && role === 'bestuurder-regio',
    );
    expect(found).toMatchObject([{ kind: 'still-member', key: 'lid:ab:bas', since: '2026-03-31' }]);
  });

  test('a seat in a gremium of which the person is no member; a chair from outside is fine', () => {
    const found = repair([
      { person: 'cor', role: 'lid-db', gremium: 'db' },
      { person: 'hanna', role: 'voorzitter', gremium: 'sg-wonen' },
    ]);
    expect(found).toMatchObject([{ kind: 'no-member', key: 'geen-lid:db:cor', person: { id: 'cor' } }]);
  });

  test('two chairs or two opdrachtgevers at once, also from a later day on; not one after the other', () => {
    const chair = { role: 'voorzitter-pfho', gremium: 'pfho-sociaal' };
    expect(
      keys(
        repair([
          { person: 'dina', ...chair, from: '2024-01-01' },
          { person: 'ewout', ...chair, from: '2026-09-01' },
          { person: 'bas', role: 'bestuurlijk-opdrachtgever', opgave: 'op-wonen' },
        ]),
      ),
    ).toEqual(['meer:bestuurlijk-opdrachtgever:op-wonen', 'meer:voorzitter:pfho-sociaal']);
    expect(
      repair([
        { person: 'dina', ...chair, from: '2024-01-01', until: '2026-08-31' },
        { person: 'ewout', ...chair, from: '2026-09-01' },
      ]),
    ).toEqual([]);
  });

  test('the same person twice is not several people', () => {
    const found = repair([
      { person: 'fien', role: 'bestuurlijk-opdrachtgever', opgave: 'op-wonen', from: '2026-01-01' },
    ]);
    expect(found.map(({ kind }) => kind)).toEqual(['twice']);
  });

  test('the same role twice; two portfolios in two rows are two roles', () => {
    const found = repair([
      { person: 'cor', role: 'afgevaardigde-gemeente', municipality: 'cadeveen', from: '2026-01-01' },
      { person: 'bas', role: 'lid-db', gremium: 'db', portfolios: ['pf-reizen'] },
    ]);
    expect(found).toMatchObject([{ kind: 'twice', person: { id: 'cor' }, assignments: [{}, {}] }]);
  });
});

describe('names in coming invitations', () => {
  const meeting = (
    start: string | null,
    emails: readonly (readonly [string, string])[],
    subject = 'PFHO Sociaal Domein',
  ) => invitation('', { subject, start, attendees: emails.map(([name, email]) => ({ name, email })) });
  const unknown = (invitations: readonly Invitation[]) =>
    attentionOf(REGION, DAY, { invitations }).repair.flatMap((entry) => (entry.kind === 'unknown-name' ? [entry] : []));
  const stranger = ['Iris Mol', 'i.mol@cadeveen.example'] as const;

  test('each once, with the gremia and the first meeting; the counter counts them', () => {
    const invitations = [
      meeting('2026-07-09T08:00:00Z', [stranger], 'Stuurgroep Woonagenda'),
      meeting('2026-06-18T08:00:00Z', [stranger, ['Dina Bloem', 'd.bloem@aldermeer.example']]),
    ];
    const found = unknown(invitations);
    expect(keys(found)).toEqual(['onbekend:i.mol@cadeveen.example']);
    expect(found[0]?.gremia.map(({ id }) => id)).toEqual(['pfho-sociaal', 'sg-wonen']);
    expect(found[0]?.first).toEqual({ subject: 'PFHO Sociaal Domein', start: '2026-06-18T08:00:00Z' });
    expect(attentionOf(REGION, DAY, { invitations }).count).toBe(attentionOf(REGION, DAY).count + 1);
  });

  test.each([
    ['known by address', 'B. Kroon', 'b.kroon@steenhorst.example'],
    ['known by name', 'Bas Kroon', 'bas@elders.example'],
    ['known by name as directories print it', 'Kroon, Bas (Steenhorst)', 'x@elders.example'],
    ['a room', 'Vergaderzaal 2', 'zaal2@aldermeer.example'],
    ['a mailbox of an office', 'Secretariaat Regio', 'bestuurssecretariaat@merenland.example'],
  ])('not %s', (_, name, email) => {
    expect(unknown([meeting('2026-06-18T08:00:00Z', [[name, email]])])).toEqual([]);
  });

  test('not in a meeting that passed, has no time, or is of no gremium here; today counts', () => {
    expect(unknown([meeting('2026-06-11T08:00:00Z', [stranger]), meeting(null, [stranger])])).toEqual([]);
    expect(unknown([meeting('2026-06-18T08:00:00Z', [stranger], 'Koffie met de buren')])).toEqual([]);
    expect(unknown([meeting('2026-06-12T06:00:00Z', [stranger])])).toHaveLength(1);
  });

  test('not in a meeting of another region, whose AB has the same name', () => {
    const wolkendal = demoRegister(DAY);
    const invite = (subject: string, { people }: Register, guest: readonly [string, string]) =>
      meeting(
        '2026-06-18T08:00:00Z',
        [...people.slice(0, 3).map(({ name, email }) => [name, email] as const), guest],
        subject,
      );
    const invitations = [
      invite('Algemeen Bestuur', REGION, stranger),
      invite('Algemeen Bestuur', wolkendal, ['Sem Kruis', 's.kruis@elders.example']),
    ];
    const found = (registersOf?: () => readonly Register[]) =>
      keys(
        attentionOf(REGION, DAY, { invitations, ...(registersOf && { registersOf }) }).repair.filter(
          ({ kind }) => kind === 'unknown-name',
        ),
      );
    expect(found()).toContain('onbekend:s.kruis@elders.example');
    expect(found(() => [wolkendal, REGION])).toEqual(['onbekend:i.mol@cadeveen.example']);
  });
});

describe('a large register', () => {
  const large = largeRegister({ assignments: 500 });
  const listed = (list: AttentionList): readonly string[] =>
    [list.open, list.talk, list.ending, list.repair].flatMap((entries) => keys(entries));

  test('keys are unique and the same whichever object holds the register; they fit a text column', () => {
    const all = listed(attentionOf(large, LARGE_DAY));
    expect(new Set(all).size).toBe(all.length);
    expect(listed(attentionOf(structuredClone(large), LARGE_DAY))).toEqual(all);
    expect(Math.max(...all.map((key) => key.length))).toBeLessThan(255);
  });

  test('working ahead gives the same list', () => {
    const other = structuredClone(large);
    for (const step of attentionSteps(other, LARGE_DAY)) step();
    expect(listed(attentionOf(other, LARGE_DAY))).toEqual(listed(attentionOf(large, LARGE_DAY)));
  });
});
