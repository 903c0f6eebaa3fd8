import { listeners } from './listeners';
import { isLink, openWindow } from './open-link';
import { type Connection, connect, type NoTeams, PATIENCE } from './teams/connect';
import { deepLinkTo } from './teams/deep-link';
import { tabOf, themeNamed, userOf } from './teams/place';
import type { Host, Opened } from './types';

export interface TeamsOptions {
  /** Id of the app in the manifest, for links from a host that does not tell it. */
  readonly appId?: string;
  /** Milliseconds; for tests. */
  readonly patience?: number;
}

export type TeamsStart =
  | {
      readonly kind: 'host';
      readonly host: Host;
      /** Takes away the loading sign of Teams. Call it once, after the first real content is on the screen and within 30 seconds. */
      readonly ready: () => void;
    }
  | { readonly kind: 'none'; readonly why: NoTeams };

/**
 * Teams as the host, once it has said where the tab stands. Loads Microsoft's library on its own. Never rejects. A tab always stands
 * at the same place, so `onOpened` never calls.
 * Source: learn.microsoft.com/microsoftteams/platform/tabs/how-to/using-teams-client-library
 */
export async function teamsHost(window: Window, options: TeamsOptions = {}): Promise<TeamsStart> {
  const connection = await connect(window, options.patience ?? PATIENCE);
  if (connection.kind === 'none') return connection;
  const { app } = connection.teams;
  return {
    kind: 'host',
    host: hostOf(connection, window, options),
    ready() {
      app.notifyAppLoaded();
      void app.notifySuccess().catch(() => {});
    },
  };
}

type Connected = Extract<Connection, { kind: 'connected' }>;

function hostOf({ teams: { app }, context }: Connected, window: Window, { appId }: TeamsOptions): Host {
  const tab = tabOf(context);
  const opened: Opened = { kind: 'tab', tab };
  const target = { appId: context.app.appId?.toString() ?? appId ?? null, page: context.page.id, tab };
  const changes = listeners();
  let theme = context.app.theme;
  // Teams keeps one handler only.
  app.registerOnThemeChangeHandler((next) => {
    theme = next;
    changes.tell();
  });
  return {
    name: 'teams',
    theme: () => themeNamed(theme),
    onTheme: changes.add,
    locale: context.app.locale || window.navigator.language,
    user: userOf(context.user),
    opened: () => opened,
    onOpened: () => () => {},
    openLink(url) {
      if (!isLink(url) || /^mailto:/i.test(url)) openWindow(window, url);
      else void app.openLink(url).catch(() => openWindow(window, url));
    },
    deepLink: (subPage, label) => deepLinkTo(target, subPage, label),
  };
}
