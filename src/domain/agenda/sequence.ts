import { fold } from '../text/fold';
import type { Label } from './labels';
import { isProposalLine } from './marks';
import { isClosing, isSalutation } from './noise';
import { isProcedural } from './procedural';
import type { Row } from './rows';

/** Rows that carry on one numbering (or one kind of bullet, heading or time line): a candidate for the agenda itself. */
export interface Sequence {
  /** Indices into the rows, ascending. */
  readonly at: readonly number[];
  readonly score: number;
  readonly numbered: boolean;
  /** Belongs to a list of decisions, papers or requests. */
  readonly subordinate: boolean;
}

interface Open {
  readonly family: string;
  readonly at: number[];
  last: Label | null;
  /** Highest value so far per prefix ("" for plain numbers, "A" for A1, A2). */
  readonly highest: Map<string, Label>;
  readonly first: Row;
  /** True when the line before it opens a list of decisions, papers or requests. */
  readonly subordinate: boolean;
}

const REQUEST =
  /\b(?:verzoek(?:en)?|verzoeken wij|actiepunten|actie|vragen|vraag|graag|praktisch(?:e)?|huishoudelijk|let op|aandachtspunten|spelregels|bijlagen?|stukken|vooraf|doorgeven|meenemen|route|parkeren|bereikbaarheid|opties|toelichting op|herinnering|voorbereiding|huiswerk|mogelijkheden|doelen)\b/;
const AGENDA = /\b(?:concept-?)?(?:agenda|agendapunten|programma|bespreekpunten|vergaderagenda|te bespreken)\b/;
const SENTENCE_WORDS =
  /\b(?:u|je|jij|jou|jouw|jullie|wij|we|ik|uw|ons|onze|graag|svp|a\.u\.b|kunt|kun|wilt|wil|willen|moet|moeten|zullen|gaan|komen|stuurt|levert|stemt|is|zijn|was|heeft|hebben|kan|vindt|staat|staan)\b/;

/** A dinner has a reception and coffee, but no agenda. */
const CATERING = /^(?:ontvangst|inloop|lunch|pauze|koffie|thee|diner|borrel|aan tafel|broodje)/;

/** Instructions ("Klik op de link") are no subjects. */
const IMPERATIVE =
  /^(?:open|klik|kies|ga|log|neem|meld|lees|stuur|geef|kijk|download|vul|parkeer|bel|gebruik|volg|zorg|houd|breng|scan|typ|voer|druk|laat|wacht|let|denk|zet|loop|rij|bekijk|controleer|reageer|mail|vraag|maak)\s+(?!(?:en|of|&)\b)/;

/** The agenda among everything that is numbered or listed; null when nothing looks like one. */
export function findAgenda(rows: readonly Row[], bodies: readonly string[]): Sequence | null {
  const candidates = [...labelled(rows), ...unlabelled(rows)].map((open) => scored(open, rows, bodies));
  const best = candidates.reduce<Sequence | null>((a, b) => (b.score > (a?.score ?? 0) ? b : a), null);
  if (!best || best.score < 3) return null;
  return extend(currentVersion(best, candidates, rows), candidates, rows);
}

/** The same agenda twice: the upper one counts, unless its heading says that it has lapsed. */
function currentVersion(best: Sequence, all: readonly Sequence[], rows: readonly Row[]): Sequence {
  const lapsed = (s: Sequence): boolean =>
    [1, 2, 3].some((d) =>
      /\b(?:vervallen|oude agenda|vorige versie|concept-?agenda)\b/.test(fold(rows[(s.at[0] ?? 0) - d]?.printed ?? '')),
    );
  const twin = all.find(
    (o) => o !== best && o.numbered && o.score >= 3 && (o.at[0] ?? 0) < (best.at[0] ?? 0) && repeats(best, o, rows),
  );
  return twin && !lapsed(twin) ? twin : best;
}

/** Groups labelled rows: each row carries on the sequence that it fits best, or starts one. */
function labelled(rows: readonly Row[]): Open[] {
  const inSublist = sublistRows(rows);
  const open: Open[] = [];
  const live = new Map<string, Open[]>();
  rows.forEach((row, index) => {
    const label = row.label;
    if (!label || row.text === '') return;
    const family = familyOf(row, label);
    const mine = live.get(family) ?? [];
    live.set(family, mine);
    const fits = mine
      .filter((o) => follows(o, label) && (inSublist[index] !== true || o.subordinate))
      .map((o) => ({ o, fit: fitness(o, row, label, index) }))
      .sort((a, b) => b.fit - a.fit)[0];
    if (fits) {
      fits.o.at.push(index);
      fits.o.last = label;
      fits.o.highest.set(major(label).prefix, label);
    } else {
      const started: Open = {
        family,
        at: [index],
        last: label,
        highest: new Map([[major(label).prefix, label]]),
        first: row,
        subordinate: inSublist[index] === true,
      };
      open.push(started);
      mine.unshift(started);
      if (mine.length > 6) mine.pop();
    }
  });
  return open;
}

