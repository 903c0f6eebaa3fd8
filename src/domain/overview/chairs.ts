import { chairHat } from '../hats/person';
import { chairOf } from '../register/hold';
import { indexRegister } from '../register/lookup';
import type { Day, Register } from '../register/types';
import { remembered } from './remember';
import { partOf } from './scope';
import { switchedOff } from './time';
import type { HeldRole } from './types';

/** Roles that make someone the chair of the gremium they name. Source: rules.md "Which hats" 1 and 2. */
export const CHAIR_ROLES: ReadonlySet<string> = new Set(['voorzitter', 'voorzitter-pfho']);

/** Chairs on a day that the register only names with their gremium, as roles without an assignment, by person (id). */
export const namedChairs: (register: Register, day: Day) => ReadonlyMap<string, readonly HeldRole[]> = remembered(
  (register, day) => {
    const { assignmentsByGremium } = indexRegister(register);
    const off = switchedOff(register);
    const found = new Map<string, HeldRole[]>();
    for (const gremium of register.gremia) {
      const role = chairHat(gremium.kind);
      const chair = chairOf(register, gremium.id, day);
      if (chair === null || off.has(role)) continue;
      const roles = assignmentsByGremium.get(gremium.id) ?? [];
      // A chair role shows itself; two lines for one seat would look like two seats.
      if (roles.some((one) => one.person === chair && CHAIR_ROLES.has(one.role))) continue;
      const scope = partOf(register, gremium.id);
      const named: HeldRole = { role, assignment: null, scope, from: null, until: null, time: 'now' };
      found.set(chair, [...(found.get(chair) ?? []), named]);
    }
    return found;
  },
);
