import { groupedBy } from '../overview/grouped';
import { takesOver } from '../overview/same-role';
import { addDays, heldRole, holders, switchedOff, timeOf } from '../overview/time';
import { indexRegister } from '../register/lookup';
import type { Assignment, Day, Register } from '../register/types';
import type { EndingEntry } from './types';

/** "Stopt binnenkort". Source: ux.md T1 "Aandacht". */
const SOON_DAYS = 60;

/** A successor may start somewhat later: an AB appoints once in a while. */
const GAP_DAYS = 31;

/** Roles that stop within sixty days and that the same person does not go on with; what stops first, first. */
export function endingRoles(register: Register, day: Day): readonly EndingEntry[] {
  const { people } = indexRegister(register);
  const off = switchedOff(register);
  const horizon = addDays(day, SOON_DAYS);
  const stopping = register.assignments.filter(
    (one) => one.until !== null && one.until <= horizon && !off.has(one.role) && timeOf(one, day) === 'now',
  );
  const roles = new Set(stopping.map(({ role }) => role));
  const going = groupedBy(
    register.assignments.filter(({ role, until }) => roles.has(role) && (until === null || until > day)),
    placeOf,
  );
  const entries = stopping.flatMap((assignment): readonly EndingEntry[] => {
    const { until } = assignment;
    const person = people.get(assignment.person);
    if (person === undefined || until === null) return [];
    const next = (going.get(placeOf(assignment)) ?? []).filter(
      (one) => goesOn(one, until) && takesOver(one, assignment),
    );
    if (next.some((one) => one.person === assignment.person)) return [];
    // Who has the same role beside this one already is a colleague, not a successor.
    const after = next.filter((one) => (one.from ?? '') > day);
    const role = { ...heldRole(register, assignment, day), assignment };
    return [{ key: `stopt:${assignment.id}`, person, role, until, successors: holders(register, after) }];
  });
  return entries.sort((a, b) => (a.until < b.until ? -1 : a.until > b.until ? 1 : 0));
}

function placeOf({ role, gremium, opgave, rve, municipality }: Assignment): string {
  return [role, gremium, opgave, rve, municipality].join('|');
}

/** True for a role that counts after the last day of another, and starts within a month of it. */
function goesOn({ from, until }: Assignment, last: Day): boolean {
  return (until === null || until > last) && (from === null || from <= addDays(last, GAP_DAYS));
}
