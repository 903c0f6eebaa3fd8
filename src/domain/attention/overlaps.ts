import { groupedBy } from '../overview/grouped';
import { roleKey } from '../overview/same-role';
import { byStart, heldRole, holders, switchedOff, timeOf } from '../overview/time';
import { indexRegister } from '../register/lookup';
import type { Assignment, Day, Register } from '../register/types';
import type { RepairEntry } from './types';

/** Roles that one person has at a time, with what for. Source: rules.md "Which hats" 1 (one chair), S0 afspraak 8 (one opdrachtgever). */
const FOR_ONE: Readonly<Record<string, 'gremium' | 'opgave'>> = {
  voorzitter: 'gremium',
  'voorzitter-pfho': 'gremium',
  'bestuurlijk-opdrachtgever': 'opgave',
};

/** Roles that overlap now or later: several people in a place for one, or one person twice in the same role. */
export function overlaps(register: Register, day: Day): readonly RepairEntry[] {
  const off = switchedOff(register);
  const { people } = indexRegister(register);
  const current = register.assignments.filter(
    (one) => !off.has(one.role) && people.has(one.person) && timeOf(one, day) !== 'ended',
  );
  return [...several(register, current, day), ...twice(register, current, day)];
}

function several(register: Register, current: readonly Assignment[], day: Day): readonly RepairEntry[] {
  const single = current.filter((one) => placeOf(one) !== null);
  return [...groupedBy(single, (one) => placeOf(one) ?? '')].flatMap(([place, all]): readonly RepairEntry[] => {
    const meeting = meetingOf(all, (a, b) => a.person !== b.person);
    const [first] = meeting;
    if (first === undefined) return [];
    const role = heldRole(register, first, day);
    return [{ kind: 'several', key: `meer:${place}`, role, holders: holders(register, [...meeting].sort(byStart)) }];
  });
}

function placeOf(assignment: Assignment): string | null {
  const of = FOR_ONE[assignment.role];
  const id = of === undefined ? null : assignment[of];
  // A gremium has one chair, whichever of the two roles that is.
  return id === null ? null : `${of === 'gremium' ? 'voorzitter' : assignment.role}:${id}`;
}

function twice(register: Register, current: readonly Assignment[], day: Day): readonly RepairEntry[] {
  const { people } = indexRegister(register);
  // Few people have a role type twice, so only those are looked at closely.
  const alike = [...groupedBy(current, ({ person, role }) => `${person}|${role}`).values()].filter(
    (all) => all.length > 1,
  );
  return alike
    .flatMap((all) => [...groupedBy(all, roleKey).values()])
    .flatMap((all): readonly RepairEntry[] => {
      const assignments = all.length < 2 ? [] : meetingOf(all, () => true);
      const [first] = assignments;
      const person = people.get(first?.person ?? '');
      if (first === undefined || person === undefined) return [];
      const key = `dubbel:${[...assignments.map(({ id }) => id)].sort()[0]}`;
      return [{ kind: 'twice', key, person, role: heldRole(register, first, day), assignments }];
    });
}

/** Those that share at least one day with another of them. Both days of a period count. */
function meetingOf(
  all: readonly Assignment[],
  counts: (a: Assignment, b: Assignment) => boolean,
): readonly Assignment[] {
  return all.filter((one) => all.some((other) => other !== one && counts(one, other) && shareDay(one, other)));
}

function shareDay(a: Assignment, b: Assignment): boolean {
  return (a.until === null || a.until >= (b.from ?? '')) && (b.until === null || b.until >= (a.from ?? ''));
}
