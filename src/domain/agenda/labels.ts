/**
 * The number or letter that an agenda item carries. Nothing is guessed from the order of lines here: one line in, one
 * label out.
 */
export type LabelKind = 'arabic' | 'lower' | 'upper' | 'roman' | 'compound';

export interface Label {
  /** As printed, without closing dot, bracket or colon. */
  readonly printed: string;
  readonly kind: LabelKind;
  /** Value of the last part ("5.2" -> 2, "03 M 01" -> 1, "8b" -> 8, "c" -> 3). */
  readonly value: number;
  /** The part that a parent item would carry as its own label ("5.2" -> "5", "8b" -> "8"); "" when there is none. */
  readonly parent: string;
  /** Closing mark: ".", ")", ":" or "". */
  readonly closing: string;
  /** True when the printed word "agendapunt", "punt" or "ad" stood before it. */
  readonly named: boolean;
}

interface Shape {
  readonly pattern: RegExp;
  readonly read: (m: RegExpExecArray) => Omit<Label, 'closing' | 'named'> | null;
}

const ROMAN_VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

/** Value of a roman numeral up to 89, or null when the letters are not a well-formed one. */
export function romanValue(text: string): number | null {
  const t = text.toLowerCase();
  if (!/^(?:l?x{0,3}|xl)(?:ix|iv|v?i{0,3})$/.test(t) || t === '') return null;
  let total = 0;
  for (let i = 0; i < t.length; i++) {
    const here = ROMAN_VALUES[t[i] ?? ''] ?? 0;
    const next = ROMAN_VALUES[t[i + 1] ?? ''] ?? 0;
    total += here < next ? -here : here;
  }
  return total;
}

const letterValue = (c: string): number => c.toLowerCase().charCodeAt(0) - 96;

/** Longest and most specific first: the first shape that fits decides. */
const SHAPES: readonly Shape[] = [
  {
    // "03 M 01", "2 A 3"
    pattern: /^(\d{1,2})[ .-]?([A-Z])[ .-]?(\d{1,2})$/,
    read: (m) => ({ printed: m[0], kind: 'compound', value: Number(m[3]), parent: m[1] ?? '' }),
  },
  {
    // "II-3", "IV.2", "A1", "A.1", "A-1"
    pattern: /^([IVX]{1,4}|[A-Z])([.-]?)(\d{1,2})([a-z]?)$/,
    read: (m) => ({
      printed: m[0],
      kind: 'compound',
      value: Number(m[3]),
      parent: m[4] ? m[0].slice(0, -1) : (m[1] ?? ''),
    }),
  },
  {
    // "5.1", "5.1.2", "5-1"
    pattern: /^(\d{1,2}(?:[.-]\d{1,2})*)[.-](\d{1,2})([a-z]?)$/,
    read: (m) => ({
      printed: m[0],
      kind: 'compound',
      value: Number(m[2]),
      parent: m[3] ? m[0].slice(0, -1) : (m[1] ?? ''),
    }),
  },
  {
    // "8a", "01A", "4.a"
    pattern: /^(\d{1,2})[. -]?([a-zA-Z])$/,
    read: (m) => ({
      printed: m[0],
      kind: 'compound',
      value: Number(m[1]) + letterValue(m[2] ?? 'a') / 100,
      parent: m[1] ?? '',
    }),
  },
  { pattern: /^\d{1,3}$/, read: (m) => ({ printed: m[0], kind: 'arabic', value: Number(m[0]), parent: '' }) },
  {
    pattern: /^[IVX]{2,5}$|^[IVX]$/,
    read: (m) => {
      const value = romanValue(m[0]);
      return value === null ? null : { printed: m[0], kind: 'roman', value, parent: '' };
    },
  },
  { pattern: /^(?:i{1,3}|iv|vi{0,3}|ix)$/, read: (m) => romanOrLetter(m[0]) },
  { pattern: /^[a-z]$/, read: (m) => ({ printed: m[0], kind: 'lower', value: letterValue(m[0]), parent: '' }) },
  { pattern: /^[A-Z]$/, read: (m) => ({ printed: m[0], kind: 'upper', value: letterValue(m[0]), parent: '' }) },
];

