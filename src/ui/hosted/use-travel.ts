import { type Dispatch, useEffect } from 'react';
import { invitationOf } from '../../domain/meeting/event';
import type { OpenAppointment } from '../../host/types';
import type { SessionAction } from '../session/session';
import { readTravelFile, splitTravel } from '../session/travel';
import { APPOINTMENT } from './ids';

type FetchFile = (id: string) => Promise<string>;

/** True when roles came with the appointment that an attendee opened. Whoever composes it has the roles themselves. */
export function bringsTravel({ mode, event }: OpenAppointment): boolean {
  return mode === 'read' && splitTravel(invitationOf({ ...event, body: null }, () => [], noFile)).file !== null;
}

const noFile: FetchFile = () => Promise.reject(new Error('only the name is needed'));

/** Reads the roles that came with the open appointment, beside its text: no consent and no network, as far as Outlook goes. */
export function useTravel(
  appointment: OpenAppointment | null,
  fetchFrom: (appointment: OpenAppointment) => FetchFile,
  dispatch: Dispatch<SessionAction>,
): void {
  useEffect(() => {
    if (appointment === null || !appointment.complete || !bringsTravel(appointment)) return;
    const whole = invitationOf({ ...appointment.event, body: null }, () => [], fetchFrom(appointment));
    const { invitation, file } = splitTravel(whole);
    if (file === null) return;
    let gone = false;
    void readTravelFile(file, invitation, true).then((result) => {
      if (!gone) dispatch({ type: 'travel-read', id: APPOINTMENT, result });
    });
    return () => {
      gone = true;
    };
  }, [appointment, fetchFrom, dispatch]);
}
