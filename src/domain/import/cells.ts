import { isDay } from '../register/shapes';
import type { Day } from '../register/types';
import { MONTHS } from '../text/dates';
import { fold } from '../text/fold';
import type { Cell } from './table';

/** What Excel puts in a cell whose formula failed. */
const EXCEL_ERROR =
  /^#(?:REF!|N\/?A|VALUE!|WAARDE!|NAME\?|NAAM\?|DIV\/0!|DEEL\/0!|NULL!|LEEG!|NUM!|GETAL!|VERW!|N\/B|SPILL!)$/i;

/** The text of a cell, on one line; "" for an empty one. What an export put before a sign that starts a formula is taken off. */
export function textOf(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'object') return cell.day;
  if (typeof cell === 'boolean') return cell ? 'ja' : 'nee';
  return String(cell)
    .replace(/^'(?=[=+\-@])/, '')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
}

/** True for what Excel shows when a formula failed ("#REF!"). */
export function isExcelError(text: string): boolean {
  return EXCEL_ERROR.test(text);
}

/** A cell that says in words that there is nothing: "n.v.t.", "-", "geen". */
export function saysNothing(text: string): boolean {
  return /^(?:-+|\u2013|\u2014|\.+|\?|nvt|n\.v\.t\.?|geen|nee|leeg|x?nog niet|niet)$/i.test(text.trim());
}

/** A date that says in words that there is no end. */
const OPEN =
  /^(?:heden|nu|nvt|n\.?v\.?t\.?|-+|\u2013|\u2014|open|onbepaald|onbepaalde tijd|tot nader order|geen|doorlopend|onbekend|nader te bepalen|n\.?t\.?b\.?|\?)$/;

const MONTH_STARTS = MONTHS.map((month) => month.slice(0, 3));

/** Excel counts days from 30 December 1899. */
const EXCEL_START = Date.UTC(1899, 11, 30);
/** 1950 to 2150: another number is no day that someone forgot to give the look of one. */
const FIRST_NUMBER = 18_264;
const LAST_NUMBER = 91_311;

/** A day, null for "open" or empty, or "wrong". Days come before months ("01/02/26" is 1 February 2026). */
export function dayOf(cell: Cell | undefined): Day | null | 'wrong' {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === 'object') return cell.day;
  if (typeof cell === 'number')
    return Number.isInteger(cell) && cell >= FIRST_NUMBER && cell <= LAST_NUMBER
      ? new Date(EXCEL_START + cell * 86_400_000).toISOString().slice(0, 10)
      : 'wrong';
  if (typeof cell === 'boolean') return 'wrong';
  const text = fold(textOf(cell))
    .replace(/^(?:per|vanaf|sinds|m\.?i\.?v\.?|met ingang van|tot en met|t\/m|tot|van)\s+/, '')
    .replace(/^(?:ma|di|wo|do|vr|za|zo|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)\s+/, '')
    .trim();
  if (text === '' || OPEN.test(text)) return null;
  return numbersOf(text) ?? monthOf(text) ?? 'wrong';
}

function numbersOf(text: string): Day | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[t ]00:00(?::00(?:\.0+)?)?z?)?$/.exec(text);
  if (iso !== null) return made(iso[1], iso[2], iso[3]);
  const dutch = /^(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{4}|\d{2})(?: 00?:00(?::00)?)?$/.exec(text);
  return dutch === null ? null : made(dutch[3], dutch[2], dutch[1]);
}

function monthOf(text: string): Day | null {
  const found = /^(\d{1,2})(?:e|ste|de)?[\s-]+([a-z]{3,9})\.?[\s-]+(\d{4}|\d{2})$/.exec(text);
  const [, date, word = '', year] = found ?? [];
  // "mrt" has no letter that "maart" starts with after its first.
  const start = word === 'mrt' ? 'maa' : word.slice(0, 3);
  const month = MONTH_STARTS.indexOf(start);
  const whole = MONTHS[month]?.startsWith(word) === true || word === 'mrt' || word === 'sept';
  return found === null || month < 0 || !whole ? null : made(year, String(month + 1), date);
}

/** Null when the calendar has no such day. Two digits are a year of this century, or of the last from 70 on. */
function made(year = '', month = '', date = ''): Day | null {
  const full = year.length === 2 ? `${Number(year) >= 70 ? '19' : '20'}${year}` : year;
  const day = `${full}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(day) ? day : null;
}
