import { topicIndex } from '../hats/topic-index';
import type { Invitation } from '../meeting/types';
import { gremiaOf } from '../overview/gremia';
import { opgavenOf } from '../overview/opgaven';
import { remembered } from '../overview/remember';
import type { Day, Register } from '../register/types';
import { themeSteps } from './domain-of';
import { endingRoles } from './ending';
import { heldByHat } from './held';
import { leftovers } from './leftovers';
import { openPlaces } from './open';
import { overlaps } from './overlaps';
import { talksOf } from './talk';
import type { AttentionList, TalkEntry } from './types';
import { unknownNames } from './unknown-names';

/** What else is known beside the register. */
export interface AttentionContext {
  /** Coming meetings of the user, in whatever order; those of other gremia and of the past are skipped. */
  readonly invitations?: readonly Invitation[];
  /** All registers of which an invitation can be; this one when not given. An "AB" can be that of another region. */
  readonly registersOf?: (invitation: Invitation) => readonly Register[];
}

/** What people still have to agree, fill in or put right in a register, seen from a day. The part without invitations is made once. */
export function attentionOf(
  register: Register,
  day: Day,
  { invitations = [], registersOf }: AttentionContext = {},
): AttentionList {
  const standing = standingOf(register, day);
  if (invitations.length === 0) return standing;
  const unknown = unknownNames(register, day, invitations, registersOf);
  const { repair, count } = standing;
  return { ...standing, repair: [...repair, ...unknown], count: count + unknown.length };
}

const standingOf = remembered((register: Register, day: Day): AttentionList => {
  const open = openPlaces(register, day);
  const talk = talksOf(register, day);
  const ending = endingRoles(register, day);
  const repair = [...leftovers(register, day), ...overlaps(register, day)];
  const unsettled = talk.filter(({ settled }) => !settled).length;
  return { open, talk, ending, repair, count: open.length + unsettled + ending.length + repair.length };
});

/** The combinations to talk about by person (id), for the icon in the overview; without those that are settled. */
export const talksByPerson: (register: Register, day: Day) => ReadonlyMap<string, readonly TalkEntry[]> = remembered(
  (register, day) => {
    const found = new Map<string, TalkEntry[]>();
    for (const entry of standingOf(register, day).talk) {
      if (entry.settled) continue;
      for (const { id } of entry.people) found.set(id, [...(found.get(id) ?? []), entry]);
    }
    return found;
  },
);

/**
 * The work of the first `attentionOf` of a register and day in short steps, for moments in which nothing happens: all at once it would
 * hold up a large register. Steps that were done already cost little.
 */
export function attentionSteps(register: Register, day: Day): readonly (() => void)[] {
  const parts = [topicIndex, gremiaOf, opgavenOf, heldByHat];
  return [
    ...parts.map((part) => () => {
      part(register, day);
    }),
    ...themeSteps(register),
    () => {
      standingOf(register, day);
    },
  ];
}
