import { describe, expect, test, vi } from 'vitest';
import { demoRegister } from '../../src/demo/region';
import region from '../../src/demo/region.json';
import type { FileSetting } from '../../src/domain/settings/types';
import { freshRegisters, keptRegisters, type SharedRegisters } from '../../src/host/registers';
import { REGION, REGION_FILE } from '../builders/region';
import { keptInMemory } from './keptInMemory';

const BASE = 'https://rolvast.example/app/taskpane.html?x=1#/mijn';
const WOLKENDAL = JSON.stringify(region);
const MERENLAND = JSON.stringify(REGION_FILE);

const settings = (...files: readonly string[]): readonly FileSetting[] => files.map((file) => ({ kind: 'file', file }));
const BOTH = settings('wolkendal.json', 'registers/merenland.json');

type Answer = string | number | 'offline' | Response;

/** A server with files below /app/; a number is a status, an address that is not named is a 404. */
function server(files: Readonly<Record<string, Answer>>) {
  return vi.fn<typeof fetch>(async (address) => {
    const answer = files[String(address).replace('https://rolvast.example/app/', '')] ?? 404;
    if (answer === 'offline') throw new TypeError('Failed to fetch');
    if (answer instanceof Response) return answer;
    return typeof answer === 'number' ? new Response('', { status: answer }) : new Response(answer);
  });
}

const shown = ({ shared, faults }: SharedRegisters): string[] => [
  ...shared.map(({ file, register, example }) => `${file}: ${register.region.name}${example ? ' (voorbeeld)' : ''}`),
  ...faults.map(({ file, why, lines }) => `${file}: ${why}${lines.length === 0 ? '' : ` ${lines[0]}`}`),
];

const fresh = async (files: Readonly<Record<string, Answer>>, kept = keptInMemory(), which = BOTH) =>
  shown(await freshRegisters(which, { fetch: server(files), kept, base: BASE }));

/** A device on which both were read before. */
async function device() {
  const kept = keptInMemory();
  await fresh({ 'wolkendal.json': WOLKENDAL, 'registers/merenland.json': MERENLAND }, kept);
  return kept;
}

describe('the registers as they are now', () => {
  test('all of them, in the order of the settings, from beside the page and past the cache of the browser', async () => {
    const fetch = server({ 'wolkendal.json': WOLKENDAL, 'registers/merenland.json': MERENLAND });
    const found = await freshRegisters(BOTH, { fetch, kept: keptInMemory(), base: BASE });
    expect(shown(found)).toEqual(['wolkendal.json: Regio Wolkendal', 'registers/merenland.json: Regio Merenland']);
    expect(found.shared[0]?.register).toEqual({ ...demoRegister('2026-06-03'), updated: region.updated });
    expect(found.shared[1]?.register).toEqual(REGION);
    expect(fetch.mock.calls.map(([, init]) => init)).toEqual([{ cache: 'no-cache' }, { cache: 'no-cache' }]);
  });

  test.each<[string, Answer, string]>([
    ['is not there', 404, 'absent'],
    ['may not be seen', 403, 'absent'],
    ['is the start page of the server', '<!DOCTYPE html>\n<html></html>', 'absent'],
    ['comes from a server that fails', 500, 'offline'],
    ['does not come', 'offline', 'offline'],
    ['is no JSON', '{ "region": ', 'wrong Regel 1'],
    ['is empty', '', 'wrong '],
    ['is a list', '[]', 'wrong '],
    ['names somebody who is not in it', MERENLAND.replace('"chair":"ada"', '"chair":"adda"'), 'wrong Regel 1'],
  ])('one that %s leaves the other', async (_, answer, fault) => {
    const found = await fresh({ 'wolkendal.json': WOLKENDAL, 'registers/merenland.json': answer });
    expect(found).toEqual([
      'wolkendal.json: Regio Wolkendal',
      expect.stringContaining(`registers/merenland.json: ${fault}`),
    ]);
  });

  test('a byte order mark does no harm', async () => {
    const bytes = new Uint8Array([0xef, 0xbb, 0xbf, ...Buffer.from(WOLKENDAL)]);
    const one = settings('wolkendal.json');
    expect(await fresh({ 'wolkendal.json': new Response(bytes) }, keptInMemory(), one)).toEqual([
      'wolkendal.json: Regio Wolkendal',
    ]);
  });

  test('without any there is nothing, and it says of each why', async () => {
    expect(await fresh({ 'wolkendal.json': 'offline' })).toEqual([
      'wolkendal.json: offline',
      'registers/merenland.json: absent',
    ]);
  });
});

