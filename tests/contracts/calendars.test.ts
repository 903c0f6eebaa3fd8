import { expect, test } from 'vitest';
import { demoToken } from '../../src/demo/graph/token';
import type { CalendarView } from '../../src/graph/types';
import { embedded } from './stages';

const WINDOW = ['2026-06-03T00:00:00Z', '2026-06-20T00:00:00Z'] as const;

/** Entries whose subject begins with a text. */
function beginning(view: CalendarView, start: string) {
  return view.entries.filter(({ event }) => event.subject?.startsWith(start));
}

test('small pages give the same as large ones', async () => {
  const large = await embedded().calendar(...WINDOW, true);
  const small = await embedded({ largestPage: 6 }).calendar(...WINDOW, true);
  expect(large.entries.length).toBeGreaterThan(20);
  expect(small).toEqual(large);
});

test('a cancelled meeting is left out', async () => {
  const view = await embedded().calendar(...WINDOW, true);
  expect(beginning(view, 'Geannuleerd')).toEqual([]);
});

test('a shared calendar is named when its scope is not there, and read when it is', async () => {
  const limited = embedded({ token: async () => demoToken(['Calendars.Read']) });
  const [without, refused, full] = await Promise.all([
    limited.calendar(...WINDOW, false),
    limited.calendar(...WINDOW, true),
    embedded().calendar(...WINDOW, true),
  ]);
  expect([without.closed, refused.closed, full.closed]).toEqual([['Anja Terpstra'], ['Anja Terpstra'], []]);
  expect(beginning(without, 'PFHO')).toHaveLength(0);
  expect(beginning(full, 'PFHO')).toMatchObject([
    { ref: { mailbox: 'a.terpstra@wolkeveen.example' }, calendar: 'Anja Terpstra', isOrganizer: false },
  ]);
  // In both calendars, and yet once: that of the user.
  expect(beginning(full, 'Algemeen Bestuur')).toMatchObject([{ ref: { mailbox: null } }]);
  const [pfho] = await embedded().events(beginning(full, 'PFHO').map(({ ref }) => ref));
  expect(pfho?.event.body?.content).toContain('Wmo dichtbij');
});
