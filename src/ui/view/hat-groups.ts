import type { AssessedMeeting } from '../../domain/meeting/types';
import type { HatId } from '../../domain/register/types';
import { nl } from '../text/nl';
import { hatsAt } from './attention';
import { inFamilyOrder } from './labels';

/** The people who wear the same leading hat at a point. */
export interface HatGroup {
  readonly role: HatId;
  /** "Marijke van Dalen, Karim Ouali", "de andere 5" */
  readonly names: string;
}

/** From how many people on the most common hat is counted instead of named, when others wear another one. */
const manyFrom = 4;

/** Leading hats at a point (null: base hats, before there is an agenda), in the order of their families, with who wears them; "de andere 5" last. */
export function hatGroups(assessed: AssessedMeeting, index: number | null): readonly HatGroup[] {
  const wearers = new Map<HatId, string[]>();
  for (const person of assessed.members) {
    const hats = index === null ? assessed.baseHats.get(person.id) : hatsAt(assessed, person.id, index);
    const role = hats?.leading?.role;
    if (role === undefined) continue;
    wearers.set(role, [...(wearers.get(role) ?? []), person.name]);
  }
  const most = Math.max(0, ...[...wearers.values()].map((names) => names.length));
  const groups = inFamilyOrder(wearers.keys());
  const common = groups.filter((role) => wearers.get(role)?.length === most && most >= manyFrom);
  const [rest] = groups.length > 1 && common.length === 1 ? common : [];
  const named = groups
    .filter((role) => role !== rest)
    .map((role) => ({ role, names: (wearers.get(role) ?? []).join(', ') }));
  return rest === undefined ? named : [...named, { role: rest, names: nl.members.others(most) }];
}
