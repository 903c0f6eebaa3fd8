import { type Answer, errorAnswer, type JsonObject, ok } from './answer';
import { badRequest } from './query';

/** Most requests in one batch. */
const MOST = 20;

/** One item of a batch, checked. */
export interface BatchItem {
  readonly id: string;
  readonly method: string;
  /** Starts with "/", below "/v1.0". */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: JsonObject | null;
  readonly dependsOn: readonly string[];
}

/**
 * The answer to POST /$batch. `perform` gives the answer to one item; an item waits for those it depends on, and fails with 424
 * when one of them fails. The order of the answers is that in which they are ready, not that of the questions.
 * Source: learn.microsoft.com/graph/json-batching.
 */
export async function batchAnswer(
  body: JsonObject | null,
  perform: (item: BatchItem) => Promise<Answer>,
): Promise<Answer> {
  const items = itemsOf(body);
  if (typeof items === 'string') return badRequest(items);
  const started = new Map<string, Promise<Answer>>();
  const ready: JsonObject[] = [];
  for (const item of items) {
    const first = item.dependsOn.map((id) => started.get(id));
    started.set(item.id, after(first, item, perform, ready));
  }
  await Promise.all(started.values());
  return ok({ responses: ready });
}

async function after(
  first: readonly (Promise<Answer> | undefined)[],
  item: BatchItem,
  perform: (item: BatchItem) => Promise<Answer>,
  ready: JsonObject[],
): Promise<Answer> {
  const before = await Promise.all(first);
  const failed = before.some((answer) => answer !== undefined && answer.status >= 400);
  const answer = failed
    ? errorAnswer(424, 'FailedDependency', 'The request failed because a request it depends on failed.')
    : await perform(item);
  ready.push({
    id: item.id,
    status: answer.status,
    headers: answer.headers,
    ...(answer.body === null ? {} : { body: answer.body }),
  });
  return answer;
}

/** The items, or what is wrong with the batch. */
function itemsOf(body: JsonObject | null): readonly BatchItem[] | string {
  const requests = body?.requests;
  if (!Array.isArray(requests)) return "The property 'requests' is missing.";
  if (requests.length === 0) return 'The batch holds no requests.';
  if (requests.length > MOST) return 'Number of requests inside batch exceeds the limit.';
  const items: BatchItem[] = [];
  for (const request of requests) {
    const item = itemOf(request);
    if (item === null) return 'A request in the batch has no id, method or url.';
    if (items.some(({ id }) => id.toLowerCase() === item.id.toLowerCase())) return `Duplicate request id '${item.id}'.`;
    const missing = item.dependsOn.find((id) => !items.some((known) => known.id === id));
    if (missing !== undefined) return `Request '${item.id}' depends on '${missing}', which does not come before it.`;
    items.push(item);
  }
  return items;
}

function itemOf(value: unknown): BatchItem | null {
  if (!isObject(value)) return null;
  const { id, method, url, headers, body, dependsOn } = value;
  if (typeof id !== 'string' || typeof method !== 'string' || typeof url !== 'string') return null;
  return {
    id,
    method: method.toUpperCase(),
    url: url.startsWith('/') ? url : `/${url}`,
    headers: isObject(headers) ? Object.fromEntries(Object.entries(headers).map(([k, v]) => [k, String(v)])) : {},
    body: isObject(body) ? body : null,
    dependsOn: Array.isArray(dependsOn) ? dependsOn.map(String) : [],
  };
}

/** True for a JSON object: no list, not null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
