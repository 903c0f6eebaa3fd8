import { describe, expect, it } from 'vitest';
import type { Assignment, Register } from '../../../src/domain/register/types';
import {
  addAlias,
  addAssignment,
  addCorrection,
  addPerson,
  addTalk,
  changeAssignment,
  changeMandate,
  endAssignment,
  endPerson,
  lastDayOfOld,
  type NewAssignment,
  undoOf,
  withdrawCorrection,
} from '../../../src/domain/stored/changes';
import type { Desk } from '../../../src/domain/stored/desk';
import { type Planning, planAll, planningOn } from '../../../src/domain/stored/planning';
import type { Change } from '../../../src/domain/stored/types';
import { countingIds, testDesk } from '../../builders/desk';
import { register } from '../../builders/meeting';
import { REGION_FILE } from '../../builders/region';

const TODAY = '2026-06-12';

const START = register({
  ...REGION_FILE,
  assignments: [
    ...REGION_FILE.assignments,
    { id: 'later', person: 'bas', role: 'voorzitter-pfho', gremium: 'pfho-fysiek', from: '2026-09-01' },
  ],
});

async function desk(start: Register = START) {
  const opened = await testDesk(start);
  const at = (): Planning => planningOn(opened, countingIds('new'), TODAY);
  const act = async (plan: (at: Planning) => readonly Change[]): Promise<readonly Change[]> => {
    const changes = plan(at());
    expect(await opened.submit(changes)).toEqual({ kind: 'saved' });
    expect(opened.state().faults).toEqual([]);
    return changes;
  };
  return { ...opened, at, act };
}

const role = (changes: Partial<NewAssignment>): NewAssignment => ({
  person: 'bas',
  role: 'lid-db',
  gremium: null,
  portfolios: [],
  opgave: null,
  rve: null,
  municipality: null,
  themes: [],
  from: null,
  until: null,
  basis: '',
  ...changes,
});

const members = (of: Desk, gremium: string) => of.state().register.gremia.find(({ id }) => id === gremium)?.members;
const found = (of: Desk, id: string): Assignment | undefined =>
  of.state().register.assignments.find((one) => one.id === id);

describe('a new role', () => {
  it('makes its holder a member of the gremium', async () => {
    const { act, ...of } = await desk();
    await act((at) => addAssignment(at, role({ person: 'cor', gremium: 'db', portfolios: ['pf-geld'] })));
    expect(found(of, 'new-1')).toEqual({
      id: 'new-1',
      ...role({ person: 'cor', gremium: 'db', portfolios: ['pf-geld'] }),
    });
    expect(members(of, 'db')).toEqual(['ada', 'bas', 'fien', 'gijs', 'cor']);
  });

  it.each([
    ['that is an official one', role({ person: 'hanna', role: 'bestuurssecretaris', gremium: 'db' })],
    ['that is over', role({ person: 'cor', gremium: 'db', until: '2026-06-11' })],
    ['of someone who sits there', role({ person: 'ada', gremium: 'db' })],
  ])('%s changes no gremium', async (_what, assignment) => {
    const { at } = await desk();
    expect(addAssignment(at(), assignment).map(({ kind }) => kind)).toEqual(['create']);
  });

  it('of several people in one gremium is one change of it', async () => {
    const { act, ...of } = await desk();
    const plans = ['cor', 'dina', 'ewout'].map(
      (person) => (at: Planning) => addAssignment(at, role({ person, gremium: 'db' })),
    );
    const changes = await act((at) => planAll(at, plans));
    expect(changes.map(({ list }) => list)).toEqual(['assignments', 'gremia', 'assignments', 'assignments']);
    expect(members(of, 'db')).toEqual(['ada', 'bas', 'fien', 'gijs', 'cor', 'dina', 'ewout']);
  });
});

describe('a change of a role', () => {
  const BAS = 'rol-5';
  const before = role({ gremium: 'db', portfolios: ['pf-geld'] });

  it('of person from a day on ends the old role the day before, and keeps it', async () => {
    const { act, ...of } = await desk();
    await act((at) => changeAssignment(at, BAS, { ...before, person: 'cor', from: '2026-06-12' }));
    expect(found(of, BAS)).toEqual({ id: BAS, ...before, until: '2026-06-11' });
    expect(found(of, 'new-1')).toMatchObject({ person: 'cor', from: '2026-06-12', until: null });
    expect(members(of, 'db')).toEqual(['ada', 'fien', 'gijs', 'cor']);
  });

  it('from a later day on leaves who holds it now where they are', async () => {
    const { act, ...of } = await desk();
    await act((at) => changeAssignment(at, BAS, { ...before, portfolios: ['pf-reizen'], from: '2026-07-01' }));
    expect(found(of, BAS)?.until).toBe('2026-06-30');
    expect(members(of, 'db')).toContain('bas');
  });

  it.each([
    ['its dates', { from: '2026-01-01', until: '2026-12-31' }, null],
    ['its basis', { basis: 'AB 3 december' }, null],
    ['who it always was', { person: 'cor' }, null],
    ['a person who takes over', { person: 'cor', from: '2026-07-01' }, '2026-06-30'],
  ])('of %s', async (_what, change, lastDay) => {
    const { at } = await desk();
    const old: Assignment = { id: BAS, ...before };
    expect(lastDayOfOld(old, { ...before, ...change })).toBe(lastDay);
    const [first] = changeAssignment(at(), BAS, { ...before, ...change });
    expect(first).toMatchObject({ kind: 'update', id: BAS, fields: lastDay === null ? change : { until: lastDay } });
  });

  it('that puts right who holds it moves the seat along', async () => {
    const { act, ...of } = await desk();
    await act((at) => changeAssignment(at, BAS, { ...before, person: 'cor' }));
    expect(members(of, 'db')).toEqual(['ada', 'fien', 'gijs', 'cor']);
  });
});

