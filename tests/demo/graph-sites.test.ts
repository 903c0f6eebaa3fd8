import { describe, expect, test } from 'vitest';
import type { GraphHandler } from '../../src/demo/graph/embedded-graph';
import { createSites, type ListSeed } from '../../src/demo/graph/sites/create-sites';
import { DEMO_HOST, demoSites } from '../../src/demo/graph/sites/demo-sites';
import { demoToken } from '../../src/demo/graph/token';
import { type Asking, ask, DAY, graph, pages } from './graphAsk';

const BESTUUR = `/sites/${DEMO_HOST}:/sites/bestuur:`;

/** The rows of the list of people, by a path that the product takes. */
async function listPath(handler: GraphHandler, title = 'Rolvast mensen', site = BESTUUR): Promise<string> {
  const { body } = await ask(handler, `${site}/lists?$select=id,displayName`);
  const list = body.value.find(({ displayName }: { displayName: string }) => displayName === title);
  return `${site}/lists/${list.id}`;
}

function post(body: unknown): Asking {
  return { method: 'POST', body };
}

/** A list with this many rows, of which one column has an index. */
function long(rows: number): GraphHandler {
  const by = { id: 'x', name: 'Saskia Nieland', email: '' };
  const list: ListSeed = {
    title: 'Lang',
    columns: [
      { name: 'A', text: {}, indexed: true, enforceUniqueValues: true },
      { name: 'B', text: {} },
    ],
    rows: Array.from({ length: rows }, (_, at) => ({
      fields: { A: `a${at}`, B: `b${at % 10}` },
      by,
      at: `${DAY}T08:00:00Z`,
    })),
  };
  const site = {
    host: DEMO_HOST,
    path: '/sites/bestuur',
    displayName: 'x',
    rightOf: () => 'manage' as const,
    lists: [list],
  };
  return graph({ sites: createSites([site]) });
}

describe('where a site is', () => {
  test('by its address, and by its id; with its lists', async () => {
    const handler = graph();
    const { status, body } = await ask(handler, `/sites/${DEMO_HOST}:/sites/bestuur`);
    expect([status, body.displayName]).toEqual([200, 'Bestuur Regio Wolkendal']);
    const lists = await ask(handler, `/sites/${body.id}/lists`);
    expect(lists.body.value.map(({ name }: { name: string }) => name)).toContain('Documenten');
    expect(lists.body.value).toHaveLength(11);
  });

  test.each([
    [`/sites/${DEMO_HOST}:/sites/weg`, 404, 'itemNotFound'],
    [`/sites/${DEMO_HOST}:/sites/bestuur:/lists/weg/items`, 404, 'itemNotFound'],
    [`/sites/${DEMO_HOST}:/sites/bestuur:/drives`, 404, 'itemNotFound'],
  ])('%s: %i', async (path, status, code) => {
    const seen = await ask(graph(), path);
    expect([seen.status, seen.body.error.code]).toEqual([status, code]);
  });

  test('pages of lists', async () => {
    const seen = await pages(graph({ largestPage: 4 }), `${BESTUUR}/lists?$select=id`);
    expect(seen.map(({ body }) => body.value.length)).toEqual([4, 4, 3]);
  });
});

describe('searching a list', () => {
  test('by a column with an index; without case, as SharePoint does', async () => {
    const handler = graph();
    const path = await listPath(handler);
    const { body } = await ask(
      handler,
      `${path}/items?$expand=fields($select=RvName)&$filter=fields/RolvastId eq 'P-VOS'`,
    );
    expect(body.value.map(({ fields }: { fields: object }) => fields)).toEqual([
      { '@odata.etag': expect.stringMatching(/^"[\w-]+,1"$/), RvName: 'Liesbeth Vos' },
    ]);
  });

  test('by a column without one: not, or at one’s own risk, and then not in a long list', async () => {
    const filter = "?$filter=fields/B eq 'b3'&$top=5000";
    const prefer = { headers: { Prefer: 'HonorNonIndexedQueriesWarningMayFailRandomly' } };
    const short = long(50);
    const at = await listPath(short, 'Lang');
    const refused = await ask(short, `${at}/items${filter}`);
    expect([refused.status, refused.body.error.message]).toEqual([400, expect.stringContaining('not indexed')]);
    expect((await ask(short, `${at}/items${filter}`, prefer)).body.value).toHaveLength(5);
    const longer = long(5001);
    const there = await listPath(longer, 'Lang');
    expect((await ask(longer, `${there}/items${filter}`, prefer)).status).toBe(422);
    expect((await ask(longer, `${there}/items?$filter=fields/A eq 'a5000'`)).body.value).toHaveLength(1);
    expect((await ask(longer, `${there}/items?$filter=startswith(fields/A,'a')`)).status).toBe(400);
  });
});

