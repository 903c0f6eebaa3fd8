import { catalogueEntry } from '../register/catalogue';
import type { Assignment, Day } from '../register/types';
import { type Planning, update } from './planning';
import type { Change } from './types';

/** A role, on the day of planning. */
type Seat = Pick<Assignment, 'person' | 'role' | 'gremium' | 'until'>;

/** True for a role that someone holds at the table: hats are, an official role with a gremium (a secretary) is not. */
function isHat({ register }: Planning, role: string): boolean {
  return (register.roleTypes.find(({ id }) => id === role) ?? catalogueEntry(role))?.hat === true;
}

function isOver(until: Day | null, today: Day): boolean {
  return until !== null && until < today;
}

function membersOf(at: Planning, gremium: string): readonly string[] {
  const members = at.row('gremia', gremium)?.fields.members;
  return Array.isArray(members) ? members : [];
}

/** Who gets a role in a gremium sits in it: joins its members, unless the role is over already. */
export function joinGremium(at: Planning, { person, role, gremium, until }: Seat): readonly Change[] {
  if (gremium === null || isOver(until, at.today) || !isHat(at, role)) return [];
  const members = membersOf(at, gremium);
  return members.includes(person) ? [] : update(at, 'gremia', gremium, { members: [...members, person] });
}

/**
 * Who has no role in a gremium any more leaves its members. `over`: the role (id) that ends on `until`; as long as that day has not
 * passed the person stays, and so does who holds another role there, now or later.
 */
export function leaveGremium(at: Planning, over: Assignment, until: Day): readonly Change[] {
  const { gremium, person } = over;
  if (gremium === null || !isOver(until, at.today)) return [];
  const remains = at.register.assignments.some(
    (one) =>
      one.id !== over.id &&
      one.person === person &&
      one.gremium === gremium &&
      !isOver(one.until, at.today) &&
      // A role that was stopped before it began does not keep anyone.
      (one.from === null || one.until === null || one.from <= one.until),
  );
  if (remains) return [];
  const members = membersOf(at, gremium);
  return update(at, 'gremia', gremium, { members: members.filter((one) => one !== person) });
}

/** Who left sits nowhere any more, and chairs nothing. Nothing happens before the last day has passed. */
export function leaveEverything(at: Planning, person: string, until: Day): readonly Change[] {
  if (!isOver(until, at.today)) return [];
  return at.register.gremia.flatMap(({ id, chair, deputyChair, members }) =>
    update(at, 'gremia', id, {
      members: members.filter((one) => one !== person),
      chair: chair === person ? null : chair,
      deputyChair: deputyChair === person ? null : deputyChair,
    }),
  );
}
