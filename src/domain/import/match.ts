import type { Assignment, Day, Register } from '../register/types';
import { formerRole, saysSinceWhen, succeeded } from './succession';
import type { ChangedRole, Draft, ImportProblem } from './types';
import { faults } from './wording';

/** How the roles of a file lie beside those of the register. */
export interface Matched {
  readonly same: readonly Assignment[];
  /** Without an id still. */
  readonly added: readonly Draft[];
  readonly changed: readonly ChangedRole[];
  readonly problems: readonly ImportProblem[];
}

const SCOPES = ['gremium', 'opgave', 'rve', 'municipality'] as const;
const LISTS = ['portfolios', 'themes'] as const;
const WORDS = ['from', 'until', 'basis'] as const;

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}

/** The role with what the file says of it. What the file does not name, or leaves empty without an end being meant, stays as it was. */
function merged(before: Assignment, { assignment, given, key }: Draft): Assignment {
  const sure = key !== '' && key === before.id;
  const lists = LISTS.filter((field) => given.has(field) && !sameList(assignment[field], before[field]));
  const scopes = SCOPES.filter((field) => given.has(field));
  const words = WORDS.filter((field) => {
    if (!given.has(field)) return false;
    const empty = assignment[field] === null || assignment[field] === '';
    // An empty end says that it goes on; an empty start or decision only that nobody wrote it down.
    return sure || !empty || field === 'until';
  });
  const taken = [...lists, ...scopes, ...words].map((field) => [field, assignment[field]]);
  return { ...before, ...Object.fromEntries(taken) };
}

function equal(a: Assignment, b: Assignment): boolean {
  return (
    LISTS.every((field) => sameList(a[field], b[field])) &&
    [...SCOPES, ...WORDS].every((field) => a[field] === b[field])
  );
}

/** True when both are the same role of the same person in the same place, whatever the dates. */
function isSameRole(before: Assignment, { assignment, given }: Draft): boolean {
  return (
    before.person === assignment.person &&
    before.role === assignment.role &&
    SCOPES.every((field) => !given.has(field) || before[field] === assignment[field])
  );
}

/** Lays the roles of a file beside those of the register: by the id of an export, else by what is exactly the same, else by role and place. */
export function matchDrafts(drafts: readonly Draft[], register: Register, day: Day): Matched {
  const byId = new Map(register.assignments.map((one) => [one.id, one]));
  const byRole = grouped(register.assignments, ({ person, role }) => `${person} ${role}`);
  const found = new Map<Draft, Assignment>();
  const used = new Set<string>();
  const take = (draft: Draft, before: Assignment | undefined): void => {
    if (before === undefined) return;
    found.set(draft, before);
    used.add(before.id);
  };
  const candidates = ({ assignment: { person, role } }: Draft): readonly Assignment[] =>
    (byRole.get(`${person} ${role}`) ?? []).filter(({ id }) => !used.has(id));

  for (const draft of drafts) {
    const before = byId.get(draft.key);
    const isIt = before?.person === draft.assignment.person && before.role === draft.assignment.role;
    if (isIt && !used.has(draft.key)) take(draft, before);
  }
  for (const draft of drafts)
    if (!found.has(draft))
      take(
        draft,
        candidates(draft).find((one) => isSameRole(one, draft) && equal(one, merged(one, draft))),
      );

  const problems: ImportProblem[] = [];
  const keyOf = ({ assignment: { person, role } }: Draft): string => `${person} ${role}`;
  const settled = new Map(grouped([...found.keys()], keyOf));
  const settle = (draft: Draft): void => {
    settled.set(keyOf(draft), [...(settled.get(keyOf(draft)) ?? []), draft]);
  };
  const earlier = (draft: Draft): readonly Draft[] => settled.get(keyOf(draft)) ?? [];
  const left = drafts.filter((draft) => {
    if (found.has(draft)) return false;
    const former = formerRole(draft, byId, used);
    if (former === undefined || saysSinceWhen(former, draft)) return true;
    problems.push({ ...draft.at('from'), message: sinceWhen(former, register), question: null });
    return false;
  });
  const seen = new Map<string, readonly Draft[]>();
  const distinct = left.filter((draft) => {
    const before = seen.get(keyOf(draft)) ?? [];
    const twin = [...earlier(draft), ...before].find((other) => isTwin(other, draft));
    if (twin === undefined) seen.set(keyOf(draft), [...before, draft]);
    else problems.push({ ...draft.place, message: faults.twice(twin.place.row), question: null });
    return twin === undefined;
  });
  const added: Draft[] = [];
  const carried = [...found.keys()];
  for (const { draft, rows } of together(distinct)) {
    const before = nearestInTime(
      candidates(draft).filter((one) => isSameRole(one, draft)),
      draft.assignment,
      day,
    );
    if (before !== undefined && startsAgain(before, draft, day)) {
      problems.push({ ...draft.at('until'), message: faults.ended(before.until ?? day), question: null });
      continue;
    }
    take(draft, before);
    if (before !== undefined) {
      carried.push(...rows);
      continue;
    }
    const overlap = earlier(draft).find((other) => overlaps(other, draft));
    if (overlap === undefined) {
      added.push(draft);
      carried.push(...rows);
      settle(draft);
    } else problems.push({ ...draft.place, message: faults.overlap(overlap.place.row), question: null });
  }

  const pairs: readonly ChangedRole[] = [
    ...[...found].map(([draft, before]) => ({
      before,
      after: merged(before, draft),
      place: draft.place,
      successor: null,
    })),
    ...succeeded(carried, (draft) => formerRole(draft, byId, used)),
  ];
  return {
    same: pairs.filter(({ before, after }) => equal(before, after)).map(({ before }) => before),
    changed: pairs.filter(({ before, after }) => !equal(before, after)),
    added,
    problems,
  };
}

