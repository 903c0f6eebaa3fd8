import type { JudgedItem } from '../hats/types';
import { assignmentsOn } from '../register/hold';
import type { Assignment, GremiumKind, Person, TopicKind } from '../register/types';
import type { AssessedMeeting } from './types';

/** Topics that somebody of the region holds; a local theme belongs to each municipality by itself. */
export const HELD_KINDS: ReadonlySet<TopicKind> = new Set(['portfolio', 'opgave', 'rve']);

/** Where everyone sits for a local theme. Source: rules.md "Which hats" 1. */
const LOCAL_GREMIA: ReadonlySet<GremiumKind> = new Set(['pfho', 'college', 'po', 'raad']);

/** Someone whose role covers what a point is about. */
export interface Holder {
  readonly person: Person;
  readonly assignment: Assignment;
  /** Id of the first topic of the point that he or she holds. */
  readonly topic: string;
}

/**
 * Ids of what a point is about for sure, strongest first: what somebody of the region holds; where it is about nothing of that kind,
 * in a stuurgroep its opgave, and in a PFHO and the gremia of one municipality the local themes.
 */
export function subjectsOf({ gremium }: AssessedMeeting, item: JudgedItem): readonly string[] {
  const sure = item.topics.filter(({ doubtful }) => !doubtful);
  const held = sure.filter(({ kind }) => HELD_KINDS.has(kind));
  if (held.length > 0 || gremium === null) return held.map(({ topic }) => topic);
  if (gremium.kind === 'stuurgroep') return gremium.opgave === null ? [] : [gremium.opgave];
  return LOCAL_GREMIA.has(gremium.kind) ? sure.map(({ topic }) => topic) : [];
}

/** True when an assignment is about a topic (id). */
function covers(assignment: Assignment, topic: string): boolean {
  const { opgave, rve, portfolios, themes } = assignment;
  return opgave === topic || rve === topic || portfolios.includes(topic) || themes.includes(topic);
}

const NOTHING_HELD = { gremium: null, portfolios: [], rve: null, municipality: null, themes: [] } as const;

/** Who was named as opdrachtgever of this point, for this meeting only; null when nobody was. */
function namedOwner({ register }: AssessedMeeting, item: JudgedItem, subjects: readonly string[]): Holder | null {
  const named = item.settled?.owner ?? null;
  const person = register.people.find(({ id }) => id === named?.person);
  if (named === null || person === undefined) return null;
  const opgave = item.topics.find(({ kind }) => kind === 'opgave')?.topic ?? null;
  const dates = { from: null, until: null, basis: '' };
  const role = 'bestuurlijk-opdrachtgever';
  const assignment = { ...NOTHING_HELD, ...dates, id: '', person: person.id, role, opgave };
  return { person, assignment, topic: opgave ?? subjects[0] ?? '' };
}

/**
 * Which administrators hold what a point is about, on the day of the meeting, member or not: in the order of its subjects, then of
 * the register; each person once. Officials and roles that the region switched off do not count, since they wear no hat. Who was
 * named as opdrachtgever by a correction comes first, in the place of the opdrachtgevers of the register.
 * Source: ux.md O4 ("is iedereen ergens van?").
 */
export function holdersOf(assessed: AssessedMeeting, item: JudgedItem): readonly Holder[] {
  const { register, day } = assessed;
  const hats = new Set(register.roleTypes.filter(({ hat, enabled }) => hat && enabled).map(({ id }) => id));
  const held = assignmentsOn(register, day).filter(({ role }) => hats.has(role));
  const found = new Map<string, Holder>();
  const subjects = subjectsOf(assessed, item);
  const owner = namedOwner(assessed, item, subjects);
  if (owner !== null) found.set(owner.person.id, owner);
  for (const topic of subjects) {
    for (const assignment of held) {
      if (owner !== null && assignment.opgave === topic && assignment.role === 'bestuurlijk-opdrachtgever') continue;
      if (!covers(assignment, topic) || found.has(assignment.person)) continue;
      const person = register.people.find(({ id }) => id === assignment.person);
      if (person !== undefined) found.set(person.id, { person, assignment, topic });
    }
  }
  return [...found.values()];
}
