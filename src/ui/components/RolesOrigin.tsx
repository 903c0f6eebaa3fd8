import { Button } from '@fluentui/react-components';
import type { Dispatch } from 'react';
import type { Register } from '../../domain/register/types';
import { usePorts } from '../ports';
import type { OpenMeeting, Session, SessionAction } from '../session/session';
import { dayOf, plainDay, timeOf } from '../text/dates';
import { nl } from '../text/nl';
import { nlTravel } from '../text/nl-travel';
import { type Origin, originOf } from '../view/origin';
import { useBaseStyles } from './base-styles';
import { useScreen } from './screen';

const words = nlTravel.origin;

interface RolesOriginProps {
  readonly session: Session;
  readonly register: Register;
  /** The meeting on the screen; null when it is about none. */
  readonly meeting: OpenMeeting | null;
  /** Where the user can change an answer about roles of the invitation; not given: nowhere on this screen. */
  readonly dispatch?: Dispatch<SessionAction>;
}

/** Which register a screen shows, where it comes from and how old it is. On every screen with hats or roles. */
export function RolesOrigin({ session, register, meeting, dispatch }: RolesOriginProps) {
  const base = useBaseStyles();
  const { today } = usePorts();
  const { announce } = useScreen();
  const origin = originOf(session, register, meeting);
  const travel = meeting?.travel ?? null;
  const answered = travel?.state === 'read' && travel.result.kind === 'ask' ? travel.accepted : null;
  const change = (use: boolean): void => {
    if (meeting === null || dispatch === undefined) return;
    dispatch({ type: 'travel-answered', id: meeting.id, use });
    announce(use ? nlTravel.ask.used : nlTravel.ask.skipped);
    document.querySelector('h1')?.focus();
  };
  const updated = register.updated === null ? null : plainDay(register.updated, today());
  const second = secondLine(origin, today());
  return (
    <>
      {origin.kind === 'invitation' ? (
        <p className={base.muted}>
          {words.invitation(
            (origin.asked ? origin.by.email : '') || origin.by.name || origin.by.email || nlTravel.ask.unknown,
            plainDay(dayOf(new Date(origin.at)), today()),
          )}
        </p>
      ) : (
        <p className={base.muted}>{nl.meeting.rolesOf(register.region.name, updated)}</p>
      )}
      {second !== '' && <p className={base.muted}>{second}</p>}
      {answered === false && <p className={base.muted}>{nlTravel.ask.skipped}</p>}
      {answered !== null && dispatch !== undefined && (
        <Button appearance="transparent" className={base.textButton} onClick={() => change(!answered)}>
          {answered ? words.noMore : words.after}
        </Button>
      )}
    </>
  );
}

/** What more there is to say of a source; "" for nothing. */
function secondLine(origin: Origin, today: string): string {
  switch (origin.kind) {
    case 'site':
      return origin.readAt === null
        ? words.site
        : words.readAt(plainDay(dayOf(new Date(origin.readAt)), today), timeOf(origin.readAt));
    case 'own':
      return words.own(origin.file);
    case 'example':
      return words.example;
    case 'file':
    case 'invitation':
      return '';
  }
}
