import { describe, expect, test } from 'vitest';
import { createFaults } from '../../../src/demo/graph/faults';
import { removeItem } from '../../../src/demo/graph/sites/change-items';
import { demoSite, demoSites } from '../../../src/demo/graph/sites/demo-sites';
import type { HeldList, HeldSites } from '../../../src/demo/graph/sites/types';
import { demoRegister } from '../../../src/demo/region';
import { registerOf } from '../../../src/domain/stored/rows';
import { SCHEMA } from '../../../src/domain/stored/schema';
import { type StoredList, type StoredRow, StoreFailure } from '../../../src/domain/stored/types';
import { GraphFailure } from '../../../src/graph/types';
import { DAY, NOW, type SiteGraphOptions, siteGraph } from '../../builders/sites';

const SITE = demoSite('bestuur');
const ROLE = { person: 'p-vos', role: 'projectleider', opgave: null, portfolios: [], from: '2026-01-01' };

function start(options: SiteGraphOptions & { site?: string; name?: string } = {}) {
  const made = siteGraph(options);
  return { ...made, source: made.graph.register(options.site ?? SITE, options.name ?? 'Marijke van Dalen') };
}

function heldList(sites: HeldSites, list: StoredList): HeldList {
  const found = sites.all[0]?.lists.find(({ displayName }) => displayName === SCHEMA[list].title);
  if (found === undefined) throw new Error(list);
  return found;
}

async function troubleOf(call: Promise<unknown>): Promise<unknown> {
  const error = await call.then(
    () => null,
    (reason: unknown) => reason,
  );
  return error instanceof StoreFailure ? error.trouble : error;
}

async function firstOf(list: StoredList, rows: readonly StoredRow[]): Promise<StoredRow> {
  const row = rows.find((known) => known.list === list);
  if (row === undefined) throw new Error(list);
  return row;
}

