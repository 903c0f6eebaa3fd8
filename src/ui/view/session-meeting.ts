import { assessMeeting } from '../../domain/meeting/assess';
import type { AssessedMeeting } from '../../domain/meeting/types';
import type { Day, Register } from '../../domain/register/types';
import type { Proposals } from '../session/proposals';
import type { OpenMeeting } from '../session/session';
import { choiceFor, usedIn } from '../session/travel';

/**
 * Judges an open meeting with the registers in use; the user's own choice of meeting and agenda, and what he or she proposed to put
 * right, go first. `today` counts without a date.
 */
export function assess(
  meeting: OpenMeeting,
  registers: readonly Register[],
  today: Day,
  proposals: Proposals = {},
): AssessedMeeting {
  const { invitation, agenda } = meeting;
  const choice = choiceFor(meeting, registers);
  const common = {
    registers,
    day: today,
    proposals: new Map(Object.entries(proposals)),
    hints: usedIn(meeting, registers)?.hints ?? {},
    ...(choice === null ? {} : { choice }),
  };
  if (agenda === null) return assessMeeting({ ...common, invitation });
  if (agenda.kind === 'attachment') {
    return assessMeeting({ ...common, invitation, agendaBlocks: { blocks: agenda.blocks, file: agenda.file } });
  }
  // A pasted agenda replaces what the invitation says, but which meeting it is stands in the invitation.
  const before = assessMeeting({ ...common, invitation });
  const known =
    before.gremium === null ? {} : { choice: { register: before.register.region.id, gremium: before.gremium.id } };
  const pasted = assessMeeting({ ...common, ...known, invitation: { ...invitation, blocks: agenda.blocks } });
  return before.gremium === null ? pasted : { ...pasted, answer: before.answer };
}
