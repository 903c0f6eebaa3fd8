import { useCallback, useState } from 'react';
import type { DialogRequest } from './open';

/** What stands half filled in, for this page and as long as its window is open. */
interface Draft {
  /** What was asked for: of a region's dialogs a `DialogRequest`. */
  readonly request: object;
  readonly form: unknown;
}

const PREFIX = 'rolvast-concept ';

// A page in which nothing may be kept keeps it for as long as the page is there.
const inMemory = new Map<string, string>();

function read(place: string): Draft | null {
  const key = PREFIX + place;
  let text = inMemory.get(key) ?? null;
  try {
    text = window.sessionStorage.getItem(key) ?? text;
  } catch {
    // Storage is switched off.
  }
  if (text === null) return null;
  try {
    const draft: unknown = JSON.parse(text);
    if (typeof draft !== 'object' || draft === null || !('request' in draft) || !('form' in draft)) return null;
    const { request, form } = draft;
    return typeof request === 'object' && request !== null ? { request, form } : null;
  } catch {
    return null;
  }
}

function write(place: string, draft: Draft | null): void {
  const key = PREFIX + place;
  if (draft === null) inMemory.delete(key);
  else inMemory.set(key, JSON.stringify(draft));
  try {
    if (draft === null) window.sessionStorage.removeItem(key);
    else window.sessionStorage.setItem(key, JSON.stringify(draft));
  } catch {
    // Full, or switched off: it stays in memory.
  }
}

/** The dialog in which something was typed and not saved before the page was loaded again; null when there is none. */
export function unfinished(region: string): DialogRequest | null {
  // At the place of a region only dialogs are kept.
  return begunAt(region) as DialogRequest | null;
}

/** What was asked for in the form that stands half filled in at a place; null when there is none. */
export function begunAt(place: string): object | null {
  return read(place)?.request ?? null;
}

/** Lets the roles of a region open with a dialog, the next time they are shown. */
export function openNext(region: string, request: DialogRequest): void {
  write(region, { request, form: null });
}

/** Forgets the dialog of a region: it was closed. */
export function dropDraft(region: string): void {
  write(region, null);
}

/** Forgets everything that stands half filled in, in every region. */
export function forgetDrafts(): void {
  inMemory.clear();
  try {
    for (const key of Object.keys(window.sessionStorage)) {
      if (key.startsWith(PREFIX)) window.sessionStorage.removeItem(key);
    }
  } catch {
    // Storage is switched off: nothing was kept there.
  }
}

/** True when something kept has the fields of a form as it is now. */
function fits<Form extends object>(kept: unknown, initial: Form): kept is Form {
  if (typeof kept !== 'object' || kept === null) return false;
  return Object.entries(initial).every(([field, value]) => {
    if (!(field in kept)) return false;
    const other = (kept as Readonly<Record<string, unknown>>)[field];
    if (value === null || other === null) return value === null || typeof value !== 'string';
    return typeof value === typeof other && Array.isArray(value) === Array.isArray(other);
  });
}

/** What is typed in a dialog, kept from the first letter so that a crash or a reload loses nothing. */
export interface DraftForm<Form> {
  readonly form: Form;
  readonly setForm: (form: Form) => void;
  /** True when something differs from how the dialog began. */
  readonly changed: boolean;
  /** Forgets it: it was saved, or thrown away. */
  readonly drop: () => void;
}

/** A form: what was typed in it before, else as it begins. `place`: the region of a dialog, or where another form is kept; one draft a place. */
export function useDraft<Form extends object>(place: string, request: object, initial: () => Form): DraftForm<Form> {
  const [begin] = useState(initial);
  const [form, setState] = useState<Form>(() => {
    const draft = read(place);
    const same = draft !== null && JSON.stringify(draft.request) === JSON.stringify(request);
    return same && fits(draft.form, begin) ? draft.form : begin;
  });
  const setForm = useCallback(
    (next: Form) => {
      setState(next);
      write(place, { request, form: next });
    },
    [place, request],
  );
  const drop = useCallback(() => write(place, null), [place]);
  return { form, setForm, changed: JSON.stringify(form) !== JSON.stringify(begin), drop };
}
