import type { Assignment } from '../register/types';
import { dayBefore } from '../stored/days';
import type { ChangedRole, Draft } from './types';

/**
 * The role that a row was about before someone wrote another name or role over it: the one of its key, when no row of the file (`used`)
 * is about that role itself any more. Undefined for every other row.
 */
export function formerRole(
  { key, assignment }: Draft,
  byId: ReadonlyMap<string, Assignment>,
  used: ReadonlySet<string>,
): Assignment | undefined {
  const before = used.has(key) ? undefined : byId.get(key);
  const isOther = before?.person !== assignment.person || before.role !== assignment.role;
  return isOther ? before : undefined;
}

/** True when a row says from which day it takes the place of the role that stood there: a day after that one began. */
export function saysSinceWhen(before: Assignment, { assignment: { from } }: Draft): boolean {
  return from !== null && (before.from === null || from > before.from);
}

/** The roles that end on the day before another takes their place. Those that were over by then already are not in it. */
export function succeeded(
  drafts: readonly Draft[],
  formerOf: (draft: Draft) => Assignment | undefined,
): readonly ChangedRole[] {
  const ends = new Map<string, ChangedRole>();
  for (const draft of drafts) {
    const before = formerOf(draft);
    const { from, person } = draft.assignment;
    if (before === undefined || from === null || !saysSinceWhen(before, draft)) continue;
    const until = dayBefore(from);
    const known = ends.get(before.id)?.after.until ?? before.until;
    if (known !== null && known <= until) continue;
    ends.set(before.id, { before, after: { ...before, until }, place: draft.place, successor: person });
  }
  return [...ends.values()];
}
