import { expect, test } from 'vitest';
import { formatRoute, parseRoute, type Route } from '../../src/ui/router/route';

test.each<[string, Route]>([
  ['#/', { screen: 'start' }],
  ['#/wie', { screen: 'who' }],
  ['#/mijn', { screen: 'meetings' }],
  ['#/rollen/overzicht', { screen: 'roles', view: 'overzicht', query: {} }],
  ['#/rollen/opgaven?op=2026-01-01', { screen: 'roles', view: 'opgaven', query: { day: '2026-01-01' } }],
  [
    '#/rollen/overzicht?regio=wolkendal&zoek=van+Dalen&overleg=ab',
    { screen: 'roles', view: 'overzicht', query: { region: 'wolkendal', search: 'van Dalen', gremium: 'ab' } },
  ],
  ['#/rollen/mens/p-van-dalen', { screen: 'roles', view: 'mens', person: 'p-van-dalen', query: {} }],
  ['#/opgave/op-warm', { screen: 'opgave', opgave: 'op-warm', query: {} }],
  ['#/inrichten/wolkendal', { screen: 'provision', region: 'wolkendal' }],
  ['#/overleg/a/punt/2/klopt-niet', { screen: 'wrong', id: 'a', point: 1 }],
  ['#/overleg/a/nakijken/2', { screen: 'adjust', id: 'a', point: 1 }],
  ['#/overleg/voorbeeld-1', { screen: 'meeting', id: 'voorbeeld-1' }],
  ['#/overleg/a%2Fb%20c', { screen: 'meeting', id: 'a/b c' }],
  ['#/overleg/x/punt/4', { screen: 'point', id: 'x', point: 3 }],
  ['#/overleg/x/leden', { screen: 'members', id: 'x' }],
  ['#/overleg/x/nakijken', { screen: 'check', id: 'x' }],
  ['#/nu/teams', { screen: 'now', id: 'teams' }],
  ['#/overleg/AAMkAD-ab_1%3D/nakijken', { screen: 'check', id: 'AAMkAD-ab_1=' }],
  ['#/nu/19%3Ameeting_x%40thread.v2%2F0', { screen: 'now', id: '19:meeting_x@thread.v2/0' }],
])('%s is read and written the same', (hash, route) => {
  expect(parseRoute(hash)).toEqual(route);
  expect(formatRoute(route)).toBe(hash);
});

test.each(['', '#', '#/onzin', '#/overleg', '#/overleg/', '#/nu', '#/nu/', '#/nakijken', '#/%E0%A4%A'])(
  '%j is the start',
  (hash) => {
    expect(parseRoute(hash)).toEqual({ screen: 'start' });
  },
);

test.each(['#/overleg/x/punt/0', '#/overleg/x/punt/-1', '#/overleg/x/punt/1.5', '#/overleg/x/punt/vier'])(
  '%j has no such point: the list of the meeting',
  (hash) => {
    expect(parseRoute(hash)).toEqual({ screen: 'meeting', id: 'x' });
  },
);
