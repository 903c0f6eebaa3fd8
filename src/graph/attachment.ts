import { eventPaths } from './address';
import type { Ask } from './ask';
import { isElsewhere, subjectOf } from './full-events';
import { record } from './json';
import { prefer } from './prefer';
import { type EventRef, GraphFailure } from './types';

/**
 * Base64 of a file attachment. Rejects with `broken` ("no-file") for a link or an attached item. Without $select: the content is a
 * property of files alone, which $select on an attachment in general does not know.
 * Source: https://learn.microsoft.com/en-us/graph/api/attachment-get
 */
export async function readAttachment(
  ask: Ask,
  ref: EventRef,
  id: string,
  signal: AbortSignal | undefined,
): Promise<string> {
  const [first, second] = eventPaths(ref).map((path) => `${path}/attachments/${encodeURIComponent(id)}`);
  const { scope, whose } = subjectOf(ref);
  const get = async (path: string) => {
    const question = { method: 'GET', path, prefer: prefer(), body: null, claims: null, signal } as const;
    return contentOf((await ask({ ...question, scopes: [scope], whose })).body);
  };
  try {
    return await get(first ?? '');
  } catch (failure) {
    if (second === undefined || !(failure instanceof GraphFailure) || !isElsewhere(failure.problem)) throw failure;
    try {
      return await get(second);
    } catch {
      signal?.throwIfAborted();
      throw failure;
    }
  }
}

function contentOf(body: unknown): string {
  const { contentBytes } = record(body);
  if (typeof contentBytes === 'string') return contentBytes;
  throw new GraphFailure({ kind: 'broken', status: 200, code: 'no-file' });
}
