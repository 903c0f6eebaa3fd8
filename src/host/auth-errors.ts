import type { TokenAnswer } from './types';

type Kind = Exclude<TokenAnswer, { kind: 'token' | 'other-account' | 'failed' }>;

const SIGN_IN: Kind = { kind: 'ask', why: 'sign-in' };
const CONSENT: Kind = { kind: 'ask', why: 'consent' };
const ORGANISATION: Kind = { kind: 'refused', by: 'organisation' };

/**
 * Numbers that the sign-in service of Microsoft puts in its messages. Those that are not here (a wrong setting, a fault at
 * Microsoft) fail with their number.
 * Source: learn.microsoft.com/entra/identity-platform/reference-error-codes
 */
const SERVICE: Readonly<Record<string, Kind>> = {
  // The user or an administrator has not consented yet.
  65001: CONSENT,
  // The user declined.
  65004: { kind: 'refused', by: 'user' },
  // Only an administrator may consent.
  90093: ORGANISATION,
  90094: ORGANISATION,
  90095: ORGANISATION,
  90099: ORGANISATION,
  900941: ORGANISATION,
  // The app is not known in the organisation, or it is switched off there, or not given to this user.
  700016: ORGANISATION,
  650052: ORGANISATION,
  7000112: ORGANISATION,
  50105: ORGANISATION,
  // Conditional access: the device or the app is not allowed.
  53000: ORGANISATION,
  53001: ORGANISATION,
  53002: ORGANISATION,
  53003: ORGANISATION,
  // No session, an account has to be chosen, a second factor or a new password is needed, or the sign-in is too old.
  16000: SIGN_IN,
  50055: SIGN_IN,
  50058: SIGN_IN,
  50072: SIGN_IN,
  50074: SIGN_IN,
  50076: SIGN_IN,
  50079: SIGN_IN,
  50158: SIGN_IN,
  50173: SIGN_IN,
  70008: SIGN_IN,
  70043: SIGN_IN,
  70044: SIGN_IN,
  700082: SIGN_IN,
  700084: SIGN_IN,
};

/**
 * Codes of Microsoft's library, of the service, and of the bridge to the host's own sign-in.
 * Source: the error code files of @azure/msal-browser 5.29 and its WebBrokerBridgeErrorMap.
 */
const CODES: Readonly<Record<string, Kind>> = {
  consent_required: CONSENT,
  interaction_required: SIGN_IN,
  login_required: SIGN_IN,
  no_tokens_found: SIGN_IN,
  refresh_token_expired: SIGN_IN,
  native_account_unavailable: SIGN_IN,
  ui_not_allowed: SIGN_IN,
  bad_token: SIGN_IN,
  interrupted_user: SIGN_IN,
  invalid_grant: SIGN_IN,
  no_account_found: SIGN_IN,
  no_account_error: SIGN_IN,
  no_account_in_silent_request: SIGN_IN,
  // The bridge spells it with one l, the window with two.
  user_canceled: { kind: 'cancelled' },
  user_cancelled: { kind: 'cancelled' },
  interaction_in_progress_cancelled: { kind: 'cancelled' },
  access_denied: { kind: 'refused', by: 'user' },
  popup_window_error: { kind: 'blocked' },
  empty_window_error: { kind: 'blocked' },
  no_network_connectivity: { kind: 'offline' },
  post_request_failed: { kind: 'offline' },
  get_request_failed: { kind: 'offline' },
  timed_out: { kind: 'no-answer' },
  bridge_timeout: { kind: 'no-answer' },
  nested_app_auth_bridge_disabled: { kind: 'no-answer' },
};

/**
 * What a rejection of Microsoft's library means for the user. The number of the service goes before the code, since the bridge of a
 * host gives many things the same code. What is unknown fails with its number, its code or its name; without a network everything
 * is offline. Works on the fields of the error, so that the library need not be loaded here.
 */
export function answerOf(error: unknown, online = true): TokenAnswer {
  const { code, sub, message, name } = fieldsOf(error);
  const number = /AADSTS(\d+)/.exec(message)?.[1];
  if (number !== undefined && number in SERVICE) return SERVICE[number] ?? failed(number);
  // Who leaves the sign-in page with "Cancel" is told apart from who declines by this subcode only.
  if (code === 'access_denied' && /error_subcode=cancel|^cancel$/i.test(`${sub}${sub === '' ? message : ''}`))
    return { kind: 'cancelled' };
  const known = CODES[sub] ?? CODES[code];
  if (known !== undefined) return known;
  if (name === 'InteractionRequiredAuthError') return SIGN_IN;
  if (!online) return { kind: 'offline' };
  return failed(number === undefined ? code || name : `AADSTS${number}`);
}

function failed(code: string): TokenAnswer {
  return { kind: 'failed', code };
}

function fieldsOf(error: unknown): { code: string; sub: string; message: string; name: string } {
  const text = (field: string): string => {
    const value: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, field) : undefined;
    return typeof value === 'string' ? value : '';
  };
  return {
    code: text('errorCode'),
    sub: text('subError'),
    message: text('errorMessage') || text('message'),
    name: text('name') || 'unknown',
  };
}
