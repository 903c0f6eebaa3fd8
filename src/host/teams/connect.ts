import type { app } from '@microsoft/teams-js';
import { inTime, TOO_LATE } from '../in-time';

/** How long Teams may take to answer, in milliseconds; the library itself waits for a minute. */
export const PATIENCE = 10_000;

/** `no-parent`: the page stands open in a browser tab of its own. `no-answer`: what shows the page does not speak as Teams does. */
export type NoTeams = 'no-parent' | 'no-answer';

/** Microsoft's library for Teams, as far as it is used here. */
export type TeamsJs = Pick<typeof import('@microsoft/teams-js'), 'app' | 'pages'>;

export type Connection =
  | { readonly kind: 'connected'; readonly teams: TeamsJs; readonly context: app.Context }
  | { readonly kind: 'none'; readonly why: NoTeams };

/**
 * Loads the library, makes it known to the host (Teams, or Outlook and the Microsoft 365 app, which show personal tabs too) and asks
 * where the page stands. Never rejects. Do this before signing in: the library puts the bridge to the sign-in of Teams on the page.
 * Source: learn.microsoft.com/microsoftteams/platform/tabs/how-to/using-teams-client-library
 */
export async function connect(window: Window, patience: number): Promise<Connection> {
  if (standsAlone(window)) return { kind: 'none', why: 'no-parent' };
  const connected = await inTime(talk(), patience).catch(() => TOO_LATE);
  return typeof connected === 'symbol' ? { kind: 'none', why: 'no-answer' } : { kind: 'connected', ...connected };
}

// The Teams apps on phones show the page without a frame and put this object on it.
function standsAlone(window: Window): boolean {
  return window.parent === window && !window.opener && !('nativeInterface' in window);
}

async function talk(): Promise<{ teams: TeamsJs; context: app.Context }> {
  const { app, pages } = await import(/* webpackChunkName: "teams" */ '@microsoft/teams-js');
  await app.initialize();
  return { teams: { app, pages }, context: await app.getContext() };
}
