/** What an inline style says about a line. Absent means: says nothing. */
export interface InlineStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly hidden?: boolean;
  readonly preformatted?: boolean;
  readonly display?: string;
  /** Left margin and padding, points. */
  readonly margin?: number;
  readonly padding?: number;
  readonly textIndent?: number;
  /** Right margin, points: between pieces of one line it shows as a space. */
  readonly after?: number;
  readonly listStyle?: string;
  /** `mso-list: l0 level2 lfo1` of Word. */
  readonly word?: { readonly id: string; readonly level: number };
  /** `mso-list: Ignore`: the printed label of a Word list. */
  readonly wordLabel?: boolean;
  readonly wordTabs?: number;
  /** Symbol or Wingdings: a letter in it is a bullet. */
  readonly symbols?: boolean;
  /** Word's filler between label and text, `font: 7.0pt "Times New Roman"`. */
  readonly filler?: boolean;
  readonly noBorder?: boolean;
  /** Two of these together hide a text: no height, and what sticks out cut off. */
  readonly cut?: boolean;
  readonly flat?: boolean;
}

const UNITS = new Map([
  ['', 0.75],
  ['px', 0.75],
  ['pt', 1],
  ['pc', 12],
  ['em', 12],
  ['rem', 12],
  ['ex', 6],
  ['in', 72],
  ['cm', 28.35],
  ['mm', 2.835],
]);
const LENGTH = /^(-?\d{0,6}(?:\.\d{1,6})?)([a-z]{0,3})/;
const ZERO = /^0(?:\.0+)?(?:[a-z]{1,3}|%)?$/;
const WORD_LIST = /\b(l\d+)\s+level(\d+)(?:\s+(lfo\d+))?/;
const FURTHEST = 1500;
const MOST_DECLARATIONS = 200;

/** A CSS length in points; 0 for what is no length (percentages, "auto"). */
export function toPoints(value: string): number {
  const [, number = '', unit = ''] = LENGTH.exec(value.trim()) ?? [];
  const size = Number.parseFloat(number);
  if (!Number.isFinite(size)) return 0;
  return Math.max(-FURTHEST, Math.min(FURTHEST, size * (UNITS.get(unit) ?? 0)));
}

/** Reads the declarations of a `style` attribute that matter for reading an agenda; a later one wins. */
export function readStyle(style: string): InlineStyle {
  let out: InlineStyle = {};
  for (const declaration of style.split(';', MOST_DECLARATIONS)) {
    const colon = declaration.indexOf(':');
    const property = declaration.slice(0, Math.max(0, colon)).trim().toLowerCase();
    const meaning = READERS.get(property);
    if (!meaning) continue;
    const value = declaration
      .slice(colon + 1)
      .replace(/!important/i, '')
      .trim();
    // The case of a quoted list marker counts: "A." is not "a.".
    out = { ...out, ...meaning(property.startsWith('list-style') ? value : value.toLowerCase()) };
  }
  return out.cut && out.flat ? { ...out, hidden: true } : out;
}

const HIDDEN: InlineStyle = { hidden: true };
const SAYS_NOTHING: InlineStyle = {};

const READERS = new Map<string, (value: string) => InlineStyle>([
  ['font-weight', (value) => ({ bold: value.startsWith('bold') || Number.parseInt(value, 10) >= 600 })],
  ['font-style', (value) => ({ italic: value.startsWith('italic') || value.startsWith('oblique') })],
  ['font-family', (value) => ({ symbols: /symbol|wingdings|webdings|marlett/.test(value) })],
  ['font', font],
  ['font-size', (value) => (ZERO.test(value) ? HIDDEN : SAYS_NOTHING)],
  ['opacity', (value) => (ZERO.test(value) ? HIDDEN : SAYS_NOTHING)],
  ['visibility', (value) => (value === 'hidden' || value === 'collapse' ? HIDDEN : SAYS_NOTHING)],
  ['display', (value) => ({ display: value, ...(value === 'none' && HIDDEN) })],
  ['mso-hide', (value) => (value === 'all' ? HIDDEN : SAYS_NOTHING)],
  ['overflow', (value) => ({ cut: value.startsWith('hidden') })],
  ['max-height', (value) => ({ flat: ZERO.test(value) })],
  ['height', (value) => ({ flat: ZERO.test(value) })],
  ['white-space', (value) => ({ preformatted: value.startsWith('pre') || value === 'break-spaces' })],
  ['margin', (value) => ({ margin: toPoints(side(value, 3)), after: toPoints(side(value, 1)) })],
  ['margin-left', (value) => ({ margin: toPoints(value) })],
  ['margin-inline-start', (value) => ({ margin: toPoints(value) })],
  ['margin-right', (value) => ({ after: toPoints(value) })],
  ['padding', (value) => ({ padding: toPoints(side(value, 3)) })],
  ['padding-left', (value) => ({ padding: toPoints(value) })],
  ['padding-inline-start', (value) => ({ padding: toPoints(value) })],
  ['text-indent', (value) => ({ textIndent: toPoints(value) })],
  ['list-style', (value) => ({ listStyle: value })],
  ['list-style-type', (value) => ({ listStyle: value })],
  ['mso-list', wordList],
  ['mso-tab-count', (value) => ({ wordTabs: Math.min(20, Number.parseInt(value, 10) || 1) })],
  ['border', (value) => ({ noBorder: /^(?:none|0)/.test(value) })],
]);

/** One side of a shorthand of one to four lengths: 0 top, 1 right, 2 bottom, 3 left. */
function side(shorthand: string, which: 1 | 3): string {
  const sides = shorthand.split(/\s+/, 4);
  return (which === 3 ? sides[3] : undefined) ?? sides[1] ?? sides[0] ?? '';
}

function font(value: string): InlineStyle {
  return {
    ...(/\bbold(?:er)?\b|\b[6-9]00\b/.test(value) && { bold: true }),
    ...(/\b(?:italic|oblique)\b/.test(value) && { italic: true }),
    ...(/^7(?:\.0)?pt\b/.test(value) && value.includes('times new roman') && { filler: true }),
  };
}

function wordList(value: string): InlineStyle {
  if (value.startsWith('ignore')) return { wordLabel: true };
  const [, list, level = '1', override] = WORD_LIST.exec(value) ?? [];
  if (!list) return SAYS_NOTHING;
  return {
    word: { id: override ? `${list} ${override}` : list, level: Math.min(8, Math.max(0, Number(level) - 1)) },
  };
}
