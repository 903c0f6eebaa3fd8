import type { Settings } from '../domain/settings/types';
import type { RowSource } from '../domain/stored/types';
import {
  type Graph,
  GraphFailure,
  type GraphProblem,
  type Scope,
  type TokenSource,
  type WaitListener,
} from '../graph/types';
import type { Auth, TokenAnswer, TokenRequest } from '../host/types';
import type { Workplace } from '../ui/ports';

/** What Graph needs of the workplace: how to load it, how to ask for a scope, and who hears of waiting. */
export interface GraphParts extends Pick<Workplace, 'loadGraph' | 'ask' | 'onWait'> {
  /** Graph as a guest in another tenant sees it; null: as the user sees it at home. */
  readonly loadGraphIn: (tenant: string | null) => Promise<Graph>;
}

/** Graph behind the sign-in of the host. The client loads when it is first needed. */
export function graphOf(settings: Extract<Settings, { kind: 'organisation' }>, auth: Auth): GraphParts {
  const waiting = waitListeners();
  // Where a scope was last missed is where it makes sense to ask the user for it.
  const missedIn = new Map<Scope, string | null>();
  const load = (tenant: string | null): (() => Promise<Graph>) => {
    const token: TokenSource = async (scope, claims) => {
      const answer = await auth.silent(requestOf(scope, claims, tenant));
      if (answer.kind === 'token') return answer.token;
      missedIn.set(scope, tenant);
      throw new GraphFailure(problemOf(answer, scope, claims));
    };
    return once(async () => {
      const { createGraph } = await import('../graph/graph');
      return createGraph({ baseUrl: settings.graph, token, sharePoint: settings.sharePoint, onWait: waiting.tell });
    });
  };
  const home = load(null);
  const elsewhere = new Map<string, () => Promise<Graph>>();
  return {
    loadGraph: home,
    loadGraphIn: (tenant) => {
      if (tenant === null) return home();
      const known = elsewhere.get(tenant) ?? load(tenant);
      elsewhere.set(tenant, known);
      return known();
    },
    ask: (scope, claims) => auth.ask(requestOf(scope, claims, missedIn.get(scope) ?? null)),
    onWait: waiting.add,
  };
}

function requestOf(scope: Scope, claims: string | null, tenant: string | null): TokenRequest {
  return { scope, ...(claims === null ? {} : { claims }), ...(tenant === null ? {} : { tenant }) };
}

/** The Graph in memory with the fictional region: no sign-in, no network. */
export function exampleGraph(today: () => string): GraphParts {
  const waiting = waitListeners();
  const load = once(async () => {
    const [{ createGraph }, { asFetch, embeddedGraph }, { demoToken }] = await Promise.all([
      import('../graph/graph'),
      import(/* webpackChunkName: "demo" */ '../demo/graph/embedded-graph'),
      import(/* webpackChunkName: "demo" */ '../demo/graph/token'),
    ]);
    return createGraph({
      baseUrl: 'https://graph.example',
      token: async () => demoToken(),
      fetch: asFetch(embeddedGraph({ day: today() })),
      onWait: waiting.tell,
    });
  });
  return { loadGraph: load, loadGraphIn: load, ask: async () => ({ kind: 'token', token: '' }), onWait: waiting.add };
}

/** The lists of the fictional region in that Graph. */
export function demoSource(loadGraph: () => Promise<Graph>): () => Promise<RowSource> {
  return async () => {
    const [graph, { demoSite }] = await Promise.all([
      loadGraph(),
      import(/* webpackChunkName: "demo" */ '../demo/graph/sites/demo-sites'),
    ]);
    return graph.register(demoSite('bestuur'), '');
  };
}

/** The problem that the screens know, for an answer of the sign-in that is no token. */
export function problemOf(
  answer: Exclude<TokenAnswer, { kind: 'token' }>,
  scope: Scope,
  claims: string | null,
): GraphProblem {
  switch (answer.kind) {
    case 'ask':
      return { kind: 'ask', why: answer.why, scope, claims };
    case 'refused':
      return { kind: 'refused', by: answer.by, scope };
    case 'other-account':
      return { kind: 'other-account', expected: answer.expected, got: answer.got };
    case 'offline':
      return { kind: 'offline' };
    case 'no-answer':
      return { kind: 'no-sign-in', code: 'no-answer' };
    // Without a window neither happens; with one, the user asked and can ask again.
    case 'cancelled':
    case 'blocked':
      return { kind: 'ask', why: 'sign-in', scope, claims };
    case 'failed':
      return { kind: 'no-sign-in', code: answer.code };
  }
}

function waitListeners(): { readonly tell: WaitListener; readonly add: (listener: WaitListener) => () => void } {
  const all = new Set<WaitListener>();
  return {
    tell: (seconds) => {
      for (const listener of all) listener(seconds);
    },
    add: (listener) => {
      all.add(listener);
      return () => all.delete(listener);
    },
  };
}

/** Loads once; after a failure (no network) again at the next call. */
function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let loading: Promise<Value> | null = null;
  return () => {
    loading ??= load().catch(() => {
      loading = null;
      // A part of the product could not be fetched: to the screens that is a missing network.
      throw new GraphFailure({ kind: 'offline' });
    });
    return loading;
  };
}
