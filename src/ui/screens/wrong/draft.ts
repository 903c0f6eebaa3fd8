import { assignmentsBehind } from '../../../domain/corrections/behind';
import { withThemes } from '../../../domain/corrections/make';
import { judgeHats } from '../../../domain/hats/judge';
import type { WornHat } from '../../../domain/hats/types';
import type { AssessedMeeting } from '../../../domain/meeting/types';
import { HAT_IDS } from '../../../domain/register/catalogue';
import { rolesOf } from '../../../domain/register/hold';
import type { Assignment, CorrectedFields, Day, HatId, Register, TopicKind } from '../../../domain/register/types';
import { hatsAt } from '../../view/attention';
import { hatNames } from '../../view/labels';

/** What is not right: the hat, the subject, or the role itself. */
export type WrongKind = 'hat' | 'topic' | 'role';

/** O3 as far as it was filled in. "" where nothing was chosen yet. */
export interface WrongDraft {
  readonly kind: WrongKind;
  /** A hat, or "geen". */
  readonly hat: HatId | 'geen' | '';
  readonly topic: string;
  readonly until: Day | '';
  /** Id of the assignment that ended, where several give the hat. */
  readonly role: string;
  readonly note: string;
}

export const EMPTY_DRAFT: WrongDraft = { kind: 'hat', hat: '', topic: '', until: '', role: '', note: '' };

/** What must be filled in before it can be saved. */
export type WrongError = 'hat' | 'topic' | 'until' | 'notYet' | 'role';

/** The first thing that is missing or impossible in a draft; null when it is complete. */
export function errorIn(draft: WrongDraft, behind: readonly Assignment[], today: Day): WrongError | null {
  switch (draft.kind) {
    case 'hat':
      return draft.hat === '' ? 'hat' : null;
    case 'topic':
      return draft.topic === '' ? 'topic' : null;
    case 'role':
      if (behind.length > 1 && draft.role === '') return 'role';
      if (draft.until === '') return 'until';
      return draft.until > today ? 'notYet' : null;
  }
}

/** The hats to choose from, those that the person holds somewhere first; without the present one. */
export function hatOptions(
  { register, day }: AssessedMeeting,
  person: string,
  present: WornHat | null,
): readonly HatId[] {
  const enabled = new Set(register.roleTypes.filter(({ hat, enabled }) => hat && enabled).map(({ id }) => id));
  const held = new Set(rolesOf(register, person, day).map(({ role }) => role));
  const choices = HAT_IDS.filter((id) => enabled.has(id) && id !== present?.role);
  return [...choices.filter((id) => held.has(id)), ...choices.filter((id) => !held.has(id))];
}

const KINDS: readonly TopicKind[] = ['opgave', 'portfolio', 'rve', 'theme'];

/** The topics to choose from, by kind and then by name. */
export function topicOptions(register: Register): readonly { readonly id: string; readonly name: string }[] {
  return KINDS.flatMap((kind) =>
    register.topics.filter((topic) => topic.kind === kind).sort((a, b) => a.name.localeCompare(b.name, 'nl')),
  ).map(({ id, name }) => ({ id, name }));
}

/** The assignments that a draft of the kind "role" ends. */
export function endedBy(draft: WrongDraft, behind: readonly Assignment[]): readonly Assignment[] {
  return behind.length > 1 ? behind.filter(({ id }) => id === draft.role) : behind;
}

/** The roles behind the hat of a person at a point. */
export function rolesBehind(assessed: AssessedMeeting, person: string, index: number): readonly Assignment[] {
  const { leading } = hatsAt(assessed, person, index);
  return leading === null ? [] : assignmentsBehind(assessed.register, person, assessed.day, leading);
}

/**
 * What a draft corrects at the point itself. For a role that ended: the hat that is left without it, for the screen of someone who
 * cannot change the role.
 */
export function fieldsOf(
  draft: WrongDraft,
  assessed: AssessedMeeting,
  person: string,
  index: number,
  behind: readonly Assignment[],
): CorrectedFields {
  switch (draft.kind) {
    case 'hat':
      return { hat: { person, role: draft.hat === 'geen' || draft.hat === '' ? null : draft.hat } };
    case 'topic':
      return { topics: withThemes(assessed.register, [draft.topic]) };
    case 'role':
      return { hat: { person, role: leftWithout(assessed, person, index, endedBy(draft, behind)) } };
  }
}

/** The leading hat of a person at a point without these roles; null: none. */
function leftWithout(
  { register, gremium, items, day }: AssessedMeeting,
  person: string,
  index: number,
  ended: readonly Assignment[],
): HatId | null {
  const item = items[index];
  if (item === undefined || gremium === null) return null;
  const gone = new Set(ended.map(({ id }) => id));
  const left = { ...register, assignments: register.assignments.filter(({ id }) => !gone.has(id)) };
  const hats = judgeHats([item], left, gremium, day)[0]?.find((one) => one.person === person);
  return hats?.leading?.role ?? null;
}

/** A role as one reads it in a list: "Bestuurlijk opdrachtgever · Wolkendal Warm". */
export function roleName(register: Register, assignment: Assignment): string {
  const { role, gremium, opgave, rve, municipality, portfolios, themes } = assignment;
  const name = HAT_IDS.some((id) => id === role) ? hatNames(register, role as HatId).name : role;
  const ids = [gremium, opgave, rve, municipality, ...portfolios, ...themes].filter((id) => id !== null);
  const scope = [...register.gremia, ...register.topics, ...register.municipalities]
    .filter(({ id }) => ids.includes(id))
    .map((one) => one.name);
  return [name, scope.join(', ')].filter((part) => part !== '').join(' · ');
}
