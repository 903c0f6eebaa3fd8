import { FluentProvider } from '@fluentui/react-components';
import { type ReactNode, Suspense, useCallback, useMemo, useState, useSyncExternalStore } from 'react';
import { useBaseStyles } from './components/base-styles';
import { ErrorBoundary } from './components/ErrorScreen';
import { Frame, type FrameProps } from './components/Frame';
import { Loading } from './components/Loading';
import { usePageStyles } from './components/page-styles';
import { type Screen, ScreenProvider } from './components/screen';
import { Toast, type ToastMessage } from './components/Toast';
import { useWidth } from './components/use-width';
import { type Ports, PortsProvider } from './ports';
import { parseRoute } from './router/route';
import { currentAddress } from './router/use-route';
import { nl } from './text/nl';
import { type Themes, themes as webThemes } from './theme/themes';

interface ThemedProps {
  readonly ports: Ports;
  /** Those of Outlook and of a browser when not given. */
  readonly themes?: Themes;
  readonly children: ReactNode;
}

/** The theme of the host, and the ports, around everything. */
export function Themed({ ports, themes = webThemes, children }: ThemedProps) {
  const theme = useSyncExternalStore(ports.host.onTheme, ports.host.theme);
  usePageStyles();
  return (
    <FluentProvider theme={themes[theme]}>
      <PortsProvider value={ports}>{children}</PortsProvider>
    </FluentProvider>
  );
}

/** What stands around the screens of one page, whatever the host. */
export interface Page {
  readonly screen: Screen;
  readonly measure: (element: HTMLElement | null) => void;
  /** Says that something was done, with a way back. */
  readonly show: (text: string, undo: (() => void) | null) => void;
  /** The toast and the live region. */
  readonly messages: ReactNode;
}

/** Width, visits, announcements and messages of the page at an address (as `formatRoute` writes it). */
export function usePage(address: string): Page {
  const base = useBaseStyles();
  const [width, measure] = useWidth();
  const { visits, list } = useVisits(address);
  const [said, setSaid] = useState({ sentence: '', address });
  // A sentence belongs to the screen that said it.
  const announce = useCallback((sentence: string) => setSaid({ sentence, address: currentAddress() }), []);
  const [toast, setToast] = useState<ToastMessage | null>(null);
  const show = useCallback((text: string, undo: (() => void) | null) => {
    setToast((before) => ({ id: (before?.id ?? 0) + 1, text, undo }));
  }, []);
  const screen = useMemo(() => ({ width, visits, list, announce, show }), [width, visits, list, announce, show]);
  const hide = useCallback(() => setToast(null), []);
  const messages = (
    <>
      <Toast message={toast} onGone={hide} />
      <div role="status" className={base.spoken} style={{ top: 0 }}>
        {said.address === address ? said.sentence : ''}
      </div>
    </>
  );
  return { screen, measure, show, messages };
}

interface ShellProps extends Omit<FrameProps, 'measure' | 'children'> {
  readonly page: Page;
  /** Another value means another screen: a crash before it is forgotten. */
  readonly address: string;
  readonly children: ReactNode;
}

/** The frame with the screens in it: never blank, whatever happens inside. */
export function Shell({ page, address, children, ...frame }: ShellProps) {
  return (
    <ScreenProvider value={page.screen}>
      <Frame {...frame} measure={page.measure}>
        <ErrorBoundary at={address}>
          <Suspense fallback={<Loading text={nl.states.loading} />}>{children}</Suspense>
        </ErrorBoundary>
      </Frame>
      {page.messages}
    </ScreenProvider>
  );
}

/**
 * Counts how often the address changed since the page came up, and remembers the last list; right already while the new screen is
 * drawn.
 */
function useVisits(address: string): { readonly visits: number; readonly list: string } {
  const isPoint = parseRoute(address).screen === 'point';
  const [seen, setSeen] = useState({ address, visits: 0, list: isPoint ? '' : address });
  if (seen.address === address) return seen;
  const next = { address, visits: seen.visits + 1, list: isPoint ? seen.list : address };
  setSeen(next);
  return next;
}
