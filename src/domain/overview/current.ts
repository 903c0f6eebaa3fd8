import { indexRegister } from '../register/lookup';
import type { Assignment, Day, Register } from '../register/types';
import { namedChairs } from './chairs';
import { remembered } from './remember';
import { heldRole, switchedOff, timeOf } from './time';
import type { HeldRole } from './types';

/**
 * What everyone holds on a day or gets later, by person (id): the roles in the order of the register, then the chairs that the
 * register only names with their gremium. Ended roles and those that the region switched off are left out.
 */
export const currentRoles: (register: Register, day: Day) => ReadonlyMap<string, readonly HeldRole[]> = remembered(
  (register, day) => {
    const off = switchedOff(register);
    const chairs = namedChairs(register, day);
    const current = (one: Assignment): boolean => !off.has(one.role) && timeOf(one, day) !== 'ended';
    const { assignmentsByPerson } = indexRegister(register);
    return new Map(
      register.people.map(({ id }) => {
        const own = (assignmentsByPerson.get(id) ?? []).filter(current);
        return [id, [...own.map((one) => heldRole(register, one, day)), ...(chairs.get(id) ?? [])]];
      }),
    );
  },
);
