/** What an inline style says about a line. Absent means: says nothing. */
export interface InlineStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly hidden?: boolean;
  readonly preformatted?: boolean;
  readonly display?: string;
  /** Left margin plus left padding, points. */
  readonly margin?: number;
  readonly padding?: number;
  readonly textIndent?: number;
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
}

type Draft = { -readonly [K in keyof InlineStyle]: InlineStyle[K] };

const UNITS: Readonly<Record<string, number>> = {
  pt: 1,
  px: 0.75,
  cm: 28.35,
  mm: 2.835,
  in: 72,
  em: 12,
  rem: 12,
  ex: 6,
  pc: 12,
};
const LENGTH = /^(-?\d{0,6}(?:\.\d{1,6})?)([a-z]{0,3})/;
const WORD_LIST = /\b(l\d+)\s+level(\d+)(?:\s+(lfo\d+))?/;
const FURTHEST = 1500;

/** A CSS length in points; 0 for what is no length (percentages, "auto"). */
export function toPoints(value: string): number {
  const [, number = '', unit = ''] = LENGTH.exec(value.trim()) ?? [];
  const size = Number.parseFloat(number);
  if (!Number.isFinite(size)) return 0;
  const worth = unit === '' ? 0.75 : (UNITS[unit] ?? 0);
  return Math.max(-FURTHEST, Math.min(FURTHEST, size * worth));
}

/** Reads the declarations of a `style` attribute that matter for reading an agenda. */
export function readStyle(style: string): InlineStyle {
  const out: Draft = {};
  let clipped = 0;
  for (const declaration of style.toLowerCase().split(';')) {
    const colon = declaration.indexOf(':');
    if (colon < 0) continue;
    const value = declaration
      .slice(colon + 1)
      .replace('!important', '')
      .trim();
    const property = declaration.slice(0, colon).trim();
    if (property === 'overflow' && value.startsWith('hidden')) clipped += 1;
    if ((property === 'max-height' || property === 'height') && /^0(?:[a-z]*)$/.test(value)) clipped += 1;
    READERS.get(property)?.(value, out);
  }
  if (clipped > 1) out.hidden = true;
  return out;
}

const READERS = new Map<string, (value: string, out: Draft) => void>([
  ['font-weight', (value, out) => void (out.bold = isBold(value))],
  [
    'font',
    (value, out) => {
      if (/\bbold(?:er)?\b|\b[6-9]00\b/.test(value)) out.bold = true;
      if (/\bitalic\b|\boblique\b/.test(value)) out.italic = true;
      if (/^7(?:\.0)?pt\b/.test(value) && value.includes('times new roman')) out.filler = true;
    },
  ],
  ['font-style', (value, out) => void (out.italic = value.startsWith('italic') || value.startsWith('oblique'))],
  ['font-family', (value, out) => void (out.symbols = /symbol|wingdings|webdings|marlett/.test(value))],
  ['font-size', (value, out) => hideIf(/^0(?:\.0+)?(?:px|pt|em|%)?$/.test(value), out)],
  [
    'display',
    (value, out) => {
      out.display = value;
      hideIf(value === 'none', out);
    },
  ],
  ['visibility', (value, out) => hideIf(value === 'hidden' || value === 'collapse', out)],
  ['opacity', (value, out) => hideIf(/^0(?:\.0+)?$/.test(value), out)],
  ['mso-hide', (value, out) => hideIf(value === 'all', out)],
  ['white-space', (value, out) => void (out.preformatted = value.startsWith('pre') || value === 'break-spaces')],
  [
    'margin',
    (value, out) => {
      const sides = value.split(/\s+/, 4);
      out.margin = toPoints(sides[3] ?? sides[1] ?? sides[0] ?? '');
    },
  ],
  ['margin-left', (value, out) => void (out.margin = toPoints(value))],
  ['margin-inline-start', (value, out) => void (out.margin = toPoints(value))],
  [
    'padding',
    (value, out) => {
      const sides = value.split(/\s+/, 4);
      out.padding = toPoints(sides[3] ?? sides[1] ?? sides[0] ?? '');
    },
  ],
  ['padding-left', (value, out) => void (out.padding = toPoints(value))],
  ['padding-inline-start', (value, out) => void (out.padding = toPoints(value))],
  ['text-indent', (value, out) => void (out.textIndent = toPoints(value))],
  ['list-style', (value, out) => void (out.listStyle = value)],
  ['list-style-type', (value, out) => void (out.listStyle = value)],
  [
    'mso-list',
    (value, out) => {
      if (value.startsWith('ignore')) out.wordLabel = true;
      const [, list = '', level = '1', override = ''] = WORD_LIST.exec(value) ?? [];
      if (list)
        out.word = { id: override ? `${list} ${override}` : list, level: Math.min(8, Math.max(0, Number(level) - 1)) };
    },
  ],
  ['mso-tab-count', (value, out) => void (out.wordTabs = Math.min(20, Number.parseInt(value, 10) || 1))],
  ['border', (value, out) => void (out.noBorder = /^(?:none|0)/.test(value))],
]);

function isBold(value: string): boolean {
  return value.startsWith('bold') || Number.parseInt(value, 10) >= 600;
}

function hideIf(hidden: boolean, out: Draft): void {
  if (hidden) out.hidden = true;
}
