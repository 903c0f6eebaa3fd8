import { type EmbeddedGraphOptions, embeddedGraph, type GraphHandler } from '../../src/demo/graph/embedded-graph';
import { demoToken } from '../../src/demo/graph/token';

export const DAY = '2026-06-03';
export const ROOT = 'https://graph.example/v1.0';

/** What a test looks at in an answer. */
export interface Seen {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: answers are JSON of any shape; the tests say what they expect.
  readonly body: any;
}

export interface Asking {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly token?: string | null;
  readonly signal?: AbortSignal;
}

export function graph(options: Partial<EmbeddedGraphOptions> = {}): GraphHandler {
  return embeddedGraph({ day: DAY, ...options });
}

/** A request as the product sends it. `path` is below "/v1.0", or a whole address. */
export function requestFor(path: string, { method, headers, body, token = demoToken(), signal }: Asking = {}): Request {
  return new Request(path.startsWith('/') ? ROOT + path : path, {
    method: method ?? 'GET',
    headers: { ...(token === null ? {} : { Authorization: `Bearer ${token}` }), ...headers },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    ...(signal === undefined ? {} : { signal }),
  });
}

export async function ask(handler: GraphHandler, path: string, asking: Asking = {}): Promise<Seen> {
  const response = await handler(requestFor(path, asking));
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text === '' ? null : JSON.parse(text) };
}

/** The path of a view of two months from the day of the tests. */
export function view(calendar = '/me/calendarView', more = ''): string {
  return `${calendar}?startDateTime=2026-06-03T00:00:00Z&endDateTime=2026-08-03T00:00:00Z${more}`;
}

/** Every page of a view. */
export async function pages(handler: GraphHandler, path: string, asking: Asking = {}): Promise<readonly Seen[]> {
  const seen: Seen[] = [];
  for (let next: string | undefined = path; next !== undefined; ) {
    const page: Seen = await ask(handler, next, asking);
    seen.push(page);
    next = page.body['@odata.nextLink'];
  }
  return seen;
}
