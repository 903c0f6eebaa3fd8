import { holdingsOf } from '../hats/person';
import { chairOf, membersOf, municipalityOf } from '../register/hold';
import { indexRegister } from '../register/lookup';
import type { Day, Gremium, Register } from '../register/types';
import { CHAIR_ROLES } from './chairs';
import { remembered } from './remember';
import { byStart, holders, switchedOff, timeOf } from './time';
import type { GremiumCard, Member } from './types';

/** Per gremium who sit in it and who chairs it on a day, in the order of the register. */
export const gremiaOf: (register: Register, day: Day) => readonly GremiumCard[] = remembered((register, day) =>
  register.gremia.map((gremium) => cardOf(register, gremium, day)),
);

function cardOf(register: Register, gremium: Gremium, day: Day): GremiumCard {
  const index = indexRegister(register);
  const off = switchedOff(register);
  const chair = chairOf(register, gremium.id, day);
  const roles = (index.assignmentsByGremium.get(gremium.id) ?? []).filter(
    ({ role }) => CHAIR_ROLES.has(role) && !off.has(role),
  );
  const coming = roles.filter((one) => timeOf(one, day) === 'later' && one.person !== chair);
  return {
    gremium,
    chair: index.people.get(chair ?? '') ?? null,
    chairRole: roles.find((one) => one.person === chair && timeOf(one, day) === 'now') ?? null,
    comingChairs: holders(register, coming.sort(byStart)),
    deputy: index.people.get(gremium.deputyChair ?? '') ?? null,
    members: membersOf(register, gremium.id, day).map((person): Member => {
      const municipality = index.municipalities.get(municipalityOf(register, person.id, day) ?? '') ?? null;
      const { base } = holdingsOf(register, gremium, person.id, day);
      return { person, municipality, chairs: person.id === chair, seat: base };
    }),
    rhythm: gremium.rhythm,
    opgave: index.topics.get(gremium.opgave ?? '') ?? null,
  };
}
