import { groupedBy } from '../overview/grouped';
import { remembered } from '../overview/remember';
import { switchedOff, timeOf } from '../overview/time';
import type { Assignment, Day, HatId, Register } from '../register/types';

/** What is held on a day, by hat and then by person (id). */
export type HeldByHat = (hat: HatId) => ReadonlyMap<string, readonly Assignment[]>;

/** Sorts the roles that count on a day; those that the region switched off are left out. */
export const heldByHat: (register: Register, day: Day) => HeldByHat = remembered((register, day) => {
  const off = switchedOff(register);
  const now = register.assignments.filter((one) => !off.has(one.role) && timeOf(one, day) === 'now');
  const byRole = groupedBy(now, ({ role }) => role);
  const kept = new Map<string, ReadonlyMap<string, readonly Assignment[]>>();
  return (hat) => {
    const known = kept.get(hat) ?? groupedBy(byRole.get(hat) ?? [], ({ person }) => person);
    kept.set(hat, known);
    return known;
  };
});
