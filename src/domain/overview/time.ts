import { indexRegister } from '../register/lookup';
import type { Assignment, Day, Register } from '../register/types';
import { scopeOf } from './scope';
import type { HeldRole, Holder } from './types';

const DAY_LENGTH = 86_400_000;

/** The day `count` days later (earlier when negative). Counted at noon UTC, so that no summer time moves it. */
export function addDays(day: Day, count: number): Day {
  return new Date(Date.parse(`${day}T12:00:00Z`) + count * DAY_LENGTH).toISOString().slice(0, 10);
}

/** The same day of the month `count` months earlier; the last day of that month where it is shorter ("2026-03-31" gives "2026-02-28"). */
export function monthsBefore(day: Day, count: number): Day {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - count;
  const last = new Date(Date.UTC(Math.floor(months / 12), (months % 12) + 1, 0)).getUTCDate();
  const date = Math.min(last, Number(day.slice(8, 10)));
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${Math.floor(months / 12)}-${two((months % 12) + 1)}-${two(date)}`;
}

/** Where an assignment stands, seen from a day. Both its days count. A period that ends before it starts counts as ended. */
export function timeOf({ from, until }: Assignment, day: Day): HeldRole['time'] {
  if (until !== null && (until < day || until < (from ?? until))) return 'ended';
  return from !== null && from > day ? 'later' : 'now';
}

/** An assignment as a role that is held. */
export function heldRole(register: Register, assignment: Assignment, day: Day): HeldRole {
  const { role, from, until } = assignment;
  return { role, assignment, scope: scopeOf(register, assignment), from, until, time: timeOf(assignment, day) };
}

/** Ids of the role types that the region switched off: those roles count nowhere. Source: rules.md "Roles that are hats". */
export function switchedOff(register: Register): ReadonlySet<string> {
  const kept = OFF.get(register);
  if (kept !== undefined) return kept;
  const off = new Set(register.roleTypes.filter(({ enabled }) => !enabled).map(({ id }) => id));
  OFF.set(register, off);
  return off;
}

const OFF = new WeakMap<Register, ReadonlySet<string>>();

/** The assignments with who holds them; those of somebody who is not in the register are left out. */
export function holders(register: Register, assignments: readonly Assignment[]): readonly Holder[] {
  const { people } = indexRegister(register);
  return assignments.flatMap((assignment) => {
    const person = people.get(assignment.person);
    return person === undefined ? [] : [{ person, assignment }];
  });
}

/** The earliest start first; equal ones stay in order. */
export function byStart(a: { readonly from: Day | null }, b: { readonly from: Day | null }): number {
  return compare(a.from ?? '', b.from ?? '');
}

/** The latest end first; equal ones stay in order. */
export function byEnd(a: { readonly until: Day | null }, b: { readonly until: Day | null }): number {
  return compare(b.until ?? '9999', a.until ?? '9999');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