describe('reading', () => {
  test('the whole register in two round trips, as it was written', async () => {
    const { source, trips } = start();
    const answer = await source.read(null);
    const { register, faults } = registerOf(answer.rows);
    expect(faults).toEqual([]);
    expect(register).toEqual({ ...demoRegister(DAY), updated: register.updated });
    expect(answer.complete).toBe(true);
    expect(trips).toEqual([expect.stringMatching(/^GET \/sites\/.*:\/lists\?/), 'POST /$batch']);
    expect(answer.rows.every(({ by, at }) => by === 'Saskia Nieland' && at.endsWith('Z'))).toBe(true);
  });

  test('what changed since, in one round trip, also by another page of the product', async () => {
    const one = start();
    const { cursor, rows } = await one.source.read(null);
    const row = await firstOf('assignments', rows);
    const other = start({ sites: one.sites, me: 'p-nieland' });
    await other.source.update('assignments', row.id, row.version, { until: '2026-09-30' }, 'w-1');
    await other.source.create('people', 'p-nieuw', { name: 'Nienke Nieuw', email: '' }, 'w-2');
    one.trips.length = 0;
    const fresh = start({ sites: one.sites });
    const changes = await fresh.source.read(cursor);
    expect(fresh.trips).toEqual(['POST /$batch']);
    expect(changes.complete).toBe(false);
    expect(changes.rows.map(({ id, by, write }) => [id, by, write])).toEqual([
      ['p-nieuw', 'Saskia Nieland', 'w-2'],
      [row.id, 'Saskia Nieland', 'w-1'],
    ]);
    expect((await fresh.source.read(changes.cursor)).rows).toEqual([]);
  });

  test('a row that was removed in SharePoint, known by its number only; not when it came back under another', async () => {
    const { source, sites } = start();
    const first = await source.read(null);
    const [a, b] = first.rows.filter(({ list }) => list === 'assignments');
    if (a === undefined || b === undefined) throw new Error('no roles');
    removeItem(heldList(sites, 'assignments'), Number.parseInt(a.version, 10));
    removeItem(heldList(sites, 'assignments'), Number.parseInt(b.version, 10));
    await source.create('assignments', b.id, b.fields, 'w-1');
    const next = await source.read(first.cursor);
    expect(next.gone).toEqual([{ list: 'assignments', id: a.id }]);
    expect(next.rows.map(({ id }) => id)).toEqual([b.id]);
    expect((await source.read(next.cursor)).gone).toEqual([]);
  });

  test('everything again when the token has expired, when the cursor is of another site or means nothing', async () => {
    const { source, sites } = start();
    const first = await source.read(null);
    sites.expire();
    const again = await source.read(first.cursor);
    expect(again.complete).toBe(true);
    expect(again.rows).toEqual(first.rows);
    expect((await source.read(again.cursor.replace('bestuur', 'anders'))).complete).toBe(true);
    expect((await source.read('{')).complete).toBe(true);
    expect((await source.read(again.cursor)).complete).toBe(false);
  });

  test('page after page, also when a row changes between two pages: its last state counts, and nothing is missed', async () => {
    const faults = createFaults();
    const { source, sites, trips } = start({ largestPage: 7, faults });
    const other = start({ sites, me: 'p-nieland' });
    const row = await other.source.find('assignments', 'rol-2');
    let pages = 0;
    const slowed = start({
      sites,
      largestPage: 7,
      through: (send) => async (input, init) => {
        pages += 1;
        if (pages === 5)
          await other.source.update('assignments', 'rol-2', row?.version ?? '', { basis: 'tussendoor' }, 'w');
        return send(input, init);
      },
    });
    const { rows } = await slowed.source.read(null);
    expect(rows.filter(({ list }) => list === 'assignments')).toHaveLength(demoRegister(DAY).assignments.length);
    expect(rows.find(({ id }) => id === 'rol-2')?.fields.basis).toBe('tussendoor');
    expect(new Set(rows.map(({ list, id }) => `${list} ${id}`)).size).toBe(rows.length);
    expect((await source.read(null)).rows).toHaveLength(rows.length);
    expect(trips.length).toBeGreaterThan(4);
  });

  test('a row that a secretary made by hand, without an id, can be read and changed', async () => {
    const { source, sites } = start();
    const list = heldList(sites, 'people');
    const by = { id: 'x', name: 'Saskia Nieland', email: '' };
    const item = { id: 99, guid: 'g', change: list.changes + 1, deleted: false };
    list.items.set(99, { ...item, versions: [{ fields: { RvName: 'Hand Gemaakt' }, by, at: NOW.toISOString() }] });
    list.changes += 1;
    const row = (await source.read(null)).rows.find(({ id }) => id === 'sp-99');
    expect(row?.fields.name).toBe('Hand Gemaakt');
    const changed = await source.update('people', 'sp-99', row?.version ?? '', { position: 'griffier' }, 'w-1');
    expect(changed).toMatchObject({ kind: 'done', row: { id: 'sp-99', fields: { position: 'griffier' } } });
    expect((await source.find('people', 'sp-99'))?.write).toBe('w-1');
    expect(await source.find('people', 'sp-98')).toBeNull();
  });

  test('a folder that someone made in a list is no row', async () => {
    const { source } = start({
      through: (send) => async (input, init) => {
        const response = await send(input, init);
        const body = await response.text();
        return new Response(body.replace('"0x0100A1B2C3D4E5F6","name":"Item"', '"0x0120D1","name":"Map"'), response);
      },
    });
    const whole = await start().source.read(null);
    expect((await source.read(null)).rows).toHaveLength(whole.rows.length - 1);
  });

  test.each([
    ['a site without lists', demoSite('leeg'), 'absent'],
    ['a site where making the lists stopped half-way', demoSite('half'), 'absent'],
    ['a site that is not there', 'https://wolkendal.sharepoint.example/sites/weg', 'absent'],
    ['no address at all', 'bestuur', 'absent'],
  ])('%s', async (_, site, trouble) => {
    expect(await troubleOf(start({ site }).source.read(null))).toBe(trouble);
  });
});

