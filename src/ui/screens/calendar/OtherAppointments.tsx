import { Button, mergeClasses } from '@fluentui/react-components';
import { ChevronRight20Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useState } from 'react';
import { useBaseStyles } from '../../components/base-styles';
import { useRowStyles } from '../../components/row-styles';
import { usePorts } from '../../ports';
import { formatRoute } from '../../router/route';
import { nl } from '../../text/nl';
import { nlHosted } from '../../text/nl-hosted';
import { nlTravel } from '../../text/nl-travel';
import type { UnreadMeeting } from '../../view/calendar-meetings';
import { whenText } from '../../view/meeting-time';

interface OtherAppointmentsProps {
  readonly others: readonly UnreadMeeting[];
  /** True where there is no register, so that there are no other ones: they stand open, and the screen says why. */
  readonly all: boolean;
}

/** "Ik mis een overleg": the appointments that the registers do not know, to choose from. */
export function OtherAppointments({ others, all }: OtherAppointmentsProps) {
  const base = useBaseStyles();
  const rows = useRowStyles();
  const { today } = usePorts();
  const [opened, setOpen] = useState(false);
  const open = opened || all;
  return (
    <section>
      <div style={{ padding: '12px var(--rvGutter) 0' }}>
        {!all && (
          <Button
            appearance="transparent"
            className={base.textButton}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            {open ? nlHosted.meetings.missingHide : nlHosted.meetings.missing}
          </Button>
        )}
        {open && (
          <p className={base.small} style={{ paddingBottom: '8px' }}>
            {others.length === 0
              ? nlHosted.meetings.missingNone
              : all
                ? nlTravel.list.choose
                : nlHosted.meetings.missingLead}
          </p>
        )}
      </div>
      {open && (
        <ul className={base.plainList}>
          {others.map(({ meeting }, place) => (
            <li key={meeting.id}>
              <a
                href={formatRoute({ screen: 'meeting', id: meeting.id })}
                className={mergeClasses(rows.row, place === others.length - 1 && rows.last)}
              >
                <span className={mergeClasses(rows.body, rows.bodyTight)}>
                  <span className={rows.title}>{meeting.invitation.subject || nl.meeting.untitled}</span>
                  <span className={rows.small}>{whenText(meeting.invitation, today())}</span>
                </span>
                <ChevronRight20Regular className={rows.chevron} aria-hidden />
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
