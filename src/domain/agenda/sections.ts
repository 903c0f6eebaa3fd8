import { isTimeOnly } from '../text/dates';
import { fold } from '../text/fold';
import { type Legend, type Mark, readMark } from './marks';
import type { Row } from './rows';
import { isSentence } from './sequence';

/** A heading that only groups items. It passes its treatment or closedness on; it is no item itself. */
export interface Section {
  readonly name: string;
  readonly mark: Mark | null;
  /** true: besloten; false: openbaar; null: the heading does not say. */
  readonly closed: boolean | null;
  /** Headings of one look follow each other up; a heading of another look stands under them. */
  readonly look: string;
}

const COMMON =
  /^(?:algemeen|algemene (?:zaken|punten)|vaste (?:agenda)?punten|vast(?:e)? deel|overig(?:e)?(?: (?:punten|zaken|onderwerpen))?|tot slot|afsluiting|afronding|sluiting|bestuurlijk(?:e zaken)?|inhoudelijk(?:e)?(?: (?:deel|punten|onderwerpen|agenda))?|financien|procedureel|formeel deel|informeel deel|formele deel|openbaar(?: deel| gedeelte)?|openbare vergadering|besloten (?:deel|gedeelte|vergadering)|deel \w+|agenda|programma|themadeel|regulier deel|a-stukken|b-stukken|c-stukken)$/;
const STOCK: readonly { readonly says: RegExp; readonly mark: Mark }[] = [
  { says: /^a-?stukken\b/, mark: { treatment: 'hamerstuk', phase: null, closed: false, consult: false } },
  { says: /^b-?stukken\b/, mark: { treatment: 'bespreking', phase: null, closed: false, consult: false } },
  { says: /^c-?stukken\b/, mark: { treatment: 'kennisname', phase: null, closed: false, consult: false } },
];

/** Reads the text of a heading. `rest` is the line without roman numeral or letter. */
export function readSection(row: Row, legend: Legend): Section {
  const name = sectionName(row);
  const t = fold(name);
  const inner = /\(([^)]+)\)\s*$/.exec(name)?.[1] ?? '';
  const mark =
    STOCK.find((s) => s.says.test(t))?.mark ??
    readMark(name.replace(/\s*\([^)]*\)\s*$/, ''), legend) ??
    readMark(inner, legend) ??
    tailMark(name, legend);
  return { name, mark, closed: closedness(t), look: lookOf(row) };
}

/** "Deel 2: ter besluitvorming", "Inhoudelijk - bespreken". */
function tailMark(name: string, legend: Legend): Mark | null {
  const tail = /[:–—-]\s*([^:–—]{3,60})$/.exec(name)?.[1];
  return tail ? readMark(tail, legend) : null;
}

function closedness(folded: string): boolean | null {
  if (/\b(?:niet[- ]openbaar|besloten|vertrouwelijk|geheim)/.test(folded)) return true;
  if (/\bopenba(?:ar|re)\b/.test(folded)) return false;
  return null;
}

function sectionName(row: Row): string {
  const text = row.text.replace(/\t/g, ' ').trim();
  return text.replace(/^[-–—:•\s]+|[-–—:\s]+$/g, '');
}

/** What a heading looks like: the label kind and the print. */
export function lookOf(row: Row): string {
  const caps = isCapitals(row.text) ? 'caps' : '';
  return [row.label?.kind ?? '', caps, row.bold ? 'bold' : '', row.italic ? 'italic' : '', row.heading || ''].join('/');
}

/** True when all letters are capitals and there are at least four. */
export function isCapitals(text: string): boolean {
  const letters = text.replace(/\([^)]*\)/g, '').replace(/[^\p{L}]/gu, '');
  return letters.length >= 4 && letters === letters.toUpperCase();
}

/**
 * True when a row outside the numbering groups the items below it.
 * @param next the row after it that is neither a time nor a lone mark; undefined at the end
 * @param nextIsItem whether that row is an item of the agenda's own numbering
 */
export function isSection(row: Row, nextIsItem: boolean, legend: Legend): boolean {
  const text = sectionName(row);
  const t = fold(text);
  if (text === '' || text.length > 110 || isTimeOnly(t)) return false;
  if (row.label) return nextIsItem && (row.label.kind === 'roman' || row.label.kind === 'upper') && !isSentence(text);
  if (row.spanning) return !isSentence(text);
  if (row.from === 'bullet') return false;
  const plain = t.replace(/\s*\([^)]*\)\s*$/, '');
  const known =
    COMMON.test(plain) ||
    readMark(plain, legend) !== null ||
    STOCK.some((s) => s.says.test(plain)) ||
    (closedness(plain) === true && plain.split(' ').length < 4);
  if (
    known &&
    (row.gap > 0 || row.bold || isCapitals(text) || row.heading > 0 || nextIsItem) &&
    looksLikeHeading(row, text)
  )
    return true;
  if (!nextIsItem || isSentence(text) || /[.;,]$/.test(row.printed.trim())) return false;
  return (
    isCapitals(text) ||
    row.bold ||
    row.heading > 0 ||
    (row.gap > 0 && text.split(/\s+/).length <= 5 && !row.italic && /^\p{Lu}/u.test(text))
  );
}

/** "Ter kennisname" right under a title is a mark of that item, not a heading. */
function looksLikeHeading(row: Row, text: string): boolean {
  return row.gap > 0 || isCapitals(text) || row.bold || row.heading > 0 || row.from === 'table';
}
