import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../src/demo/graph/answer';
import type { ListSeed } from '../../../src/demo/graph/sites/create-sites';
import { demoSite, demoSites, registerLists } from '../../../src/demo/graph/sites/demo-sites';
import { demoRegister } from '../../../src/demo/region';
import type { ProvisionStep } from '../../../src/domain/stored/provision';
import { registerOf } from '../../../src/domain/stored/rows';
import { ID_COLUMN, SCHEMA, SCHEMA_VERSION, STORED_LISTS } from '../../../src/domain/stored/schema';
import { DAY, NOW, siteGraph } from '../../builders/sites';
import { emptyLists, HERE, pictureOf, provision, REGION, regionRow, siteIn, withLists } from './provisionSites';

describe('looking', () => {
  test.each([
    ['bestuur', 'ready'],
    ['leeg', 'none'],
    ['half', 'partial'],
    ['gedeeld', 'partial'],
  ] as const)('%s: %s, in two round trips, and nothing changes', async (name, state) => {
    const { graph, sites, trips } = siteGraph();
    const before = pictureOf(siteIn(sites, demoSite(name)));
    const look = await graph.sites.look(demoSite(name));
    expect(look.state).toBe(state);
    expect(look.lists.map(({ list }) => list)).toEqual(STORED_LISTS);
    expect(trips.length).toBeLessThanOrEqual(2);
    expect(pictureOf(siteIn(sites, demoSite(name)))).toEqual(before);
  });

  test('what each list has and lacks', async () => {
    const { graph } = siteGraph();
    const half = await graph.sites.look(demoSite('half'));
    expect(half.lists.map(({ state }) => state)).toEqual([
      'absent',
      'whole',
      'whole',
      'whole',
      'partial',
      ...Array.from({ length: 5 }, () => 'absent'),
    ]);
    expect(half.lists[4]?.missing).toContain('RvName');
    expect(half).toMatchObject({ name: 'Half ingericht', version: null, region: null });
    const shared = await graph.sites.look(demoSite('gedeeld'));
    expect(shared.lists[0]?.foreign).toEqual(['Dossier']);
    const whole = await graph.sites.look(demoSite('bestuur'));
    expect(whole).toMatchObject({ version: SCHEMA_VERSION, region: { id: 'wolkendal', name: 'Regio Wolkendal' } });
  });

  test('a site that is not there', async () => {
    const { graph } = siteGraph();
    const look = graph.sites.look('https://wolkendal.sharepoint.example/sites/weg');
    await expect(look).rejects.toMatchObject({ trouble: 'absent' });
  });
});

