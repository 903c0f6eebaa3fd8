/** How the sign-in of the host behaves. "click" and "consent": silently not, in its window it does. */
export type BridgeBehaviour =
  | 'ok'
  | 'click'
  | 'consent'
  | 'cancelled'
  | 'refused'
  | 'admin'
  | 'other-account'
  | 'offline'
  | 'disabled'
  | 'no-account'
  | 'broken'
  | 'mute'
  | 'mute-token';

export interface FakeAccount {
  readonly objectId: string;
  readonly tenant: string;
  readonly username: string;
  /** More claims of the id token: `email` for instance. */
  readonly claims?: Readonly<Record<string, unknown>>;
}

/** A request as the library of Microsoft sends it. */
export interface BridgeRequest {
  readonly method: 'GetInitContext' | 'GetToken' | 'GetTokenPopup';
  readonly requestId: string;
  readonly tokenParams?: {
    readonly clientId: string;
    readonly authority?: string;
    readonly scope: string;
    readonly claims?: string;
    readonly forceRefresh?: boolean;
  };
}

export interface FakeBridge {
  /** The answer to a request, both JSON; null when there never will be one. */
  readonly answer: (request: string) => string | null;
  readonly behave: (behaviour: BridgeBehaviour) => void;
  readonly requests: readonly BridgeRequest[];
}

export const MARIJKE: FakeAccount = {
  objectId: '11111111-1111-4111-8111-111111111111',
  tenant: '22222222-2222-4222-8222-222222222222',
  username: 'm.vandalen@wolkeveen.example',
};

export const SOMEONE_ELSE: FakeAccount = {
  objectId: '33333333-3333-4333-8333-333333333333',
  tenant: '44444444-4444-4444-8444-444444444444',
  username: 'b.bode@regiowolkendal.example',
};

interface BridgeOptions {
  readonly behaviour?: BridgeBehaviour;
  readonly account?: FakeAccount;
  /** Some hosts tell at the start whose account it is, others do not. */
  readonly tellsAccount?: boolean;
}

const CLICK = {
  status: 'USER_INTERACTION_REQUIRED',
  code: 'interaction_required',
  description: 'AADSTS50076: second factor',
};
const CONSENT = {
  status: 'USER_INTERACTION_REQUIRED',
  code: 'interaction_required',
  description: 'AADSTS65001: no consent',
};

/** What a behaviour answers instead of a token, silently and in a window; null: a token. */
const ERRORS: Readonly<Record<BridgeBehaviour, readonly [silent: object | null, window: object | null]>> = {
  ok: [null, null],
  'other-account': [null, null],
  mute: [null, null],
  'mute-token': [null, null],
  click: [CLICK, null],
  consent: [CONSENT, null],
  cancelled: [CLICK, { status: 'USER_CANCEL', code: 'user_cancelled' }],
  refused: [CONSENT, { status: 'PERSISTENT_ERROR', code: 'access_denied', description: 'AADSTS65004: User declined' }],
  admin: [CONSENT, { status: 'PERSISTENT_ERROR', code: 'access_denied', description: 'AADSTS90094: An administrator' }],
  offline: [{ status: 'NO_NETWORK' }, { status: 'NO_NETWORK' }],
  disabled: [{ status: 'DISABLED' }, { status: 'DISABLED' }],
  'no-account': [{ status: 'ACCOUNT_UNAVAILABLE' }, null],
  broken: [
    { status: 'TRANSIENT_ERROR', code: 'temporarily_unavailable', description: 'AADSTS90033: later' },
    { status: 'PERSISTENT_ERROR', code: '', description: '' },
  ],
};

/**
 * The sign-in of a host, as nested app authentication speaks with it. Tenant, object id and home account fit together, or the cache
 * of the library never finds a token. In another tenant the user is a guest with another object id.
 */
export function makeBridge({
  behaviour = 'ok',
  account = MARIJKE,
  tellsAccount = true,
}: BridgeOptions = {}): FakeBridge {
  const requests: BridgeRequest[] = [];
  let now = behaviour;
  let signedIn = false;

  function token({ tokenParams }: BridgeRequest): object {
    const who = now === 'other-account' ? SOMEONE_ELSE : account;
    const asked = /\/([0-9a-f-]{36})\/?$/.exec(tokenParams?.authority ?? '')?.[1] ?? who.tenant;
    const objectId = asked === who.tenant ? who.objectId : `guest-${who.objectId.slice(6)}`;
    const claims = {
      oid: objectId,
      tid: asked,
      preferred_username: who.username,
      name: who.username,
      sub: 's',
      iss: 'i',
      aud: 'a',
    };
    const lifetime = { iat: 1, exp: 4_102_444_800 };
    return {
      token: {
        access_token: `token-${requests.length}-${asked === who.tenant ? 'home' : 'guest'}`,
        expires_in: 3600,
        id_token: `${encode({ alg: 'none' })}.${encode({ ...claims, ...lifetime, ...who.claims })}.signature`,
        scope: tokenParams?.scope,
        properties: null,
      },
      account: {
        environment: 'login.microsoftonline.com',
        homeAccountId: `${who.objectId}.${who.tenant}`,
        tenantId: asked,
        username: who.username,
        localAccountId: objectId,
      },
    };
  }

  function context(): object {
    const accountContext = {
      homeAccountId: `${account.objectId}.${account.tenant}`,
      environment: 'login.microsoftonline.com',
      tenantId: account.tenant,
    };
    return {
      initContext: { sdkName: 'fake', sdkVersion: '1', capabilities: {}, ...(tellsAccount ? { accountContext } : {}) },
    };
  }

  function respond(request: BridgeRequest): object | null {
    if (now === 'mute' || (now === 'mute-token' && request.method !== 'GetInitContext')) return null;
    if (request.method === 'GetInitContext') return { success: true, ...context() };
    const [silently, inWindow] = ERRORS[now];
    const error = request.method === 'GetTokenPopup' ? inWindow : signedIn ? null : silently;
    if (error !== null) return { success: false, error };
    signedIn ||= request.method === 'GetTokenPopup';
    return { success: true, ...token(request) };
  }

  return {
    requests,
    behave(next) {
      now = next;
      signedIn = false;
    },
    answer(text) {
      const request = JSON.parse(text) as BridgeRequest;
      requests.push(request);
      const response = respond(request);
      return response === null
        ? null
        : JSON.stringify({ messageType: 'NestedAppAuthResponse', requestId: request.requestId, ...response });
    },
  };
}

function encode(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}
