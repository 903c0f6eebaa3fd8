/** Signs that change how the text around them looks, or do nothing that can be seen. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const HIDDEN = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]/g;

/** A text without signs that steer the reading direction, are invisible or move the cursor; a line break becomes a space. */
export function visible(text: string): string {
  return text.replace(/[\t\n\r\u2028\u2029]+/g, ' ').replace(HIDDEN, '');
}

/** True for a text that could be taken for HTML. */
export function hasMarkup(text: string): boolean {
  return /[<>]/.test(text);
}

/** A text as it goes into the file: visible signs only, and nothing that could be taken for HTML. */
export function harmless(text: string): string {
  return visible(text).replaceAll('<', '‹').replaceAll('>', '›');
}
