import { FluentProvider } from '@fluentui/react-components';
import { lazy, Suspense, useCallback, useMemo, useState, useSyncExternalStore } from 'react';
import { useBaseStyles } from './components/base-styles';
import { ErrorBoundary } from './components/ErrorScreen';
import { Frame } from './components/Frame';
import { Loading } from './components/Loading';
import { usePageStyles } from './components/page-styles';
import { ScreenProvider } from './components/screen';
import { Toast, type ToastMessage } from './components/Toast';
import { useWidth } from './components/use-width';
import { type Ports, PortsProvider } from './ports';
import { formatRoute, parseRoute, type Route } from './router/route';
import { currentAddress, go, useRoute } from './router/use-route';
import { StartScreen } from './screens/start/StartScreen';
import { type Session, viewerOf } from './session/session';
import { asksForDemo, useSession } from './session/use-session';
import { nl } from './text/nl';
import { themes } from './theme/themes';

const WhoScreen = lazy(() => import('./screens/who/WhoScreen'));
const MeetingsScreen = lazy(() => import('./screens/meetings/MeetingsScreen'));
const loadMeetingScreen = () => import('./screens/meeting/MeetingScreen');
const MeetingScreen = lazy(loadMeetingScreen);
const loadBaseHats = () => import(/* webpackChunkName: "base-hats" */ './screens/meeting/BaseHats');
const BaseHats = lazy(loadBaseHats);
const MembersScreen = lazy(() => import('./screens/members/MembersScreen'));

/** Fetches what the first view of the present address needs, before anything is drawn. A failure comes back when it is drawn. */
export function loadEarly(ports: Ports): void {
  const route = parseRoute(window.location.hash);
  if (asksForDemo(route)) ports.loadDemoHeads(ports.today()).catch(() => null);
  if (route.screen === 'meeting') loadBaseHats().catch(() => null);
}

/** What the rest of a meeting needs, fetched while its base hats are shown. A failure comes back when the screen is drawn. */
async function loadScreen(route: Route): Promise<void> {
  if (route.screen === 'meeting' || route.screen === 'point') await loadMeetingScreen().catch(() => null);
}

/** The whole product on one page, in the theme of its host. */
export function App({ ports }: { readonly ports: Ports }) {
  const theme = useSyncExternalStore(ports.host.onTheme, ports.host.theme);
  usePageStyles();
  return (
    <FluentProvider theme={themes[theme]}>
      <PortsProvider value={ports}>
        <Page />
      </PortsProvider>
    </FluentProvider>
  );
}

function Page() {
  const base = useBaseStyles();
  const route = useRoute();
  const address = formatRoute(route);
  const { session, dispatch, progress } = useSession(route, loadScreen);
  const ready = progress === 'all';
  const [width, measure] = useWidth();
  const visits = useVisits(address);
  const [said, setSaid] = useState({ sentence: '', address });
  // A sentence belongs to the screen that said it.
  const announce = useCallback((sentence: string) => setSaid({ sentence, address: currentAddress() }), []);
  const [toast, setToast] = useState<ToastMessage | null>(null);
  const screen = useMemo(() => ({ width, visits, announce }), [width, visits, announce]);
  const show = useCallback((text: string, undo: () => void) => {
    setToast((before) => ({ id: (before?.id ?? 0) + 1, text, undo }));
  }, []);
  const hide = useCallback(() => setToast(null), []);

  const clear = (): void => {
    const { own, people, inDemo, demo } = session;
    dispatch({ type: 'cleared' });
    show(nl.start.cleared, () => {
      dispatch({ type: 'restored', own, people });
      const person = demo === null ? undefined : people[demo.register.region.id];
      if (inDemo && person !== undefined) dispatch({ type: 'demo-started', person });
    });
  };
  const viewer =
    route.screen === 'start' || route.screen === 'who' ? null : viewerOf(session, 'id' in route ? route.id : null);
  const props = { session, dispatch };
  return (
    <ScreenProvider value={screen}>
      <Frame
        measure={measure}
        viewer={viewer === null ? null : { text: viewer, onSwitch: () => go({ screen: 'who' }) }}
        onStopDemo={
          showsDemo(session, route)
            ? () => {
                dispatch({ type: 'demo-stopped' });
                go({ screen: 'start' });
              }
            : null
        }
      >
        <ErrorBoundary at={address}>
          <Suspense fallback={<Loading text={nl.states.loading} />}>
            {!ready && (route.screen !== 'meeting' || progress === 'none') && <Loading text={nl.states.loading} />}
            {progress === 'heads' && route.screen === 'meeting' && <BaseHats session={session} id={route.id} />}
            {ready && route.screen === 'start' && <StartScreen {...props} onClear={clear} onSaved={show} />}
            {ready && route.screen === 'who' && <WhoScreen {...props} />}
            {ready && route.screen === 'meetings' && <MeetingsScreen {...props} />}
            {ready && (route.screen === 'meeting' || route.screen === 'point') && (
              <MeetingScreen
                key={route.id}
                {...props}
                id={route.id}
                point={route.screen === 'point' ? route.point : null}
              />
            )}
            {ready && route.screen === 'members' && <MembersScreen {...props} id={route.id} />}
          </Suspense>
        </ErrorBoundary>
      </Frame>
      <Toast message={toast} onGone={hide} />
      <div role="status" className={base.spoken}>
        {said.address === address ? said.sentence : ''}
      </div>
    </ScreenProvider>
  );
}

/** True where the roles on the screen are those of the demo region. */
function showsDemo(session: Session, route: Route): boolean {
  if (session.demo === null) return false;
  if (route.screen === 'start' || route.screen === 'meetings' || session.own.length > 0) {
    return session.inDemo;
  }
  return true;
}

/** Counts how often the address changed since the page came up; right already while the new screen is drawn. */
function useVisits(address: string): number {
  const [seen, setSeen] = useState({ address, visits: 0 });
  if (seen.address === address) return seen.visits;
  const next = { address, visits: seen.visits + 1 };
  setSeen(next);
  return next.visits;
}
