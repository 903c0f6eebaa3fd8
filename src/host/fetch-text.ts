/** What came of fetching a text file beside the pages. */
export type Fetched =
  | { readonly kind: 'text'; readonly text: string }
  /** It is not there, or not to be seen. */
  | { readonly kind: 'absent' }
  /** No connection, a broken one, or a server that fails. */
  | { readonly kind: 'offline' };

/** Fetches a text file. Never rejects. A web page is no such file: some servers answer every unknown address with their start page. */
export async function fetchText(fetch: typeof globalThis.fetch, url: string, init?: RequestInit): Promise<Fetched> {
  try {
    const response = await fetch(url, init);
    if (!response.ok) return { kind: response.status >= 500 ? 'offline' : 'absent' };
    const text = await response.text();
    return /^\s*<(!doctype|html)/i.test(text) ? { kind: 'absent' } : { kind: 'text', text };
  } catch {
    return { kind: 'offline' };
  }
}
