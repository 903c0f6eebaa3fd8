/** Number of letters to insert, remove or replace to make one word of the other (Levenshtein); stops counting above `limit`. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replace = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replace, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    if (Math.min(...next) > limit) return limit + 1;
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The word among `words` that was probably meant: at most one letter in three (and three in all) differs. null when none is close. */
export function nearestOf(word: string, words: Iterable<string>): string | null {
  let best: string | null = null;
  let limit = Math.min(3, Math.floor(word.length / 3)) + 1;
  if (word.length > 60) return null;
  for (const candidate of words) {
    const found = distance(word.toLowerCase(), candidate.toLowerCase(), limit - 1);
    if (found < limit) {
      best = candidate;
      limit = found;
    }
    if (limit === 0) break;
  }
  return best;
}
