import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { REGION_FILE } from '../builders/region';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const TSX = createRequire(import.meta.url).resolve('tsx/cli');

const AGENDA = `Algemeen Bestuur Regio Merenland
12 juni 2026

1. Opening
2. Ontwerpbegroting 2027 (ter vaststelling)
3. Regionale Woonagenda
4. Rondvraag`;

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command as a user does; a process costs about a second, so there are few. */
function run(command: 'hats' | 'evaluate', ...args: readonly string[]): Promise<Ran> {
  return new Promise((done) => {
    execFile(
      process.execPath,
      [TSX, join(ROOT, 'src', 'cli', `${command}.ts`), ...args],
      { cwd: folder },
      (error, out, err) => {
        done({ code: error === null ? 0 : Number(error.code), out, err });
      },
    );
  });
}

let folder = '';
const at = (name: string): string => join(folder, name);
const write = (name: string, content: unknown): void =>
  writeFileSync(at(name), typeof content === 'string' ? content : JSON.stringify(content));

const EVENT = {
  subject: 'Algemeen Bestuur 12 juni',
  body: { contentType: 'text', content: AGENDA },
  start: { dateTime: '2026-06-12T09:30:00', timeZone: 'W. Europe Standard Time' },
  end: { dateTime: '2026-06-12T11:00:00', timeZone: 'W. Europe Standard Time' },
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rolvast-cli-'));
  write('rollen.json', REGION_FILE);
  write('fout.json', { ...REGION_FILE, gremia: [{ id: 'ab', kind: 'ab', name: 'AB', members: ['niemand'] }] });
  write('agenda.txt', AGENDA);
  write('portaal.txt', 'Beste leden,\n\nDe stukken staan in het portaal: https://portaal.merenland.example');
  for (const name of ['leeg', 'gevuld', 'kapot']) mkdirSync(at(name));
  mkdirSync(at('gevuld/registers'));
  write('gevuld/registers/merenland.json', REGION_FILE);
  write('gevuld/zaak.json', {
    id: 'zaak',
    register: 'merenland',
    event: EVENT,
    expected: { gremium: 'db', agenda: 'body', items: [], hats: [] },
  });
  write('kapot/zaak.json', { id: 'zaak', register: 'merenland' });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('hats', () => {
  test('a good call: exit 0, the meeting on stdout, nothing on stderr', async () => {
    const { code, out, err } = await run('hats', 'agenda.txt', '--register', 'rollen.json', '--person', 'bas kroon');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Algemeen Bestuur Regio Merenland');
    expect(out).toContain('Noem uw pet: DB én AB');
  });

  test('--json: one JSON document with the hats of one person, on the day that was asked for', async () => {
    const { code, out } = await run(
      ...(['hats', 'agenda.txt', '--register', 'rollen.json', '--person', 'b.kroon@steenhorst.example'] as const),
      ...['--date', '2026-01-02', '--json'],
    );
    expect(code).toBe(0);
    const json = JSON.parse(out);
    expect(json).toMatchObject({ register: 'merenland', gremium: 'ab', agenda: 'body', day: '2026-01-02' });
    expect(json.items).toHaveLength(4);
    expect(json.hats).toHaveLength(4);
    expect(new Set(json.hats.map((h: { person: string }) => h.person))).toEqual(new Set(['bas']));
  });

  // 1: a file that cannot be read or used. 2: a wrong call. Each says what to do next, in Dutch, on stderr.
  test.each<[string, readonly string[], 1 | 2, RegExp]>([
    ['no agenda in it', ['portaal.txt', '--register', 'rollen.json'], 1, /Nog geen agenda.*portaal/],
    ['a file that is not there', ['weg.txt', '--register', 'rollen.json'], 1, /weg\.txt bestaat niet/],
    ['a folder as file', ['leeg', '--register', 'rollen.json'], 1, /leeg is een map/],
    [
      'a register with a broken reference',
      ['agenda.txt', '--register', 'fout.json'],
      1,
      /kloppen niet:\n {2}Regel 1.*niemand/,
    ],
    [
      'a person nobody knows',
      ['agenda.txt', '--register', 'rollen.json', '--person', 'Piet'],
      2,
      /kennen Piet niet.*Ada Vink/,
    ],
    ['no register', ['agenda.txt'], 2, /--register/],
    ['no file', ['--register', 'rollen.json'], 2, /Noem één bestand/],
    ['a wrong date', ['agenda.txt', '--register', 'rollen.json', '--date', '12-6-2026'], 2, /JJJJ-MM-DD/],
    ['an unknown option', ['agenda.txt', '--rollen', 'x'], 2, /Onbekende optie/],
  ])('%s', async (_, args, expected, message) => {
    const { code, err, out } = await run('hats', ...args);
    expect(code).toBe(expected);
    expect(err).toMatch(message);
    expect(err).not.toMatch(/\n\s+at /);
    if (expected === 2) expect(out).toBe('');
  });
});

describe('evaluate', () => {
  test('scores as JSON and predictions in the shape of `expected`', async () => {
    const { code, out, err } = await run('evaluate', 'gevuld', '--json', '--errors', '--predictions', 'uit.json');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const json = JSON.parse(out);
    // Gold has another gremium and no items: four false items.
    expect(json).toMatchObject({ cases: 1, total: { gremium: 0, items: 0 } });
    expect(json.perCase.zaak.misses.map((m: { what: string }) => m.what)).toContain('gremium');
    const predictions = JSON.parse(readFileSync(at('uit.json'), 'utf8'));
    expect(Object.keys(predictions)).toEqual(['zaak']);
    expect(Object.keys(predictions.zaak)).toEqual(['gremium', 'agenda', 'items', 'hats']);
    expect(predictions.zaak).toMatchObject({ gremium: 'ab', agenda: 'body' });
    expect(predictions.zaak.items).toHaveLength(4);

    // The same folder scored against its own predictions is right in everything.
    write('gevuld/zaak.json', { id: 'zaak', register: 'merenland', event: EVENT, expected: predictions.zaak });
    const again = await run('evaluate', 'gevuld');
    expect(again.code).toBe(0);
    expect(again.out).toMatch(/^TOTAAL( +1)+$/m);
    expect(again.out).toContain('Geen verschillen.');
  });

  test.each<[string, readonly string[], 1 | 2, RegExp]>([
    ['a folder without cases', ['leeg'], 1, /geen gelabelde uitnodigingen/],
    ['a folder that is not there', ['weg'], 1, /map weg bestaat niet/],
    ['a case that is not complete', ['kapot'], 1, /zaak\.json mist: event, expected/],
    ['no folder', [], 2, /Noem één map/],
  ])('%s', async (_, args, expected, message) => {
    const { code, err } = await run('evaluate', ...args);
    expect(code).toBe(expected);
    expect(err).toMatch(message);
  });
});
