import { CalendarEmpty24Regular } from '@fluentui/react-icons/svg/calendar-empty';
import { lazy, type ReactNode, useEffect, useSyncExternalStore } from 'react';
import { Loading } from '../components/Loading';
import { StateView } from '../components/StateView';
import { TravelAbove } from '../components/TravelAbove';
import { type Ports, usePorts, useWorkplace } from '../ports';
import { formatRoute, type Route } from '../router/route';
import { go, useRoute } from '../router/use-route';
import { Shell, Themed, usePage } from '../Shell';
import BaseHats from '../screens/meeting/BaseHats';
import type { ScreenProps } from '../screens/screen-props';
import { viewerOf } from '../session/session';
import { questionAbout, travelFor } from '../session/travel';
import { nl } from '../text/nl';
import { nlHosted } from '../text/nl-hosted';
import type { Themes } from '../theme/themes';
import { afterPaint } from './after-paint';
import { APPOINTMENT, homeOf, TEAMS_MEETING } from './ids';
import { gateOf, meetingOf } from './meeting-gate';
import { ReadFailed } from './ReadFailed';
import { RegisterFaults } from './RegisterFaults';
import { RegisterMissing } from './RegisterMissing';
import { type AppointmentText, useAppointment } from './use-appointment';
import { useHostedSession } from './use-hosted-session';

const loadMeetingScreen = () => import('../screens/meeting/MeetingScreen');
const MeetingScreen = lazy(loadMeetingScreen);
const MembersScreen = lazy(() => import('../screens/members/MembersScreen'));
const WhoScreen = lazy(() => import('../screens/who/WhoScreen'));
const CheckScreen = lazy(() => import('../screens/check/CheckScreen'));
const WrongScreen = lazy(() => import('../screens/wrong/WrongScreen'));
const AdjustScreen = lazy(() => import('../screens/adjust/AdjustScreen'));
const NowScreen = lazy(() => import('../screens/now/NowScreen'));
const RolesScreen = lazy(() => import('../screens/roles/RolesScreen'));
const ProvisionScreen = lazy(() => import('../screens/provision/ProvisionScreen'));
const OpgaveScreen = lazy(() => import('../screens/opgave/OpgaveScreen'));
const CalendarScreen = lazy(() => import('../screens/calendar/CalendarScreen'));
const Answers = lazy(() => import('../query/Answers'));
const GraphGate = lazy(() => import('./GraphGate'));

/** The product inside Outlook and Teams, in the theme of its host. */
export function HostedApp({ ports, themes }: { readonly ports: Ports; readonly themes: Themes }) {
  return (
    <Themed ports={ports} themes={themes}>
      <HostedPage />
    </Themed>
  );
}

function HostedPage() {
  const { host } = usePorts();
  const workplace = useWorkplace();
  const opened = useSyncExternalStore(host.onOpened, host.opened);
  const asked = useRoute();
  const route = asked.screen === 'start' ? homeOf(opened, workplace.startView) : asked;
  const address = formatRoute(route);
  // By the address as it stands in the bar: that is how a sentence to be read aloud knows its screen.
  const page = usePage(formatRoute(asked));
  const { session, dispatch, registers, faults, retry } = useHostedSession();
  const text = useAppointment(opened, dispatch);
  useEffect(() => {
    workplace.shown();
    // The rest of a meeting, while its base hats are shown. A failure comes back when the screen is drawn.
    void afterPaint().then(() => loadMeetingScreen().catch(() => null));
  }, [workplace]);

  const props = { session, dispatch };
  // Only someone who looks through other eyes than his own is told whose; in the fictional region that is everyone.
  const chosen = workplace.example || Object.keys(session.people).length > 0;
  const viewer = chosen ? viewerOf(session, 'id' in route ? route.id : null) : null;
  const meeting = meetingOf(route, session);
  const travelled = meeting !== undefined && travelFor(session, meeting) !== null;
  // Roles came along that the user is asked about: they may be all there is.
  const asking = meeting !== undefined && questionAbout(session, meeting) !== null;
  const chat = opened.kind === 'tab' ? opened.tab.chat : null;
  const missing = (level: 1 | 2): ReactNode =>
    asking ? null : <RegisterMissing {...props} faults={faults} level={level} onRetry={retry} />;
  const gated = (shown: ReactNode, read = true): ReactNode => {
    const gate = gateOf(registers, meeting, session, read);
    return gate === 'show' ? shown : gate === 'missing' ? missing(1) : <Loading text={nl.states.loading} />;
  };
  return (
    <Shell
      page={page}
      address={address}
      brand={false}
      viewer={
        viewer === null
          ? null
          : {
              text: nl.viewer.as(viewer),
              onSwitch: () => go('id' in route ? { screen: 'who', meeting: route.id } : { screen: 'who' }),
            }
      }
      example={workplace.example ? { onStop: null } : null}
    >
      {route.screen === 'provision' && registers === 'loading' && <Loading text={nl.states.loading} />}
      {route.screen === 'provision' && registers !== 'loading' && (
        <ProvisionScreen {...props} region={route.region} onReady={retry} />
      )}
      {route.screen !== 'provision' && (
        <>
          {'id' in route && <TravelAbove {...props} meeting={meeting} />}
          <Screens
            {...props}
            route={route}
            text={text}
            open={opened.kind === 'appointment'}
            chat={chat}
            gated={gated}
            missing={registers === 'none' ? missing(2) : null}
          />
          {registers === 'ready' && !travelled && <RegisterFaults faults={faults} onRetry={retry} />}
        </>
      )}
    </Shell>
  );
}