describe('changing', () => {
  test('a row is made and changed, with the write that did it, and the history tells', async () => {
    const { source } = start();
    const made = await source.create('assignments', 'rol-nieuw', ROLE, 'w-1');
    expect(made).toMatchObject({ kind: 'done', row: { id: 'rol-nieuw', write: 'w-1', by: 'Marijke van Dalen' } });
    const changed = await source.update('assignments', 'rol-nieuw', made.row.version, { until: '2026-12-31' }, 'w-2');
    expect(changed).toMatchObject({
      kind: 'done',
      row: { write: 'w-2', by: 'Marijke van Dalen', at: NOW.toISOString(), fields: { ...ROLE, until: '2026-12-31' } },
    });
    expect(await source.find('assignments', 'rol-nieuw')).toEqual('row' in changed ? changed.row : null);
    const history = await source.history('assignments', 'rol-nieuw');
    expect(history.map(({ write, by, fields }) => [write, by, fields.until])).toEqual([
      ['w-2', 'Marijke van Dalen', '2026-12-31'],
      ['w-1', 'Marijke van Dalen', null],
    ]);
    expect(await source.history('assignments', 'weg')).toEqual([]);
  });

  test('an id is used once: the second time the row that is there comes back', async () => {
    const { source } = start();
    const first = await source.create('people', "p-'t-hof", { name: 'Anna ’t Hof' }, 'w-1');
    const second = await source.create('people', "p-'t-hof", { name: 'Iemand anders' }, 'w-2');
    expect(second).toEqual({ kind: 'exists', row: first.row });
  });

  test('only on the version that was seen; else the row as it is, or that it is gone', async () => {
    const { source, sites } = start();
    const { row } = await source.create('people', 'p-x', { name: 'Eerst' }, 'w-1');
    await source.update('people', 'p-x', row.version, { name: 'Toen' }, 'w-2');
    const late = await source.update('people', 'p-x', row.version, { name: 'Te laat' }, 'w-3');
    expect(late).toMatchObject({ kind: 'changed', row: { write: 'w-2', fields: { name: 'Toen' } } });
    removeItem(heldList(sites, 'people'), Number.parseInt(row.version, 10));
    expect(await source.update('people', 'p-x', row.version, { name: 'Weg' }, 'w-4')).toEqual({ kind: 'gone' });
    expect(await source.find('people', 'p-x')).toBeNull();
  });

  test.each(['cut', 'offline'] as const)(
    'an answer that is lost (%s): sent again it is found, and not made twice',
    async (kind) => {
      const faults = createFaults();
      const { source } = start({ faults });
      await source.read(null);
      faults.fail({ kind });
      expect(await troubleOf(source.create('people', 'p-x', { name: 'Kwijt' }, 'w-1'))).toBe('offline');
      const again = await source.create('people', 'p-x', { name: 'Kwijt' }, 'w-1');
      expect(again).toMatchObject({ kind: kind === 'cut' ? 'exists' : 'done', row: { write: 'w-1' } });
      faults.fail({ kind });
      expect(await troubleOf(source.update('people', 'p-x', again.row.version, { name: 'Weer' }, 'w-2'))).toBe(
        'offline',
      );
      const twice = await source.update('people', 'p-x', again.row.version, { name: 'Weer' }, 'w-2');
      expect(twice).toMatchObject({ kind: kind === 'cut' ? 'changed' : 'done', row: { write: 'w-2' } });
      expect(await source.history('people', 'p-x')).toHaveLength(2);
    },
  );

  test('a text that is too long for a line is refused for good', async () => {
    const { source } = start();
    expect(await troubleOf(source.create('people', 'p-x', { name: 'x'.repeat(256) }, 'w'))).toBe('broken');
  });

  test.each([
    [{ kind: 'status', status: 503, retryAfter: 60 } as const, 'busy'],
    [{ kind: 'status', status: 500 } as const, 'busy'],
    [{ kind: 'status', status: 423 } as const, 'busy'],
    [{ kind: 'status', status: 403 } as const, 'forbidden'],
    [{ kind: 'malformed' } as const, 'offline'],
    [{ kind: 'silence' } as const, 'slow'],
  ])('%o', async (fault, trouble) => {
    const faults = createFaults();
    const { source } = start({ faults, timeout: 20 });
    const { rows } = await source.read(null);
    const row = await firstOf('people', rows);
    faults.fail(fault, { path: '/fields', times: 9 });
    expect(await troubleOf(source.update('people', row.id, row.version, { name: 'x' }, 'w'))).toBe(trouble);
  });

  test.each([
    ['hardly more than what was sent', { RvName: 'Kort' }],
    ['everything but the ETag', { RolvastId: 'p-maas', RvName: 'Kort' }],
  ])('where the answer tells %s, the row is looked up', async (_, told) => {
    const { source } = start({
      through: (send) => async (input, init) => {
        const response = await send(input, init);
        return init?.method === 'PATCH' ? new Response(JSON.stringify(told)) : response;
      },
    });
    const row = await firstOf('people', (await source.read(null)).rows);
    const done = await source.update('people', row.id, row.version, { name: 'Kort' }, 'w-1');
    expect(done).toEqual({ kind: 'done', row: await source.find('people', row.id) });
    expect(done).toMatchObject({ row: { write: 'w-1', fields: { ...row.fields, name: 'Kort' } } });
  });
});

