/** How the meeting treats an item (behandelwijze). Source: rules.md "What is read from an agenda item"; Gids A5. */
export type Treatment = 'kennisname' | 'bespreking' | 'besluit' | 'hamerstuk';

/** Phase of decision making (BOB model). Source: Ambtelijk Bestuurlijke Samenwerking (S4). */
export type Phase = 'beeldvorming' | 'oordeelsvorming' | 'besluitvorming';

/** Why an item touches a participant's own interest. Source: Gids A4.6, A5.6. */
export type Interest = 'own-money' | 'own-place';

/** First and last source line (1-based, inclusive) that an item was read from. */
export interface LineSpan {
  readonly from: number;
  readonly to: number;
}

/** One agenda item as it is printed, before the register is consulted. */
export interface AgendaItem {
  /** As printed, without closing dot or bracket ("2", "a", "01A"); "" when none is printed. */
  readonly number: string;
  /** The subject alone: no number, time, duration, treatment mark, speaker or note about papers. */
  readonly title: string;
  /** 0 = top level. */
  readonly depth: number;
  /** null when the agenda does not say. */
  readonly treatment: Treatment | null;
  readonly phase: Phase | null;
  /** True in a part marked besloten, vertrouwelijk or geheim. */
  readonly closed: boolean;
  /** Opening, minutes, any other business and the like: nobody takes a side here. */
  readonly procedural: boolean;
  /** True when participants are asked to speak for their own municipality. */
  readonly input: boolean;
  /** Explanatory lines under the item (proposals, remarks), in order; may help to see what the item is about. */
  readonly notes: readonly string[];
  /** Heading the item stands under ("Jeugd", "TER BESLUITVORMING"); "" when none. */
  readonly section: string;
  /** Name in a speaker or portfolio-holder column; "" when none. */
  readonly speaker: string;
  /** Printed starting time "13.15", or "" when none. */
  readonly time: string;
  readonly lines: LineSpan;
}

/** A line that looks like agenda but could not be read as an item. Shown to the user, never dropped. */
export interface UnreadLine {
  readonly line: number;
  readonly text: string;
}

/** What the reader made of a list of blocks. No items means: no agenda found here. */
export interface AgendaReading {
  readonly items: readonly AgendaItem[];
  readonly unread: readonly UnreadLine[];
}
