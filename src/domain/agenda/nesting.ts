import { fold } from '../text/fold';
import type { Draft } from './draft';
import { isPapersNote } from './marks';
import { isProcedural } from './procedural';
import type { Row } from './rows';
import { isSentence, type Sequence } from './sequence';

/** "5.1" under 5, "01a" under 01, "03 M 01" under 03: only when that parent is itself an item. */
export function parentOf(row: Row, drafts: readonly Draft[], agenda: Sequence): Draft | null {
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

/** True when a labelled row under an item is an item itself: a subject, not a decision point or a document. */
export function isSubItem(row: Row, current: Draft): boolean {
  const label = row.label;
  if (!label || row.from === 'bullet') return false;
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

/** True when the row is the next in the numbering of the sub-item above it: whatever list stood between is over. */
export function isNextSibling(row: Row, current: Draft): boolean {
  return (
    current.depth > 0 &&
    row.label !== null &&
    sameStep(row, current) &&
    row.label.value === (current.label?.value ?? 0) + 1
  );
}

/** The item under which a sub-item stands. */
export function parentFor(row: Row, current: Draft): Draft | null {
  const wanted = row.label?.parent ?? '';
  for (let at: Draft | null = current; wanted !== '' && at; at = at.parent) if (at.label?.printed === wanted) return at;
  return current.depth > 0 && sameStep(row, current) ? current.parent : deeper(row, current);
}

/** True for two labels of one list. */
export function sameStep(row: Row, current: Draft): boolean {
  return (
    current.label?.kind === row.label?.kind &&
    current.row.level === row.level &&
    Math.abs(current.row.indent - row.indent) < 12
  );
}

function sameStepAs(row: Row, ancestor: Draft): boolean {
  return (
    ancestor.depth > 0 &&
    ancestor.label?.kind === row.label?.kind &&
    (row.label?.value ?? 0) > (ancestor.label?.value ?? 0)
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

/** True when a text reads as a subject instead of a sentence or a decision. */
export function looksLikeTitle(text: string): boolean {
  const t = text.trim();
  if (isSentence(t) || /[?;]$/.test(t) || t.length > 200) return false;
  // Secretaries also write sub-items in lower case; a decision point has "te" or a verb at the end.
  const short =
    t.split(/\s+/).length <= 6 && !/\bte\s+\p{Ll}+en\b|\p{Ll}+(?:stellen|stemmen|nemen|keuren|leggen)$/u.test(t);
  return /^[\p{Lu}\d‘'"“([]/u.test(t) || (short && /^\p{Ll}/u.test(t) && !/[.:]$/.test(t));
}
