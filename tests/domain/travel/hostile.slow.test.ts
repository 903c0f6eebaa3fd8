import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTravel } from '../../../src/domain/travel/read';
import { register } from '../../builders/meeting';
import { AB, assessedWith, CORRECTION, travelText, WHOLE_FILE } from './travelling';

const TEXT = travelText(assessedWith(register(WHOLE_FILE)), [CORRECTION]);

const hostileValue = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom('__proto__', '<script>', '\u0000', '2026-99-99', -1, 1e308, [], {}, null, 'x'.repeat(5000)),
);

/** The paths of everything in a value. */
function pathsOf(value: unknown, path: readonly (string | number)[] = []): readonly (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, one]) => pathsOf(one, [...path, key]))];
}

const PATHS = pathsOf(JSON.parse(TEXT)).filter(({ length }) => length > 0);

const oneChange = fc.tuple(fc.constantFrom(...PATHS), hostileValue, fc.boolean()).map(([path, value, remove]) => {
  const file = JSON.parse(TEXT);
  const last = path.at(-1) ?? '';
  const parent = path.slice(0, -1).reduce((at, key) => at[key], file);
  if (remove) delete parent[last];
  else parent[last] = value;
  return JSON.stringify(file);
});

const cut = fc
  .tuple(fc.nat(TEXT.length), fc.nat(200), fc.string())
  .map(([at, length, put]) => TEXT.slice(0, at) + put + TEXT.slice(at + length));

test('whatever stands in a file, reading it gives an answer, and soon', () => {
  let slowest = 0;
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json(), oneChange, cut, fc.uint8Array({ maxLength: 400 })), (file) => {
      const start = performance.now();
      const result = readTravel(file, AB, true);
      slowest = Math.max(slowest, performance.now() - start);
      if (result.kind === 'refused') {
        expect(result.message).toMatch(/^[A-Z].{20,100}\.$/);
        return;
      }
      const shown = JSON.stringify(result.travel);
      expect(shown).not.toMatch(/[<>]|\\u00[01]/);
    }),
    { numRuns: 600 },
  );
  expect(slowest).toBeLessThan(400);
});
