import { Button } from '@fluentui/react-components';
import { PersonQuestionMark24Regular } from '@fluentui/react-icons/svg/person-question-mark';
import type { AssessedMeeting } from '../../../domain/meeting/types';
import { useBaseStyles } from '../../components/base-styles';
import { canMail, MailLink } from '../../components/MailLink';
import { MeetingHead } from '../../components/MeetingHead';
import { StateView } from '../../components/StateView';
import { formatRoute } from '../../router/route';
import { nl } from '../../text/nl';
import { meetingName } from '../../view/meeting-time';

interface UnknownPersonProps {
  readonly assessed: AssessedMeeting;
  readonly meeting: string;
}

/** The register does not know who is looking. */
export function UnknownPerson({ assessed, meeting }: UnknownPersonProps) {
  const base = useBaseStyles();
  const { organizer } = assessed.invitation;
  return (
    <>
      <MeetingHead assessed={assessed} focus names />
      <StateView
        level={2}
        icon={PersonQuestionMark24Regular}
        title={nl.states.unknownPerson.title}
        text={nl.states.unknownPerson.text}
        buttons={
          <>
            <Button as="a" appearance="primary" className={base.target} href={formatRoute({ screen: 'who', meeting })}>
              {nl.states.unknownPerson.primary}
            </Button>
            {canMail(organizer) ? (
              <MailLink to={organizer} subject={meetingName(assessed)}>
                {nl.meeting.report(organizer.name || organizer.email)}
              </MailLink>
            ) : (
              <Button as="a" className={base.target} href={formatRoute({ screen: 'members', id: meeting })}>
                {nl.who.everyone}
              </Button>
            )}
          </>
        }
      />
    </>
  );
}
