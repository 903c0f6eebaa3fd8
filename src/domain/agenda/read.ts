import { fold } from '../text/fold';
import type { Block } from './block';
import { joinCards } from './cards';
import { inlineLists } from './inline';
import { parseLabel } from './labels';
import { readLegend } from './marks';
import { messages } from './noise';
import { type Row, toRows } from './rows';
import { findAgenda } from './sequence';
import { settle } from './settle';
import type { AgendaItem, AgendaReading, UnreadLine } from './types';
import { walk } from './walk';

/** What the reader may know beforehand; every part is optional. */
export interface AgendaHints {
  /** Names of people, to tell a speaker from a part of the subject. */
  readonly people?: readonly string[];
  /** Names and aliases of gremia, to tell "Verslag PFHO Sociaal" from a subject. */
  readonly bodies?: readonly string[];
}

/** More lines than this are no invitation; what comes after is reported as unread. */
export const MOST_LINES = 3000;
/** The longest council agendas have some hundred items; the first one beyond this is reported as unread. */
export const MOST_ITEMS = 400;
/** A subject is one line; of a longer line the rest says nothing about the agenda. */
const LONGEST_LINE = 1000;

const NONE: AgendaReading = { items: [], unread: [] };

/**
 * Reads the agenda from the blocks of one invitation or attachment. The newest message with an agenda counts; older
 * ones that were quoted below are left out. No items: no agenda here (a portal link, a covering note).
 * Cost grows linearly with the number of blocks.
 */
export function readAgenda(blocks: readonly Block[], hints: AgendaHints = {}): AgendaReading {
  const bodies = (hints.bodies ?? []).map(fold);
  const names = new Set((hints.people ?? []).flatMap(nameForms));
  const kept = blocks.slice(0, MOST_LINES).map(shortened);
  const unquoted = kept.filter((b) => !b.quoted);
  for (const set of unquoted.length < kept.length ? [unquoted, kept] : [kept]) {
    for (const message of messages(set)) {
      const whole = readMessage(message, names, bodies);
      const reading = whole.items.length > 0 ? whole : readMessage(inlineLists(message), names, bodies);
      if (reading.items.length > 0) return { ...reading, unread: [...reading.unread, ...beyond(blocks)] };
    }
  }
  return NONE;
}

function shortened(block: Block): Block {
  return block.text.length <= LONGEST_LINE ? block : { ...block, text: block.text.slice(0, LONGEST_LINE) };
}

function beyond(blocks: readonly Block[]): UnreadLine[] {
  const first = blocks[MOST_LINES];
  return first ? [{ line: first.line, text: first.text.slice(0, LONGEST_LINE) }] : [];
}

function readMessage(blocks: readonly Block[], names: ReadonlySet<string>, bodies: readonly string[]): AgendaReading {
  const legend = readLegend(blocks.map((b) => b.text));
  const rows = joinWrapped(joinLabels(toRows(joinCards(blocks), legend)));
  const agenda = findAgenda(rows, bodies);
  if (!agenda) return NONE;
  const { drafts, unread } = walk(rows, agenda, legend, bodies);
  const items = settle(drafts, { legend, names }, bodies);
  if (!hasSubject(items)) return NONE;
  const next = items[MOST_ITEMS];
  const rest = next ? [{ line: next.lines.from, text: next.title }] : [];
  return { items: items.slice(0, MOST_ITEMS), unread: [...unread, ...rest].slice(0, MOST_ITEMS) };
}

/** One lone line that happens to be numbered is not an agenda. */
function hasSubject(items: readonly AgendaItem[]): boolean {
  return items.length > 1 || items.some((i) => !i.procedural);
}

/** "Agendapunt 3" or "3." on a line of its own belongs to the title on the next line. */
function joinLabels(rows: readonly Row[]): Row[] {
  const out: Row[] = [];
  for (const row of rows) {
    const last = out.at(-1);
    const label = last && last.label === null && last.from === 'text' ? parseLabel(last.text) : null;
    const alone =
      label !== null && (label.named || (label.closing !== '' && label.kind !== 'lower' && label.kind !== 'upper'));
    if (last && alone && row.label === null && row.from === 'text' && row.gap === 0) {
      out[out.length - 1] = {
        ...row,
        label,
        printed: `${last.printed} ${row.printed}`,
        gap: last.gap,
        line: last.line,
      };
    } else out.push(row);
  }
  return out;
}

/** A long title that wraps in plain text or PDF goes on in lower case on the next line. */
function joinWrapped(rows: readonly Row[]): Row[] {
  const out: Row[] = [];
  for (const row of rows) {
    const last = out.at(-1);
    if (last && wraps(last, row))
      out[out.length - 1] = {
        ...last,
        text: `${last.text} ${row.text}`,
        printed: `${last.printed} ${row.printed}`,
        lineTo: row.lineTo,
      };
    else out.push(row);
  }
  return out;
}

function wraps(last: Row, row: Row): boolean {
  if (!last.label || row.label || row.gap > 0 || row.from !== 'text' || last.from === 'table' || last.from === 'list')
    return false;
  if (
    row.time !== '' ||
    !/^[\p{Ll}(&]/u.test(row.text) ||
    /^(?:bijlage|voorstel|ter |zie |stukken|door )/i.test(row.text)
  )
    return false;
  const open = /(?:[-,&]|\b(?:en|of|van|de|het|voor|met|in|aan|op|te|over|naar|bij|een|tot|tussen|\d{1,2}))$/.test(
    last.text.trim(),
  );
  return (last.text.length > 40 || open) && !/[.:;!?)]$/.test(last.text.trim()) && row.text.length < 90;
}

/** The forms in which an agenda prints a name, folded: "Hedwig Maas", "Maas", "H. Maas", "Hedwig". */
export function nameForms(name: string): string[] {
  const [first = '', ...rest] = name.split(/\s+/);
  const last = rest.join(' ');
  if (last === '') return [fold(name)];
  return [name, last, `${first.charAt(0)}. ${last}`, `${first.charAt(0)}.${last}`, first].map(fold);
}
