import { claimsOf } from './claims';
import { record, text } from './json';
import { isBusy, retryAfter, USUAL_WAIT } from './retry';
import type { GraphProblem, Scope } from './types';

/** An answer of Graph: one of its own, or one out of a batch. */
export interface Answer {
  readonly status: number;
  /** By name, in any case; null when absent. */
  readonly header: (name: string) => string | null;
  /** Parsed JSON; null when there is none. */
  readonly body: unknown;
}

/** What a request is about, in so far as that decides what a refusal means. */
export interface Subject {
  readonly scope: Scope;
  /** "own": the mailbox of the signed-in user. */
  readonly whose: 'own' | 'other';
}

/** Codes with which an organisation keeps an app out; some services leave the code empty. */
const POLICY_CODES: readonly string[] = [
  '',
  'AccessDenied',
  'accessDenied',
  'Authorization_RequestDenied',
  'ErrorAccessDenied',
  'ErrorAccessRestricted',
  'ErrorInsufficientPermissionsInAccessToken',
  'Forbidden',
  'InsufficientPrivileges',
];

/** Whether an answer is good. */
export function isGood({ status }: Answer): boolean {
  return status >= 200 && status < 300;
}

/** The claims challenge of an answer that was refused for want of claims; null otherwise. */
export function challengeOf(answer: Answer): string | null {
  return answer.status === 401 || answer.status === 403 ? claimsOf(answer.header('WWW-Authenticate')) : null;
}

/** What an answer that is not good means to the user. `now` is in milliseconds. Source: https://learn.microsoft.com/en-us/graph/errors */
export function problemOf(answer: Answer, { scope, whose }: Subject, now: number): GraphProblem {
  const { status } = answer;
  const code = text(record(record(answer.body).error).code) ?? '';
  const claims = challengeOf(answer);
  if (status === 401 || claims !== null) return { kind: 'ask', why: 'sign-in', scope, claims };
  if (isBusy(status)) {
    return { kind: 'busy', seconds: Math.max(1, retryAfter(answer.header('Retry-After'), now) ?? USUAL_WAIT) };
  }
  if (status === 403 && whose === 'other') return { kind: 'forbidden' };
  if (status === 403 && POLICY_CODES.includes(code)) return { kind: 'refused', by: 'organisation', scope };
  if (status === 404) return { kind: 'not-found' };
  if (status === 412) return { kind: 'changed' };
  return { kind: 'broken', status, code };
}
