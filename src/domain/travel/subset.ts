import type { AssessedMeeting } from '../meeting/types';
import { chairOf, holdsOn } from '../register/hold';
import type { Assignment, Correction, Gremium, Register } from '../register/types';

/** What of a register goes along with one invitation. */
export interface TravelParts {
  readonly gremia: readonly Gremium[];
  /** Ids. */
  readonly people: ReadonlySet<string>;
  readonly assignments: readonly Assignment[];
  /** E-mail addresses that everyone on the invitation sees already. */
  readonly invited: ReadonlySet<string>;
}

/**
 * What judging one meeting needs of the whole register, and nothing more: the gremium that meets (of "DB/AB" both), its members and
 * who chairs, those of the register who are invited, and the roles that these people hold on the day.
 */
export function partsFor(assessed: AssessedMeeting, corrections: readonly Correction[]): TravelParts {
  const { register, day, invitation } = assessed;
  const invited = new Set([invitation.organizer, ...invitation.attendees].flatMap((address) => address?.email || []));
  const gremia = meetingGremia(assessed).map((gremium) => ({ ...gremium, chair: chairOf(register, gremium.id, day) }));
  const people = new Set([
    ...gremia.flatMap(({ members, chair, deputyChair }) => [...members, chair ?? [], deputyChair ?? []].flat()),
    ...register.people.filter(({ email }) => invited.has(email)).map(({ id }) => id),
  ]);
  const held = register.assignments.filter((one) => people.has(one.person) && holdsOn(one, day));
  const assignments = held.flatMap((one) => forMeeting(one, gremia, held));
  const corrected = corrections.flatMap(({ fields }) => [fields.owner ?? [], fields.hat?.person ?? []].flat());
  const known = new Set(register.people.map(({ id }) => id));
  return { gremia, people: new Set([...people, ...corrected].filter((id) => known.has(id))), assignments, invited };
}

/** The gremium that meets, then others that the subject names as well. Source: rules.md, an invitation for two gremia. */
function meetingGremia({ register, gremium, answer }: AssessedMeeting): readonly Gremium[] {
  if (gremium === null) return [];
  const others = answer.kind === 'known' ? answer.others : [];
  const named = others
    .filter((one) => one.register === register.region.id && one.reasons.some(({ kind }) => kind === 'subject'))
    .map((one) => one.gremium);
  return [gremium, ...register.gremia.filter(({ id }) => id !== gremium.id && named.includes(id))];
}

/** Roles that say only in which gremium someone sits or chairs: elsewhere they mean nothing. Source: rules.md "Which hats" 1 and 2. */
const SEATS: ReadonlySet<string> = new Set(['bestuurder-regio', 'voorzitter', 'voorzitter-pfho']);

/** Roles that count at every meeting, wherever they were given. Source: rules.md "Which hats" 1 and 3. */
const EVERYWHERE: ReadonlySet<string> = new Set([
  'bestuurlijk-opdrachtgever',
  'bestuurlijk-trekker-rve',
  'afgevaardigde-gemeente',
  'lokaal-portefeuillehouder',
]);

/** A role as this meeting needs it, without the name of a gremium that does not meet; none when it means nothing here. */
function forMeeting(one: Assignment, gremia: readonly Gremium[], held: readonly Assignment[]): readonly Assignment[] {
  const sits = (gremium: string | null): boolean => gremia.some(({ id }) => id === gremium);
  if (one.gremium === null || sits(one.gremium)) return [one];
  if (SEATS.has(one.role)) return [];
  if (EVERYWHERE.has(one.role)) return [{ ...one, gremium: null }];
  if (one.role !== 'lid-db') return [];
  // A member of a DB speaks for it in the AB. In another DB that role without its DB would look like a seat.
  const alsoHere = held.some(
    ({ person, role, gremium }) => person === one.person && role === 'lid-db' && sits(gremium),
  );
  return alsoHere || gremia.every(({ kind }) => kind !== 'db') ? [{ ...one, gremium: null }] : [];
}

/** The people who support someone who goes along, themselves along. */
export function supportsFor(register: Register, people: ReadonlySet<string>): Register['supports'] {
  return register.supports.filter((one) => people.has(one.person) && people.has(one.supports));
}
