import { type Dispatch, useCallback, useEffect, useRef, useState } from 'react';
import type { OpenAppointment, Opened } from '../../host/types';
import { useWorkplace, type Workplace } from '../ports';
import { formatRoute } from '../router/route';
import type { MeetingSource, SessionAction } from '../session/session';
import { splitTravel } from '../session/travel';
import { afterPaint } from './after-paint';
import { APPOINTMENT } from './ids';
import { bringsTravel, useTravel } from './use-travel';

/** Base64 of an attachment: from Outlook itself, and from Graph where this Outlook cannot give it. */
function fetchFrom(appointment: OpenAppointment, workplace: Workplace): (id: string) => Promise<string> {
  const { graphId, mailbox } = appointment;
  return async (id) => {
    try {
      return await appointment.attachment(id);
    } catch (error) {
      const inGraph = idInGraph(error);
      if (inGraph === null || graphId === null) throw error;
      return (await workplace.loadGraph()).attachment({ id: graphId, mailbox }, inGraph);
    }
  };
}

/** Graph's id of an attachment that this Outlook cannot give; null for any other error. By its name: screens know no code of hosts. */
function idInGraph(error: unknown): string | null {
  if (!(error instanceof Error) || error.name !== 'AttachmentUnavailable' || !('graphId' in error)) return null;
  return String(error.graphId);
}

/** How far the text of the open appointment is. */
export interface AppointmentText {
  /** True while the text of the present one is not there yet. */
  readonly reading: boolean;
  /** Why it could not be read; null when nothing is wrong. */
  readonly failure: { readonly error: unknown } | null;
  readonly retry: () => void;
}

/**
 * Follows the appointment that stands open in Outlook: its head goes to the screens at once, its text as soon as it is read.
 * Another appointment starts at the first screen.
 */
export function useAppointment(opened: Opened, dispatch: Dispatch<SessionAction>): AppointmentText {
  const workplace = useWorkplace();
  const appointment = opened.kind === 'appointment' ? opened.appointment : null;
  const [readKey, setReadKey] = useState<string | null>(null);
  const [failed, setFailed] = useState<{ readonly of: OpenAppointment; readonly error: unknown } | null>(null);
  const [attempt, setAttempt] = useState(0);
  const shown = useRef<string | null>(null);

  const fetching = useCallback((of: OpenAppointment) => fetchFrom(of, workplace), [workplace]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt reads the same again.
  useEffect(() => {
    if (appointment === null) return;
    let gone = false;
    const { key, mailbox, event } = appointment;
    const source: MeetingSource = { kind: 'outlook', key, mailbox };
    const travel = bringsTravel(appointment) ? 'reading' : null;
    if (shown.current !== key) {
      if (shown.current !== null) window.location.replace(formatRoute({ screen: 'start' }));
      shown.current = key;
      setReadKey(null);
      dispatch({ type: 'arrived', id: APPOINTMENT, invitation: workplace.headOf(event), source, travel });
    }
    if (!appointment.complete) return;
    // The hats that are known by now come first.
    afterPaint()
      .then(() => workplace.readEvent(event, fetching(appointment)))
      .then(
        (invitation) => {
          if (gone) return;
          dispatch({
            type: 'arrived',
            id: APPOINTMENT,
            invitation: splitTravel(invitation).invitation,
            source,
            travel,
          });
          setReadKey(key);
        },
        (error: unknown) => {
          if (!gone) setFailed({ of: appointment, error });
        },
      );
    return () => {
      gone = true;
    };
  }, [appointment, workplace, dispatch, fetching, attempt]);
  // After the head: what is read belongs to a meeting that is there.
  useTravel(appointment, fetching, dispatch);

  return {
    reading: appointment !== null && readKey !== appointment.key,
    failure: failed !== null && failed.of === appointment ? failed : null,
    retry: () => {
      setFailed(null);
      setAttempt((before) => before + 1);
    },
  };
}