describe('rights', () => {
  test.each([
    ['p-van-dalen', true],
    ['p-terpstra', false],
  ])('%s may write: %s', async (me, may) => {
    const { source, sites } = start({ me });
    const { rows } = await source.read(null);
    const before = sites.all[0]?.lists.map(({ changes }) => changes);
    expect(await source.mayWrite()).toBe(may);
    expect(sites.all[0]?.lists.map(({ changes }) => changes)).toEqual(before);
    const row = await firstOf('people', rows);
    const trouble = may ? null : 'forbidden';
    expect(await troubleOf(source.update('people', row.id, row.version, { name: 'x' }, 'w'))).toBe(trouble);
  });

  test('each thing asks for its own permission, and no more than that; a permission that is not there yet tells nothing', async () => {
    const asked: string[] = [];
    const token = async (scope: string) => {
      asked.push(scope);
      if (scope !== 'Sites.Read.All') {
        throw new GraphFailure({ kind: 'ask', why: 'consent', scope: 'Sites.ReadWrite.All', claims: null });
      }
      return `demo.${scope}`;
    };
    const { source } = start({ token });
    const row = await firstOf('people', (await source.read(null)).rows);
    expect(new Set(asked)).toEqual(new Set(['Sites.Read.All']));
    expect(await source.mayWrite()).toBeNull();
    expect(await troubleOf(source.update('people', row.id, row.version, { name: 'x' }, 'w'))).toBe('ask');
    expect(new Set(asked)).toEqual(new Set(['Sites.Read.All', 'Sites.ReadWrite.All']));
  });

  test('where the app is let in site by site there is one permission', async () => {
    const asked: string[] = [];
    const token = async (scope: string) => {
      asked.push(scope);
      return 'demo.Sites.Selected';
    };
    const { source } = start({ token, access: 'selected' });
    await source.read(null);
    expect(await source.mayWrite()).toBe(true);
    await source.create('people', 'p-x', { name: 'x' }, 'w');
    expect(new Set(asked)).toEqual(new Set(['Sites.Selected']));
  });

  test('someone who may not see the site', async () => {
    const sites = demoSites(DAY);
    const closed = { ...sites, all: sites.all.map((site) => ({ ...site, rightOf: () => 'none' as const })) };
    expect(await troubleOf(start({ sites: closed }).source.read(null))).toBe('forbidden');
  });
});
