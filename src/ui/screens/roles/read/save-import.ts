import { importChanges } from '../../../../domain/import/changes';
import type { ImportPlan } from '../../../../domain/import/types';
import { undoOf } from '../../../../domain/stored/changes';
import type { Desk, Outcome } from '../../../../domain/stored/desk';

/** What came of saving a plan. `undo`: takes all of it back; null where that is not simple, because something new cannot be removed. */
export interface SavedImport {
  readonly outcome: Outcome;
  readonly undo: (() => Promise<Outcome>) | null;
}

/** Carries a plan out on a desk. */
export async function saveImport(desk: Desk, plan: ImportPlan): Promise<SavedImport> {
  const changes = importChanges(plan, desk.row);
  const before = changes.map(({ list, id }) => desk.row(list, id));
  const outcome = await desk.submit(changes);
  const back = changes.map((change, at) => undoOf(change, before[at] ?? null)).filter((change) => change !== null);
  if (outcome.kind !== 'saved' || back.length < changes.length) return { outcome, undo: null };
  const undo = (): Promise<Outcome> => {
    const now = back.toReversed().map((change) => {
      const row = desk.row(change.list, change.id);
      if (change.kind !== 'update' || row === null) return change;
      return { ...change, base: { ...change.base, version: row.version } };
    });
    return desk.submit(now);
  };
  return { outcome, undo };
}