/** True for a row without an end about a role that is over: an older list than the register, or a new period that needs a start. */
function startsAgain({ until }: Assignment, { assignment, given }: Draft, day: Day): boolean {
  return given.has('until') && assignment.until === null && until !== null && until < day;
}

function sinceWhen({ person, role }: Assignment, { people, roleTypes }: Register): string {
  const name = people.find(({ id }) => id === person)?.name ?? person;
  return faults.sinceWhen(name, roleTypes.find(({ id }) => id === role)?.name ?? role);
}

/** The role that a row without an exact twin is about: by its start, else the one that runs, else the last. */
function nearestInTime(
  candidates: readonly Assignment[],
  { from, until }: Assignment,
  day: Day,
): Assignment | undefined {
  const runs = ({ until: end }: Assignment): boolean => end === null || end >= day;
  if (from === null) return candidates.find(runs) ?? candidates.at(-1);
  const start = candidates.find((one) => one.from === from);
  // A period that is over by now is not that of a role that runs and began on another day.
  const over = until !== null && until < day;
  const near = candidates.filter((one) => !(over && runs(one)));
  // A role that was over before this one began is another period of the same.
  return start ?? near.find((one) => one.from === null) ?? near.find(({ until: end }) => end === null || end >= from);
}

function isTwin(a: Draft, b: Draft): boolean {
  const { assignment: one } = a;
  const { assignment: other } = b;
  return one.person === other.person && one.role === other.role && equal(one, other);
}

function overlaps(a: Draft, b: Draft): boolean {
  const { assignment: one } = a;
  const { assignment: other } = b;
  const place =
    SCOPES.every((field) => one[field] === other[field]) && LISTS.every((field) => sameList(one[field], other[field]));
  if (one.person !== other.person || one.role !== other.role || !place) return false;
  const startsBeforeEnd = one.from === null || other.until === null || one.from <= other.until;
  const endsAfterStart = one.until === null || other.from === null || one.until >= other.from;
  return startsBeforeEnd && endsAfterStart;
}

/** Makes one role of rows that name one portfolio or theme each. */
function together(drafts: readonly Draft[]): readonly { readonly draft: Draft; readonly rows: readonly Draft[] }[] {
  const groups = grouped(drafts, ({ assignment: one }) =>
    JSON.stringify([one.person, one.role, ...SCOPES.map((field) => one[field]), one.from, one.until]),
  );
  return [...groups.values()].map((rows) => {
    const [first, ...others] = rows;
    if (first === undefined) throw new Error('a group has a first');
    const all = (field: 'portfolios' | 'themes'): readonly string[] => [
      ...new Set([first, ...others].flatMap(({ assignment }) => assignment[field])),
    ];
    const assignment = { ...first.assignment, portfolios: all('portfolios'), themes: all('themes') };
    return { draft: others.length === 0 ? first : { ...first, assignment }, rows };
  });
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
