import type { Dispatch } from 'react';
import type { Session, SessionAction } from '../session/session';

/** What every screen gets from the page around it. */
export interface ScreenProps {
  readonly session: Session;
  readonly dispatch: Dispatch<SessionAction>;
}
