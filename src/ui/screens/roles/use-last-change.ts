import { useEffect, useState } from 'react';
import type { Day, Register } from '../../../domain/register/types';
import type { Desk } from '../../../domain/stored/desk';
import type { StoredList } from '../../../domain/stored/types';
import { dayOf } from '../../text/dates';

/** When a register changed last. `by`: who did, "" when its source does not tell. */
export interface LastChange {
  readonly day: Day;
  readonly by: string;
}

/** The last change of a register as its rows say it, else the day that the register itself names; null when neither does. */
export function useLastChange(desk: Desk | null, register: Register): LastChange | null {
  const [found, setFound] = useState<{ readonly of: Register; readonly change: LastChange | null } | null>(null);
  useEffect(() => {
    // After the rows were drawn: of a large register it is a walk along thousands of them.
    const timer = setTimeout(() => setFound({ of: register, change: lastOf(desk, register) }), 0);
    return () => clearTimeout(timer);
  }, [desk, register]);
  const named = register.updated === null ? null : { day: register.updated, by: '' };
  return found?.of === register ? (found.change ?? named) : named;
}

function lastOf(desk: Desk | null, register: Register): LastChange | null {
  if (desk === null) return null;
  const lists: Readonly<Partial<Record<StoredList, readonly { readonly id: string }[]>>> = {
    assignments: register.assignments,
    people: register.people,
    topics: register.topics,
    gremia: register.gremia,
    municipalities: register.municipalities,
  };
  let at = '';
  let by = '';
  for (const [list, entries] of Object.entries(lists)) {
    for (const { id } of entries) {
      const row = desk.row(list as StoredList, id);
      if (row === null || row.at <= at) continue;
      at = row.at;
      by = row.by;
    }
  }
  return at === '' ? null : { day: dayOf(new Date(at)), by };
}
