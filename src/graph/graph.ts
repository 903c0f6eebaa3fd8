import { createAsk } from './ask';
import { readAttachment } from './attachment';
import { createBatch } from './batch';
import { readCalendar } from './calendar';
import { createSender } from './client';
import { readEvents } from './full-events';
import { graphSites } from './register/sites';
import { graphSource } from './register/source';
import { findTeamsMeeting } from './teams-meeting';
import type { Graph, TokenSource, WaitListener } from './types';
import { createWaits } from './waits';

/** Milliseconds that one attempt may take before it counts as `slow`. */
export const TIMEOUT = 60_000;

export interface GraphOptions {
  /** "https://graph.microsoft.com", or the address of another Graph; https, without the version. Only this host is given a token. */
  readonly baseUrl: string;
  readonly token: TokenSource;
  /** Into which SharePoint sites the app is let: those that were named (when not given), or wherever the user may go. */
  readonly sharePoint?: 'selected' | 'all';
  /** That of the browser when not given. It need not heed an abort signal. */
  readonly fetch?: typeof fetch;
  /** Told when Microsoft asks to wait, and with 0 when no request waits any more. */
  readonly onWait?: WaitListener;
  /** Milliseconds since 1970; the clock of the device when not given. */
  readonly now?: () => number;
  /** Milliseconds for one attempt; `TIMEOUT` when not given. */
  readonly timeout?: number;
}

/** Microsoft Graph. Every function rejects with `GraphFailure`, or with the reason of its signal once the caller aborted. */
export function createGraph(options: GraphOptions): Graph {
  const { baseUrl, token, now = Date.now, timeout = TIMEOUT } = options;
  const waits = createWaits(options.onWait ?? (() => {}), now);
  const send = createSender({ baseUrl, fetch: options.fetch ?? null, timeout, now, waits });
  const ask = createAsk(send, token, now);
  const batch = createBatch(ask, waits, now);
  const line = { ask, batch, baseUrl, access: options.sharePoint ?? 'selected' };
  return {
    calendar: (from, until, shared, signal) => readCalendar(batch, baseUrl, [from, until], shared, signal),
    events: (refs, signal) => readEvents(batch, refs, signal),
    attachment: (ref, id, signal) => readAttachment(ask, ref, id, signal),
    teamsMeeting: (query, signal) => findTeamsMeeting(batch, baseUrl, query, signal),
    register: (site, me) => graphSource(line, { site, me }),
    sites: graphSites(line),
  };
}
