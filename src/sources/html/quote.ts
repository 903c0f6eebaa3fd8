import type { Attributes } from '../markup';
import type { InlineStyle } from './style';

/** A container of quoted mail. Whether it is a reply or a message passed on shows in its first line. */
export interface Quote {
  /** null until the first line is read. */
  quoted: boolean | null;
}

const QUOTE_CLASS = /\b(?:gmail_quote|gmail_quote_container|yahoo_quoted|protonmail_quote|moz-cite)\b/;
const PASSED_ON =
  /^(?:-{2,}|begin (?:doorgestuurd bericht|forwarded message)\b|doorgestuurd bericht\b|forwarded message\b)/i;

/**
 * The quotation an element starts; null when it starts none. A blockquote without a border is only indented: Gmail and
 * Outlook make one for "increase indent".
 */
export function startedQuote(name: string, attributes: Attributes, style: InlineStyle): Quote | null {
  if (name === 'blockquote') {
    const cited = attributes.get('type') === 'cite' || QUOTE_CLASS.test(attributes.get('class') ?? '');
    return style.noBorder && !cited ? null : { quoted: null };
  }
  if (name !== 'div') return null;
  const named =
    QUOTE_CLASS.test(attributes.get('class') ?? '') || (attributes.get('itemtype') ?? '').endsWith('/QuotedText');
  return named ? { quoted: null } : null;
}

/** Whether a line with this text in this container is quoted; the first line decides for all. */
export function isQuoted(quote: Quote, text: string): boolean {
  quote.quoted ??= !PASSED_ON.test(text);
  return quote.quoted;
}
