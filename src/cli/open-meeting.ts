import { readAgenda } from '../domain/agenda/read';
import { assessMeeting, hintsOf } from '../domain/meeting/assess';
import type { AssessedMeeting, Invitation } from '../domain/meeting/types';
import type { Day, Register } from '../domain/register/types';
import { readAttachment } from '../sources/read';

/** What to judge and with which roles. */
export interface OpenInput {
  readonly invitation: Invitation;
  readonly registers: readonly Register[];
  readonly day: Day;
  readonly force?: boolean;
}

/**
 * Judges a meeting, and looks through its attachments for the agenda when the invitation itself has none. On the
 * terminal there is nobody to ask which file it is: the first attachment with an agenda is taken.
 */
export async function openMeeting(input: OpenInput): Promise<AssessedMeeting> {
  const first = assessMeeting(input);
  if (first.agenda.from !== 'none') return first;
  const hints = hintsOf(first.register);
  for (const file of input.invitation.files) {
    const read = await readAttachment(file);
    if (read.kind !== 'read' || readAgenda(read.blocks, hints).items.length === 0) continue;
    return assessMeeting({ ...input, agendaBlocks: { blocks: read.blocks, file: file.name } });
  }
  return first;
}
