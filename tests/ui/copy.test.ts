import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import region from '../../src/demo/region.json';
import { nl } from '../../src/ui/text/nl';

/** Every text of the catalogue; texts with a blank are filled in. */
function texts(value: unknown, path = 'nl'): readonly (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String(value('X', 2, 'X', true, true))]];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, part]) => texts(part, `${path}.${key}`));
}

const FOLDER = join(import.meta.dirname, '../../src/ui/text');
const catalogues = await Promise.all(
  readdirSync(FOLDER)
    .filter((name) => name.startsWith('nl'))
    .map(async (name) => (await import(join(FOLDER, name))) as Readonly<Record<string, unknown>>),
);
const all = catalogues
  .flatMap((catalogue) => Object.entries(catalogue))
  .flatMap(([name, catalogue]) => texts(catalogue, name))
  .filter(([, text]) => !text.endsWith('.json'));

test('the catalogue is not empty', () => {
  expect(all.length).toBeGreaterThan(120);
});

test.each(all)('%s: plain words, at most 15 in a sentence', (_, text) => {
  expect(text).not.toMatch(
    /\b(conflict|botsing|risico|schuurpunt|item|meeting|gremium|importeren|vacant|procedureel|hoedanigheid)\b/i,
  );
  expect(text).not.toMatch(/\b(je|jij|jouw|jullie)\b/i);
  expect(text).not.toMatch(/\b(hij|haar|hem|mevrouw|meneer)\b/i);
  for (const sentence of text.split(/[.?!]\s/)) expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(15);
});

test('the people on the start screen are those of the demo region', () => {
  for (const { id, name } of nl.start.demoPeople) {
    expect(region.people).toContainEqual(expect.objectContaining({ id, name }));
  }
});

test('no Dutch text stands outside the catalogue', () => {
  const folder = join(import.meta.dirname, '../../src/ui');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.tsx'));
  for (const name of files) {
    const source = readFileSync(join(folder, name), 'utf8');
    // Text between tags, or a label that a screen reader says.
    const loose =
      source.match(
        />\s*[A-Z][a-z]+( [a-z]+)*[^<>{}()=;]*<\/|(aria-label|title|label|placeholder)="[^"]*[a-z] [^"]*"/g,
      ) ?? [];
    expect(loose, name).toEqual([]);
  }
});