/** A lone "i" or "v" is more often the ninth or twenty-second letter's neighbour than a numeral; "ii" is a numeral. */
function romanOrLetter(text: string): Omit<Label, 'closing' | 'named'> {
  if (text.length === 1) return { printed: text, kind: 'lower', value: letterValue(text), parent: '' };
  return { printed: text, kind: 'roman', value: romanValue(text) ?? 0, parent: '' };
}

/** Reads a text that is nothing but a label ("01", "5.1", "a)", "II.", "Agendapunt 3:"); null when it is something else. */
export function parseLabel(text: string): Label | null {
  const m = /^(?:(agendapunt|agp\.?|ap\.?|punt|nr\.?|ad)\s+)?(.{1,10}?)\s*([.):/]{0,2})$/i.exec(text.trim());
  if (!m) return null;
  const body = (m[2] ?? '').replace(/^\(/, '').trim();
  for (const shape of SHAPES) {
    const found = shape.pattern.exec(body);
    const label = found && shape.read(found);
    if (label) return { ...label, closing: (m[3] ?? '').slice(0, 1), named: m[1] !== undefined };
  }
  return null;
}

const TOKEN =
  /^(?:(?:agendapunt|agp\.?|ap\.?|punt|ad)\s+)?\(?(?:\d{1,2}[ ][A-Z][ ]\d{1,2}|\d{1,2}[.-]?[a-zA-Z]|[IVX]{1,4}[.-]\d{1,2}[a-z]?|[A-Z][.-]?\d{1,2}[a-z]?|\d{1,2}(?:[.-]\d{1,2})+[a-z]?|\d{1,3}|[IVX]{1,5}|i{2,3}|iv|vi{1,3}|ix|[a-zA-Z])(?![\p{L}\d])/iu;

/**
 * Splits a line into its label and the rest ("1.\tOpening", "a) Brief", "Agendapunt 3: Begroting", "II-1  Opening").
 * A bare number needs a gap, a closing mark or a capital behind it, so "3 gemeenten ..." and "28 mei" are no labels.
 */
export function splitLabel(text: string): { readonly label: Label; readonly rest: string } | null {
  const bare = text.replace(/^[#§]\s?(?=\d)/, '');
  const token = TOKEN.exec(bare);
  if (!token) return null;
  const after = bare.slice(token[0].length);
  const m = /^([.):/]{0,2})(\s*)(-\s+|–\s+|—\s+|\|\s*)?/.exec(after);
  const closing = m?.[1] ?? '';
  const gap = m?.[2] ?? '';
  const rest = after.slice(m?.[0].length ?? 0).trim();
  if (rest === '') return null;
  const label = parseLabel(token[0] + closing);
  if (!label) return null;
  if (closing === '' && m?.[3] === undefined && !looksSeparated(label, gap, rest)) return null;
  if (closing !== '' && gap === '' && m?.[3] === undefined && !/^\p{Lu}/u.test(rest)) return null;
  return { label, rest };
}

const UNIT = /^(?:miljoen|miljard|procent|euro|fte|uur|kilometer|meter|ton|jaar|keer|maal|punt)\b/;

function looksSeparated(label: Label, gap: string, rest: string): boolean {
  if (gap.includes('\t')) return true;
  if (gap === '') return false;
  const capital = /^[\p{Lu}‘'"“(]/u.test(rest);
  if (label.named) return true;
  switch (label.kind) {
    case 'arabic':
      return capital && (label.printed.length === 2 || Number(label.printed) < 60) && !/^[A-Z]\.\s/.test(rest);
    case 'compound':
      // "3.1 verslag" is a sub-item, "1.5 miljoen" is not.
      return capital || (/^\d+\.\d+$/.test(label.printed) && !UNIT.test(rest) && /^\p{Ll}{3}/u.test(rest));
    case 'roman':
      return capital && label.printed.length > 1;
    default:
      return false;
  }
}
