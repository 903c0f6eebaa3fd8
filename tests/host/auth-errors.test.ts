import {
  AuthError,
  BrowserAuthError,
  ClientAuthError,
  InteractionRequiredAuthError,
  ServerError,
} from '@azure/msal-browser';
import { expect, test } from 'vitest';
import { answerOf } from '../../src/host/auth-errors';

const consent = { kind: 'ask', why: 'consent' };
const signIn = { kind: 'ask', why: 'sign-in' };
const organisation = { kind: 'refused', by: 'organisation' };
const id = 'correlation';

test.each<[string, Error, object]>([
  ['consent', new InteractionRequiredAuthError('interaction_required', id, 'AADSTS65001: The user'), consent],
  ['consent by subcode', new InteractionRequiredAuthError('interaction_required', id, '', 'consent_required'), consent],
  ['consent by code', new InteractionRequiredAuthError('consent_required', id), consent],
  ['any other interaction', new InteractionRequiredAuthError('something_new', id), signIn],
  ['no session', new InteractionRequiredAuthError('login_required', id, 'AADSTS50058: silent'), signIn],
  ['no account', new BrowserAuthError('no_account_error', id), signIn],
  [
    'declined',
    new ServerError('access_denied', id, 'AADSTS65004: User declined to consent'),
    { kind: 'refused', by: 'user' },
  ],
  ['declined without a number', new ServerError('access_denied', id), { kind: 'refused', by: 'user' }],
  ['left with Cancel', new ServerError('access_denied', id, 'the user canceled', 'cancel'), { kind: 'cancelled' }],
  ['window closed', new BrowserAuthError('user_cancelled', id), { kind: 'cancelled' }],
  ['window of the host closed', new ClientAuthError('user_canceled', id), { kind: 'cancelled' }],
  ['an administrator', new ServerError('access_denied', id, 'AADSTS90094: admin'), organisation],
  [
    'an administrator, asked silently',
    new InteractionRequiredAuthError('interaction_required', id, 'AADSTS90093'),
    organisation,
  ],
  ['an approval that is waited for', new ServerError('access_denied', id, 'AADSTS900941: approval'), organisation],
  [
    'not for this device',
    new InteractionRequiredAuthError('interaction_required', id, 'AADSTS53003: blocked'),
    organisation,
  ],
  ['unknown in the organisation', new ServerError('unauthorized_client', id, 'AADSTS700016: not found'), organisation],
  ['window stopped', new BrowserAuthError('popup_window_error', id), { kind: 'blocked' }],
  ['window stopped at once', new BrowserAuthError('empty_window_error', id), { kind: 'blocked' }],
  ['no network', new ClientAuthError('no_network_connectivity', id), { kind: 'offline' }],
  ['connection cut off', new BrowserAuthError('post_request_failed', id), { kind: 'offline' }],
  ['no answer from a window', new BrowserAuthError('timed_out', id), { kind: 'no-answer' }],
  ['bridge switched off', new ClientAuthError('nested_app_auth_bridge_disabled', id), { kind: 'no-answer' }],
  [
    'a scope that does not exist',
    new ServerError('invalid_scope', id, 'AADSTS650053: no'),
    { kind: 'failed', code: 'AADSTS650053' },
  ],
  ['a code that nobody knows', new AuthError('new_code', id), { kind: 'failed', code: 'new_code' }],
  ['an empty error of Outlook on a Mac', new ServerError('', id, ''), { kind: 'failed', code: 'ServerError' }],
  ['an error of our own', new TypeError('x is undefined'), { kind: 'failed', code: 'TypeError' }],
])('%s', (_name, error, expected) => {
  expect(answerOf(error)).toEqual(expected);
});

test('without a network what is unknown is the network', () => {
  expect(answerOf(new ClientAuthError('endpoints_resolution_error', id), false)).toEqual({ kind: 'offline' });
  expect(answerOf(new BrowserAuthError('popup_window_error', id), false)).toEqual({ kind: 'blocked' });
});

test('what is no error at all has a code too', () => {
  expect(answerOf(undefined)).toEqual({ kind: 'failed', code: 'unknown' });
});
