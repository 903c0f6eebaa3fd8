import type { IPublicClientApplication } from '@azure/msal-browser';

/** A client of Microsoft's library for one authority. */
export interface Client {
  readonly pca: IPublicClientApplication;
  /** True when the host signs in for us (nested app authentication): then the library's own windows and hints do not exist. */
  readonly nested: boolean;
}

export interface ClientOptions {
  readonly clientId: string;
  /** Full address of auth-redirect.html, for the way without a host that signs in. */
  readonly redirectUri: string;
  /** Full address of auth-relay.html, for a page in a frame; null for a page in a window of its own. */
  readonly relayUri: string | null;
}

/** The clients of a page. */
export interface Clients {
  readonly of: (authority: string) => Promise<Client>;
  /** Forgets a client that gives no sign, so that the next attempt begins anew. */
  readonly drop: (authority: string) => void;
}

/** How long a window for signing in may stand open, in milliseconds: there is no sign when the user closes it. */
const WINDOW_TIME = 120_000;

/**
 * Gives the client of an authority, made when it is first asked for and kept for as long as the page lives: a client remembers the
 * tenant of its last answer, so one for two tenants would give the token of the one for the other. A client that could not be made is
 * tried again the next time. The library is loaded with the first.
 * Source: lib/msal-browser/docs/initialization.md of AzureAD/microsoft-authentication-library-for-js
 */
export function clientsOf(options: ClientOptions): Clients {
  const clients = new Map<string, Promise<Client>>();
  const of = (authority: string): Promise<Client> => {
    const existing = clients.get(authority);
    if (existing) return existing;
    const made = makeClient(options, authority);
    clients.set(authority, made);
    made.catch(() => clients.delete(authority));
    return made;
  };
  return { of, drop: (authority) => clients.delete(authority) };
}

async function makeClient({ clientId, redirectUri, relayUri }: ClientOptions, authority: string): Promise<Client> {
  const { createNestablePublicClientApplication, PublicClientApplication } = await import(
    /* webpackChunkName: "msal" */ '@azure/msal-browser'
  );
  let nested = false;
  const pca = await createNestablePublicClientApplication(
    {
      auth: {
        clientId,
        authority,
        redirectUri,
        clientCapabilities: ['CP1'],
        ...(relayUri === null ? {} : { popupRelayUri: relayUri }),
      },
      cache: { cacheLocation: 'sessionStorage' },
      system: { popupBridgeTimeout: WINDOW_TIME },
    },
    undefined,
    // Called only when the host has a bridge: the client itself does not tell.
    (configuration, controller) => {
      nested = true;
      return new PublicClientApplication(configuration, controller);
    },
  );
  return { pca, nested };
}