describe('the registers of an earlier start', () => {
  test('nothing on a new device; all of them on one that knows them', async () => {
    expect(await keptRegisters(BOTH, keptInMemory())).toEqual([]);
    const known = await keptRegisters(BOTH, await device());
    expect(known.map(({ file, register }) => `${file}: ${register.region.id}`)).toEqual([
      'wolkendal.json: wolkendal',
      'registers/merenland.json: merenland',
    ]);
    expect(known[1]?.register).toEqual(REGION);
  });

  test('only those that the settings still name', async () => {
    const known = await keptRegisters(settings('registers/merenland.json', 'nieuw.json'), await device());
    expect(known.map(({ file }) => file)).toEqual(['registers/merenland.json']);
  });

  test.each<[string, Answer, readonly string[]]>([
    ['without a network', 'offline', ['Regio Merenland']],
    ['with a server that fails', 503, ['Regio Merenland']],
    [
      'with a connection that breaks half-way',
      new Response(new ReadableStream({ start: (stream) => stream.error(new TypeError('cut')) })),
      ['Regio Merenland'],
    ],
    ['while the file is gone, no longer', 404, ['absent']],
    ['while the file has a mistake, which is told all the same', '{}', ['Regio Merenland', 'wrong']],
  ])('stand in %s', async (_, answer, expected) => {
    const kept = await device();
    const found = await fresh({ 'wolkendal.json': WOLKENDAL, 'registers/merenland.json': answer }, kept);
    expect(found).toEqual(
      ['wolkendal.json: Regio Wolkendal', ...expected.map((text) => `registers/merenland.json: ${text}`)].map((text) =>
        expect.stringContaining(text),
      ),
    );
  });

  test('a new file takes their place', async () => {
    const kept = await device();
    const renamed = MERENLAND.replace('Regio Merenland', 'Regio Meren');
    const files = { 'wolkendal.json': WOLKENDAL, 'registers/merenland.json': renamed };
    expect(await fresh(files, kept)).toContain('registers/merenland.json: Regio Meren');
    expect((await keptRegisters(BOTH, kept)).map(({ register }) => register.region.name)).toContain('Regio Meren');
  });

  test('a mistake does not', async () => {
    const kept = await device();
    const before = kept.all();
    await fresh({ 'wolkendal.json': '{}', 'registers/merenland.json': '[]' }, kept);
    expect(kept.all()).toEqual(before);
  });

  test('what another version of Rolvast kept is read anew', async () => {
    const kept = await device();
    for (const [key, value] of await kept.entries()) await kept.set(key, { ...(value as object), version: 0 });
    expect(await keptRegisters(BOTH, kept)).toEqual([]);
    const files = { 'wolkendal.json': 'offline', 'registers/merenland.json': MERENLAND } as const;
    expect(await fresh(files, kept)).toEqual(['registers/merenland.json: Regio Merenland', 'wolkendal.json: offline']);
    expect((await keptRegisters(BOTH, kept)).map(({ file }) => file)).toEqual(['registers/merenland.json']);
  });

  test('the same file is not read again', async () => {
    const kept = await device();
    const write = vi.spyOn(kept, 'set');
    await fresh({ 'wolkendal.json': WOLKENDAL, 'registers/merenland.json': MERENLAND }, kept);
    expect(write).not.toHaveBeenCalled();
  });
});
