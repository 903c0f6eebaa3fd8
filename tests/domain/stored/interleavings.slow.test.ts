import { expect, it } from 'vitest';
import { memorySource } from '../../../src/domain/stored/memory-source';
import type { StoredRow } from '../../../src/domain/stored/types';
import { interleave, LIST } from './interleave';

const PEOPLE = ['p-1', 'p-2'];
const AT = '2026-06-01T08:00:00Z';

/** Later at each look, as the clock of a server is. */
function clock(): () => Date {
  let seconds = 0;
  return () => new Date(Date.parse(AT) + ++seconds * 1000);
}

it('loses nothing and writes over nothing, in two hundred orders of two people and their crashes', async () => {
  const wrong: string[] = [];
  for (let seed = 1; seed <= 200; seed += 1) {
    const rows = PEOPLE.map((id): StoredRow => {
      const fields = { name: id, position: 'wethouder', email: '', municipality: null };
      return { list: LIST, id, version: '1', fields, by: '', at: AT, write: '' };
    });
    const now = clock();
    const source = memorySource(rows, { by: 'Ria Bos', now });
    wrong.push(
      ...(await interleave(
        {
          source: (browser) => source.as({ by: `Browser ${browser}`, now }),
          truth: source,
          people: PEOPLE,
          heal: () => {},
          tick: () => Promise.resolve(),
          mishaps: 0.25,
        },
        seed,
      )),
    );
  }
  expect(wrong).toEqual([]);
});
