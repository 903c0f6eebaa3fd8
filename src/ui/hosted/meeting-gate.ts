import type { Route } from '../router/route';
import { type OpenMeeting, registersFor, type Session } from '../session/session';

/** What a host can show of a route: its screen, that something is being read, or that there are no roles at all. */
export type Gate = 'show' | 'loading' | 'missing';

/** The open meeting that a route is about; undefined when it is about none, or the meeting has not arrived. */
export function meetingOf(route: Route, session: Session): OpenMeeting | undefined {
  const id = 'id' in route ? route.id : route.screen === 'who' ? route.meeting : undefined;
  return session.meetings.find((meeting) => meeting.id === id);
}

/**
 * Whether a screen has roles to show. Where the organisation has none (or none that this user may see), roles that came with the
 * invitation are enough for that meeting. `read`: false while it is not known yet whether roles came along.
 */
export function gateOf(
  registers: 'loading' | 'ready' | 'none',
  meeting: OpenMeeting | undefined,
  session: Session,
  read = true,
): Gate {
  if (registers === 'ready') return 'show';
  if (meeting !== undefined && registersFor(session, meeting).length > 0) return 'show';
  return registers === 'loading' || !read || meeting?.travel?.state === 'reading' ? 'loading' : 'missing';
}
