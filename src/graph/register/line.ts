import type { Ask } from '../ask';
import type { Batch, BatchItem } from '../batch';
import type { Scope } from '../types';

/** How the lists of a site are spoken to. */
export interface SiteLine {
  readonly ask: Ask;
  readonly batch: Batch;
  readonly baseUrl: string;
  /** "selected": only sites that an administrator opened to the app; "all": wherever the user may go. */
  readonly access: 'selected' | 'all';
}

/** What is done to a site; each needs a permission of its own unless the app is let in site by site. */
export type Doing = 'read' | 'write' | 'make';

const SCOPES: Readonly<Record<Doing, Scope>> = {
  read: 'Sites.Read.All',
  write: 'Sites.ReadWrite.All',
  make: 'Sites.Manage.All',
};

/**
 * The least permission for what is done. Under "Sites.Selected" one scope serves all, and the administrator says per site how far
 * it goes. Sources: https://learn.microsoft.com/en-us/graph/permissions-selected-overview, and the pages of listitem-list,
 * listitem-update and list-create.
 */
export function scopeFor({ access }: SiteLine, doing: Doing): Scope {
  return access === 'selected' ? 'Sites.Selected' : SCOPES[doing];
}

/** One read of a batch. */
export function reading(line: SiteLine, path: string, doing: Doing): BatchItem {
  return { path, prefer: null, scope: scopeFor(line, doing), whose: 'other' };
}

/** One request by itself. Gives the JSON of the answer; rejects with `GraphFailure` or the reason of the signal. */
export async function asking(
  line: SiteLine,
  request: {
    readonly method: 'GET' | 'POST' | 'PATCH';
    readonly path: string;
    readonly doing: Doing;
    /** JSON; left out for a GET. */
    readonly body?: unknown;
    readonly ifMatch?: string;
    readonly signal?: AbortSignal | undefined;
  },
): Promise<unknown> {
  const { method, path, doing, body, ifMatch, signal } = request;
  const answer = await line.ask({
    method,
    path,
    prefer: null,
    ifMatch,
    body: body === undefined ? null : JSON.stringify(body),
    scopes: [scopeFor(line, doing)],
    whose: 'other',
    claims: null,
    signal,
  });
  return answer.body;
}
