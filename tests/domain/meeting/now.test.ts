import { describe, expect, test } from 'vitest';
import { pointNow } from '../../../src/domain/meeting/now';
import { fromHtml, fromText, table } from '../../builders/agenda';
import { agendaItem } from '../../builders/region';

/** Points as in a table: time and title; a title between brackets is a fixed point. */
function points(...rows: readonly (readonly [time: string, title: string])[]) {
  return rows.map(([time, title]) =>
    agendaItem(title.replace(/[()]/g, ''), { time, procedural: title.startsWith('(') }),
  );
}

const DAY = points(
  ['13.30', '(Opening)'],
  ['13.40', 'Begroting'],
  ['14.10', 'Woonagenda'],
  ['15.00', '(Pauze)'],
  ['15.15', 'Inkoop jeugdhulp'],
  ['15.55', '(Rondvraag)'],
);
/** 13.30 in summer time. */
const START = '2026-06-12T11:30:00Z';
const at = (instant: string): Date => new Date(instant);

describe('the printed times decide', () => {
  test.each([
    ['on the minute of the first', '2026-06-12T11:30:00Z', 0],
    ['just before the second', '2026-06-12T11:39:59Z', 0],
    ['on the minute of the second', '2026-06-12T11:40:00Z', 1],
    ['within a point', '2026-06-12T12:30:00Z', 2],
    ['in the pause', '2026-06-12T13:05:00Z', 3],
    ['after the pause', '2026-06-12T13:20:00Z', 4],
    ['past the last', '2026-06-12T15:00:00Z', 5],
  ])('%s', (_, now, index) => {
    expect(pointNow(DAY, START, at(now))).toEqual({ index, by: 'times' });
  });

  test.each([
    ['in summer', '2026-06-12T11:30:00Z', '2026-06-12T12:15:00Z'],
    ['in winter', '2026-12-11T12:30:00Z', '2026-12-11T13:15:00Z'],
    ['on the day on which summer time starts', '2026-03-29T11:30:00Z', '2026-03-29T12:15:00Z'],
    ['on the day on which it ends', '2026-10-25T12:30:00Z', '2026-10-25T13:15:00Z'],
  ])('a quarter past two is the third point, %s', (_, start, now) => {
    expect(pointNow(DAY, start, at(now))).toEqual({ index: 2, by: 'times' });
  });

  test('"9:05", "09.10" and "9.00" are all times', () => {
    const items = points(['9.00', 'Begroting'], ['9:05', 'Woonagenda'], ['09.10', 'Jeugd']);
    const now = at('2026-06-12T07:07:00Z');
    expect(pointNow(items, '2026-06-12T07:00:00Z', now)).toEqual({ index: 1, by: 'times' });
  });

  test('of two points at one time the first', () => {
    const items = points(['13.30', 'Begroting'], ['14.00', 'Woonagenda'], ['14.00', 'Jeugd'], ['15.00', 'Warmte']);
    expect(pointNow(items, START, at('2026-06-12T12:10:00Z'))?.index).toBe(1);
  });

  test('a point without a time between others is not skipped to', () => {
    const items = points(['13.30', 'Begroting'], ['', 'Woonagenda'], ['14.30', 'Jeugd']);
    expect(pointNow(items, START, at('2026-06-12T12:20:00Z'))).toEqual({ index: 0, by: 'times' });
  });

  test('the time of the next meeting in the last line is not now', () => {
    const items = points(['13.30', '(Opening)'], ['13.45', 'Begroting'], ['13.30', '(Volgende vergadering)']);
    expect(pointNow(items, START, at('2026-06-12T11:35:00Z'))).toEqual({ index: 0, by: 'times' });
    expect(pointNow(items, START, at('2026-06-12T12:00:00Z'))).toEqual({ index: 1, by: 'times' });
  });
});

describe('the first point that is not fixed, where the times say nothing', () => {
  const FIRST = { index: 1, by: 'first' };
  test.each([
    ['before the first time', START, '2026-06-12T11:29:59Z'],
    ['the day before', START, '2026-06-11T12:30:00Z'],
    ['the day after', START, '2026-06-13T12:30:00Z'],
    ['already another day here, while it is the same in UTC', '2026-06-11T11:30:00Z', '2026-06-11T22:30:00Z'],
    ['no day is known', null, '2026-06-12T12:30:00Z'],
  ])('%s', (_, start, now) => {
    expect(pointNow(DAY, start, at(now))).toEqual(FIRST);
  });

  test.each([
    ['no times at all', points(['', '(Opening)'], ['', 'Begroting'], ['', 'Jeugd'])],
    ['one single time', points(['', '(Opening)'], ['', 'Begroting'], ['13.45', 'Jeugd'])],
    ['only that of the lunch', points(['', '(Opening)'], ['', 'Begroting'], ['13.45', '(Lunch)'], ['', 'Jeugd'])],
    [
      'opening and lunch, and nothing of what is between',
      points(['13.30', '(Opening)'], ['', 'Begroting'], ['', 'Jeugd'], ['13.45', '(Lunch)']),
    ],
    ['words for times', points(['direct', '(Opening)'], ['na de pauze', 'Begroting'], ['?', 'Jeugd'])],
    ['times that no clock shows', points(['25.00', '(Opening)'], ['13.75', 'Begroting'], ['13.40', 'Jeugd'])],
  ])('%s', (_, items) => {
    expect(pointNow(items, START, at('2026-06-12T12:30:00Z'))).toEqual(FIRST);
  });

  test('with fixed points only it is the first', () => {
    const items = points(['', '(Opening)'], ['', '(Sluiting)']);
    expect(pointNow(items, START, at(START))).toEqual({ index: 0, by: 'first' });
  });

  test('an agenda without points has none', () => {
    expect(pointNow([], START, at(START))).toBeNull();
  });
});

describe('times as the reader gives them', () => {
  test.each([
    [
      'a table with ranges',
      fromHtml(
        table([
          ['Nr.', 'Tijd', 'Onderwerp'],
          ['1', '9:00 – 9:05 uur', 'Opening'],
          ['2', '9:05 – 9:40 uur', 'Begroting 2027'],
          ['3', '9:40 – 10:30 uur', 'Regionale Woonagenda'],
          ['4', '10:30 uur', 'Sluiting'],
        ]),
      ),
    ],
    [
      'lines that start with a time',
      fromText('Agenda\n\n09.00 Opening\n09.05 Begroting 2027\n09.40 Regionale Woonagenda\n10.30 Sluiting'),
    ],
  ])('%s', (_, { items }) => {
    const now = at('2026-06-12T08:15:00Z');
    const found = pointNow(items, '2026-06-12T07:00:00Z', now);
    expect(found?.by).toBe('times');
    expect(items[found?.index ?? -1]?.title).toBe('Regionale Woonagenda');
  });
});
