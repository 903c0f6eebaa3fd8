import { GraphFailure } from './types';

/** A value of an answer as an object; empty when it is something else. */
export function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** A value of an answer as text; null when it is something else, or empty. */
export function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

/** The items of a page of Graph. Throws `broken` when the answer is no page, so that a wrong answer never looks like an empty one. */
export function pageItems(body: unknown): readonly Readonly<Record<string, unknown>>[] {
  const { value } = record(body);
  if (!Array.isArray(value)) throw new GraphFailure({ kind: 'broken', status: 200, code: 'no-page' });
  return value.map(record);
}
