import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { type Dispatch, useState } from 'react';
import type { AssessedMeeting } from '../../domain/meeting/types';
import type { OpenMeeting, Session, SessionAction } from '../session/session';
import { nl } from '../text/nl';
import { isInvitation } from '../view/source-lines';
import { useBaseStyles } from './base-styles';
import { RolesOrigin } from './RolesOrigin';

const useStyles = makeStyles({
  root: { padding: '12px var(--rvGutter) 16px' },
  lines: { margin: '4px 0 8px', paddingLeft: 0, listStyleType: 'none' },
  line: { padding: '6px 0', fontSize: '14px', lineHeight: '20px', overflowWrap: 'anywhere' },
  inline: { minHeight: '44px' },
});

interface OriginFootProps {
  readonly session: Session;
  readonly dispatch: Dispatch<SessionAction>;
  readonly assessed: AssessedMeeting;
  readonly meeting: OpenMeeting;
  /** False where the screen itself shows the unread lines. */
  readonly unread?: boolean;
}

function agendaOrigin(meeting: OpenMeeting): string {
  if (meeting.agenda?.kind === 'paste' || meeting.source.kind === 'paste') return nl.meeting.sourcePaste;
  if (meeting.agenda !== null) return nl.meeting.sourceAttachment(meeting.agenda.file);
  return isInvitation(meeting) ? nl.meeting.sourceInvitation : nl.meeting.sourceFile;
}

/** Where agenda and roles come from, how old the roles are, and what could not be read. */
export function OriginFoot({ session, dispatch, assessed, meeting, unread = true }: OriginFootProps) {
  const styles = useStyles();
  const base = useBaseStyles();
  const { register, agenda } = assessed;
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.root}>
      {agenda.from !== 'none' && <p className={base.muted}>{agendaOrigin(meeting)}</p>}
      <RolesOrigin session={session} dispatch={dispatch} register={register} meeting={meeting} />
      {unread && agenda.unread.length > 0 && (
        <>
          <p className={mergeClasses(base.muted, base.row)}>
            {nl.meeting.unread(agenda.unread.length)}
            <Button
              appearance="transparent"
              className={mergeClasses(base.textButton, styles.inline)}
              aria-expanded={open}
              aria-label={open ? nl.meeting.unreadHideSpoken : nl.meeting.unreadShowSpoken}
              onClick={() => setOpen(!open)}
            >
              {open ? nl.meeting.unreadHide : nl.meeting.unreadShow}
            </Button>
          </p>
          {open && (
            <ul className={styles.lines}>
              {agenda.unread.map((unread) => (
                <li key={unread.line} className={styles.line}>
                  <b>{nl.meeting.line(unread.line)}</b> {unread.text}
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </div>
  );
}
