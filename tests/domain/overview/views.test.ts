import { describe, expect, test } from 'vitest';
import { changeDays, differencesBetween, type Move } from '../../../src/domain/overview/before-after';
import { gremiaOf } from '../../../src/domain/overview/gremia';
import { opgavenOf, opgaveOf } from '../../../src/domain/overview/opgaven';
import { personOf } from '../../../src/domain/overview/person';
import type { OpgaveRow, Place } from '../../../src/domain/overview/types';
import { register } from '../../builders/meeting';
import { DAY, REGION, REGION_FILE, regionWith } from '../../builders/region';

function row(id: string, of = REGION): OpgaveRow {
  const found = opgavenOf(of, DAY).find(({ opgave }) => opgave.id === id);
  if (found === undefined) throw new RangeError(id);
  return found;
}
const ids = ({ holders }: Place): readonly string[] => holders.map(({ person }) => person.id);

describe('per opgave', () => {
  test('the corners of the triangle, the RVE and who leads it; what nobody holds is open', () => {
    const wonen = row('op-wonen');
    expect(ids(wonen.administrator)).toEqual(['fien']);
    expect([wonen.rve?.id, ids(wonen.rveLead)]).toEqual(['rve-ruimte', ['ewout', 'fien']]);
    expect([wonen.official.open, wonen.projectLead.open, wonen.administrator.open]).toEqual([true, true, false]);
    const energie = row('op-energie');
    expect([energie.rve, energie.rveLead.open, energie.administrator.open]).toEqual([null, false, true]);
  });

  test('a place that the region does not use is not open', () => {
    const off = regionWith({ roleTypes: [{ id: 'ambtelijk-opdrachtgever', enabled: false }] });
    expect(row('op-wonen', off).official).toMatchObject({ used: false, open: false });
  });

  test('who comes later does not fill the place yet', () => {
    const coming = regionWith({
      add: [{ person: 'cor', role: 'bestuurlijk-opdrachtgever', opgave: 'op-energie', from: '2026-07-01' }],
    });
    const place = row('op-energie', coming).administrator;
    expect([place.open, place.coming.map(({ person }) => person.id)]).toEqual([true, ['cor']]);
  });

  test('the card: mandate, the stuurgroep, and who were there before, the last one first', () => {
    const mandate = { administrator: 'Tot een ton.', projectLead: 'Leidt.', agreedIn: 'db', agreedOn: '2026-01-20' };
    const order = { role: 'bestuurlijk-opdrachtgever', opgave: 'op-jeugd' };
    const file = register({
      ...REGION_FILE,
      opgaven: REGION_FILE.opgaven.map((one) => (one.id === 'op-jeugd' ? { ...one, mandate } : one)),
      assignments: [
        ...REGION_FILE.assignments,
        { person: 'bas', ...order, until: '2022-12-31' },
        { person: 'cor', ...order, from: '2023-01-01', until: '2025-12-31' },
        { person: 'hanna', role: 'programmateamlid', opgave: 'op-jeugd', until: '2024-01-01' },
      ],
    });
    const card = opgaveOf(file, 'op-jeugd', DAY);
    expect(card?.mandate).toBe(2);
    expect(card?.agreedIn?.id).toBe('db');
    expect(card?.gremia.map(({ gremium }) => gremium.id)).toEqual(['sg-jeugd']);
    expect(card?.former.map(({ person }) => person.id)).toEqual(['cor', 'bas']);
    expect(opgaveOf(file, 'th-jeugd', DAY)).toBeNull();
  });
});

test('per gremium: chair, members, the role that seats each, and guests', () => {
  const [ab] = gremiaOf(REGION, DAY);
  expect([ab?.chair?.id, ab?.chairRole]).toEqual(['ada', null]);
  expect(ab?.members.map(({ person, seat }) => `${person.id} ${seat}`)).toContain('gijs null');
  expect(ab?.members.find(({ person }) => person.id === 'bas')).toMatchObject({
    seat: 'bestuurder-regio',
    municipality: { id: 'steenhorst' },
    chairs: false,
  });
});

