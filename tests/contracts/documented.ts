import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One answer of documented/. */
export interface Documented {
  readonly page: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  // biome-ignore lint/suspicious/noExplicitAny: JSON of any shape.
  readonly body: any;
}

export function documented(name: string): Documented {
  return JSON.parse(readFileSync(join(import.meta.dirname, 'documented', `${name}.json`), 'utf8'));
}

/** Which answer goes to which path (below "/v1.0", decoded); the first that fits. */
export type Answers = readonly (readonly [path: RegExp, answer: Documented])[];

/**
 * A `fetch` that gives answers out of documented/, alone and inside a batch. Batches answer in the reverse order, as they may. A path
 * that nothing fits gets the documented error.
 */
export function documentedFetch(answers: Answers): { readonly fetch: typeof fetch; readonly asked: readonly string[] } {
  const asked: string[] = [];
  const find = (path: string): Documented => {
    asked.push(decodeURIComponent(path));
    return answers.find(([pattern]) => pattern.test(decodeURIComponent(path)))?.[1] ?? documented('errors');
  };
  return {
    asked,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const url = new URL(request.url);
      const path = url.pathname.replace('/v1.0', '') + url.search;
      if (path !== '/$batch') return response(find(path));
      const whole = answers.find(([pattern]) => pattern.test(path))?.[1];
      if (whole !== undefined) return response(whole);
      const { requests } = (await request.json()) as { requests: { id: string; url: string }[] };
      const responses = requests.map(({ id, url: at }) => {
        const { status, headers, body } = find(at);
        return { id, status, headers, body };
      });
      return response({ page: '', status: 200, headers: {}, body: { responses: responses.reverse() } });
    },
  };
}

function response({ status, headers, body }: Documented): Response {
  return new Response(JSON.stringify(body), { status, headers });
}
