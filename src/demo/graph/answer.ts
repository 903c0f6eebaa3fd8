/** Any JSON object. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** An answer before it becomes a `Response` or an item of a batch. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Null for an answer without body. */
  readonly body: JsonObject | null;
}

/** The content type that Graph gives every JSON answer. */
const JSON_TYPE = 'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8';

/** A 200 with a JSON body. */
export function ok(body: JsonObject, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status: 200, headers: { 'Content-Type': JSON_TYPE, 'Cache-Control': 'private', ...headers }, body };
}

/**
 * An error as Graph words it: `{ error: { code, message, innerError: { date, request-id, client-request-id } } }`.
 * Source: learn.microsoft.com/graph/errors.
 */
export function errorAnswer(
  status: number,
  code: string,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  const id = requestId();
  return {
    status,
    headers: { 'Content-Type': 'application/json', 'request-id': id, ...headers },
    body: {
      error: {
        code,
        message,
        innerError: { date: new Date().toISOString().slice(0, 19), 'request-id': id, 'client-request-id': id },
      },
    },
  };
}

/** The answer as `fetch` gives it. */
export function responseOf({ status, headers, body }: Answer): Response {
  return new Response(body === null ? null : JSON.stringify(body), { status, headers });
}

let count = 0;

/** Shaped like the GUID that Graph gives a request; counted, so that a run can be repeated. */
function requestId(): string {
  count += 1;
  return `00000000-0000-4000-8000-${count.toString(16).padStart(12, '0')}`;
}
