import type { Block } from '../../domain/agenda/block';
import type { LineSpan } from '../../domain/agenda/types';
import type { AssessedMeeting } from '../../domain/meeting/types';
import type { OpenMeeting } from '../session/session';
import { nl } from '../text/nl';

/** A line of the source as it is shown again: its number, its list label and its text. */
export interface SourceLine {
  /** Unique among the lines of one item: cells of one table row share a line number. */
  readonly id: string;
  readonly line: number;
  readonly text: string;
}

/** The blocks that the agenda was read from: those of the attachment or the pasted text when there is one. */
export function blocksOf(assessed: AssessedMeeting, meeting: OpenMeeting): readonly Block[] {
  if (meeting.agenda !== null && (meeting.agenda.kind === 'paste' || assessed.agenda.from === 'attachment')) {
    return meeting.agenda.blocks;
  }
  return assessed.invitation.blocks;
}

/** True for an invitation; a Word or PDF file without date or organizer is just the agenda. */
export function isInvitation(meeting: OpenMeeting): boolean {
  const { start, organizer, attendees } = meeting.invitation;
  return start !== null || organizer !== null || attendees.length > 0;
}

/** What the agenda was read from, after "regel 12 van": "de uitnodiging", "bijlage ‘agenda.docx’". */
export function originName(assessed: AssessedMeeting, meeting: OpenMeeting): string {
  if (assessed.agenda.from === 'attachment' && meeting.agenda?.kind === 'attachment') {
    return nl.point.attachment(meeting.agenda.file);
  }
  if (meeting.agenda?.kind === 'paste' || meeting.source.kind === 'paste') return nl.point.sources.paste;
  return isInvitation(meeting) ? nl.point.sources.invitation : nl.point.sources.file;
}

/** The lines that an item was read from, in reading order. Cells of one line stand one after another. */
export function sourceLines(blocks: readonly Block[], span: LineSpan): readonly SourceLine[] {
  return blocks
    .filter((block) => block.line >= span.from && block.line <= span.to)
    .map((block, place) => ({
      id: `${block.line}-${place}`,
      line: block.line,
      text: [block.list?.label ?? '', block.text.replaceAll('\t', ' ')].join(' ').trim(),
    }));
}
