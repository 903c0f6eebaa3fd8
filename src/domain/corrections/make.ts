import { themeOf } from '../hats/theme-of';
import { topicIndex } from '../hats/topic-index';
import type { AssessedMeeting } from '../meeting/types';
import type { CorrectedFields, Correction, Register } from '../register/types';
import { titleKey } from '../text/fold';
import { identityOf } from './find';
import { sealed } from './sealed';

/** Who corrects, when (UTC instant, ISO 8601), and why in own words. */
export interface Making {
  readonly author: string;
  readonly at: string;
  readonly note: string;
}

/**
 * A correction of one item of a meeting; null when there is no such item. It counts for everyone. Everyone who reads the register can
 * read it too: of a closed item it holds neither the words of the title and the subject, nor the note.
 */
export function correctionAt(
  assessed: AssessedMeeting,
  index: number,
  fields: CorrectedFields,
  { author, at, note }: Making,
): Omit<Correction, 'id'> | null {
  const item = assessed.items[index];
  if (item === undefined) return null;
  const { number, title } = item;
  const closed = item.closed || fields.closed === true;
  const meeting = identityOf(assessed.invitation, closed);
  const printed = { number, title: closed ? sealed(titleKey(title)) : title };
  return { meeting, item: printed, fields, note: closed ? '' : note.trim(), author, at, state: 'counts' };
}

/** Topics (ids) with the local themes that go with them, so that the tension between region and home can still be seen. Source: rules.md rule 6. */
export function withThemes(register: Register, topics: readonly string[]): readonly string[] {
  const index = topicIndex(register);
  const themes = topics.flatMap((id) => themeOf(id, index)?.topic.id ?? []);
  return [...new Set([...topics, ...themes])];
}