function familyOf(row: Row, label: Label): string {
  const kind = label.kind === 'arabic' || label.kind === 'compound' ? 'number' : label.kind;
  if (row.from === 'table') return `table ${row.table} ${kind}`;
  if (row.from === 'list') return `list ${row.level} ${kind}`;
  return `typed ${kind} ${Math.round(row.indent / 12)}`;
}

/** What a label counts as at top level: "8b" and "03 M 01" belong to 8 and 3; "II-1" restarts under a new prefix. */
function major(label: Label): { readonly prefix: string; readonly value: number } {
  if (label.kind !== 'compound') return { prefix: '', value: label.value };
  const digits = label.printed.match(/\d+/g)?.map(Number) ?? [];
  if (!/^\d/.test(label.printed)) return { prefix: label.parent, value: Math.floor(label.value) };
  const [first = 0, ...rest] = digits;
  const letter = label.value % 1;
  return {
    prefix: '',
    value: rest.reduce((sum, n, i) => sum + Math.min(n, 99) / 100 ** (i + 1), first) + (rest.length === 0 ? letter : 0),
  };
}

/** True when the label carries on the numbering: a higher number, or the first of a new prefix (A1 after 2, II-1 after I-4). */
function follows(open: Open, label: Label): boolean {
  const b = major(label);
  const last = open.highest.get(b.prefix);
  if (!last) return b.value <= 1;
  const a = major(last);
  if (b.value > a.value) return b.value - a.value <= 12;
  // "03 M 02" is followed by "03 I 01": same parent, another letter.
  return (
    Math.floor(a.value) === Math.floor(b.value) &&
    last.parent === label.parent &&
    last.printed !== label.printed &&
    /[A-Z]/.test(label.printed)
  );
}

function fitness(open: Open, row: Row, label: Label, index: number): number {
  const step = open.last ? major(label).value - major(open.last).value : 0;
  let fit = step > 0 && step <= 1 ? 4 : 0;
  if (row.list !== '' && row.list === open.first.list) fit += 6;
  if (row.bold === open.first.bold) fit += 1;
  if (padded(label) === padded(open.first.label) || label.value >= 10) fit += 3;
  if (label.closing === open.first.label?.closing) fit += 2;
  if (open.subordinate) fit -= 3;
  fit -= Math.min(2, (index - (open.at.at(-1) ?? 0)) / 20);
  return fit;
}

const padded = (label: Label | null): boolean => label !== null && /^0\d/.test(label.printed);

/** Numbered lines right under "Gevraagd besluit:" or "Bijlagen:" belong to that list until a gap or the next number. */
function sublistRows(rows: readonly Row[]): boolean[] {
  const out: boolean[] = [];
  let expected = 0;
  let outer: Row | null = null;
  rows.forEach((row, i) => {
    const before = rows[i - 1];
    const label = row.label;
    const starts =
      label !== null && row.table < 0 && opensSublist(before) && (label.value === 1 || label.kind === 'compound');
    const inside = out[i - 1] === true && before !== undefined && label !== null && row.gap === 0;
    const goesOn =
      inside &&
      (label.kind === 'compound' ? before.label?.kind === 'compound' : Math.floor(label.value) === expected) &&
      !returns(row, before, outer);
    out.push(starts || goesOn);
    expected = out[i] && label ? Math.floor(label.value) + 1 : 0;
    if (label && !out[i]) outer = row;
  });
  return out;
}

/** After decisions 1 and 2 under item 2, "3" may be either: print, or the full stop of a sentence, tells which. */
function returns(row: Row, before: Row, outer: Row | null): boolean {
  if (outer?.label?.kind !== row.label?.kind || row.label?.value !== (outer?.label?.value ?? 0) + 1) return false;
  const print = (r: Row): string => [r.from, r.list, r.label?.closing, Math.round(r.indent / 12), r.bold].join();
  if (print(row) !== print(before)) return outer !== null && print(row) === print(outer);
  return /[.;]$/.test(before.text) && !/[.;]$/.test(row.text);
}

