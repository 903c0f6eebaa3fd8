import { type Answer, errorAnswer } from './answer';

/** The scopes that the demo grants when nothing else is said. */
export const DEMO_SCOPES: readonly string[] = [
  'Calendars.Read',
  'Calendars.Read.Shared',
  'Chat.ReadBasic',
  'Sites.Selected',
  'Sites.Read.All',
  'Sites.ReadWrite.All',
  'Sites.Manage.All',
];

const PREFIX = 'demo.';

/**
 * An access token that the embedded Graph takes. Like a token of Microsoft it carries all scopes that were granted so far, so it
 * serves requests of several kinds. It is no JWT and means nothing anywhere else.
 */
export function demoToken(scopes: readonly string[] = DEMO_SCOPES): string {
  return PREFIX + scopes.join('+');
}

/** The scopes in a token of `demoToken`; null for any other text. */
export function scopesOf(token: string): readonly string[] | null {
  return token.startsWith(PREFIX) ? token.slice(PREFIX.length).split('+') : null;
}

/** The token in an Authorization header; "" when there is none. */
export function bearerOf(authorization: string | null): string {
  return /^Bearer\s+(\S+)$/i.exec(authorization ?? '')?.[1] ?? '';
}

const REALM =
  'Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", client_id="00000003-0000-0000-c000-000000000000"';

/** 401 for a request without token, or with one that is none. */
export function unauthenticated(token: string): Answer {
  const message = token === '' ? 'Access token is empty.' : 'IDX14100: JWT is not well formed, there are no dots (.).';
  return errorAnswer(401, 'InvalidAuthenticationToken', message, { 'WWW-Authenticate': REALM });
}

/**
 * 401 that asks for a new token with `claims` (JSON text), as after a change of password.
 * Source: learn.microsoft.com/entra/identity-platform/claims-challenge.
 */
export function claimsChallenge(claims: string): Answer {
  return errorAnswer(
    401,
    'InvalidAuthenticationToken',
    'Continuous access evaluation resulted in challenge with result: InteractionRequired and code: TokenIssuedBeforeRevocationTimestamp',
    { 'WWW-Authenticate': `${REALM}, error="insufficient_claims", claims="${btoa(claims)}"` },
  );
}

/** True when a scope was granted: "ReadWrite" includes "Read", and what reads shared calendars reads one's own too. */
export function allows(granted: readonly string[], scope: string): boolean {
  const wider = [scope, scope.replace('.Read', '.ReadWrite')];
  return [...wider, ...wider.map((name) => `${name}.Shared`)].some((name) => granted.includes(name));
}
