import { Button, FluentProvider } from '@fluentui/react-components';
import { CalendarEmpty24Regular } from '@fluentui/react-icons/svg/calendar-empty';
import { PlugDisconnected24Regular } from '@fluentui/react-icons/svg/plug-disconnected';
import { Settings24Regular } from '@fluentui/react-icons/svg/settings';
import { type ReactNode, useSyncExternalStore } from 'react';
import type { Host } from '../../host/types';
import { useBaseStyles } from '../components/base-styles';
import { Details } from '../components/Details';
import { Frame } from '../components/Frame';
import { usePageStyles } from '../components/page-styles';
import { StateView } from '../components/StateView';
import { useWidth } from '../components/use-width';
import { nl } from '../text/nl';
import { nlHosted } from '../text/nl-hosted';
import type { Themes } from '../theme/themes';

/** Why a page of a host could not start. */
export type StartFailure =
  | 'no-office'
  | 'not-outlook'
  | 'no-item'
  | 'no-teams'
  | 'not-teams'
  | { readonly kind: 'settings'; readonly lines: readonly string[] }
  | { readonly kind: 'no-settings'; readonly why: 'absent' | 'offline' };

interface StartFailedProps {
  readonly failure: StartFailure;
  readonly host: Pick<Host, 'theme' | 'onTheme'>;
  readonly themes: Themes;
  readonly onRetry: () => void;
}

/** The page when there is nothing to start with: what is wrong, and what to do. */
export function StartFailed({ failure, host, themes, onRetry }: StartFailedProps) {
  const theme = useSyncExternalStore(host.onTheme, host.theme);
  const [, measure] = useWidth();
  usePageStyles();
  return (
    <FluentProvider theme={themes[theme]}>
      <Frame brand={false} viewer={null} example={null} measure={measure}>
        <Failure failure={failure} onRetry={onRetry} />
      </Frame>
    </FluentProvider>
  );
}

function Failure({ failure, onRetry }: Pick<StartFailedProps, 'failure' | 'onRetry'>) {
  const base = useBaseStyles();
  const words = nlHosted.states;
  const retry = (
    <Button appearance="primary" className={base.target} onClick={onRetry}>
      {nl.common.retry}
    </Button>
  );
  const inBrowser = (
    <Button as="a" appearance="primary" className={base.target} href="index.html">
      {words.outside.primary}
    </Button>
  );
  if (typeof failure === 'object') {
    const lines =
      failure.kind === 'settings' ? failure.lines : failure.why === 'absent' ? [words.settings.absentLine] : [];
    const text =
      failure.kind === 'settings'
        ? words.settings.text(failure.lines.length)
        : failure.why === 'absent'
          ? words.settings.absent
          : words.settings.offline;
    return (
      <StateView
        icon={Settings24Regular}
        title={words.settings.title}
        text={text}
        buttons={
          <>
            {retry}
            {lines.length > 0 && <Details text={lines.join('\n')} />}
          </>
        }
      >
        {lines.slice(0, 3).map((line) => (
          <p key={line} className={base.text} style={{ marginBottom: '8px' }}>
            {line}
          </p>
        ))}
      </StateView>
    );
  }
  switch (failure) {
    case 'not-outlook':
      return state(PlugDisconnected24Regular, words.outside.outlook, inBrowser);
    case 'not-teams':
      return state(PlugDisconnected24Regular, words.outside.teams, inBrowser);
    case 'no-office':
      return state(PlugDisconnected24Regular, words.noOffice, retry);
    case 'no-teams':
      return state(PlugDisconnected24Regular, words.noTeams, retry);
    case 'no-item':
      return state(CalendarEmpty24Regular, words.noItem, retry);
  }
}

function state(
  icon: typeof Settings24Regular,
  { title, text }: { readonly title: string; readonly text: string },
  buttons: ReactNode,
) {
  return <StateView icon={icon} title={title} text={text} buttons={buttons} />;
}
