import { readSettings } from '../domain/settings/read';
import type { Settings } from '../domain/settings/types';
import type { Kept } from './kept';

/** What became of reading config.json. */
export type SettingsAnswer =
  | { readonly kind: 'read'; readonly settings: Settings }
  /** `lines`: what is wrong and what to do, in Dutch. */
  | { readonly kind: 'wrong'; readonly lines: readonly string[] }
  /** There is no config.json beside the pages. */
  | { readonly kind: 'absent' }
  /** It could not be fetched, and no earlier one is kept. */
  | { readonly kind: 'offline' };

const KEY = 'settings';
/** How long a fetch may hold up the start when the settings of an earlier time are there (milliseconds). */
const PATIENCE = 1500;

interface Options {
  readonly fetch: typeof fetch;
  readonly kept: Kept;
  /** Address of config.json. */
  readonly url: string;
}

/**
 * Reads config.json at the start. What is on the server counts; only when it does not come in time are the settings of an
 * earlier start used. Never rejects.
 */
export async function loadSettings({ fetch, kept, url }: Options): Promise<SettingsAnswer> {
  const fresh = fetchText(fetch, url);
  const before = kept.get<string>(KEY);
  const first = await Promise.race([fresh, later(PATIENCE)]);
  if (first === null || first.kind === 'offline') {
    const text = await before;
    if (text !== null) {
      const earlier = readSettings(text);
      if (earlier.kind === 'read') return earlier;
    }
  }
  const answer = first ?? (await fresh);
  if (answer.kind !== 'text') return answer;
  const result = readSettings(answer.text);
  if (result.kind === 'read') {
    void kept.set(KEY, answer.text);
    return result;
  }
  const { settingsReport } = await import('../domain/settings/report');
  return { kind: 'wrong', lines: settingsReport(answer.text, result.problems) };
}

type Fetched = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'absent' | 'offline' };

async function fetchText(fetch: Options['fetch'], url: string): Promise<Fetched> {
  try {
    // Without an option of its own, so that the page can fetch it ahead; the host sends it with "no-cache".
    const response = await fetch(url);
    if (!response.ok) return { kind: response.status >= 500 ? 'offline' : 'absent' };
    const text = await response.text();
    // Some hosts answer every unknown address with their start page.
    return /^\s*<(!doctype|html)/i.test(text) ? { kind: 'absent' } : { kind: 'text', text };
  } catch {
    return { kind: 'offline' };
  }
}

function later(milliseconds: number): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), milliseconds));
}
