import { firstTime, isTimeOnly } from '../text/dates';
import { fold } from '../text/fold';
import { type Draft, newDraft } from './draft';
import { isProposalLine, type Legend, readMark } from './marks';
import { isNextSibling, isSubItem, parentFor, parentOf, sameStep } from './nesting';
import { isClosing, isContact, isSalutation } from './noise';
import { isProcedural } from './procedural';
import type { Row } from './rows';
import { isSection, readSection, type Section } from './sections';
import { isSentence, type Sequence } from './sequence';
import type { UnreadLine } from './types';
import { type Mode, takeNote } from './under-item';

interface State {
  readonly drafts: Draft[];
  readonly unread: UnreadLine[];
  sections: Section[];
  mode: Mode;
  ended: boolean;
}

/** Walks the rows once and makes a draft of every item, with its section, notes and proposals. */
export function walk(rows: readonly Row[], agenda: Sequence, legend: Legend, bodies: readonly string[]): State {
  const own = new Set(agenda.at);
  const state: State = { drafts: [], unread: [], sections: [], mode: 'none', ended: false };
  const last = agenda.at.at(-1) ?? 0;
  for (let i = firstRow(rows, agenda, legend); i < rows.length && !state.ended; i++) {
    const row = rows[i] as Row;
    if (own.has(i)) takeItem(row, state, agenda);
    else if (isClosing(row.printed) || isContact(row.printed)) {
      if (i > last) break;
    } else takeOther(rows, i, own, state, legend, bodies, i > last);
  }
  return { ...state, drafts: withoutGroupHeadings(state.drafts, legend) };
}

/**
 * "C. Hamerstukken" with C.1 and C.2 under it only groups them. An arabic number stays an item of its own (rules.md).
 * Either way its treatment passes on to what stands under it.
 */
function withoutGroupHeadings(drafts: readonly Draft[], legend: Legend): Draft[] {
  const groups = new Map<Draft, Section>();
  for (const draft of drafts) {
    const parent = draft.parent;
    const letter = parent?.label?.kind === 'upper' || parent?.label?.kind === 'roman';
    if (parent && letter && !groups.has(parent)) {
      const section = readSection(parent.row, legend);
      if (section.mark || section.closed !== null) groups.set(parent, section);
    }
  }
  if (groups.size === 0) return [...drafts];
  return drafts.flatMap((draft) => {
    if (groups.has(draft)) return [];
    const group = draft.parent ? groups.get(draft.parent) : undefined;
    return [group ? { ...draft, parent: null, depth: draft.depth - 1, sections: [...draft.sections, group] } : draft];
  });
}

/** Headings and loose items may stand above the first numbered one. */
function firstRow(rows: readonly Row[], agenda: Sequence, legend: Legend): number {
  const first = agenda.at[0] ?? 0;
  const own = new Set(agenda.at);
  let start = first;
  for (let i = first - 1; i >= Math.max(0, first - 6); i--) {
    const row = rows[i] as Row;
    if (isSalutation(row.printed) || isClosing(row.printed)) break;
    if (isHeadRow(rows, i, own, legend) || isLooseItem(rows, i)) start = i;
    else if (
      !isTimeOnly(fold(row.printed)) &&
      row.time === '' &&
      !isSentence(row.printed) &&
      start === first &&
      first - i > 2
    )
      break;
  }
  return start;
}

function isHeadRow(rows: readonly Row[], i: number, own: ReadonlySet<number>, legend: Legend): boolean {
  const row = rows[i] as Row;
  return isSection(row, nextIsItem(rows, i, own, legend), legend) && !/\bagenda\b/.test(fold(row.printed));
}

/** True when the next row that is no time line and no other heading belongs to the numbering. */
function nextIsItem(rows: readonly Row[], i: number, own: ReadonlySet<number>, legend: Legend): boolean {
  for (let j = i + 1; j < Math.min(rows.length, i + 4); j++) {
    if (own.has(j)) return true;
    const row = rows[j] as Row;
    if (isTimeOnly(fold(row.printed)) || row.spanning) continue;
    if (!row.label && (readMark(row.text, legend) !== null || row.bold || row.heading > 0)) continue;
    return false;
  }
  return false;
}

function takeItem(row: Row, state: State, agenda: Sequence): void {
  state.mode = 'none';
  const parent = parentOf(row, state.drafts, agenda);
  state.drafts.push(newDraft(row, parent ? parent.depth + 1 : 0, state.sections, parent));
}

