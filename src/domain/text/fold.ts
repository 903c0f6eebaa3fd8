/** Text folding shared by agenda reading and topic matching. Everything here is pure and linear in its input. */

const COMBINING = /[\u0300-\u036f]/g;
const QUOTES = /[\u2018\u2019\u201a\u201b\u02bc\u00b4`]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;

/**
 * Lower case without accents, curly quotes and odd dashes made plain. Length may change; words stay in order.
 * "Financiële coördinatie – ’s-Gravenland" becomes "financiele coordinatie - 's-gravenland".
 */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(COMBINING, '').replace(QUOTES, "'").replace(DASHES, '-').toLowerCase();
}

/** The folded words of a text: runs of letters and digits, with `&` kept inside ("p&o"). */
export function words(text: string): string[] {
  return fold(text).match(/[a-z0-9]+(?:&[a-z0-9]+)*/g) ?? [];
}

/** A key for comparing titles: folded, without punctuation and with single spaces. Source: rules.md "Scores". */
export function titleKey(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
