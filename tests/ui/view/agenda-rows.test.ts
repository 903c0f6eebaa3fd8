import { expect, test } from 'vitest';
import { agendaRows, headline, joinTitles, numberRange, shownNumber } from '../../../src/ui/view/agenda-rows';
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

test('a fold says of a report what it is, not of which day', () => {
  const titles = [
    'opening',
    'Verslag van de vergadering van 23 september',
    'Vaststellen van de besluitenlijst d.d. 4 mei',
  ];
  expect(joinTitles(titles)).toBe('Opening, verslag, vaststellen van de besluitenlijst');
  expect(joinTitles(['Vaststelling van de agenda', 'Actielijst (versie 3)'])).toBe(
    'Vaststelling van de agenda, actielijst',
  );
});

test('a title starts with a capital, unless that would spoil its name', () => {
  expect(['inkoop jeugdhulp', 'ijsbaan', 'iPads', '’s-Gravenland', '5G', 'Begroting'].map(headline)).toEqual([
    'Inkoop jeugdhulp',
    'IJsbaan',
    'iPads',
    '’s-Gravenland',
    '5G',
    'Begroting',
  ]);
});

test('a letter under a number is shown with that number; any other number as printed', () => {
  const [first] = items;
  if (first === undefined) throw new Error('no items');
  const printed = (number: string, depth: number) => ({ ...first, number, depth });
  const nested = [
    printed('4', 0),
    printed('a', 1),
    printed('b', 1),
    printed('5', 0),
    printed('5a', 1),
    printed('c', 0),
  ];
  expect(nested.map((_, index) => shownNumber(nested, index))).toEqual(['4', '4a', '4b', '5', '5a', 'c']);
  expect(shownNumber([printed('', 0), printed('a', 1)], 1)).toBe('a');
});