function opensSublist(before: Row | undefined): boolean {
  if (!before) return false;
  const t = fold(before.printed.slice(0, 200));
  if (/^(?:bijlagen?|stukken|bijgevoegd)\b[^.]{0,40}:?\s*$/.test(t)) return true;
  const open = t.trim().endsWith(':') || (!t.includes(':') && t.length < 40);
  return (isProposalLine(t) && open) || (t.endsWith(':') && REQUEST.test(t) && !AGENDA.test(t));
}

/** Agendas without numbers: bullets, time lines, headings, rows of an agenda table, plain lines under "Agenda". */
function unlabelled(rows: readonly Row[]): Open[] {
  const open = new Map<string, Open>();
  let underAgenda = false;
  let group = 0;
  /** What stands below a signature is no part of the list above it. */
  let letter = 0;
  rows.forEach((row, index) => {
    const add = (family: string): void => {
      const mine: Open = open.get(family) ?? {
        family,
        at: [],
        last: null,
        highest: new Map(),
        first: row,
        subordinate: opensSublist(rows[index - 1]),
      };
      open.set(family, mine);
      mine.at.push(index);
    };
    if (isClosing(row.printed)) {
      underAgenda = false;
      letter++;
    }
    if (row.from !== 'bullet' && (/:\s*$/.test(row.printed) || isClosing(row.printed) || isSalutation(row.printed)))
      group++;
    if (row.from === 'table' && !row.spanning) add(`table ${row.table} rows`);
    else if (row.label) return;
    else if (row.from === 'bullet') add(`bullet ${row.level} ${Math.round(row.indent / 12)} ${row.list} ${group}`);
    else if (row.heading > 0) add(`heading ${row.heading} ${letter}`);
    else if (row.time !== '' && row.text.length > 2) add(`time ${letter}`);
    else if (row.bold && row.text.length < 110) add(`bold ${letter}`);
    else if (underAgenda && isPlainSubject(row)) add(`plain ${Math.round(row.indent / 12)}`);
    if (row.from === 'text' && isAgendaHeading(row.printed)) underAgenda = true;
  });
  return [...open.values()];
}

/** A short line under "Agenda" that is no greeting, proposal or note about papers. */
function isPlainSubject(row: Row): boolean {
  const t = fold(row.printed);
  return (
    row.text.length < 140 &&
    !isSalutation(row.text) &&
    !isProposalLine(t) &&
    !/^(?:bijlagen?|stukken|toelichting)\b/.test(t)
  );
}

/** "Agenda", "Concept-agenda AB 3 juni", "Op de agenda staan:" */
export function isAgendaHeading(text: string): boolean {
  const t = fold(text.slice(0, 200)).trim();
  if (!AGENDA.test(t)) return false;
  const tail = t.slice(Math.max(t.lastIndexOf('. '), t.lastIndexOf('? '), t.lastIndexOf('! ')) + 1);
  if (!AGENDA.test(tail)) return false;
  return t.length < 70
    ? /^(?:concept-?|definitieve|voorlopige|vastgestelde)?\s*(?:agenda|agendapunten|programma|bespreekpunten)\b|\bagenda\b.{0,30}:?$/.test(
        t,
      ) || t.endsWith(':')
    : t.endsWith(':');
}

function scored(open: Open, rows: readonly Row[], bodies: readonly string[]): Sequence {
  const entries = open.at.map((i) => rows[i] as Row);
  const anchors = new Set(
    entries
      .filter(
        (r) => isProcedural(r.text, bodies) && !CATERING.test(fold(r.text)) && !/^(?:concept-?)?agenda\b/i.test(r.text),
      )
      .map((r) => fold(r.text).slice(0, 6)),
  ).size;
  const sentences = entries.filter((r) => isSentence(r.text)).length / entries.length;
  const numbered = open.last !== null;
  const before = [1, 2, 3, 4, 5].map((d) => rows[(open.at[0] ?? 0) - d]).filter((r): r is Row => r !== undefined);
  let score = Math.min(anchors, 5) * 1.6 + Math.min(entries.length, 10) * 0.2;
  if (numbered) score += 1.2;
  if (entries[0]?.from === 'table') score += entries[0].table >= 0 ? 1.2 : 0;
  if (before.some((r) => isAgendaHeading(r.printed))) score += 2.5;
  else if (before.some((r) => AGENDA.test(fold(r.printed.slice(0, 300))))) score += 1;
  if (open.subordinate) score -= 4;
  score -= sentences * (anchors > 1 ? 2 : 5);
  if (entries.length < 2) score -= 2.5;
  if (anchors === 0 && !numbered) score -= 1.5;
  if (/^(?:heading|bold)/.test(open.family) && entries.length < 3) score -= 2;
  if (open.last?.kind === 'lower' || open.last?.kind === 'roman' || open.last?.kind === 'upper') score -= 1;
  if (startsLate(open.first.label)) score -= 2;
  return { at: open.at, score, numbered, subordinate: open.subordinate };
}

