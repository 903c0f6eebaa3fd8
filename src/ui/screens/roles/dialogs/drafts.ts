import { useCallback, useState } from 'react';
import type { DialogRequest } from './open';

/** What stands half filled in, for this page and as long as its window is open. */
interface Draft {
  readonly request: DialogRequest;
  readonly form: unknown;
}

const PREFIX = 'rolvast-concept ';

// A page in which nothing may be kept keeps it for as long as the page is there.
const inMemory = new Map<string, string>();

function read(region: string): Draft | null {
  const key = PREFIX + region;
  let text = inMemory.get(key) ?? null;
  try {
    text = window.sessionStorage.getItem(key) ?? text;
  } catch {
    // Storage is switched off.
  }
  if (text === null) return null;
  try {
    const draft: unknown = JSON.parse(text);
    return typeof draft === 'object' && draft !== null && 'request' in draft && 'form' in draft
      ? (draft as Draft)
      : null;
  } catch {
    return null;
  }
}

function write(region: string, draft: Draft | null): void {
  const key = PREFIX + region;
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
  return read(region)?.request ?? null;
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

/** The form of a dialog: what was typed in it before, else as it begins. */
export function useDraft<Form extends object>(
  region: string,
  request: DialogRequest,
  initial: () => Form,
): DraftForm<Form> {
  const [begin] = useState(initial);
  const [form, setState] = useState<Form>(() => {
    const draft = read(region);
    const same = draft !== null && JSON.stringify(draft.request) === JSON.stringify(request);
    return same && fits(draft.form, begin) ? draft.form : begin;
  });
  const setForm = useCallback(
    (next: Form) => {
      setState(next);
      write(region, { request, form: next });
    },
    [region, request],
  );
  const drop = useCallback(() => write(region, null), [region]);
  return { form, setForm, changed: JSON.stringify(form) !== JSON.stringify(begin), drop };
}
