import type { Label } from './labels';
import type { Mark } from './marks';
import type { Row } from './rows';
import type { Section } from './sections';

/** An item while it is being read: its row, and what was found under it. */
export interface Draft {
  readonly row: Row;
  readonly label: Label | null;
  readonly depth: number;
  readonly sections: readonly Section[];
  readonly parent: Draft | null;
  readonly notes: string[];
  /** What is proposed under the item: texts behind "Voorstel:" and decision points. */
  readonly proposals: string[];
  /** Lines under the title that are nothing but a mark. */
  readonly marks: Mark[];
  /** True once a "Gevraagd besluit" heading was seen. */
  asksDecision: boolean;
  time: string;
  lineTo: number;
}

export function newDraft(row: Row, depth: number, sections: readonly Section[], parent: Draft | null): Draft {
  return {
    row,
    label: row.label,
    depth,
    sections,
    parent,
    notes: [],
    proposals: [...row.proposals],
    marks: [],
    asksDecision: false,
    time: row.time,
    lineTo: row.lineTo,
  };
}