test('one person: now, later, ended, on whose behalf, in which gremia, and who supports whom', () => {
  const file = register({
    ...REGION_FILE,
    supports: [
      { person: 'hanna', supports: 'bas' },
      { person: 'bas', supports: 'ada' },
    ],
    assignments: [
      ...REGION_FILE.assignments,
      { person: 'bas', role: 'bestuurlijk-trekker-rve', rve: 'rve-archief', from: '2026-08-01' },
      {
        person: 'bas',
        role: 'bestuurlijk-opdrachtgever',
        opgave: 'op-energie',
        until: '2025-01-01',
        basis: 'AB van mei',
      },
      { person: 'bas', role: 'bestuurlijk-opdrachtgever', opgave: 'op-jeugd', until: '2025-06-01' },
    ],
  });
  const bas = personOf(file, 'bas', DAY);
  expect(bas?.now.map(({ role }) => role)).toEqual(['bestuurder-regio', 'lid-db', 'afgevaardigde-gemeente']);
  expect(bas?.later.map(({ role }) => role)).toEqual(['bestuurlijk-trekker-rve']);
  expect(bas?.ended.map(({ assignment }) => assignment?.opgave)).toEqual(['op-jeugd', 'op-energie']);
  expect(bas?.speaksFor?.id).toBe('steenhorst');
  expect(bas?.gremia.map(({ card }) => card.gremium.id)).toEqual(['ab', 'db']);
  expect([bas?.supports[0]?.id, bas?.supportedBy[0]?.id]).toEqual(['ada', 'hanna']);
  expect(personOf(file, 'niemand', DAY)).toBeNull();
});

test('a chair that only the gremium names stands among the roles of the person', () => {
  expect(personOf(REGION, 'hanna', DAY)?.now.map(({ scope }) => scope[0]?.id)).toEqual(['com', 'do', 'pfho-fysiek']);
});

describe('before and after a day', () => {
  const LAST = '2026-06-30';
  const dated = regionWith({
    without: ({ person }) => person === 'bas',
    add: [
      { person: 'bas', role: 'bestuurder-regio', gremium: 'ab', until: LAST },
      { person: 'bas', role: 'afgevaardigde-gemeente', municipality: 'steenhorst', until: LAST },
      { person: 'bas', role: 'lid-db', gremium: 'db', portfolios: ['pf-geld'], until: LAST },
      { person: 'hanna', role: 'bestuurder-regio', gremium: 'ab', from: '2026-07-01' },
      { person: 'hanna', role: 'afgevaardigde-gemeente', municipality: 'steenhorst', from: '2026-07-01' },
      { person: 'cor', role: 'lid-db', gremium: 'db', portfolios: ['pf-geld'], from: '2026-07-01' },
      { person: 'cor', role: 'bestuurlijk-opdrachtgever', opgave: 'op-energie', from: '2026-07-01' },
      { person: 'dina', role: 'bestuurlijk-trekker-rve', rve: 'rve-archief', until: LAST },
    ],
  });
  const line = ({ role, scope, before, after }: Move): string =>
    `${role} ${scope.map(({ id }) => id).join('+')}: ${[before, after].map((all) => all.map(({ person }) => person.id).join()).join(' > ')}`;

  test('what changes hands, what stops, what starts, who leaves and who comes', () => {
    const found = differencesBetween(dated, DAY, '2026-07-01');
    expect(found.handovers.map(line)).toEqual([
      'bestuurder-regio ab+steenhorst: bas > hanna',
      'afgevaardigde-gemeente steenhorst: bas > hanna',
      'lid-db pf-geld: bas > cor',
    ]);
    expect(found.stops.map(line)).toEqual(['bestuurlijk-trekker-rve rve-archief: dina > ']);
    expect(found.starts.map(line)).toEqual(['bestuurlijk-opdrachtgever op-energie:  > cor']);
    expect(found.leaving.map(({ id }) => id)).toEqual(['bas']);
    expect(found.arriving.map(({ id }) => id)).toEqual(['hanna']);
  });

  test('a day against itself has no differences', () => {
    const { handovers, stops, starts } = differencesBetween(dated, DAY, DAY);
    expect([...handovers, ...stops, ...starts]).toEqual([]);
  });

  test('the next day of change is the day after a last day, or a first day', () => {
    expect(changeDays(dated, DAY)).toEqual({ previous: null, next: '2026-07-01' });
    expect(changeDays(dated, LAST).next).toBe('2026-07-01');
    expect(changeDays(dated, '2026-07-01')).toEqual({ previous: null, next: null });
    expect(changeDays(dated, '2026-07-05')).toEqual({ previous: '2026-07-01', next: null });
    expect(changeDays(REGION, DAY)).toEqual({ previous: null, next: null });
  });
});
