import type { Assignment, Day, Register } from '../register/types';
import type { Desk } from '../stored/desk';
import { STORED_LISTS } from '../stored/schema';
import { Finder } from './finder';
import { type Layout, layoutOf } from './layout';
import { matchDrafts } from './match';
import { type FoundPerson, readPeople } from './read-people';
import { type Gathered, readMatrix, readRows } from './read-sheet';
import { newId } from './slug';
import type { Table } from './table';
import type { Additions, ChangedRole, Choices, Draft, ImportPlan, ImportProblem, SheetNote } from './types';

/** What an import is asked to take into account. */
export interface PlanOptions {
  /** Today (Europe/Amsterdam). */
  readonly day: Day;
  readonly choices: Choices;
  /** The register that the tables were made from; null for a file that people keep. */
  readonly known?: Register | null;
  /** The rows behind the register, with those that it leaves out: their ids are in use too. Null for a register without a desk. */
  readonly row?: Desk['row'] | null;
}

/**
 * Lays a list of roles beside the register: what it adds, changes and ends, and everything that is wrong in it by row and column.
 * Pure: nothing is changed. The same file again gives the same plan, and after the plan was carried out an empty one.
 */
export function planImport(tables: readonly Table[], register: Register, options: PlanOptions): ImportPlan {
  const { day, choices, known = null, row = null } = options;
  const isKept = (id: string): boolean => row !== null && STORED_LISTS.some((list) => row(list, id) !== null);
  const finder = new Finder(register, choices, known, isKept);
  const read = tables.map((table) => ({ table, layout: layoutOf(table, finder, choices.columns[table.sheet]) }));
  const used = usedSheets(read);
  const gathered: Gathered = { drafts: [], problems: [], members: [] };
  const people = used.flatMap(({ table, layout }) =>
    layout.kind === 'people' ? readPeople(table, layout, register, finder, gathered.problems) : [],
  );
  for (const { table, layout } of used) {
    if (layout.kind === 'rows') readRows(table, layout, register, finder, gathered);
    if (layout.kind === 'matrix') readMatrix(table, layout, register, finder, gathered);
  }

  const matched = matchDrafts(gathered.drafts, register, day);
  const taken = new Set(register.assignments.map(({ id }) => id));
  const added = matched.added.map((draft) => withId(draft, taken, isKept));
  const isEnd = ({ before, after }: ChangedRole): boolean =>
    after.until !== null &&
    (before.until === null || after.until < before.until) &&
    (Object.keys(before) as readonly (keyof Assignment)[]).every(
      (field) => field === 'until' || JSON.stringify(before[field]) === JSON.stringify(after[field]),
    );
  const changed = matched.changed.filter((one) => !isEnd(one));
  const ended = matched.changed.filter(isEnd);
  const touched = new Set([...matched.same.map(({ id }) => id), ...matched.changed.map(({ before }) => before.id)]);
  const missing = register.assignments.filter(({ id, until }) => !touched.has(id) && (until === null || until >= day));

  const better = betterPeople(register, people, gathered.drafts);
  const seats = seatsOf(register, added, gathered, day);
  const members = new Map(
    register.gremia.flatMap((gremium) => {
      const persons = (seats.get(gremium.id) ?? []).filter((person) => !gremium.members.includes(person));
      return persons.length === 0 ? [] : [[gremium.id, persons]];
    }),
  );
  const roles = [...added, ...changed.map(({ after }) => after)];
  const additions = usedAdditions(
    finder.additions,
    roles,
    seats,
    people.map(({ id }) => id),
  );
  const alone = [...members].flatMap(([gremium, persons]) =>
    persons.filter((person) => !added.some((role) => role.person === person && role.gremium === gremium)),
  );
  const lines = [added, changed, ended, better, alone, ...Object.values(additions)];
  return {
    sheets: used.flatMap(noteOf),
    headings: headingsOf(read, used.length === 0),
    same: matched.same,
    added,
    changed,
    ended,
    missing: used.some(({ layout }) => layout.kind !== 'people') ? missing : [],
    additions,
    people: better,
    members,
    problems: inOrder([...gathered.problems, ...matched.problems], tables),
    questions: finder.questions,
    count: lines.reduce((sum, list) => sum + list.length, 0),
  };
}

interface ReadSheet {
  readonly table: Table;
  readonly layout: Layout;
}