describe('making', () => {
  test('an empty site becomes a register that can be read and changed; twice makes nothing more', async () => {
    const sites = demoSites(DAY, () => NOW);
    const steps: ProvisionStep[] = [];
    const look = await provision(sites, demoSite('leeg'), steps);
    expect(look).toMatchObject({ state: 'ready', region: REGION, version: SCHEMA_VERSION });
    const made = steps.filter(({ kind }) => kind !== 'look');
    expect(made.map(({ name }) => name)).toEqual([
      ...STORED_LISTS.map((list) => SCHEMA[list].title),
      SCHEMA.region.title,
    ]);
    expect(made.map(({ done, total }) => [done, total])).toEqual(made.map((_, at) => [at, made.length]));

    const { graph } = siteGraph({ sites });
    const source = graph.register(demoSite('leeg'), '');
    expect(registerOf((await source.read(null)).rows).register.region).toEqual(REGION);
    expect((await source.create('people', 'p', { name: 'P' }, 'w')).kind).toBe('done');

    const before = pictureOf(siteIn(sites, demoSite('leeg')));
    const again: ProvisionStep[] = [];
    await provision(sites, demoSite('leeg'), again);
    expect(again.every(({ kind }) => kind === 'look')).toBe(true);
    expect(pictureOf(siteIn(sites, demoSite('leeg')))).toEqual(before);
  });

  test.each(['half', 'gedeeld'] as const)('%s: what is there stays, the rest is added', async (name) => {
    const sites = demoSites(DAY, () => NOW);
    const site = siteIn(sites, demoSite(name));
    const before = site?.lists.map(({ id, columns }) => [id, columns.map((column) => column.id)] as const) ?? [];
    const look = await provision(sites, demoSite(name));
    expect(look.state).toBe('ready');
    for (const [id, columns] of before) {
      const held = site?.lists.find((list) => list.id === id);
      expect(held?.columns.map((column) => column.id)).toEqual(expect.arrayContaining([...columns]));
    }
    expect(site?.lists.map(({ displayName }) => displayName).sort()).toEqual(
      ['Documenten', ...STORED_LISTS.map((list) => SCHEMA[list].title)].sort(),
    );
  });

  test('lists without their indexes, as when SharePoint passes over them, get them', async () => {
    // Some columns lack both, others only what makes their values unique.
    const plain = (column: JsonObject, at: number): JsonObject => ({
      ...column,
      indexed: at % 2 === 0 ? false : column.indexed,
      enforceUniqueValues: false,
    });
    const bare = emptyLists().map(({ columns, ...list }, at) => ({
      ...list,
      columns: columns.map((column) => plain(column, at)),
    }));
    const sites = withLists(bare);
    const steps: ProvisionStep[] = [];
    expect((await provision(sites, HERE, steps)).state).toBe('ready');
    expect(new Set(steps.map(({ kind }) => kind))).toEqual(new Set(['look', 'index', 'region']));
    const whole = withLists(emptyLists());
    await provision(whole, HERE);
    expect(pictureOf(siteIn(sites, HERE))).toEqual(pictureOf(siteIn(whole, HERE)));
  });

  test('an older version is brought forward: columns are added, rows and the name of the region stay', async () => {
    const lists = registerLists(demoRegister(DAY), NOW.toISOString());
    const older = lists.map((list, at) => ({
      ...list,
      columns: list.columns.filter(({ name }) => name !== 'RvBasis'),
      rows:
        at === 0 ? [regionRow('0')] : list.rows.map((row) => ({ ...row, fields: { ...row.fields, RvBasis: null } })),
    }));
    const sites = withLists(older);
    const { graph } = siteGraph({ sites });
    expect(await graph.sites.look(HERE)).toMatchObject({ state: 'old', version: 0 });
    const steps: ProvisionStep[] = [];
    const look = await provision(sites, HERE, steps);
    expect(look).toMatchObject({ state: 'ready', version: SCHEMA_VERSION, region: { id: 'oud', name: 'Regio Oud' } });
    expect(steps.filter(({ kind }) => kind !== 'look').map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'column RvBasis',
      `forward ${SCHEMA.region.title}`,
    ]);
    const rows = (await graph.register(HERE, '').read(null)).rows;
    expect(rows.filter(({ list }) => list === 'assignments')).toHaveLength(demoRegister(DAY).assignments.length);
  });

  test('nothing is made at a site of a newer version', async () => {
    const sites = withLists(emptyLists().map((list, at) => (at === 0 ? { ...list, rows: [regionRow('9')] } : list)));
    const before = pictureOf(siteIn(sites, HERE));
    expect(await provision(sites, HERE)).toMatchObject({ state: 'newer', version: 9 });
    expect(pictureOf(siteIn(sites, HERE))).toEqual(before);
  });

  test.each<[string, Partial<ListSeed>, object]>([
    [
      'is someone’s, with rows',
      { columns: [{ name: 'Naam', text: {} }], rows: [{ ...regionRow('1'), fields: { Naam: 'x' } }] },
      {},
    ],
    ['is a library', { template: 'documentLibrary', columns: [] }, {}],
    [
      'has a column of another kind',
      {
        columns: [
          { name: ID_COLUMN, text: {} },
          { name: 'RvName', number: {} },
        ],
      },
      { wrong: [{ column: 'RvName', expected: 'text', found: 'number' }] },
    ],
  ])('nothing is made where a list of the same title %s', async (_, seed, look) => {
    const title = SCHEMA.people.title;
    const sites = withLists([{ title, columns: [], rows: [], ...seed }]);
    const before = pictureOf(siteIn(sites, HERE));
    const answer = await provision(sites, HERE);
    expect(answer.state).toBe('blocked');
    expect(answer.lists.find(({ list }) => list === 'people')).toMatchObject({ state: 'blocked', title, ...look });
    expect(pictureOf(siteIn(sites, HERE))).toEqual(before);
  });

  test('an empty list of the same title is completed; its own columns stay', async () => {
    const sites = withLists([{ title: SCHEMA.people.title, columns: [{ name: 'Naam', text: {} }], rows: [] }]);
    expect((await provision(sites, HERE)).state).toBe('ready');
    const held = siteIn(sites, HERE)?.lists.find(({ displayName }) => displayName === SCHEMA.people.title);
    expect(held?.columns.map(({ name }) => name)).toEqual(expect.arrayContaining(['Naam', 'RvName', ID_COLUMN]));
  });

  test('two people at the same time', async () => {
    const sites = demoSites(DAY, () => NOW);
    const looks = await Promise.all([provision(sites, demoSite('leeg')), provision(sites, demoSite('leeg'))]);
    expect(looks.map(({ state }) => state)).toEqual(['ready', 'ready']);
    const alone = demoSites(DAY, () => NOW);
    await provision(alone, demoSite('leeg'));
    expect(pictureOf(siteIn(sites, demoSite('leeg')))).toEqual(pictureOf(siteIn(alone, demoSite('leeg'))));
  });

  test('someone who may not make lists; someone who was not asked yet', async () => {
    const { graph, sites } = siteGraph({ me: 'p-terpstra' });
    const before = pictureOf(siteIn(sites, demoSite('leeg')));
    const making = graph.sites.provision(demoSite('leeg'), { region: REGION }, () => {});
    await expect(making).rejects.toMatchObject({ trouble: 'forbidden' });
    expect(pictureOf(siteIn(sites, demoSite('leeg')))).toEqual(before);
  });
});