const startsLate = (label: Label | null): boolean =>
  label !== null && major(label).value > 3 && label.kind !== 'compound';

/** True when a text reads as a sentence to somebody instead of a subject. */
export function isSentence(text: string): boolean {
  const t = fold(text.slice(0, 300)).trim();
  const count = t.split(/\s+/).length;
  if (count >= 3 && IMPERATIVE.test(t)) return true;
  if (count < 4) return false;
  if (/[.;?!]$/.test(t) && SENTENCE_WORDS.test(t)) return true;
  if (/^[a-z]/.test(text.trim()) && /[.;]$/.test(t)) return true;
  return (
    count > 6 &&
    SENTENCE_WORDS.test(t) &&
    /^(?:[a-z]|u |wij |we |ik |graag )/.test(t) &&
    (/[.!]$/.test(t) || count > 14)
  );
}

/**
 * An agenda in parts (informal and formal, two tables, restart per section) is several sequences: takes in those of
 * the same kind that follow or precede it in the same letter and look like agenda themselves. What stands between two
 * parts and carries the same numbers is a part as well.
 */
function extend(best: Sequence, all: readonly Sequence[], rows: readonly Row[]): Sequence {
  if (!best.numbered) return best;
  const alike = all.filter((o) => o !== best && kindOf(o, rows) === kindOf(best, rows) && !repeats(best, o, rows));
  let at = [...best.at];
  const take = (other: Sequence): void => {
    if (!overlaps(at, other.at) && !closesBetween(at, other.at, rows))
      at = [...new Set([...at, ...other.at])].sort((a, b) => a - b);
  };
  const byPlace = [...alike].sort((a, b) => (a.at[0] ?? 0) - (b.at[0] ?? 0));
  for (const other of byPlace) if (other.score >= 2.2) take(other);
  const parts = at.length;
  for (const other of byPlace)
    if (other.score > 0.5 && !other.subordinate && sameIndent(best, other, rows) && isBetween(at, other.at))
      at = [...new Set([...at, ...other.at])].sort((a, b) => a - b);
  return { ...best, at: parts > best.at.length || at.length > parts ? at : best.at };
}

function kindOf(s: Sequence, rows: readonly Row[]): string {
  const row = rows[s.at[0] ?? 0] as Row;
  if (!s.numbered || !row.label) return 'none';
  return `${row.from === 'table' ? 'table' : 'line'} ${row.label.kind === 'compound' ? 'arabic' : row.label.kind}`;
}

const edge = (at: readonly number[], end: 0 | -1): number => at.at(end) ?? 0;
const overlaps = (a: readonly number[], b: readonly number[]): boolean =>
  edge(b, 0) < edge(a, -1) && edge(b, -1) > edge(a, 0);

/** A letter that ends between two lists: they do not belong together. */
function closesBetween(a: readonly number[], b: readonly number[], rows: readonly Row[]): boolean {
  const after = edge(b, 0) > edge(a, -1);
  const [from, to] = after ? [edge(a, -1), edge(b, 0)] : [edge(b, -1), edge(a, 0)];
  return rows.slice(from + 1, to).some((r) => isClosing(r.printed));
}

function sameIndent(a: Sequence, b: Sequence, rows: readonly Row[]): boolean {
  const indent = (s: Sequence): number => Math.round((rows[edge(s.at, 0)]?.indent ?? 0) / 12);
  return indent(a) === indent(b);
}

/** True when all of `b` stands in one gap of `a`. */
function isBetween(a: readonly number[], b: readonly number[]): boolean {
  const first = edge(b, 0);
  const next = a.find((i) => i > first);
  return first > edge(a, 0) && next !== undefined && edge(b, -1) < next;
}

/** Explanations below the agenda ("Ad 3. Begroting") repeat its titles or its numbers; they are no second part. */
function repeats(best: Sequence, other: Sequence, rows: readonly Row[]): boolean {
  const key = (i: number): string => fold(rows[i]?.text ?? '').slice(0, 24);
  const titles = new Set(best.at.map(key));
  const numbers = new Set(best.at.map((i) => rows[i]?.label?.printed));
  const same = other.at.filter((i) => titles.has(key(i))).length;
  const named = other.at.every((i) => rows[i]?.label?.named) && !best.at.every((i) => rows[i]?.label?.named);
  const allNumbers = other.at.every((i) => numbers.has(rows[i]?.label?.printed));
  return same >= Math.min(other.at.length, best.at.length) / 2 || (named && allNumbers);
}
