import { HAT_IDS, isHatId } from '../register/catalogue';
import { chairOf } from '../register/hold';
import { indexRegister } from '../register/lookup';
import type { Day, HatId, Municipality, Person, Register } from '../register/types';
import { HAT_TEXTS, type HatFamily } from '../roles/hats';
import { currentRoles } from './current';
import { remembered } from './remember';
import { searchRegister } from './search';
import type { PersonHit } from './search-answer';
import { byStart, switchedOff } from './time';
import type { HeldRole } from './types';

/** The hats of one family: the columns under one heading. */
export interface ColumnGroup {
  readonly family: HatFamily;
  /** One or two; hats that the region switched off have no column. */
  readonly hats: readonly HatId[];
}

/** One person with the hats he or she has on the day or gets later. The same object as long as register and day are the same. */
export interface MatrixRow {
  readonly person: Person;
  readonly municipality: Municipality | null;
  /** By hat what is held now, then what starts later; ended roles are left out. A hat that is not held is not there. */
  readonly cells: Readonly<Partial<Record<HatId, readonly HeldRole[]>>>;
  /** How many hats in all cells together. */
  readonly count: number;
}

/** What to show. */
export interface MatrixView {
  readonly day: Day;
  /** Words to look for; "" or none: everyone. */
  readonly search?: string;
  /** Id of a gremium: only its members and its chair; "" or none: everyone. */
  readonly gremium?: string;
  /** Without search: "register" (default) as the register has them, "municipality" gathered by municipality, those without one last. */
  readonly order?: 'register' | 'municipality';
  /** True: also people who have no hat now or later. A search always finds them. */
  readonly everyone?: boolean;
}

/** The matrix person x hat. Source: ux.md T1 "Overzicht". */
export interface Matrix {
  readonly groups: readonly ColumnGroup[];
  /** With a search the best hit first. */
  readonly rows: readonly MatrixRow[];
  /** Why the search found someone, by id of the person; empty without a search. */
  readonly hits: ReadonlyMap<string, PersonHit>;
  /** How many people the register has. */
  readonly total: number;
  /** How many of those that fit are left out because they have no hat. */
  readonly withoutHat: number;
}

/** Who has which hat. Fast enough to ask at every key: rows are made once per register and day. */
export function matrixOf(register: Register, view: MatrixView): Matrix {
  const all = rowsOf(register, view.day);
  const inGremium = membersOf(register, view.gremium ?? '', view.day);
  const fits = all.filter(({ person }) => inGremium === null || inGremium.has(person.id));
  const base = { groups: groupsOf(register), total: all.length };
  const search = (view.search ?? '').trim();
  if (search !== '') {
    const hits = new Map(searchRegister(register, search, view.day).people.map((hit) => [hit.person.id, hit]));
    const rows = fits.filter(({ person }) => hits.has(person.id));
    const strength = (row: MatrixRow): number => hits.get(row.person.id)?.strength ?? 0;
    return { ...base, rows: rows.sort((a, b) => strength(b) - strength(a)), hits, withoutHat: 0 };
  }
  const rows = view.everyone === true ? fits : fits.filter(({ count }) => count > 0);
  const withoutHat = fits.length - rows.length;
  return { ...base, rows: ordered(register, rows, view.order ?? 'register'), hits: new Map(), withoutHat };
}

/** The columns: four groups, in the order of the families. */
export function groupsOf(register: Register): readonly ColumnGroup[] {
  const off = switchedOff(register);
  const groups = new Map<HatFamily, HatId[]>();
  for (const hat of HAT_IDS) {
    if (off.has(hat)) continue;
    const { family } = HAT_TEXTS[hat];
    groups.set(family, [...(groups.get(family) ?? []), hat]);
  }
  return [...groups].map(([family, hats]) => ({ family, hats }));
}

const rowsOf = remembered((register: Register, day: Day): readonly MatrixRow[] => {
  const { municipalities } = indexRegister(register);
  const current = currentRoles(register, day);
  return register.people.map((person) => {
    const cells: Partial<Record<HatId, HeldRole[]>> = {};
    let count = 0;
    for (const held of [...(current.get(person.id) ?? [])].sort(byTime)) {
      if (!isHatId(held.role)) continue;
      count++;
      const cell = cells[held.role];
      if (cell === undefined) cells[held.role] = [held];
      else cell.push(held);
    }
    return { person, municipality: municipalities.get(person.municipality ?? '') ?? null, cells, count };
  });
});

/** What is held now first, then what starts first. */
function byTime(a: HeldRole, b: HeldRole): number {
  if (a.time !== b.time) return a.time === 'now' ? -1 : 1;
  return a.time === 'later' ? byStart(a, b) : 0;
}

/** Ids of who sit in a gremium or chair it; null for everyone. */
function membersOf(register: Register, gremium: string, day: Day): ReadonlySet<string> | null {
  const found = indexRegister(register).gremia.get(gremium);
  if (found === undefined) return null;
  const chair = chairOf(register, gremium, day);
  return new Set(chair === null ? found.members : [...found.members, chair]);
}

function ordered(register: Register, rows: readonly MatrixRow[], order: 'register' | 'municipality') {
  if (order === 'register') return rows;
  const places = new Map(register.municipalities.map(({ id }, at) => [id, at]));
  const place = (row: MatrixRow): number => places.get(row.municipality?.id ?? '') ?? places.size;
  return [...rows].sort((a, b) => place(a) - place(b));
}
