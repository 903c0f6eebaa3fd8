import type { AccountInfo, AuthenticationResult } from '@azure/msal-browser';
import { isAccountOf } from './auth-account';
import { type Client, clientsOf } from './auth-clients';
import { answerOf } from './auth-errors';
import { inTime, TOO_LATE } from './in-time';
import type { Auth, HostUser, TokenAnswer, TokenRequest } from './types';

export interface AuthOptions {
  readonly window: Window;
  /** Id of the app registration. */
  readonly clientId: string;
  /** "https://login.microsoftonline.com/organizations", or with the id of a tenant. */
  readonly authority: string;
  /** Full address of auth-redirect.html. */
  readonly redirectUri: string;
  /** Full address of auth-relay.html, used where the page stands in a frame. */
  readonly relayUri: string;
  /** Base address of Graph, for the clouds that have one of their own; the public one when not given. */
  readonly graph?: string;
  /** Whom the host shows; null in a browser tab, where any account will do. */
  readonly user: HostUser | null;
  /** Milliseconds; for tests. */
  readonly patience?: Patience;
}

/** How long to wait, in milliseconds, for the bridge of the host, for a silent answer, and for a user in a window. */
export interface Patience {
  readonly start: number;
  readonly silent: number;
  readonly ask: number;
}

const PATIENCE: Patience = { start: 6000, silent: 15_000, ask: 300_000 };
const PUBLIC_GRAPH = 'https://graph.microsoft.com';

/**
 * Signs in through the host (nested app authentication), and with a window of Microsoft's library where the host has no sign-in. A
 * bridge that gives no sign is not waited for; the library itself would wait for ever.
 * Source: learn.microsoft.com/office/dev/add-ins/develop/enable-nested-app-authentication-in-your-add-in
 */
export function createAuth(options: AuthOptions): Auth {
  const { window, patience = PATIENCE } = options;
  const framed = window.parent !== window;
  const clients = clientsOf({ ...options, relayUri: framed ? options.relayUri : null });

  /** Everything that goes wrong on the way becomes an answer. */
  async function run(request: TokenRequest, limit: number, go: Go): Promise<TokenAnswer> {
    try {
      const authority = authorityOf(options.authority, request.tenant);
      const client = await inTime(clients.of(authority), patience.start);
      if (client === TOO_LATE) {
        clients.drop(authority);
        return { kind: 'no-answer' };
      }
      const result = await inTime(go(client, options, request), limit);
      if (result === TOO_LATE) return { kind: 'no-answer' };
      return result === null ? { kind: 'ask', why: 'sign-in' } : judge(result, options.user);
    } catch (error) {
      // A part of the program that could not be loaded: the page stands open without a network.
      if (error instanceof Error && /ChunkLoadError/.test(error.name)) return { kind: 'offline' };
      return answerOf(error, window.navigator.onLine);
    }
  }

  return {
    silent: (request) => run(request, patience.silent, getSilently),
    ask: (request) => run(request, patience.ask, getWithWindow),
  };
}

/** One way to a token; null when there is nothing to begin with. */
type Go = (client: Client, options: AuthOptions, request: TokenRequest) => Promise<AuthenticationResult | null>;

async function getSilently(client: Client, options: AuthOptions, request: TokenRequest) {
  const { pca, nested } = client;
  const wanted = { ...parameters(client, options, request), forceRefresh: request.claims !== undefined };
  if (nested) {
    const result = await pca.acquireTokenSilent(wanted);
    // The cache looks under the tenant that the host names, whatever authority is asked.
    return result.fromCache && isOfOther(result, request.tenant)
      ? pca.acquireTokenSilent({ ...wanted, forceRefresh: true })
      : result;
  }
  const account = knownAccount(client, options.user);
  if (account !== null) return pca.acquireTokenSilent({ ...wanted, account });
  const loginHint = options.user?.email;
  return loginHint ? pca.ssoSilent({ ...wanted, loginHint }) : null;
}

async function getWithWindow(client: Client, options: AuthOptions, request: TokenRequest) {
  const { pca, nested } = client;
  const wanted = parameters(client, options, request);
  if (nested) return pca.acquireTokenPopup(wanted);
  const account = knownAccount(client, options.user);
  const who = account !== null ? { account } : options.user?.email ? { loginHint: options.user.email } : null;
  // A second click comes from a user who closed the first window: the library gets no sign of that.
  const result = await pca.acquireTokenPopup({
    ...wanted,
    ...(who ?? { prompt: 'select_account' }),
    overrideInteractionInProgress: true,
  });
  if (isAccountOf(result.account, options.user)) pca.setActiveAccount(result.account);
  return result;
}

function parameters({ nested }: Client, { authority, graph }: AuthOptions, { scope, claims, tenant }: TokenRequest) {
  const wanted = authorityOf(authority, tenant);
  // The bridge of a host knows the authority of the user; it is told one only when it has to be that one.
  const named = !nested || !/\/(common|organizations)\/?$/.test(wanted);
  return {
    scopes: [scopeName(scope, graph)],
    ...(claims === undefined ? {} : { claims }),
    ...(named ? { authority: wanted } : {}),
  };
}

/** Another Graph than the public one has to be named; a bare name means the public one. */
function scopeName(scope: string, graph = PUBLIC_GRAPH): string {
  const { origin } = new URL(graph);
  return origin === PUBLIC_GRAPH ? scope : `${origin}/${scope}`;
}

function authorityOf(authority: string, tenant: string | undefined): string {
  return tenant === undefined ? authority : new URL(`/${tenant}`, authority).href;
}

function knownAccount({ pca }: Client, user: HostUser | null): AccountInfo | null {
  const accounts = user === null ? [pca.getActiveAccount(), ...pca.getAllAccounts()] : pca.getAllAccounts();
  return accounts.find((account) => account !== null && isAccountOf(account, user)) ?? null;
}

/** True when a tenant was asked for by its id and another one answered. */
function isOfOther(result: AuthenticationResult, tenant: string | undefined): boolean {
  return (
    tenant !== undefined && /^[0-9a-f-]{36}$/i.test(tenant) && result.tenantId.toLowerCase() !== tenant.toLowerCase()
  );
}

function judge(result: AuthenticationResult, user: HostUser | null): TokenAnswer {
  if (user !== null && !isAccountOf(result.account, user))
    return { kind: 'other-account', expected: user.email || user.name, got: result.account.username };
  return { kind: 'token', token: result.accessToken };
}
