import { takesOver } from '../overview/same-role';
import { addDays, heldRole, holders, switchedOff, timeOf } from '../overview/time';
import { indexRegister } from '../register/lookup';
import type { Assignment, Day, Register } from '../register/types';
import type { EndingEntry } from './types';

/** "Stopt binnenkort". Source: ux.md T1 "Aandacht". */
const SOON_DAYS = 60;

/** Roles that stop within sixty days and that the same person does not go on with; what stops first, first. */
export function endingRoles(register: Register, day: Day): readonly EndingEntry[] {
  const { people } = indexRegister(register);
  const off = switchedOff(register);
  const horizon = addDays(day, SOON_DAYS);
  const byRole = new Map<string, Assignment[]>();
  const placeOf = ({ role, gremium, opgave, rve, municipality }: Assignment): string =>
    [role, gremium, opgave, rve, municipality].join('|');
  for (const assignment of register.assignments) {
    const place = placeOf(assignment);
    const same = byRole.get(place);
    if (same === undefined) byRole.set(place, [assignment]);
    else same.push(assignment);
  }
  const entries = register.assignments.flatMap((assignment): readonly EndingEntry[] => {
    const { until } = assignment;
    const person = people.get(assignment.person);
    if (person === undefined || until === null || until > horizon || off.has(assignment.role)) return [];
    if (timeOf(assignment, day) !== 'now') return [];
    const next = (byRole.get(placeOf(assignment)) ?? []).filter((one) => goesOn(one, until));
    if (next.some((one) => one.person === assignment.person && takesOver(one, assignment))) return [];
    // Everyone with the same role beside this one is a colleague, not a successor.
    const after = next.filter((one) => takesOver(one, assignment) && (one.from ?? '') > day);
    const role = { ...heldRole(register, assignment, day), assignment };
    return [{ key: `stopt:${assignment.id}`, person, role, until, successors: holders(register, after) }];
  });
  return entries.sort((a, b) => (a.until < b.until ? -1 : a.until > b.until ? 1 : 0));
}

/** True for a role that counts on the day after `until`, or starts within a month of it. */
function goesOn({ from, until }: Assignment, last: Day): boolean {
  return (until === null || until > last) && (from === null || from <= addDays(last, 31));
}
