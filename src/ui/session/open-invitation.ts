import type { Invitation } from '../../domain/meeting/types';
import type { Ports, ReadProblem, ReadResult } from '../ports';
import type { Route } from '../router/route';
import type { MeetingSource, OpenMeeting, Session, SessionAction } from './session';

/** What became of a file or a pasted text. */
export type Opened =
  | { readonly kind: 'opened'; readonly actions: readonly SessionAction[]; readonly next: Route }
  | { readonly kind: 'problem'; readonly problem: ReadProblem | 'no-points' };

// A number that no earlier meeting of this page had: addresses of closed ones must not open a newer one.
let opened = 0;

function openMeeting(invitation: Invitation, source: MeetingSource): OpenMeeting {
  opened += 1;
  return { id: `agenda-${opened}`, invitation, source, agenda: null, choice: null, travel: null };
}

/**
 * Takes what a reader made of a file or text: opens it as a meeting, with the demo's roles when the user has none. Says where
 * to go: to the meeting when the user is known there, else to the question who it is.
 */
export async function openInvitation(
  ports: Ports,
  session: Session,
  result: ReadResult,
  source: MeetingSource,
): Promise<Opened> {
  if (result.kind === 'problem') return result;
  const [{ assess }, { isInvitation }, { questionOf }, { personOf, registersFor, registersInUse }, travel] =
    await Promise.all([
      import('../view/session-meeting'),
      import('../view/source-lines'),
      import('../view/question'),
      import('./session'),
      import('./travel'),
    ]);
  const actions: SessionAction[] = [];
  let demo = session.demo;
  if (registersInUse(session).length === 0 && demo === null) {
    demo = await ports.loadDemo(ports.today());
    actions.push({ type: 'demo-loaded', demo });
  }
  const { invitation, file } = travel.splitTravel(result.invitation);
  const fresh = openMeeting(invitation, source);
  const came = file === null ? null : await travel.readTravelFile(file, invitation, false);
  const meeting = came === null ? fresh : { ...fresh, travel: travel.readTravel(session, fresh, came) };
  const assessed = assess(meeting, registersFor({ ...session, demo }, meeting), ports.today());
  if (assessed.items.length === 0 && !isInvitation(meeting) && meeting.invitation.files.length === 0) {
    return { kind: 'problem', problem: 'no-points' };
  }
  actions.push({ type: 'opened', id: meeting.id, invitation: meeting.invitation, source });
  if (came !== null) actions.push({ type: 'travel-read', id: meeting.id, result: came });
  const region = questionOf(assessed, meeting)?.kind === 'region';
  const known = personOf(session, assessed.register.region.id) !== undefined;
  return {
    kind: 'opened',
    actions,
    next: known || region ? { screen: 'meeting', id: meeting.id } : { screen: 'who', meeting: meeting.id },
  };
}
