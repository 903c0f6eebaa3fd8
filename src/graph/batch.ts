import type { Ask } from './ask';
import { record } from './json';
import { type Answer, challengeOf, isGood, problemOf, type Subject } from './problem';
import { backOff, isBusy, LONGEST_WAIT, MAX_RETRIES, retryAfter } from './retry';
import { GraphFailure, type GraphProblem, type Scope } from './types';
import type { Waits } from './waits';

/** The most requests in one batch. Source: https://learn.microsoft.com/en-us/graph/json-batching#batch-size-limitations */
export const BATCH_SIZE = 20;

/** One GET in a batch. */
export interface BatchItem extends Subject {
  /** Below the version, with its query. */
  readonly path: string;
  readonly prefer: string | null;
}

export type Outcome =
  | { readonly kind: 'good'; readonly body: unknown }
  | { readonly kind: 'failed'; readonly problem: GraphProblem };

/** Reads everything in as few round trips as there are twenties, and answers in the order asked. */
export type Batch = (items: readonly BatchItem[], signal: AbortSignal | undefined) => Promise<readonly Outcome[]>;

/**
 * Batches of GETs. Graph judges each request in a batch by itself, and Microsoft's client never looks inside: here a request that
 * was told "later" is sent again in a next batch after its own `Retry-After`, and one that lacked claims once more with
 * them. Batches follow each other, because a mailbox takes four requests at a time and Graph spends those on one batch.
 * Sources: https://learn.microsoft.com/en-us/graph/throttling#throttling-and-batching, https://learn.microsoft.com/en-us/graph/throttling-limits
 */
export function createBatch(ask: Ask, waits: Waits, now: () => number): Batch {
  return async (items, signal) => {
    const outcomes: Outcome[] = [];
    for (let at = 0; at < items.length; at += BATCH_SIZE) {
      outcomes.push(...(await round(items.slice(at, at + BATCH_SIZE), signal)));
    }
    return outcomes;
  };

  async function round(items: readonly BatchItem[], signal: AbortSignal | undefined): Promise<Outcome[]> {
    const answers = new Map<BatchItem, Answer>();
    const send = async (some: readonly BatchItem[], claims: string | null) => {
      for (const [item, answer] of await post(some, claims, signal)) answers.set(item, answer);
    };
    await send(items, null);
    const lacking = items.filter((item) => challengeIn(answers.get(item)) !== null);
    const claims = challengeIn(lacking[0] && answers.get(lacking[0]));
    if (claims !== null) await send(lacking, claims);
    for (let retry = 1; retry <= MAX_RETRIES; retry += 1) {
      const busy = items.filter((item) => isBusy(answers.get(item)?.status ?? 0));
      const seconds = Math.max(0, ...busy.map((item) => secondsFor(answers.get(item), retry)));
      if (busy.length === 0 || seconds > LONGEST_WAIT) break;
      await waits.pause(seconds, signal);
      await send(busy, null);
    }
    return items.map((item) => outcome(item, answers.get(item)));
  }

  async function post(items: readonly BatchItem[], claims: string | null, signal: AbortSignal | undefined) {
    const requests = items.map(({ path, prefer }, index) => ({
      id: String(index + 1),
      method: 'GET',
      url: path,
      ...(prefer === null ? {} : { headers: { Prefer: prefer } }),
    }));
    const { body } = await ask({
      method: 'POST',
      path: '/$batch',
      prefer: null,
      body: JSON.stringify({ requests }),
      scopes: scopesOf(items),
      whose: 'own',
      claims,
      signal,
    });
    return match(items, body);
  }

  function secondsFor(answer: Answer | undefined, retry: number): number {
    return retryAfter(answer?.header('Retry-After') ?? null, now()) ?? backOff(retry);
  }

  function outcome(item: BatchItem, answer: Answer | undefined): Outcome {
    if (answer === undefined) return { kind: 'failed', problem: { kind: 'broken', status: null, code: 'no-answer' } };
    return isGood(answer)
      ? { kind: 'good', body: answer.body }
      : { kind: 'failed', problem: problemOf(answer, item, now()) };
  }
}

/** The body of an outcome. Throws its problem as a `GraphFailure`. */
export function bodyOf(outcome: Outcome | undefined): unknown {
  if (outcome?.kind === 'good') return outcome.body;
  throw new GraphFailure(outcome?.problem ?? { kind: 'broken', status: null, code: 'no-answer' });
}

function challengeIn(answer: Answer | undefined): string | null {
  return answer === undefined ? null : challengeOf(answer);
}

/** "Calendars.Read" first: whatever else is asked, the user gave that one before. */
function scopesOf(items: readonly BatchItem[]): readonly [Scope, ...Scope[]] {
  const others = new Set(items.map(({ scope }) => scope).filter((scope) => scope !== 'Calendars.Read'));
  const [first, ...rest] = others;
  if (first === undefined) return ['Calendars.Read'];
  const all = items.some(({ scope }) => scope === 'Calendars.Read');
  return all ? ['Calendars.Read', first, ...rest] : [first, ...rest];
}

/** Answers come in any order; the id tells whose they are. */
function match(items: readonly BatchItem[], body: unknown): readonly (readonly [BatchItem, Answer])[] {
  const { responses } = record(body);
  if (!Array.isArray(responses)) throw new GraphFailure({ kind: 'broken', status: 200, code: 'no-batch' });
  return responses.flatMap((response: unknown) => {
    const { id, status, headers, body: inner } = record(response);
    const item = items[Number(id) - 1];
    return item === undefined
      ? []
      : [[item, { status: Number(status), header: headerOf(headers), body: inner }] as const];
  });
}

function headerOf(headers: unknown): (name: string) => string | null {
  const named = Object.entries(record(headers)).map(([name, value]) => [name.toLowerCase(), String(value)] as const);
  const values = new Map(named);
  return (name) => values.get(name.toLowerCase()) ?? null;
}
