import { type AuthOptions, createAuth } from '../../../src/host/auth';
import { outlookHost } from '../../../src/host/outlook';
import { type TeamsStart, teamsHost } from '../../../src/host/teams';
import { settingsPage } from '../../../src/host/teams-settings';
import type { Host } from '../../../src/host/types';

let host: Host | null = null;
let teams: TeamsStart | null = null;
let changes = 0;

function use(next: Host): void {
  host = next;
  const count = (): void => {
    changes += 1;
  };
  host.onOpened(count);
  host.onTheme(count);
}

function found(): Host {
  if (host === null) throw new Error('no host');
  return host;
}

/** The hosts and the sign-in on a page without anything else, for the tests of the hosts in a real browser. */
const probe = {
  async outlook(patience?: number) {
    const start = await outlookHost(window, patience);
    if (start.kind === 'none') return start.why;
    use(start.host);
    return 'host';
  },
  async teams(patience?: number) {
    teams = await teamsHost(window, { appId: 'app-1', ...(patience === undefined ? {} : { patience }) });
    if (teams.kind === 'none') return teams.why;
    use(teams.host);
    return 'host';
  },
  ready: () => teams?.kind === 'host' && teams.ready(),
  async settings(tab: { name: string; contentUrl: string; websiteUrl: string; entityId: string }) {
    const start = await settingsPage(window);
    if (start.kind === 'none') return start.why;
    const current = await start.page.current();
    start.page.saveTab(tab);
    return { current, place: start.page.tab.place };
  },
  /** What can be told of the host as JSON. */
  state() {
    const opened = found().opened();
    return {
      name: found().name,
      theme: found().theme(),
      locale: found().locale,
      user: found().user,
      opened: opened.kind === 'appointment' ? { ...opened.appointment, attachment: null } : opened,
      link: found().deepLink('#/overleg/x', 'AB'),
      changes,
      history: typeof window.history.pushState,
    };
  },
  openLink: (url: string) => found().openLink(url),
  async auth(kind: 'silent' | 'ask', changed: Partial<AuthOptions> = {}) {
    const auth = createAuth({
      window,
      clientId: '55555555-5555-4555-8555-555555555555',
      authority: 'https://login.microsoftonline.com/organizations',
      redirectUri: new URL('/auth-redirect.html', window.location.href).href,
      relayUri: new URL('/auth-relay.html', window.location.href).href,
      user: found().user,
      ...changed,
    });
    return auth[kind]({ scope: 'Calendars.Read' });
  },
};

/** What `window.probe` is. */
export type Probe = typeof probe;

Object.assign(window, { probe });
