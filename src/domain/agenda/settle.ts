import { fold } from '../text/fold';
import type { Draft } from './draft';
import { asksInput } from './input';
import { type Mark, readMark, titleTreatment, verbTreatment } from './marks';
import { isProcedural } from './procedural';
import { type CleanTitle, cleanTitle, type TitleContext } from './title';
import type { AgendaItem, Phase, Treatment } from './types';

/** What is known of an item while its children are settled. */
interface Settled {
  readonly item: AgendaItem;
  /** Own marks, without those of sections: what children inherit. */
  readonly marks: readonly Mark[];
}

/** Turns drafts into agenda items: title, treatment, phase, closed, procedural, input. */
export function settle(drafts: readonly Draft[], context: TitleContext, bodies: readonly string[]): AgendaItem[] {
  const done = new Map<Draft, Settled>();
  const items: AgendaItem[] = [];
  for (const draft of drafts) {
    const clean = cleanTitle(draft.row.text, context);
    if (clean.title === '') continue;
    const marks = [
      ...(draft.row.mark ? [draft.row.mark] : []),
      ...clean.marks,
      ...draft.marks,
      ...titleWordMark(clean.title),
    ];
    const parent = draft.parent ? done.get(draft.parent) : undefined;
    const procedural = isProcedural(clean.title, bodies);
    const notes = [...draft.notes, ...draft.proposals];
    const consult = marks.some((m) => m.consult);
    const item: AgendaItem = {
      number: draft.label?.printed ?? '',
      title: clean.title,
      depth: draft.depth,
      treatment: treatmentOf(draft, clean, marks, parent?.marks ?? []),
      phase: phaseOf(draft, marks, parent?.marks ?? []),
      closed: closedOf(draft, clean, marks, parent?.item),
      procedural,
      input: consult || asksInput(clean.title, notes, procedural),
      notes,
      section: draft.row.section || (draft.sections.at(-1)?.name ?? ''),
      speaker: draft.row.speaker || clean.speaker,
      time: draft.time || clean.time,
      lines: { from: draft.row.line, to: Math.max(draft.row.lineTo, draft.lineTo) },
    };
    done.set(draft, { item, marks });
    items.push(item);
  }
  return items;
}

/** "Mededelingen / ter kennisname", "Bespreekstukken": the mark is part of the printed title, or all of it. */
function titleWordMark(title: string): Mark[] {
  const tail = /\/\s*([^/]{3,40})$/.exec(title)?.[1];
  const mark = readMark(tail ?? title);
  return mark ? [mark] : [];
}

/** Order of rules.md: a mark, column, code or section heading; a proposal line; the verb in the title. */
function treatmentOf(
  draft: Draft,
  clean: CleanTitle,
  marks: readonly Mark[],
  inherited: readonly Mark[],
): Treatment | null {
  const own = marks.find((m) => m.treatment)?.treatment;
  if (own) return own;
  if (marks.some((m) => m.phase)) return null;
  const from = inherited.find((m) => m.treatment)?.treatment;
  if (from) return from;
  const section = [...draft.sections].reverse().find((s) => s.mark?.treatment)?.mark?.treatment;
  if (section) return section;
  return proposed(draft) ?? titleTreatment(clean.title);
}

function proposed(draft: Draft): Treatment | null {
  const found = draft.proposals
    .map((p) => readMark(p)?.treatment ?? verbTreatment(fold(p)))
    .filter((t): t is Treatment => t !== null);
  for (const t of ['besluit', 'hamerstuk', 'bespreking', 'kennisname'] as const) if (found.includes(t)) return t;
  if (draft.asksDecision) return 'besluit';
  for (const note of draft.notes) {
    const t = fold(note);
    if (
      /^(?:ter\s|kennis\s?(?:te )?nem|bespreken|besprek|instemm|in te stemmen|vaststell|vast te stellen|presentatie (?:met|en) )/.test(
        t,
      )
    ) {
      const verb = readMark(note)?.treatment ?? verbTreatment(t);
      if (verb) return verb;
    }
    const asked =
      /\b(?:ter (?:bespreking|besluitvorming|vaststelling|instemming|kennisname|informatie|consultatie)|(?:wordt|worden) (?:u )?(?:gevraagd|verzocht|voorgesteld))\b/.exec(
        t,
      );
    if (asked) {
      const verb = verbTreatment(t.slice(asked.index));
      if (verb) return verb;
    }
  }
  return null;
}

function phaseOf(draft: Draft, marks: readonly Mark[], inherited: readonly Mark[]): Phase | null {
  const own = marks.find((m) => m.phase)?.phase;
  if (own) return own;
  if (marks.some((m) => m.treatment)) return null;
  return (
    inherited.find((m) => m.phase)?.phase ??
    [...draft.sections].reverse().find((s) => s.mark?.phase)?.mark?.phase ??
    null
  );
}

function closedOf(draft: Draft, clean: CleanTitle, marks: readonly Mark[], parent: AgendaItem | undefined): boolean {
  if (marks.some((m) => m.closed) || parent?.closed) return true;
  if (
    [...clean.papers, ...draft.row.papers.map(fold)].some((p) => /\b(?:vertrouwelijk|vertr\b|geheim|besloten)/.test(p))
  )
    return true;
  const section = [...draft.sections].reverse().find((s) => s.closed !== null || s.mark?.closed);
  return section ? section.closed === true || section.mark?.closed === true : false;
}
