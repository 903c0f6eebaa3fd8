import { Button } from '@fluentui/react-components';
import { CalendarEmpty24Regular } from '@fluentui/react-icons/svg/calendar-empty';
import { useBaseStyles } from '../../components/base-styles';
import { StateView } from '../../components/StateView';
import { formatRoute } from '../../router/route';
import { nl } from '../../text/nl';
import { nlHosted } from '../../text/nl-hosted';

interface NoMeetingsProps {
  /** True when the roles of the user stand on the page. */
  readonly roles: boolean;
  /** True when a register knows the user. */
  readonly known: boolean;
}

/** Nothing in the coming 30 days. */
export function NoMeetings({ roles, known }: NoMeetingsProps) {
  const base = useBaseStyles();
  const words = nlHosted.states.noMeetings;
  const show = (): void => {
    const list = document.getElementById('uw-rollen');
    list?.scrollIntoView({ block: 'start' });
    const heading = list?.querySelector<HTMLElement>('h2');
    // Who reads along by ear goes there too.
    heading?.setAttribute('tabindex', '-1');
    heading?.focus();
  };
  return (
    <StateView
      icon={CalendarEmpty24Regular}
      title={words.title}
      text={words.text}
      buttons={
        roles ? (
          <Button appearance="primary" className={base.target} onClick={show}>
            {words.primary}
          </Button>
        ) : (
          <Button as="a" appearance="primary" className={base.target} href={formatRoute({ screen: 'who' })}>
            {known ? nl.states.guest.otherName : nl.states.unknownPerson.primary}
          </Button>
        )
      }
    />
  );
}
