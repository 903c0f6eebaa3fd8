import { subjectKey } from '../../../domain/corrections/find';
import type { AssessedMeeting } from '../../../domain/meeting/types';
import type { Register } from '../../../domain/register/types';
import { titleKey } from '../../../domain/text/fold';
import { shortHash } from '../../../domain/text/short-hash';
import { begunAt } from '../roles/dialogs/drafts';

/**
 * Where what is typed in a form about a point is kept until it is saved: found again after the page was loaded anew, at the same point
 * of the same meeting only. Says nothing of either in words.
 */
export function pointPlace(form: 'wrong' | 'adjust', assessed: AssessedMeeting, point: number): string {
  const { register, invitation, day } = assessed;
  const { uid, subject } = invitation;
  const meeting = uid === null || uid === '' ? [subjectKey(subject), day] : [uid];
  const item = titleKey(assessed.items[point]?.title ?? '');
  const about = [register.region.id, ...meeting, String(point), item].join('\n');
  return `punt ${form} ${shortHash(about)}`;
}

/** What the offer to know a subject by other words is about, in the store of drafts. */
export interface AliasRequest {
  /** Id of the topic. */
  readonly alias: string;
}

/** The topic (id) whose words were being typed at a place before the page was loaded again; null when there is none. */
export function offerBegun(place: string, register: Register): string | null {
  const request = begunAt(place);
  const id = request !== null && 'alias' in request ? request.alias : null;
  return register.topics.find((topic) => topic.id === id)?.id ?? null;
}
