import { chairHat } from '../hats/person';
import { gremiaOf } from '../overview/gremia';
import { opgavenOf, PLACES, placeOf } from '../overview/opgaven';
import { switchedOff } from '../overview/time';
import { chairOf } from '../register/hold';
import { indexRegister } from '../register/lookup';
import type { Day, Register } from '../register/types';
import type { OpenEntry } from './types';

/** Places that nobody is in: of opgaven, chairs, portfolios of the DB and RVEs. A mandate without answers is no open place. */
export function openPlaces(register: Register, day: Day): readonly OpenEntry[] {
  return [...opgaven(register, day), ...chairs(register, day), ...portfolios(register, day), ...rves(register, day)];
}

function opgaven(register: Register, day: Day): readonly OpenEntry[] {
  return opgavenOf(register, day).flatMap(({ opgave, administrator, official, projectLead }): readonly OpenEntry[] => {
    const missing = [administrator, official, projectLead].filter(({ open }) => open);
    if (missing.length === 0) return [];
    const coming = missing.flatMap((place) => place.coming);
    return [{ kind: 'opgave', key: `open:${opgave.id}`, opgave, roles: missing.map(({ role }) => role), coming }];
  });
}

function chairs(register: Register, day: Day): readonly OpenEntry[] {
  const off = switchedOff(register);
  return gremiaOf(register, day).flatMap(({ gremium, comingChairs }): readonly OpenEntry[] => {
    // A gremium without members is only a name on the way of a decision: nobody chairs it for the region.
    const needed = gremium.members.length > 0 && !off.has(chairHat(gremium.kind));
    if (!needed || chairOf(register, gremium.id, day) !== null) return [];
    return [{ kind: 'chair', key: `voorzitter:${gremium.id}`, gremium, coming: comingChairs }];
  });
}

function portfolios(register: Register, day: Day): readonly OpenEntry[] {
  const { assignmentsByTopic } = indexRegister(register);
  return register.topics.flatMap((portfolio): readonly OpenEntry[] => {
    if (portfolio.kind !== 'portfolio') return [];
    const { open, coming } = placeOf(register, 'lid-db', assignmentsByTopic.get(portfolio.id) ?? [], day);
    return open ? [{ kind: 'portfolio', key: `open:${portfolio.id}`, portfolio, coming }] : [];
  });
}

function rves(register: Register, day: Day): readonly OpenEntry[] {
  const { assignmentsByTopic } = indexRegister(register);
  return register.topics.flatMap((rve): readonly OpenEntry[] => {
    if (rve.kind !== 'rve') return [];
    const { open, coming } = placeOf(register, PLACES.rveLead, assignmentsByTopic.get(rve.id) ?? [], day);
    return open ? [{ kind: 'rve', key: `open:${rve.id}`, rve, coming }] : [];
  });
}
