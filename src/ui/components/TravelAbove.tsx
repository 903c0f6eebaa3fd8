import { type Dispatch, lazy, Suspense } from 'react';
import type { OpenMeeting, Session, SessionAction } from '../session/session';
import { questionAbout } from '../session/travel';

const TravelCard = lazy(() => import('./TravelCard'));

interface TravelAboveProps {
  readonly session: Session;
  readonly dispatch: Dispatch<SessionAction>;
  /** Undefined while the screen is about no meeting, or it has not arrived. */
  readonly meeting: OpenMeeting | undefined;
}

/** What is to be said or asked about roles that came with an invitation, above the screens of its meeting. Loaded when there is something. */
export function TravelAbove({ session, dispatch, meeting }: TravelAboveProps) {
  const travel = meeting?.travel ?? null;
  if (meeting === undefined || travel?.state !== 'read') return null;
  if (travel.result.kind !== 'refused' && questionAbout(session, meeting) === null) return null;
  return (
    <Suspense fallback={null}>
      <TravelCard session={session} meeting={meeting} dispatch={dispatch} />
    </Suspense>
  );
}
