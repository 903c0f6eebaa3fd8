import { firstTime, isTimeOnly } from '../text/dates';
import { fold } from '../text/fold';
import { type Draft, newDraft } from './draft';
import { isPapersNote, isProposalLine, type Legend, readMark } from './marks';
import { isClosing, isContact, isSalutation } from './noise';
import { isProcedural } from './procedural';
import type { Row } from './rows';
import { isSection, readSection, type Section } from './sections';
import { isSentence, type Sequence } from './sequence';
import type { UnreadLine } from './types';

/** What the lines under an item belong to. */
type Mode = 'none' | 'decision' | 'papers' | 'questions';

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
 * "C. Hamerstukken" with C.1 and C.2 under it only groups them. An arabic number stays an item of its own (hats.md).
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

/** "5.1" under 5, "01a" under 01, "03 M 01" under 03: only when that parent is itself an item. */
function parentOf(row: Row, drafts: readonly Draft[], agenda: Sequence): Draft | null {
  if (!agenda.numbered || !row.label?.parent) return null;
  const wanted = row.label.parent.replace(/^0+(?=\d)/, '');
  for (let i = drafts.length - 1; i >= 0; i--) {
    const draft = drafts[i] as Draft;
    const printed = draft.label?.printed.replace(/^0+(?=\d)/, '');
    if (printed === wanted) return draft;
    if (draft.depth === 0 && draft.label?.parent !== row.label.parent) return null;
  }
  return null;
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
  const sibling = current !== null && current.depth > 0 && sameStep(row, current) && isSubItem(row, state, current);
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
  if (afterLast && row.gap > 0 && current.depth === 0 && !isSubItem(row, state, current)) {
    state.ended = !isProposalLine(folded);
    if (state.ended) return;
  }
  if (isSubItem(row, state, current)) {
    const parent = current.depth > 0 && sameStep(row, current) ? current.parent : deeper(row, current);
    state.drafts.push(newDraft(row, (parent?.depth ?? 0) + 1, state.sections, parent));
    state.mode = 'none';
    return;
  }
  takeNote(row, folded, state, current, legend);
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

const PAPERS_LINE =
  /^(?:bijlage(?:n)?|bijl|stuk(?:ken)?|documenten|bijgevoegd(?:e stukken)?|zie ook|vergaderstukken)\b/;
const QUESTIONS =
  /^(?:vragen|vraag|aandachtspunten|kernvragen|bespreekvragen|discussievragen|toelichting|sprekers|aanwezig|genodigden|opties|scenario's|keuzes|kader)\b.{0,60}:\s*$/;

function takeNote(row: Row, folded: string, state: State, current: Draft, legend: Legend): void {
  current.lineTo = Math.max(current.lineTo, row.lineTo);
  if (PAPERS_LINE.test(folded)) {
    state.mode = 'papers';
    return;
  }
  if (QUESTIONS.test(folded)) {
    state.mode = 'questions';
    return;
  }
  // "Voorstel: vaststellen" says what is proposed; "Doel: besluitvormend" says how it is treated.
  const proposes = /^(?:voorstel|advies|gevraagd|voorgesteld|beslispunt|besluit|verzoek)/.test(folded);
  const mark = proposes || (row.from === 'bullet' && state.mode !== 'none') ? null : readMark(row.text, legend);
  if (mark && state.mode !== 'papers') {
    current.marks.push(mark);
    return;
  }
  if (isProposalLine(folded)) {
    current.asksDecision ||= /^(?:gevraagd|beslispunt|voorgesteld besluit|besluit|te nemen)/.test(folded);
    const rest = row.printed.replace(/^[^:]{2,60}:\s*/, '').trim();
    if (rest !== '' && !/:\s*$/.test(row.printed)) current.proposals.push(rest);
    state.mode =
      /:\s*$/.test(row.printed.trim()) || rest === '' || (!row.printed.includes(':') && row.printed.length < 40)
        ? 'decision'
        : 'none';
    if (state.mode === 'none') current.notes.push(row.printed);
    return;
  }
  if (state.mode === 'decision') {
    current.proposals.push(row.text);
    if (row.from === 'text' && !row.label) state.mode = 'none';
    return;
  }
  if (state.mode === 'papers' && (row.from === 'bullet' || row.label !== null)) return;
  if (state.mode === 'questions' && (row.from === 'bullet' || row.label !== null)) return;
  if (row.label && looksLikeTitle(row.text) && row.from !== 'bullet' && current.row.from !== 'table')
    state.unread.push({ line: row.line, text: row.printed });
  if (row.from === 'bullet' && isPapersNote(fold(row.text))) return;
  current.notes.push(row.text);
}

/** True when a labelled row under an item is an item itself: a subject, not a decision point or a document. */
function isSubItem(row: Row, state: State, current: Draft): boolean {
  const label = row.label;
  if (!label || row.from === 'bullet' || state.mode !== 'none') return false;
  if (!looksLikeTitle(row.text) || isPapersNote(fold(row.text))) return false;
  const siblings = current.depth > 0 && sameStep(row, current);
  if (siblings) return label.value > (current.label?.value ?? 0);
  const first = label.kind === 'compound' ? label.value % 1 <= 0.011 || label.value === 1 : label.value === 1;
  if (!first) return current.parent !== null && sameStepAs(row, current.parent);
  const deeperThanParent =
    label.kind !== 'arabic' ||
    row.indent > current.row.indent + 3 ||
    row.level > current.row.level ||
    current.label?.kind === 'roman' ||
    current.label?.kind === 'upper';
  return deeperThanParent && !isDocumentsOf(row, current);
}

function sameStepAs(row: Row, ancestor: Draft): boolean {
  return (
    ancestor.depth > 0 &&
    ancestor.label?.kind === row.label?.kind &&
    (row.label?.value ?? 0) > (ancestor.label?.value ?? 0)
  );
}

function sameStep(row: Row, current: Draft): boolean {
  return (
    current.label?.kind === row.label?.kind &&
    current.row.level === row.level &&
    Math.abs(current.row.indent - row.indent) < 12
  );
}

function deeper(row: Row, current: Draft): Draft | null {
  let at: Draft | null = current;
  while (at?.parent && at.label?.kind === row.label?.kind) at = at.parent;
  return at;
}

/** "a. Verslag  b. Besluitenlijst" under minutes are papers. */
function isDocumentsOf(row: Row, current: Draft): boolean {
  return (
    /^(?:concept-?)?(?:verslag|besluitenlijst|actielijst|actiepuntenlijst|voorlegger|oplegger|notitie|memo|presentatie|bijlage)\b/.test(
      fold(row.text),
    ) && isProcedural(current.row.text)
  );
}

function looksLikeTitle(text: string): boolean {
  const t = text.trim();
  if (isSentence(t) || /[?;]$/.test(t) || t.length > 200) return false;
  // Secretaries also write sub-items in lower case; a decision point has "te" or a verb at the end.
  const short =
    t.split(/\s+/).length <= 6 && !/\bte\s+\p{Ll}+en\b|\p{Ll}+(?:stellen|stemmen|nemen|keuren|leggen)$/u.test(t);
  return /^[\p{Lu}\d‘'"“([]/u.test(t) || (short && /^\p{Ll}/u.test(t) && !/[.:]$/.test(t));
}
