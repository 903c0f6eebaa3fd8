import type { CorrectedFields, Correction } from '../../src/domain/register/types';

let made = 0;

/** A correction of point 2 "Punt", by Noor de Wit, each a minute later than the one before; the rest as given. */
export function correction(fields: CorrectedFields, changes: Partial<Correction> = {}): Correction {
  made += 1;
  return {
    id: `cor-${made}`,
    meeting: { uid: 'uid-1', subject: '', start: null },
    item: { number: '2', title: 'Punt' },
    fields,
    note: '',
    author: 'Noor de Wit',
    at: new Date(Date.UTC(2026, 5, 3, 9, made)).toISOString(),
    state: 'counts',
    ...changes,
  };
}
