import { expect, test } from 'vitest';
import { formatRoute, parseRoute, type Route } from '../../src/ui/router/route';

test.each<[string, Route]>([
  ['#/', { screen: 'start' }],
  ['#/wie', { screen: 'who' }],
  ['#/mijn', { screen: 'meetings' }],
  ['#/overleg/voorbeeld-1', { screen: 'meeting', id: 'voorbeeld-1' }],
  ['#/overleg/a%2Fb%20c', { screen: 'meeting', id: 'a/b c' }],
  ['#/overleg/x/punt/4', { screen: 'point', id: 'x', point: 3 }],
  ['#/overleg/x/leden', { screen: 'members', id: 'x' }],
])('%s is read and written the same', (hash, route) => {
  expect(parseRoute(hash)).toEqual(route);
  expect(formatRoute(route)).toBe(hash);
});

test.each(['', '#', '#/onzin', '#/overleg', '#/overleg/', '#/%E0%A4%A'])('%j is the start', (hash) => {
  expect(parseRoute(hash)).toEqual({ screen: 'start' });
});

test.each(['#/overleg/x/punt/0', '#/overleg/x/punt/-1', '#/overleg/x/punt/1.5', '#/overleg/x/punt/vier'])(
  '%j has no such point: the list of the meeting',
  (hash) => {
    expect(parseRoute(hash)).toEqual({ screen: 'meeting', id: 'x' });
  },
);
