import { shortHash } from '../text/short-hash';

const SEALED = /^besloten #[0-9a-z]{7}$/;

/**
 * What is kept of the title of a closed item, or of its meeting, in a list that every reader of the register can read: a mark by which
 * it is found again. `key` as `titleKey` or `subjectKey` gives it; of nothing nothing is kept.
 */
export function sealed(key: string): string {
  return key === '' ? '' : `besloten #${shortHash(key)}`;
}

/** True for a title or subject of which only the mark was kept. */
export function isSealed(stored: string): boolean {
  return SEALED.test(stored);
}
