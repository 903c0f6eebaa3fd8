import { readSettings } from '../domain/settings/read';
import type { Settings, SettingsResult } from '../domain/settings/types';
import { fetchText } from './fetch-text';
import { inTime, TOO_LATE } from './in-time';
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
 * earlier start used, and it counts from the next start on. Never rejects.
 */
export async function loadSettings({ fetch, kept, url }: Options): Promise<SettingsAnswer> {
  // Without an option of its own, so that the page can fetch it ahead; the host sends it with "no-cache".
  const fresh = fetchText(fetch, url);
  const before = kept.get<string>(KEY);
  const first = await inTime(fresh, PATIENCE);
  if (first === TOO_LATE || first.kind === 'offline') {
    const text = await before;
    const earlier = text === null ? null : readSettings(text);
    if (earlier?.kind === 'read') {
      void fresh.then((late) => late.kind === 'text' && keep(late.text, kept));
      return earlier;
    }
  }
  const answer = await fresh;
  if (answer.kind !== 'text') return answer;
  const result = keep(answer.text, kept);
  if (result.kind === 'read') return result;
  const { settingsReport } = await import('../domain/settings/report');
  return { kind: 'wrong', lines: settingsReport(answer.text, result.problems) };
}

/** Reads the text of config.json, and keeps it when it can be used. */
function keep(text: string, kept: Kept): SettingsResult {
  const result = readSettings(text);
  if (result.kind === 'read') void kept.set(KEY, text);
  return result;
}