function takeOther(
  rows: readonly Row[],
  i: number,
  own: ReadonlySet<number>,
  state: State,
  legend: Legend,
  bodies: readonly string[],
  afterLast: boolean,
): void {
  const row = rows[i] as Row;
  const current = state.drafts.at(-1) ?? null;
  if (current && isNextSibling(row, current)) state.mode = 'none';
  const folded = fold(row.printed);
  if (isTimeOnly(folded)) {
    if (current && !current.time) current.time = firstTime(folded);
    if (current && row.gap === 0) current.lineTo = row.lineTo;
    return;
  }
  if (isLooseItem(rows, i) || isLooseFixed(row, bodies, state)) {
    state.mode = 'none';
    state.drafts.push(newDraft(row, 0, state.sections, null));
    return;
  }
  const sibling = current !== null && current.depth > 0 && sameStep(row, current) && fitsUnder(row, state, current);
  if (!sibling && isSection(row, nextIsItem(rows, i, own, legend), legend)) {
    state.sections = withSection(state.sections, readSection(row, legend));
    state.mode = 'none';
    return;
  }
  if (lettersWithoutItems(row, rows, i, own)) {
    state.drafts.push(newDraft(row, 0, state.sections, null));
    return;
  }
  if (!current) return;
  if (afterLast && row.gap > 0 && current.depth === 0 && !fitsUnder(row, state, current)) {
    state.ended = !isProposalLine(folded);
    if (state.ended) return;
  }
  if (fitsUnder(row, state, current)) {
    const parent = parentFor(row, current);
    state.drafts.push(newDraft(row, (parent?.depth ?? 0) + 1, state.sections, parent));
    state.mode = 'none';
    return;
  }
  const { mode, unread } = takeNote(row, state.mode, current, legend);
  state.mode = mode;
  if (unread) state.unread.push(unread);
}

/** A sub-item, unless it stands in a list of decisions, papers or questions. */
function fitsUnder(row: Row, state: State, current: Draft): boolean {
  return state.mode === 'none' && isSubItem(row, current);
}

/** A heading of the same look replaces the last one of that look and all under it. */
function withSection(sections: readonly Section[], next: Section): Section[] {
  const at = sections.findIndex((s) => s.look === next.look);
  const kept =
    at >= 0
      ? sections.slice(0, at)
      : next.mark || next.closed !== null
        ? sections.filter((s) => !s.mark && s.closed === null)
        : [...sections];
  return [...kept, next];
}

/** A roman numeral or capital with nothing under it is an item of its own ("IV Rondvraag en sluiting"). */
function lettersWithoutItems(row: Row, rows: readonly Row[], i: number, own: ReadonlySet<number>): boolean {
  if (!row.label || (row.label.kind !== 'roman' && row.label.kind !== 'upper') || isSentence(row.text)) return false;
  const first = [...own][0] ?? 0;
  const earlier = rows.some(
    (r, j) => j !== i && r.label?.kind === row.label?.kind && r.label?.closing === row.label?.closing && own.has(j + 1),
  );
  return i > first && earlier && isProcedural(row.text);
}

/** "Pauze" or "Lunch" between two numbered items. */
function isLooseFixed(row: Row, bodies: readonly string[], state: State): boolean {
  if (row.label || row.from === 'bullet' || state.drafts.length === 0 || row.text.length > 60) return false;
  return (
    /^(?:pauze|lunch(?:pauze)?|schorsing|koffiepauze|korte pauze|diner)\b/.test(fold(row.text)) &&
    isProcedural(row.text, bodies) &&
    (row.gap > 0 || row.time !== '' || row.from === 'table')
  );
}

/** A part of the meeting with only a time above it and an explanation below it, but no number. */
function isLooseItem(rows: readonly Row[], i: number): boolean {
  const row = rows[i] as Row;
  const above = rows[i - 1];
  const below = rows[i + 1];
  if (row.label || row.from !== 'text' || row.text.length > 60 || row.time !== '' || row.bold) return false;
  if (!above || !below || above.label || (above.time === '' && !isTimeOnly(fold(above.printed)))) return false;
  if (above.text.split(/\s+/).length > 6 || row.gap === 0 || below.gap > 0 || below.label) return false;
  return !/[.,:;]$/.test(row.text) && /^\p{Lu}/u.test(row.text) && below.text.split(/\s+/).length > 6;
}
