import { describe, expect, test } from 'vitest';
import { createSites } from '../../src/demo/graph/sites/create-sites';
import { demoSite, registerLists } from '../../src/demo/graph/sites/demo-sites';
import { demoRegister } from '../../src/demo/region';
import type { Assignment } from '../../src/domain/register/types';
import { registerOf } from '../../src/domain/stored/rows';
import { STORED_LISTS } from '../../src/domain/stored/schema';
import type { Graph } from '../../src/graph/types';
import { DAY, NOW, siteGraph } from '../builders/sites';
import { type Answers, type Documented, documented } from './documented';
import { documentedGraph } from './stages';

/** A site with a register behind the product's own layer, and a person in it. */
interface SiteStage {
  readonly name: string;
  readonly graph: () => Graph;
  readonly site: string;
  readonly siteName: string;
  readonly person: { readonly id: string; readonly name: string; readonly email: string; readonly by: string };
}

function answer(body: object): Documented {
  return { page: '', status: 200, headers: {}, body };
}

/** The delta of a page with no rows, and the rows of the delta as a page of a list. */
function documentedSite(): Answers {
  const delta = documented('listitem-delta');
  const [item] = delta.body.value;
  const nobody = answer({ value: [], '@odata.deltaLink': delta.body['@odata.deltaLink'] });
  const people = documented('list-list').body.value.find(({ name }: { name: string }) => name === 'Rolvast mensen').id;
  const inPeople = (rest: string): RegExp => new RegExp(`/lists/${people}/${rest}`);
  return [
    [/^\/sites\/[^/]+:\/sites\/bestuur\?/, documented('site-getbypath')],
    [/:\/lists\?/, documented('list-list')],
    [/\/columns$/, documented('list-list-columns')],
    [inPeople('items/delta\\?'), delta],
    [/items\/delta/, nobody],
    [inPeople("items\\?.*RolvastId eq 'p-blom'"), answer({ value: [item] })],
    [inPeople("items\\?.*RolvastId eq 'p-nieuw'"), answer({ value: [created(item)] })],
    [/items\?/, answer({ value: [] })],
    [inPeople('items$'), documented('listitem-create')],
    [inPeople('items/1/fields'), documented('listitem-update')],
    [inPeople('items/1/versions'), documented('listitem-list-versions')],
  ];
}

function created(item: { readonly fields: object }): object {
  const fields = { RolvastId: 'p-nieuw', RolvastWrite: 'w-9', RolvastVersion: '1', RvName: 'Nienke Nieuw' };
  return { ...item, id: '20', eTag: '"{51AD05BB-59B8-43AA-9456-77C44E9BC067},1"', fields };
}

const STAGES: readonly SiteStage[] = [
  {
    name: 'the embedded Graph',
    graph: () => siteGraph().graph,
    site: demoSite('bestuur'),
    siteName: 'Bestuur Regio Wolkendal',
    person: { id: 'p-vos', name: 'Liesbeth Vos', email: 'l.vos@regiowolkendal.example', by: 'Saskia Nieland' },
  },
  {
    name: "Microsoft's documented answers",
    graph: () => documentedGraph(documentedSite()),
    site: 'https://bosdorp.sharepoint.example/sites/bestuur',
    siteName: 'Bestuur Bosdorp',
    person: { id: 'p-blom', name: 'Bas Blom', email: 'bas.blom@bosdorp.example', by: 'Bas Blom' },
  },
];

describe.each(STAGES)('$name', ({ graph, site, siteName, person }) => {
  const source = () => graph().register(site, 'Noor de Wit');

  test('all rows, and then what changed', async () => {
    const opened = source();
    const all = await opened.read(null);
    const row = all.rows.find(({ list, id }) => list === 'people' && id === person.id);
    expect(row).toMatchObject({
      by: person.by,
      fields: { name: person.name, email: person.email, municipality: null },
    });
    expect(row?.at).toMatch(/^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect({ complete: all.complete, gone: all.gone }).toEqual({ complete: true, gone: [] });
    expect(JSON.parse(JSON.stringify(all))).toEqual(all);
    expect((await opened.read(all.cursor)).complete).toBe(false);
  });

  test('one row, the same as in the whole', async () => {
    const opened = source();
    const found = await opened.find('people', person.id);
    expect((await opened.read(null)).rows).toContainEqual(found);
    expect(await opened.find('people', 'p-weg')).toBeNull();
  });

  test('a row is made, and another changed', async () => {
    const opened = source();
    const made = await opened.create('people', 'p-nieuw', { name: 'Nienke Nieuw' }, 'w-9');
    expect(made).toMatchObject({
      kind: 'done',
      row: { id: 'p-nieuw', write: 'w-9', fields: { name: 'Nienke Nieuw' } },
    });
    const row = await opened.find('people', person.id);
    const changed = await opened.update('people', person.id, row?.version ?? '', { position: 'wethouder' }, 'w-1');
    expect(changed).toMatchObject({
      kind: 'done',
      row: { id: person.id, write: 'w-1', fields: { name: person.name } },
    });
  });

  test('who changed a row when', async () => {
    const history = await source().history('people', person.id);
    expect(history[0]).toMatchObject({ by: person.by, fields: { name: person.name } });
    expect(history.map(({ at }) => at)).toEqual([...history.map(({ at }) => at)].sort().reverse());
  });

  test('what a site has', async () => {
    const look = await graph().sites.look(site);
    expect(look.name).toBe(siteName);
    expect(look.lists.map(({ list }) => list)).toEqual(STORED_LISTS);
    expect(look.lists.every(({ state }) => state === 'whole' || state === 'partial')).toBe(true);
    expect(look.lists.find(({ list }) => list === 'people')).toMatchObject({ wrong: [], foreign: [] });
  });
});

test('5,000 roles: every one of them, once, in few round trips; later only what changed', async () => {
  const region = demoRegister(DAY);
  const assignments = Array.from({ length: 5000 }, (_, at): Assignment => {
    const model = region.assignments[at % region.assignments.length];
    if (model === undefined) throw new Error('the region has no roles');
    return { ...model, id: `rol-${at}`, basis: `besluit ${at}` };
  });
  const site = {
    host: 'groot.sharepoint.example',
    path: '/sites/groot',
    displayName: 'Groot',
    rightOf: () => 'manage' as const,
    lists: registerLists({ ...region, assignments }, NOW.toISOString()),
  };
  const { graph, trips } = siteGraph({ sites: createSites([site], () => NOW), largestPage: 1000 });
  const source = graph.register('https://groot.sharepoint.example/sites/groot', '');
  const { rows, cursor } = await source.read(null);
  expect(registerOf(rows).register.assignments).toEqual(assignments);
  expect(trips).toHaveLength(6);
  const row = await source.find('assignments', 'rol-4999');
  await source.update('assignments', 'rol-4999', row?.version ?? '', { until: '2026-12-31' }, 'w');
  trips.length = 0;
  expect((await source.read(cursor)).rows.map(({ id }) => id)).toEqual(['rol-4999']);
  expect(trips).toHaveLength(1);
});