interface ScreensProps extends ScreenProps {
  readonly route: Route;
  /** How far the text of the open appointment is. */
  readonly text: AppointmentText;
  /** True when an appointment stands open. */
  readonly open: boolean;
  /** The Teams chat that the tab stands in. */
  readonly chat: string | null;
  /** The screen where there are roles for it, else what is said instead. `read`: false while roles may still come with the meeting. */
  readonly gated: (screen: ReactNode, read?: boolean) => ReactNode;
  /** What is said below a screen that does without roles; null when there are some. */
  readonly missing: ReactNode;
}

function Screens({ route, text, open, chat, gated, missing, ...props }: ScreensProps) {
  if (route.screen === 'who') return gated(<WhoScreen {...props} about={route.meeting ?? null} />);
  if (route.screen === 'roles') return gated(<RolesScreen {...props} route={route} />);
  if (route.screen === 'opgave') return gated(<OpgaveScreen {...props} route={route} />);
  if (!('id' in route)) {
    const calendar = <CalendarScreen {...props} />;
    // Roles come with an invitation too: who has no other is shown the way to it.
    return (
      <Answers>
        {missing === null ? gated(calendar) : calendar}
        {missing}
      </Answers>
    );
  }
  const { id } = route;
  if (id === APPOINTMENT) return gated(<Appointment route={route} text={text} open={open} {...props} />);
  // What the user pasted stands on this page only.
  const own = props.session.meetings.find((meeting) => meeting.id === id);
  if (own !== undefined && !('key' in own.source)) return gated(screenOf(route, props));
  return (
    <Answers>
      <GraphGate {...props} id={id} chat={id === TEAMS_MEETING ? chat : null}>
        {(read) => gated(screenOf(route, props), read)}
      </GraphGate>
    </Answers>
  );
}

type MeetingRoute = Extract<Route, { readonly id: string }>;

interface AppointmentProps extends Pick<ScreensProps, 'text' | 'open' | 'session' | 'dispatch'> {
  readonly route: MeetingRoute;
}

function Appointment({ route, text, open, ...props }: AppointmentProps) {
  if (!open) return <NoItem />;
  if (text.reading && text.failure !== null) return <ReadFailed error={text.failure.error} onRetry={text.retry} />;
  return text.reading ? <BaseHats session={props.session} id={route.id} /> : screenOf(route, props);
}

function screenOf(route: MeetingRoute, props: ScreenProps): ReactNode {
  const { id } = route;
  switch (route.screen) {
    case 'meeting':
    case 'point':
      return <MeetingScreen key={id} {...props} id={id} point={route.screen === 'point' ? route.point : null} />;
    case 'members':
      return <MembersScreen {...props} id={id} />;
    case 'wrong':
      return <WrongScreen {...props} id={id} point={route.point} />;
    case 'adjust':
      return <AdjustScreen {...props} id={id} point={route.point} />;
    case 'check':
      return <CheckScreen {...props} id={id} />;
    case 'now':
      return <NowScreen key={id} {...props} id={id} />;
  }
}

function NoItem() {
  const words = nlHosted.states.noItem;
  return <StateView icon={CalendarEmpty24Regular} title={words.title} text={words.text} buttons={null} />;
}
