import { hasMarkup, visible } from './clean';
import { LONGEST_NAME, LONGEST_TEXT, MAX_BYTES, MAX_DEPTH, MOST_ALIASES, MOST_ROWS } from './types';
import { travelWords } from './wording';

/** A value of JSON that is safe to look at, or why it is not. */
export type Guarded =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'refused'; readonly message: string };

/** Keys that reach the prototype of an object in careless code. */
const DANGEROUS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Fields with a name or a key in them; other texts may be longer. */
const NAMES: ReadonlySet<string> = new Set(['id', 'name', 'short', 'email', 'position', 'subject', 'title', 'aliases']);
const SHORT_LISTS: ReadonlySet<string> = new Set(['aliases']);

/**
 * Parses a file from outside. Size and depth are bounded before anything is parsed; then no key reaches a prototype, no text holds
 * HTML, and every list and text has a bound. Texts come out without invisible signs. Never throws; the time is linear in the size.
 */
export function guardedJson(file: string | Uint8Array): Guarded {
  if (file.length > MAX_BYTES) return refused(travelWords.tooLarge);
  const text = typeof file === 'string' ? file : decoded(file);
  if (text === null) return refused(travelWords.broken);
  if (tooDeep(text)) return refused(travelWords.tooDeep);
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refused(travelWords.broken);
  }
  try {
    return { kind: 'value', value: checked(raw, '') };
  } catch (error) {
    if (error instanceof Refusal) return refused(error.message);
    throw error;
  }
}

function refused(message: string): Guarded {
  return { kind: 'refused', message };
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Counts brackets outside of texts, so that nothing has to be parsed to know the depth. */
function tooDeep(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (quoted) {
      if (sign === '\\') at += 1;
      else if (sign === '"') quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === '{' || sign === '[') {
      depth += 1;
      if (depth > MAX_DEPTH) return true;
    } else if (sign === '}' || sign === ']') depth -= 1;
  }
  return false;
}

class Refusal extends Error {}

/** The same value with clean texts. `field`: the field it stands in. */
function checked(value: unknown, field: string): unknown {
  if (typeof value === 'string') return checkedText(value, field);
  if (Array.isArray(value)) {
    if (value.length > (SHORT_LISTS.has(field) ? MOST_ALIASES : MOST_ROWS)) throw new Refusal(travelWords.tooLarge);
    return value.map((one) => checked(one, field));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => {
      if (DANGEROUS.has(key)) throw new Refusal(travelWords.foreign);
      return [key, checked(one, key)];
    }),
  );
}

function checkedText(text: string, field: string): string {
  if (text.length > (NAMES.has(field) ? LONGEST_NAME : LONGEST_TEXT)) throw new Refusal(travelWords.tooLarge);
  if (hasMarkup(text)) throw new Refusal(travelWords.signs);
  return visible(text);
}
