import type { Attributes } from '../markup';

/** What a paragraph, a run, a style or a list level says about itself. Absent means: says nothing. Lengths in points. */
export interface Properties {
  readonly style?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly hidden?: boolean;
  readonly left?: number;
  readonly firstLine?: number;
  /** Numbering instance; "0" takes numbering away. */
  readonly list?: string;
  readonly level?: number;
  /** 0 to 8; 9 is body text. */
  readonly outline?: number;
}

const OFF = new Set(['0', 'false', 'off', 'none']);

/** The properties after one more element inside `w:pPr`, `w:rPr` or `w:numPr`. */
export function withProperty(before: Properties, name: string, attributes: Attributes): Properties {
  const value = attributes.get('val') ?? '';
  switch (name) {
    case 'pStyle':
    case 'rStyle':
      return { ...before, style: value };
    case 'b':
      return { ...before, bold: !OFF.has(value) };
    case 'i':
      return { ...before, italic: !OFF.has(value) };
    case 'vanish':
      return { ...before, hidden: !OFF.has(value) };
    case 'ind':
      return { ...before, ...indent(attributes) };
    case 'numId':
      return { ...before, list: value };
    case 'ilvl':
      return { ...before, level: number(value, 8) };
    case 'outlineLvl':
      return { ...before, outline: number(value, 9) };
    default:
      return before;
  }
}

function indent(attributes: Attributes): Properties {
  const left = twips(attributes.get('left') ?? attributes.get('start'));
  const hanging = twips(attributes.get('hanging'));
  const firstLine = hanging === null ? twips(attributes.get('firstLine')) : -hanging;
  return { ...(left !== null && { left }), ...(firstLine !== null && { firstLine }) };
}

/** Twentieths of a point, as Word measures; some writers add a unit ("1.5cm"). */
function twips(value: string | undefined): number | null {
  const [, digits, unit] = /^\s*(-?\d{1,7}(?:\.\d{1,4})?)(pt|cm|mm|in)?/.exec(value ?? '') ?? [];
  if (!digits) return null;
  const factor = unit === 'pt' ? 1 : unit === 'cm' ? 28.35 : unit === 'mm' ? 2.835 : unit === 'in' ? 72 : 0.05;
  return Math.max(-1500, Math.min(1500, Number(digits) * factor));
}

function number(value: string, most: number): number {
  const parsed = Number.parseInt(value, 10);
  return Number.isFinite(parsed) ? Math.max(0, Math.min(most, parsed)) : 0;
}
