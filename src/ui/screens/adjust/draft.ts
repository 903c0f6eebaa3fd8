import type { Phase, Treatment } from '../../../domain/agenda/types';
import { withThemes } from '../../../domain/corrections/make';
import type { JudgedItem } from '../../../domain/hats/types';
import { holdersOf } from '../../../domain/meeting/holders';
import type { AssessedMeeting } from '../../../domain/meeting/types';
import { assignmentsOn } from '../../../domain/register/hold';
import type { CorrectedFields, Person } from '../../../domain/register/types';

/** O5 as it stands in its fields. */
export interface AdjustDraft {
  /** Ids. */
  readonly topics: readonly string[];
  /** "": not said. */
  readonly treatment: Treatment | '';
  /** "": none. */
  readonly phase: Phase | '';
  readonly closed: boolean;
  /** Who was chosen as opdrachtgever (id); null: nobody was chosen here, and the field follows the subject. */
  readonly owner: string | null;
}

/** The fields of a point as it is now. */
export function draftOf({ topics, treatment, phase, closed }: JudgedItem): AdjustDraft {
  const ids = topics.map(({ topic }) => topic);
  return { topics: ids, treatment: treatment ?? '', phase: phase ?? '', closed, owner: null };
}

/** Who is opdrachtgever of a point (id): for this meeting, or in the register; null when nobody is. */
export function ownerOf(assessed: AssessedMeeting, index: number): string | null {
  const item = assessed.items[index];
  if (item === undefined) return null;
  const owner = holdersOf(assessed, item).find(({ assignment }) => assignment.role === 'bestuurlijk-opdrachtgever');
  return owner?.person.id ?? null;
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one) => b.includes(one));
}

/** What a draft changes of a point; null when that is nothing. */
export function changedFields(assessed: AssessedMeeting, index: number, draft: AdjustDraft): CorrectedFields | null {
  const item = assessed.items[index];
  if (item === undefined) return null;
  const now = draftOf(item);
  const doubtful = item.topics.some((match) => match.doubtful);
  const fields: CorrectedFields = {
    // Leaving a guess as it stands makes it a fact only when something else was done to the subject.
    ...(sameSet(now.topics, draft.topics) ? {} : { topics: draft.topics }),
    ...(draft.treatment === now.treatment ? {} : { treatment: draft.treatment === '' ? null : draft.treatment }),
    ...(draft.phase === now.phase ? {} : { phase: draft.phase === '' ? null : draft.phase }),
    ...(draft.closed === now.closed ? {} : { closed: draft.closed }),
    ...(draft.owner === null || draft.owner === ownerOf(assessed, index) ? {} : { owner: draft.owner }),
  };
  if (fields.owner !== undefined && doubtful && fields.topics === undefined) {
    return { ...fields, topics: draft.topics };
  }
  return Object.keys(fields).length === 0 ? null : fields;
}

/** A draft with one topic more, and the local theme that goes with it. */
export function withTopic(assessed: AssessedMeeting, draft: AdjustDraft, topic: string): AdjustDraft {
  const added = withThemes(assessed.register, [topic]);
  return { ...draft, topics: [...new Set([...draft.topics, ...added])] };
}

/** Who can be opdrachtgever: members of the gremium first, then everyone else with a hat on that day. */
export function ownerOptions({ register, members, day }: AssessedMeeting): readonly Person[] {
  const hats = new Set(register.roleTypes.filter(({ hat, enabled }) => hat && enabled).map(({ id }) => id));
  const wearers = new Set(
    assignmentsOn(register, day)
      .filter(({ role }) => hats.has(role))
      .map(({ person }) => person),
  );
  const inside = new Set(members.map(({ id }) => id));
  const others = register.people.filter(({ id }) => wearers.has(id) && !inside.has(id));
  return [...members, ...others.sort((a, b) => a.name.localeCompare(b.name, 'nl'))];
}
