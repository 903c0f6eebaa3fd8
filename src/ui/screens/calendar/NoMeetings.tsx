import { Button } from '@fluentui/react-components';
import { CalendarEmpty24Regular } from '@fluentui/react-icons/svg/calendar-empty';
import { useBaseStyles } from '../../components/base-styles';
import { StateView } from '../../components/StateView';
import { formatRoute } from '../../router/route';
import { nl } from '../../text/nl';
import { nlHosted } from '../../text/nl-hosted';

/** Nothing in the coming 30 days. `roles`: the roles of the user stand on the page. */
export function NoMeetings({ roles }: { readonly roles: boolean }) {
  const base = useBaseStyles();
  const words = nlHosted.states.noMeetings;
  const show = (): void => {
    const list = document.getElementById('uw-rollen');
    list?.scrollIntoView({ block: 'start' });
    list?.querySelector<HTMLElement>('h2')?.focus();
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
            {nl.states.unknownPerson.primary}
          </Button>
        )
      }
    />
  );
}
