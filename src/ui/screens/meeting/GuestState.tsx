import { Button, makeStyles } from '@fluentui/react-components';
import { PersonInfo24Regular } from '@fluentui/react-icons/svg/person-info';
import { useState } from 'react';
import type { AssessedMeeting } from '../../../domain/meeting/types';
import type { Register } from '../../../domain/register/types';
import { useBaseStyles } from '../../components/base-styles';
import { canMail, MailLink } from '../../components/MailLink';
import { MeetingHead } from '../../components/MeetingHead';
import { StateView } from '../../components/StateView';
import { formatRoute } from '../../router/route';
import type { MeetingChoice } from '../../session/session';
import { nl } from '../../text/nl';
import { meetingName } from '../../view/meeting-time';
import { UnknownMeeting } from './UnknownMeeting';

const useStyles = makeStyles({ help: { textAlign: 'left' } });

interface GuestStateProps {
  readonly assessed: AssessedMeeting;
  readonly meeting: string;
  readonly registers: readonly Register[];
  readonly onChoose: (choice: MeetingChoice) => void;
}

/** The register gives this person no hat here: a guest. */
export function GuestState({ assessed, meeting, registers, onChoose }: GuestStateProps) {
  const styles = useStyles();
  const base = useBaseStyles();
  const [help, setHelp] = useState(false);
  const [choosing, setChoosing] = useState(false);
  const { organizer } = assessed.invitation;
  if (choosing) {
    return (
      <UnknownMeeting
        assessed={assessed}
        question={{ kind: 'meeting', candidates: [] }}
        registers={registers}
        onChoose={onChoose}
      />
    );
  }
  return (
    <>
      <MeetingHead assessed={assessed} focus names />
      <StateView
        level={2}
        icon={PersonInfo24Regular}
        title={nl.states.guest.title}
        text={nl.states.guest.text(meetingName(assessed))}
        buttons={
          <>
            <Button
              as="a"
              appearance="primary"
              className={base.target}
              href={formatRoute({ screen: 'members', id: meeting })}
            >
              {nl.states.guest.primary}
            </Button>
            <Button className={base.target} aria-expanded={help} onClick={() => setHelp(!help)}>
              {nl.states.guest.second}
            </Button>
            {help && (
              <div className={base.stack8}>
                <p className={styles.help}>{nl.states.guest.help}</p>
                <Button as="a" className={base.target} href={formatRoute({ screen: 'who', meeting })}>
                  {nl.states.guest.otherName}
                </Button>
                <Button className={base.target} onClick={() => setChoosing(true)}>
                  {nl.states.guest.otherMeeting}
                </Button>
                {canMail(organizer) && (
                  <MailLink to={organizer} subject={meetingName(assessed)}>
                    {nl.meeting.report(organizer.name || organizer.email)}
                  </MailLink>
                )}
              </div>
            )}
          </>
        }
      />
    </>
  );
}
