import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRegister } from '../../../src/domain/register/read';
import { SAMPLE } from './sample';

const SAMPLE_TEXT = JSON.stringify(SAMPLE, null, 1);

function expectAnswer(text: string): void {
  const result = readRegister(text);
  if (result.kind === 'read') return;
  expect(result.total).toBeGreaterThan(0);
  for (const { line, message } of result.errors) {
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(text.split('\n').length);
    expect(message).toMatch(/[.?]$/);
  }
}

/** For a busy machine: making up the values takes longer than reading them. */
const PATIENCE = 30_000;

test(
  'any JSON at all gives a register or messages (2,000 values)',
  () => {
    fc.assert(
      fc.property(fc.json(), (text) => expectAnswer(text)),
      { numRuns: 2000 },
    );
  },
  PATIENCE,
);

test(
  'a register with one piece of text replaced gives a register or messages (2,000 files)',
  () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom('"', '{', '}', '[', ']', ',', ':', '\\', 'null', '__proto__', '\u202E', '\u0000'),
    );
    const at = fc.integer({ min: 0, max: SAMPLE_TEXT.length });
    fc.assert(
      fc.property(at, fc.integer({ min: 0, max: 40 }), piece, (from, length, replacement) => {
        expectAnswer(SAMPLE_TEXT.slice(0, from) + replacement + SAMPLE_TEXT.slice(from + length));
      }),
      { numRuns: 2000 },
    );
  },
  PATIENCE,
);

test(
  'a register with any value in any field of any row gives a register or messages (2,000 files)',
  () => {
    const lists = [
      'municipalities',
      'people',
      'portfolios',
      'themes',
      'opgaven',
      'rves',
      'gremia',
      'assignments',
      'roleTypes',
      'supports',
    ];
    const fields = [
      'id',
      'name',
      'email',
      'municipality',
      'members',
      'chair',
      'person',
      'role',
      'from',
      'until',
      'aliases',
      'kind',
      '__proto__',
      'constructor',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...lists),
        fc.array(fc.dictionary(fc.constantFrom(...fields), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 6 }), {
          maxLength: 6,
        }),
        (list, rows) => {
          expectAnswer(JSON.stringify({ ...SAMPLE, [list]: rows }, null, 1));
        },
      ),
      { numRuns: 2000 },
    );
  },
  PATIENCE,
);