describe('the end of a role', () => {
  it('takes its holder out of the gremium once the day has passed', async () => {
    const { act, at, ...of } = await desk();
    expect(endAssignment(at(), 'rol-5', TODAY)).toHaveLength(1);
    await act((now) => endAssignment(now, 'rol-5', '2026-06-11'));
    expect(members(of, 'db')).toEqual(['ada', 'fien', 'gijs']);
    expect(found(of, 'rol-5')?.until).toBe('2026-06-11');
  });

  it('leaves someone with another role there', async () => {
    const { act, ...of } = await desk(
      register({
        ...REGION_FILE,
        assignments: [...REGION_FILE.assignments, { person: 'bas', role: 'voorzitter', gremium: 'db' }],
      }),
    );
    await act((now) => endAssignment(now, 'rol-5', '2026-06-01'));
    expect(members(of, 'db')).toContain('bas');
  });

  it('before its first day makes that it never counts, and can be undone', async () => {
    const { act, ...of } = await desk();
    const before = of.row('assignments', 'later');
    const [change] = await act((now) => endAssignment(now, 'later', '2026-06-30'));
    expect(found(of, 'later')).toBeUndefined();
    expect(of.row('assignments', 'later')?.fields.until).toBe('2026-08-31');
    await act(() => [undoOf(change!, before)!]);
    expect(found(of, 'later')?.until).toBeNull();
  });

  it('of a person is the end of everything, also of what was still to begin', async () => {
    const { act, ...of } = await desk();
    await act((now) => endPerson(now, 'bas', '2026-06-11'));
    const own = of.state().register.assignments.filter(({ person }) => person === 'bas');
    expect(own.map(({ until }) => until)).toEqual(['2026-06-11', '2026-06-11', '2026-06-11']);
    expect(of.state().register.gremia.filter((one) => one.members.includes('bas'))).toEqual([]);
    expect(of.state().register.people.some(({ id }) => id === 'bas')).toBe(true);
  });

  it('of who chairs leaves the chair empty', async () => {
    const { act, ...of } = await desk();
    await act((now) => endPerson(now, 'ada', '2026-06-11'));
    expect(of.state().register.gremia.filter(({ chair }) => chair === 'ada')).toEqual([]);
  });
});

describe('other changes', () => {
  it('add a person, a mandate, a name, a correction and an agreement', async () => {
    const { act, at, ...of } = await desk();
    const mandate = {
      administrator: 'Kaders',
      official: 'Tot 50.000',
      projectLead: '',
      agreedIn: 'db',
      agreedOn: TODAY,
    };
    const meeting = { uid: 'u', subject: 'AB', start: null };
    const author = 'Jasper de Wit';
    await act((now) =>
      addPerson(now, { name: 'Lot Bos', email: 'L.Bos@cadeveen.example', municipality: 'cadeveen', position: '' }),
    );
    await act((now) => changeMandate(now, 'op-jeugd', mandate));
    await act((now) => addAlias(now, 'op-jeugd', '  werkplein '));
    expect(addAlias(at(), 'op-jeugd', 'Werkplein')).toEqual([]);
    expect(addAlias(at(), 'op-jeugd', 'INKOOP JEUGDHULP')).toEqual([]);
    const [correction] = addCorrection(
      { ...at(), newId: () => 'c-1' },
      {
        meeting,
        item: { number: '4', title: 'Werkplein' },
        fields: { treatment: null, hat: { person: 'ada', role: null } },
        note: '',
        author,
        at: '2026-06-12T08:00:00Z',
        state: 'counts',
      },
    );
    await of.submit([correction]);
    await act((now) => addTalk(now, { about: 'x', kind: 'agreed', note: 'Zo doen we het.', day: TODAY, author }));
    const { people, topics, corrections, talks } = of.state().register;
    expect(people.at(-1)).toEqual({
      id: 'new-1',
      name: 'Lot Bos',
      email: 'l.bos@cadeveen.example',
      municipality: 'cadeveen',
      position: '',
    });
    expect(topics.find(({ id }) => id === 'op-jeugd')).toMatchObject({ mandate, aliases: ['werkplein'] });
    expect(corrections[0]?.fields).toEqual({ treatment: null, hat: { person: 'ada', role: null } });
    expect(talks).toHaveLength(1);

    const [withdrawn] = await act((now) => withdrawCorrection(now, 'c-1'));
    expect(of.state().register.corrections[0]?.state).toBe('withdrawn');
    await act(() => [undoOf(withdrawn!, null)!]);
    expect(of.state().register.corrections[0]?.state).toBe('counts');
    await act(() => [undoOf(correction, null)!]);
    expect(of.state().register.corrections[0]?.state).toBe('withdrawn');
    await act((now) => changeMandate(now, 'op-jeugd', null));
    expect(of.state().register.topics.find(({ id }) => id === 'op-jeugd')?.mandate).toBeNull();
  });

  it('undo a new role', async () => {
    const { act, ...of } = await desk();
    const [made] = await act((now) => addAssignment(now, role({ person: 'cor', role: 'voorzitter', gremium: 'ab' })));
    await act(() => [undoOf(made!, null)!]);
    expect(found(of, made!.id)).toBeUndefined();
  });

  it('are none where nothing changes', async () => {
    const { at } = await desk();
    expect(endAssignment(at(), 'nobody', TODAY)).toEqual([]);
    expect(changeAssignment(at(), 'rol-5', role({ gremium: 'db', portfolios: ['pf-geld'] }))).toEqual([]);
    expect(endPerson(at(), 'hanna', TODAY)).toEqual([]);
    expect(withdrawCorrection(at(), 'nothing')).toEqual([]);
  });
});
