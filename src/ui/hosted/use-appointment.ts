import { type Dispatch, useEffect, useRef, useState } from 'react';
import type { OpenAppointment, Opened } from '../../host/types';
import { useCrash } from '../components/use-crash';
import { useWorkplace, type Workplace } from '../ports';
import { formatRoute } from '../router/route';
import type { MeetingSource, SessionAction } from '../session/session';
import { afterPaint } from './after-paint';
import { APPOINTMENT } from './ids';

/** Base64 of an attachment: from Outlook itself, and from Graph where this Outlook cannot give it. */
function fetchFrom(appointment: OpenAppointment, workplace: Workplace): (id: string) => Promise<string> {
  const { graphId, mailbox } = appointment;
  return async (id) => {
    try {
      return await appointment.attachment(id);
    } catch (error) {
      if (!(error instanceof Error) || error.name !== 'AttachmentUnavailable' || graphId === null) throw error;
      return (await workplace.loadGraph()).attachment({ id: graphId, mailbox }, id);
    }
  };
}

/**
 * Follows the appointment that stands open in Outlook: its head goes to the screens at once, its text as soon as it is read.
 * Another appointment starts at the first screen. True while the text of the present one is not there yet.
 */
export function useAppointment(opened: Opened, dispatch: Dispatch<SessionAction>): boolean {
  const workplace = useWorkplace();
  const crash = useCrash();
  const appointment = opened.kind === 'appointment' ? opened.appointment : null;
  const [readKey, setReadKey] = useState<string | null>(null);
  const shown = useRef<string | null>(null);

  useEffect(() => {
    if (appointment === null) return;
    let gone = false;
    const { key, mailbox, event } = appointment;
    const source: MeetingSource = { kind: 'outlook', key, mailbox };
    if (shown.current !== key) {
      if (shown.current !== null) window.location.replace(formatRoute({ screen: 'start' }));
      shown.current = key;
      dispatch({ type: 'arrived', id: APPOINTMENT, invitation: workplace.headOf(event), source });
    }
    // The hats that are known by now come first.
    afterPaint()
      .then(() => workplace.readEvent(event, fetchFrom(appointment, workplace)))
      .then((invitation) => {
        if (gone) return;
        dispatch({ type: 'arrived', id: APPOINTMENT, invitation, source });
        setReadKey(key);
      })
      .catch(crash);
    return () => {
      gone = true;
    };
  }, [appointment, workplace, dispatch, crash]);

  return appointment !== null && readKey !== appointment.key;
}
