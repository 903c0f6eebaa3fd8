/** One line of Dutch that a user reads, with where it comes from. */
export interface SourcedLine {
  readonly text: string;
  /** Source keys, separated by "; " ("S3 A5.4; S0 routes"); `sourceNames` turns them into readable titles. */
  readonly source: string;
  /** True when the line is our own conclusion from that source: the source does not say it in so many words. */
  readonly derived: boolean;
}

/** A line that its source says. */
export function said(text: string, source: string): SourcedLine {
  return { text, source, derived: false };
}

/** A line that we conclude from its source. */
export function derived(text: string, source: string): SourcedLine {
  return { text, source, derived: true };
}
