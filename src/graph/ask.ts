import type { Sender } from './client';
import { type Answer, challengeOf, isGood, problemOf, type Subject } from './problem';
import { GraphFailure, type Scope, type TokenSource } from './types';

/** A request, with what it needs to be allowed. */
export interface Question {
  readonly method: 'GET' | 'POST' | 'PATCH';
  /** Below the version: "/me/events". */
  readonly path: string;
  readonly prefer: string | null;
  /** ETag that the thing must still have (else 412); left out: whatever it has. */
  readonly ifMatch?: string | undefined;
  /** JSON text; null for a GET. */
  readonly body: string | null;
  /** Every scope that is needed, the one that is newest to the user last. */
  readonly scopes: readonly [Scope, ...Scope[]];
  readonly whose: Subject['whose'];
  /** A claims challenge that was received before; null at first. */
  readonly claims: string | null;
  readonly signal: AbortSignal | undefined;
}

/** Resolves with a good answer only; rejects with `GraphFailure`, or with the reason of the signal. */
export type Ask = (question: Question) => Promise<Answer>;

/** Asks Graph with a token, and once more with a new token when Graph names claims that the first one lacked. */
export function createAsk(send: Sender, token: TokenSource, now: () => number): Ask {
  return async (question) => {
    let answer = await attempt(question, question.claims);
    const claims = challengeOf(answer);
    if (claims !== null && question.claims === null) answer = await attempt(question, claims);
    if (isGood(answer)) return answer;
    throw new GraphFailure(problemOf(answer, { scope: newest(question.scopes), whose: question.whose }, now()));
  };

  async function attempt({ method, path, prefer, ifMatch, body, scopes, signal }: Question, claims: string | null) {
    const bearer = await tokenFor(scopes, claims, signal);
    const { response, text } = await send({ method, path, prefer, ifMatch, body, token: bearer, signal });
    return answerOf(response, text);
  }

  /** Each scope is asked for, since each may want consent; the last token carries all that were given so far. */
  async function tokenFor(scopes: Question['scopes'], claims: string | null, signal: AbortSignal | undefined) {
    let bearer = '';
    for (const scope of scopes) {
      signal?.throwIfAborted();
      try {
        bearer = await token(scope, scope === newest(scopes) ? claims : null);
      } catch (error) {
        if (error instanceof GraphFailure) throw error;
        throw new GraphFailure({ kind: 'broken', status: null, code: 'no-token' });
      }
    }
    signal?.throwIfAborted();
    return bearer;
  }
}

function newest(scopes: Question['scopes']): Scope {
  return scopes.at(-1) ?? scopes[0];
}

function answerOf(response: Response, text: string): Answer {
  const { status, headers } = response;
  const answer = { status, header: (name: string) => headers.get(name) };
  if (text === '') return { ...answer, body: null };
  try {
    return { ...answer, body: JSON.parse(text) };
  } catch {
    // A gateway in between answers in HTML; what it means still stands in the status.
    if (!isGood({ ...answer, body: null })) return { ...answer, body: null };
    throw new GraphFailure({ kind: 'broken', status, code: 'malformed-json' });
  }
}
