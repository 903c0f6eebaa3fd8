import type { Dispatch } from 'react';
import type { Desk } from '../../domain/stored/desk';
import type { DeskKey } from '../ports';
import type { SessionAction } from '../session/session';

/**
 * Hands the register of a desk to the session, so that every screen follows. A file of the user's own goes with its text as it reads now;
 * lists that were never read say nothing yet.
 */
export async function tellSession(desk: Desk, key: DeskKey, dispatch: Dispatch<SessionAction>): Promise<void> {
  if (key.kind !== 'own') {
    const { register, readAt, pending } = desk.state();
    if (readAt !== null || pending > 0) dispatch({ type: 'register-changed', key, register, readAt });
    return;
  }
  const { writeRegister } = await import('../../domain/register/write');
  // Newer than when this began, perhaps: the last one counts.
  const { register, readAt } = desk.state();
  dispatch({ type: 'register-changed', key, register, readAt, text: writeRegister(register) });
}
