import type { ItemHats } from '../../domain/hats/types';
import type { AssessedMeeting } from '../../domain/meeting/types';
import type { HatId, Person } from '../../domain/register/types';
import { inFamilyOrder } from './labels';

/** The hats of one person at one item; no hat at all for someone who is not judged here. */
export function hatsAt(assessed: AssessedMeeting, person: string, index: number): ItemHats {
  const found = assessed.hats[index]?.find((hats) => hats.person === person);
  return found ?? { person, leading: null, others: [], tensions: [] };
}

/** Indices of the items where the person names his or her hat. Quiet tensions do not count; a point counts once. */
export function attentionPoints(assessed: AssessedMeeting, person: string): readonly number[] {
  return assessed.items.flatMap((_, index) => (needsAttention(hatsAt(assessed, person, index)) ? [index] : []));
}

/** True when a tension at this item is not shared by everyone. */
export function needsAttention(hats: ItemHats): boolean {
  return hats.tensions.some((tension) => !tension.quiet);
}

/** The hats of a person in this meeting: base hats and leading hats together, in the order of their families. */
export function hatsInMeeting(assessed: AssessedMeeting, person: string): readonly HatId[] {
  const base = assessed.baseHats.get(person);
  const roles: HatId[] = base === undefined ? [] : [base.leading, ...base.others].flatMap((hat) => hat?.role ?? []);
  assessed.items.forEach((_, index) => {
    const leading = hatsAt(assessed, person, index).leading;
    if (leading !== null) roles.push(leading.role);
  });
  return inFamilyOrder(roles);
}

/** True when the register gives this person no hat in this meeting. */
export function isGuest(assessed: AssessedMeeting, person: string): boolean {
  return hatsInMeeting(assessed, person).length === 0;
}

/** The person with this id in the register of the meeting; null when the register does not know him or her. */
export function personIn(assessed: AssessedMeeting, id: string | undefined): Person | null {
  return assessed.register.people.find((person) => person.id === id) ?? null;
}
