import { lazy } from 'react';
import { Loading } from './components/Loading';
import { TravelAbove } from './components/TravelAbove';
import type { Ports } from './ports';
import { formatRoute, parseRoute, type Route } from './router/route';
import { go, useRoute } from './router/use-route';
import { Shell, Themed, usePage } from './Shell';
import { StartScreen } from './screens/start/StartScreen';
import { type Session, viewerOf } from './session/session';
import { asksForDemo, useSession } from './session/use-session';
import { nl } from './text/nl';
import { showsDemoRoles } from './view/shown-register';

const WhoScreen = lazy(() => import('./screens/who/WhoScreen'));
const MeetingsScreen = lazy(() => import('./screens/meetings/MeetingsScreen'));
const loadMeetingScreen = () => import('./screens/meeting/MeetingScreen');
const MeetingScreen = lazy(loadMeetingScreen);
const loadBaseHats = () => import(/* webpackChunkName: "base-hats" */ './screens/meeting/BaseHats');
const BaseHats = lazy(loadBaseHats);
const MembersScreen = lazy(() => import('./screens/members/MembersScreen'));
const CheckScreen = lazy(() => import('./screens/check/CheckScreen'));
const RolesScreen = lazy(() => import('./screens/roles/RolesScreen'));
const OpgaveScreen = lazy(() => import('./screens/opgave/OpgaveScreen'));
const WrongScreen = lazy(() => import('./screens/wrong/WrongScreen'));
const AdjustScreen = lazy(() => import('./screens/adjust/AdjustScreen'));
const NowScreen = lazy(() => import('./screens/now/NowScreen'));
const ProvisionScreen = lazy(() => import('./screens/provision/ProvisionScreen'));

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

/** The product in a browser tab of its own, in the theme of the browser. */
export function App({ ports }: { readonly ports: Ports }) {
  return (
    <Themed ports={ports}>
      <BrowserPage />
    </Themed>
  );
}

function BrowserPage() {
  const route = useRoute();
  const address = formatRoute(route);
  const page = usePage(address);
  const { session, dispatch, progress } = useSession(route, loadScreen);
  const ready = progress === 'all';

  const clear = (): void => {
    const { own, people, inDemo, demo } = session;
    dispatch({ type: 'cleared' });
    // What stands half filled in goes too; it does not come back with the rest.
    void import('./screens/roles/dialogs/drafts').then(({ forgetDrafts }) => forgetDrafts());
    page.show(nl.start.cleared, () => {
      dispatch({ type: 'restored', own, people });
      const person = demo === null ? undefined : people[demo.register.region.id];
      if (inDemo && person !== undefined) dispatch({ type: 'demo-started', person });
    });
  };
  const viewer =
    route.screen === 'start' || route.screen === 'who' ? null : viewerOf(session, 'id' in route ? route.id : null);
  const stopDemo = (): void => {
    dispatch({ type: 'demo-stopped' });
    go({ screen: 'start' });
  };
  const props = { session, dispatch };
  return (
    <Shell
      page={page}
      address={address}
      brand
      viewer={
        viewer === null
          ? null
          : {
              text: viewer,
              onSwitch: () => go('id' in route ? { screen: 'who', meeting: route.id } : { screen: 'who' }),
            }
      }
      example={showsDemo(session, route) ? { onStop: stopDemo } : null}
    >
      {!ready && (route.screen !== 'meeting' || progress === 'none') && <Loading text={nl.states.loading} />}
      {progress === 'heads' && route.screen === 'meeting' && <BaseHats session={session} id={route.id} />}
      {ready && 'id' in route && (
        <TravelAbove {...props} meeting={session.meetings.find(({ id }) => id === route.id)} />
      )}
      {ready && route.screen === 'start' && <StartScreen {...props} onClear={clear} onSaved={page.show} />}
      {ready && route.screen === 'who' && <WhoScreen {...props} about={route.meeting ?? null} />}
      {ready && route.screen === 'meetings' && <MeetingsScreen {...props} />}
      {ready && (route.screen === 'meeting' || route.screen === 'point') && (
        <MeetingScreen key={route.id} {...props} id={route.id} point={route.screen === 'point' ? route.point : null} />
      )}
      {ready && route.screen === 'members' && <MembersScreen {...props} id={route.id} />}
      {ready && route.screen === 'provision' && <ProvisionScreen {...props} region={route.region} onReady={() => {}} />}
      {ready && route.screen === 'wrong' && <WrongScreen {...props} id={route.id} point={route.point} />}
      {ready && route.screen === 'adjust' && <AdjustScreen {...props} id={route.id} point={route.point} />}
      {ready && route.screen === 'check' && <CheckScreen {...props} id={route.id} />}
      {ready && route.screen === 'roles' && <RolesScreen {...props} route={route} />}
      {ready && route.screen === 'opgave' && <OpgaveScreen {...props} route={route} />}
      {ready && route.screen === 'now' && <NowScreen key={route.id} {...props} id={route.id} />}
    </Shell>
  );
}

/** True where the roles on the screen are those of the demo region. */
function showsDemo(session: Session, route: Route): boolean {
  if (session.demo === null) return false;
  if (route.screen === 'roles' || route.screen === 'opgave') return showsDemoRoles(session, route);
  if (route.screen === 'start' || route.screen === 'meetings' || session.own.length > 0) {
    return session.inDemo;
  }
  return true;
}
