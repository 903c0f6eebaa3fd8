import { HAT_IDS, isHatId } from '../register/catalogue';
import { municipalityOf } from '../register/hold';
import { indexRegister } from '../register/lookup';
import type { Day, Municipality, Person, Register } from '../register/types';
import { currentRoles } from './current';
import { gremiaOf } from './gremia';
import { byEnd, byStart, heldRole, switchedOff, timeOf } from './time';
import type { GremiumCard, HeldRole, Member } from './types';

/** A gremium in which someone sits, or that he or she chairs or takes over. */
export interface SeatIn {
  readonly card: GremiumCard;
  /** Null for a chair or deputy who is no member. */
  readonly member: Member | null;
  readonly chairs: boolean;
  readonly deputy: boolean;
}

/** Everything the register says about one person, seen from a day. Source: ux.md T1, view of one person. */
export interface PersonRoles {
  readonly person: Person;
  /** At home. */
  readonly municipality: Municipality | null;
  /** On behalf of which municipality he or she speaks on the day; null when on behalf of none. */
  readonly speaksFor: Municipality | null;
  /** In the order of the families of hats, then the other roles. */
  readonly now: readonly HeldRole[];
  /** What starts first, first. */
  readonly later: readonly HeldRole[];
  /** What ended last, first. */
  readonly ended: readonly HeldRole[];
  readonly gremia: readonly SeatIn[];
  /** Whom this person supports. */
  readonly supports: readonly Person[];
  /** Who support this person. */
  readonly supportedBy: readonly Person[];
}

/** All roles of a person (id); null for somebody who is not in the register. Roles that the region switched off are left out. */
export function personOf(register: Register, id: string, day: Day): PersonRoles | null {
  const index = indexRegister(register);
  const person = index.people.get(id);
  if (person === undefined) return null;
  const off = switchedOff(register);
  const current = currentRoles(register, day).get(id) ?? [];
  const ended = (index.assignmentsByPerson.get(id) ?? [])
    .filter((one) => !off.has(one.role) && timeOf(one, day) === 'ended')
    .map((one) => heldRole(register, one, day));
  const people = (ids: readonly string[]): readonly Person[] => ids.flatMap((one) => index.people.get(one) ?? []);
  return {
    person,
    municipality: index.municipalities.get(person.municipality ?? '') ?? null,
    speaksFor: index.municipalities.get(municipalityOf(register, id, day) ?? '') ?? null,
    now: current.filter(({ time }) => time === 'now').sort((a, b) => rank(a) - rank(b)),
    later: current.filter(({ time }) => time === 'later').sort(byStart),
    ended: ended.sort(byEnd),
    gremia: gremiaOf(register, day).flatMap((card) => seatIn(card, id)),
    supports: people(register.supports.filter((one) => one.person === id).map(({ supports }) => supports)),
    supportedBy: people(register.supports.filter((one) => one.supports === id).map((one) => one.person)),
  };
}

function seatIn(card: GremiumCard, id: string): readonly SeatIn[] {
  const member = card.members.find(({ person }) => person.id === id) ?? null;
  const chairs = card.chair?.id === id;
  const deputy = card.deputy?.id === id;
  return member === null && !chairs && !deputy ? [] : [{ card, member, chairs, deputy }];
}

function rank({ role }: HeldRole): number {
  return isHatId(role) ? HAT_IDS.indexOf(role) : HAT_IDS.length;
}
