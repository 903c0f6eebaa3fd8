import { expect, test } from 'vitest';
import { agendaRows, joinTitles, numberRange } from '../../../src/ui/view/agenda-rows';
import { assessedAb } from '../../builders/meeting';

const items = assessedAb('Agenda\n1. Opening\n2. Mededelingen\n3. Begroting 2027\n4. Rondvraag').items;

test('runs of two or more fixed points fold to one row; a single one stays a point', () => {
  expect(agendaRows(items)).toEqual([
    { kind: 'fixed', indices: [0, 1] },
    { kind: 'point', index: 2 },
    { kind: 'point', index: 3 },
  ]);
});

test('every point is on the list exactly once', () => {
  const indices = agendaRows(items).flatMap((row) => (row.kind === 'point' ? [row.index] : row.indices));
  expect(indices).toEqual(items.map((_, index) => index));
});

test('a run carries the first and the last number, or none', () => {
  expect(numberRange(items.slice(0, 2))).toBe('1–2');
  expect(numberRange(items.slice(0, 2).map((item) => ({ ...item, number: '' })))).toBe('');
});

test('later titles of a run start small, abbreviations do not', () => {
  expect(joinTitles(['Opening', 'Mededelingen', 'DB-verslag'])).toBe('Opening, mededelingen, DB-verslag');
});
