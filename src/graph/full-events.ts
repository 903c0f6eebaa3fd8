import { eventPaths, withQuery } from './address';
import type { Batch, BatchItem, Outcome } from './batch';
import { ATTACHMENT_LIST, FULL_FIELDS, pickEvent } from './fields';
import { record } from './json';
import { HTML_BODY, prefer } from './prefer';
import type { Subject } from './problem';
import { type EventRef, type FullEvent, GraphFailure, type GraphProblem } from './types';

/** What reading the event of a ref takes: the scope, and whose mailbox it is in. */
export function subjectOf({ mailbox }: EventRef): Subject {
  return mailbox === null
    ? { scope: 'Calendars.Read', whose: 'own' }
    : { scope: 'Calendars.Read.Shared', whose: 'other' };
}

/** The request for an event in full at one of its addresses. Source: https://learn.microsoft.com/en-us/graph/api/event-get */
export function fullEventAt(path: string, subject: Subject, fields: string = FULL_FIELDS): BatchItem {
  return {
    path: withQuery(path, { $select: fields, $expand: ATTACHMENT_LIST }),
    prefer: prefer(HTML_BODY),
    ...subject,
  };
}

/**
 * Events in full, in the order asked. One that is gone is left out. One that fails for a reason of its own (forbidden, or an answer
 * that makes no sense) is left out as long as another succeeds, so that it does not take the others along: asked for alone it
 * says why. What concerns them all or will pass (busy, the user has to be asked, refused) rejects, so that nobody takes
 * an event for gone that is not.
 */
export async function readEvents(
  batch: Batch,
  refs: readonly EventRef[],
  signal: AbortSignal | undefined,
): Promise<readonly FullEvent[]> {
  const outcomes = await firstOrSecond(batch, refs, signal);
  const problems = outcomes.flatMap((outcome) => (outcome.kind === 'failed' ? [outcome.problem] : []));
  const found = refs.flatMap((ref, index): FullEvent[] => {
    const outcome = outcomes[index];
    return outcome?.kind === 'good' ? [{ ref, event: pickEvent(record(outcome.body)) }] : [];
  });
  const grave = problems.find(({ kind }) => kind === 'ask' || kind === 'refused' || kind === 'busy');
  const alone = found.length === 0 ? problems.find(({ kind }) => kind !== 'not-found') : undefined;
  const reason = grave ?? alone;
  if (reason !== undefined) throw new GraphFailure(reason);
  return found;
}

/** Whether an event may still be at another address. */
export function isElsewhere(problem: GraphProblem): boolean {
  const malformed = problem.kind === 'broken' && problem.status === 400;
  return problem.kind === 'not-found' || problem.kind === 'forbidden' || malformed;
}

async function firstOrSecond(
  batch: Batch,
  refs: readonly EventRef[],
  signal: AbortSignal | undefined,
): Promise<readonly Outcome[]> {
  const outcomes = [
    ...(await batch(
      refs.flatMap((ref) => itemAt(ref, 0)),
      signal,
    )),
  ];
  const again = refs.flatMap((ref, index) => {
    const outcome = outcomes[index];
    const missed = outcome?.kind === 'failed' && isElsewhere(outcome.problem);
    return missed ? itemAt(ref, 1).map((item) => ({ item, index })) : [];
  });
  if (again.length === 0) return outcomes;
  const seconds = await batch(
    again.map(({ item }) => item),
    signal,
  );
  for (const [at, { index }] of again.entries()) {
    const second = seconds[at];
    // When neither has it, the first address, which is the likely one, says why.
    if (second?.kind === 'good') outcomes[index] = second;
  }
  return outcomes;
}

function itemAt(ref: EventRef, address: 0 | 1): readonly BatchItem[] {
  const path = eventPaths(ref)[address];
  return path === undefined ? [] : [fullEventAt(path, subjectOf(ref))];
}
