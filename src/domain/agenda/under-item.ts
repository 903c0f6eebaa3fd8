import { fold } from '../text/fold';
import type { Draft } from './draft';
import { isPapersNote, isProposalLine, type Legend, type Mark, readMark } from './marks';
import { looksLikeTitle } from './nesting';
import type { Row } from './rows';
import type { UnreadLine } from './types';

/** What the lines under an item belong to. */
export type Mode = 'none' | 'decision' | 'papers' | 'questions';

/** What a line under an item leads to: what the next lines belong to, and a line that could not be read. */
export interface NoteResult {
  readonly mode: Mode;
  readonly unread: UnreadLine | null;
}

const PAPERS_LINE =
  /^(?:bijlage(?:n)?|bijl|stuk(?:ken)?|documenten|bijgevoegd(?:e stukken)?|zie ook|vergaderstukken)\b/;

const QUESTIONS =
  /^(?:vragen|vraag|aandachtspunten|kernvragen|bespreekvragen|discussievragen|toelichting|sprekers|aanwezig|genodigden|opties|scenario's|keuzes|kader)\b.{0,60}:\s*$/;

/** "Soort: besluitvormend | Portefeuillehouder: ...": the first part that is a mark. */
function readNoteMark(text: string, legend: Legend): Mark | null {
  const whole = readMark(text, legend);
  if (whole || text.length > 300) return whole;
  // "Opiniërend. Noor licht toe."
  const first = /^([^.]{3,40})\.\s+\p{Lu}/u.exec(text)?.[1];
  const lead = first ? readMark(first, legend) : null;
  if (lead || !text.includes('|')) return lead;
  return (
    text
      .split('|')
      .map((part) => readMark(part, legend))
      .find((mark) => mark !== null) ?? null
  );
}

/** Takes a line under an item in: a mark, a proposal, papers, or an explanation. */
export function takeNote(row: Row, mode: Mode, current: Draft, legend: Legend): NoteResult {
  const folded = fold(row.printed);
  current.lineTo = Math.max(current.lineTo, row.lineTo);
  if (PAPERS_LINE.test(folded)) return to(opensList(row) ? 'papers' : mode);
  if (QUESTIONS.test(folded)) return to('questions');
  // "Voorstel: vaststellen" says what is proposed; "Doel: besluitvormend" says how it is treated.
  const proposes = /^(?:voorstel|advies|gevraagd|voorgesteld|beslispunt|besluit|verzoek)/.test(folded);
  const mark = proposes || (row.from === 'bullet' && mode !== 'none') ? null : readNoteMark(row.text, legend);
  if (mark && mode !== 'papers') {
    current.marks.push(mark);
    return to(mode);
  }
  if (isProposalLine(folded)) {
    current.asksDecision ||= /^(?:gevraagd|beslispunt|voorgesteld besluit|besluit|te nemen)/.test(folded);
    const rest = row.printed.replace(/^[^:]{2,60}:\s*/, '').trim();
    if (rest !== '' && !/:\s*$/.test(row.printed)) current.proposals.push(rest);
    const opens = opensList(row) || rest === '';
    if (!opens) current.notes.push(row.printed);
    return to(opens ? 'decision' : 'none');
  }
  if (mode === 'decision') {
    current.proposals.push(row.text);
    return to(row.from === 'text' && !row.label ? 'none' : mode);
  }
  if (mode !== 'none' && (row.from === 'bullet' || row.label !== null)) return to(mode);
  const unread = looksUnread(row, current) ? { line: row.line, text: row.printed } : null;
  if (!(row.from === 'bullet' && isPapersNote(fold(row.text)))) current.notes.push(row.text);
  return { mode, unread };
}

const to = (mode: Mode): NoteResult => ({ mode, unread: null });

/** A line that ends in a colon, or a short heading such as "Beslispunt", opens the list below it. */
function opensList(row: Row): boolean {
  const text = row.printed.trim();
  return text.endsWith(':') || (!text.includes(':') && text.length < 40 && !/\d/.test(text));
}

/** A numbered subject that fits nowhere is shown to the user. "M. de Vries / stuk 3" is a name, not M in a list. */
function looksUnread(row: Row, current: Draft): boolean {
  if (!row.label || row.from === 'bullet' || current.row.from === 'table') return false;
  const initial = row.label.kind === 'upper' && row.label.closing === '.' && row.label.value > 6;
  return !initial && looksLikeTitle(row.text);
}