/** A list of roles counts before a matrix: an export has both, and they say the same. */
function usedSheets(read: readonly ReadSheet[]): readonly ReadSheet[] {
  const form = read.some(({ layout }) => layout.kind === 'rows') ? 'rows' : 'matrix';
  return read.filter(({ layout }) => layout.kind === form || layout.kind === 'people');
}

function noteOf({ table, layout }: ReadSheet): readonly SheetNote[] {
  if (layout.kind === 'none' || layout.kind === 'unknown') return [];
  return [{ sheet: table.sheet, form: layout.kind, ignored: layout.ignored }];
}

function headingsOf(read: readonly ReadSheet[], nothing: boolean): ImportPlan['headings'] {
  const unknown = read.find(({ layout }) => layout.kind === 'unknown')?.layout;
  return nothing && unknown?.kind === 'unknown' ? unknown.headings : null;
}

/** In the order of the file. */
function inOrder(problems: readonly ImportProblem[], tables: readonly Table[]): readonly ImportProblem[] {
  const sheet = ({ sheet: name }: ImportProblem): number => tables.findIndex((table) => table.sheet === name);
  return [...problems].sort((a, b) => sheet(a) - sheet(b) || a.row - b.row);
}

/** Gives a new role an id made of who and what. */
function withId({ assignment }: Draft, taken: Set<string>, isKept: (id: string) => boolean): Assignment {
  const { person, role, gremium, opgave, rve, municipality } = assignment;
  const place = gremium ?? opgave ?? rve ?? municipality ?? '';
  const id = newId('', `${person} ${role} ${place}`, { has: (one) => taken.has(one) || isKept(one) });
  taken.add(id);
  return { ...assignment, id };
}

/** People of the register of whom a list of people knows more, or for whom a list of roles has the address that was missing. */
function betterPeople(
  register: Register,
  people: readonly FoundPerson[],
  drafts: readonly Draft[],
): ImportPlan['people'] {
  const after = new Map(people.flatMap((one) => (one.after === null ? [] : [[one.id, one.after] as const])));
  for (const { assignment, email } of drafts) {
    const before = after.get(assignment.person) ?? register.people.find(({ id }) => id === assignment.person);
    if (before === undefined || before.email !== '' || email === '') continue;
    after.set(before.id, { ...before, email });
  }
  return register.people.flatMap((before) => {
    const now = after.get(before.id);
    return now === undefined ? [] : [{ before, after: now }];
  });
}

/** Who sits where by what the file says: hats that are held in a gremium and are not over, and members of a matrix. */
function seatsOf(
  register: Register,
  added: readonly Assignment[],
  { members }: Gathered,
  day: Day,
): ReadonlyMap<string, readonly string[]> {
  const hats = new Set(register.roleTypes.flatMap(({ id, hat }) => (hat ? [id] : [])));
  const seats = new Map<string, string[]>();
  const put = (gremium: string, person: string): void => {
    const persons = seats.get(gremium) ?? [];
    if (!persons.includes(person)) seats.set(gremium, [...persons, person]);
  };
  for (const { person, gremium, role, until } of added) {
    const sits = hats.has(role) && (until === null || until >= day);
    if (gremium !== null && sits) put(gremium, person);
  }
  for (const { gremium, person } of members) put(gremium, person);
  return seats;
}

/** Of what was looked up and not found, only what a row that counts refers to. */
function usedAdditions(
  { people, municipalities, topics, gremia }: Additions,
  roles: readonly Assignment[],
  seats: ReadonlyMap<string, readonly string[]>,
  listed: readonly string[],
): Additions {
  const named = new Set([...roles.map(({ person }) => person), ...[...seats.values()].flat(), ...listed]);
  const come = people.filter(({ id }) => named.has(id));
  const about = new Set(
    roles.flatMap(({ opgave, rve, portfolios, themes }) => [opgave, rve, ...portfolios, ...themes]),
  );
  const places = new Set([...roles, ...come].map(({ municipality }) => municipality));
  const tables = new Set([...roles.map(({ gremium }) => gremium), ...seats.keys()]);
  return {
    people: come,
    municipalities: municipalities.filter(({ id }) => places.has(id)),
    topics: topics.filter(({ id }) => about.has(id)),
    gremia: gremia.filter(({ id }) => tables.has(id)).map((one) => ({ ...one, members: seats.get(one.id) ?? [] })),
  };
}
