import { words } from '../text/fold';

/** Words that say nothing of the subject, so that they may come and go when a secretary edits an agenda. */
const FILLERS: ReadonlySet<string> = new Set(
  `de het een en of van voor over bij met in op aan te ter tot uit naar om inzake betreffende d dd
  besluit besluitvorming bespreking bespreken kennisname kennisnemen informatie informerend vaststellen vaststelling instemmen instemming
  hamerstuk opiniërend beeldvormend oordeelsvormend besluitvormend voorstel notitie memo presentatie toelichting bijlage stand zaken voortgang
  concept definitief rapportage update`
    .split(/\s+/)
    .map((word) => words(word)[0] ?? ''),
);

const isNumber = (word: string): boolean => /\d/.test(word);

function contentOf(title: string): readonly string[] {
  return [...new Set(words(title).filter((word) => word.length > 1 && !FILLERS.has(word)))];
}

/** The same word, also with an ending or a part behind it ("locatie", "locatiekeuze"), or with a slip of the pen. */
function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (isNumber(a) || isNumber(b)) return false;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length >= 5 && long.startsWith(short)) return true;
  return short.length >= 7 && long.length - short.length <= 1 && isSlip(short, long);
}

/** Equal but for at most two letters side by side. `a` is not the longer one. */
function isSlip(a: string, b: string): boolean {
  const start = [...a].findIndex((letter, at) => letter !== b[at]);
  const end = [...a].reverse().findIndex((letter, at) => letter !== b[b.length - 1 - at]);
  return start === -1 || end === -1 || a.length - start - end <= 2;
}

/** How far two titles are clearly about the same. */
export type TitleLikeness =
  /** Every word that says something stands in both. */
  | 'same'
  /** One says more than the other, and nothing else. */
  | 'more'
  | 'other';

/**
 * Compares two titles of agenda items by the words that say something. Numbers and years must be equal where both have them:
 * "Begroting 2026" is not "Begroting 2027".
 */
export function titleLikeness(a: string, b: string): TitleLikeness {
  const [left, right] = [contentOf(a), contentOf(b)];
  if (left.length === 0 || right.length === 0) return 'other';
  const numbers = [left.filter(isNumber), right.filter(isNumber)] as const;
  if (numbers[0].length > 0 && numbers[1].length > 0 && numbers[0].join(' ') !== numbers[1].join(' ')) return 'other';
  const [few, many] = left.length <= right.length ? [left, right] : [right, left];
  const shared = few.filter((word) => many.some((other) => isSameWord(word, other)));
  if (shared.length < few.length || shared.every(isNumber)) return 'other';
  const back = many.every((word) => few.some((other) => isSameWord(word, other)));
  return back ? 'same' : 'more';
}