describe('writing', () => {
  test('a value that must be unique, a column that is not there, a line that is too long, a wrong kind', async () => {
    const handler = long(3);
    const path = `${await listPath(handler, 'Lang')}/items`;
    const status = async (fields: object) => (await ask(handler, path, post({ fields }))).status;
    expect(await status({ A: 'A1' })).toBe(409);
    expect(await status({ C: 'x' })).toBe(400);
    expect(await status({ B: 'x'.repeat(256) })).toBe(400);
    expect(await status({ B: 3 })).toBe(400);
    expect(await status({ A: 'nieuw', B: '' })).toBe(201);
    const { body } = await ask(handler, `${path}/4?$expand=fields`);
    expect('B' in body.fields).toBe(false);
    expect((await ask(handler, `${path}/4/fields`, { method: 'PATCH', body: { A: 'a1' } })).status).toBe(409);
  });

  test('on the ETag that was seen, or not at all; each version stays', async () => {
    const handler = long(1);
    const path = `${await listPath(handler, 'Lang')}/items/1`;
    const { eTag } = (await ask(handler, path)).body;
    const patch = (body: object, tag: string) =>
      ask(handler, `${path}/fields`, { method: 'PATCH', body, headers: { 'If-Match': tag } });
    const first = await patch({ B: 'nu' }, eTag);
    expect([first.status, first.body['@odata.etag'] !== eTag]).toEqual([200, true]);
    expect((await patch({ B: 'te laat' }, eTag)).status).toBe(412);
    expect((await patch({ B: 'hoe dan ook' }, '*')).status).toBe(200);
    const { body } = await ask(handler, `${path}/versions?$expand=fields`);
    const seen = body.value.map(({ id, fields }: { id: string; fields: { B: string } }) => [id, fields.B]);
    expect(seen).toEqual([
      ['3.0', 'hoe dan ook'],
      ['2.0', 'nu'],
      ['1.0', 'b0'],
    ]);
    expect(body.value[0].lastModifiedBy.user.displayName).toBe('Marijke van Dalen');
  });

  test('a title or a column that is taken', async () => {
    const handler = long(1);
    const path = await listPath(handler, 'Lang');
    expect((await ask(handler, `${BESTUUR}/lists`, post({ displayName: 'lang' }))).status).toBe(409);
    expect((await ask(handler, `${path}/columns`, post({ name: 'b', text: {} }))).status).toBe(409);
    expect((await ask(handler, `${path}/columns`, post({ name: 'C', text: {}, number: {} }))).status).toBe(400);
    expect(
      (await ask(handler, `${path}/columns`, post({ name: 'C', text: {}, enforceUniqueValues: true }))).status,
    ).toBe(400);
    expect((await ask(handler, `${BESTUUR}/lists`, post({ name: 'Zonder titel' }))).status).toBe(400);
  });
});

describe('what changed', () => {
  test('page after page, then nothing, then what changed; an old token means all over again', async () => {
    const sites = demoSites(DAY);
    const handler = graph({ sites, largestPage: 5 });
    const path = await listPath(graph({ sites }));
    const seen = await pages(handler, `${path}/items/delta?$expand=fields`);
    const names = seen.flatMap(({ body }) =>
      body.value.map(({ fields }: { fields: { RvName: string } }) => fields.RvName),
    );
    expect(names).toHaveLength(24);
    const end: string = seen.at(-1)?.body['@odata.deltaLink'];
    expect((await ask(handler, end)).body.value).toEqual([]);
    await ask(handler, `${path}/items/2/fields`, { method: 'PATCH', body: { RvPosition: 'anders' } });
    const next = await ask(handler, end);
    expect(next.body.value.map(({ id, fields }: { id: string; fields: object }) => [id, fields])).toEqual([
      ['2', expect.objectContaining({ RvPosition: 'anders' })],
    ]);
    sites.expire();
    const old = await ask(handler, next.body['@odata.deltaLink']);
    expect([old.status, old.body.error.code]).toEqual([410, 'resyncRequired']);
    expect((await ask(handler, old.headers.get('Location') ?? '')).body.value).toHaveLength(5);
    expect((await ask(handler, `${path}/items/delta?token=onzin`)).status).toBe(400);
  });
});

describe('who may do what', () => {
  test('two users of one world, of whom one may only read', async () => {
    const sites = demoSites(DAY);
    const writer = graph({ sites });
    const reader = graph({ sites, me: 'p-terpstra' });
    const path = await listPath(reader);
    const patch = { method: 'PATCH', body: { RvPosition: 'anders' } };
    expect((await ask(reader, `${path}/items/2/fields`, patch)).status).toBe(403);
    expect((await ask(writer, `${path}/items/2/fields`, patch)).status).toBe(200);
    expect((await ask(reader, `${path}/items/2?$expand=fields`)).body.fields.RvPosition).toBe('anders');
  });

  test.each([
    ['Sites.Read.All', [200, 403, 403]],
    ['Sites.ReadWrite.All', [200, 201, 403]],
    ['Sites.Manage.All', [200, 201, 201]],
    ['Calendars.Read', [403, 403, 403]],
  ])('%s', async (scope, statuses) => {
    const handler = graph();
    const path = await listPath(handler);
    const token = demoToken([scope]);
    const seen = [
      await ask(handler, `${path}/items`, { token }),
      await ask(handler, `${path}/items`, { token, ...post({ fields: { RvName: 'x' } }) }),
      await ask(handler, `${path}/columns`, { token, ...post({ name: 'Nieuw', text: {} }) }),
    ];
    expect(seen.map(({ status }) => status)).toEqual(statuses);
  });
});
