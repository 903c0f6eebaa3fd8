import { expect, it } from 'vitest';
import { memorySource } from '../../../src/domain/stored/memory-source';
import { rowsOf } from '../../../src/domain/stored/rows';
import { REGION } from '../../builders/region';

const ROWS = rowsOf(REGION, { by: '', at: '' });
const now = () => new Date('2026-06-03T09:30:00Z');

it('saves all rows after each change, and takes back what could not be saved', async () => {
  const saved: number[] = [];
  let full = false;
  const onChange = async (rows: readonly unknown[]): Promise<void> => {
    if (full) throw new Error('full');
    saved.push(rows.length);
  };
  const source = memorySource(ROWS, { by: 'Ria Bos', now, onChange });
  const made = await source.create('people', 'new', { name: 'Nieuw' }, 'w-1');
  expect(made).toMatchObject({ kind: 'done', row: { by: 'Ria Bos', at: '2026-06-03T09:30:00.000Z', write: 'w-1' } });
  expect(saved).toEqual([ROWS.length + 1]);
  full = true;
  await expect(source.create('people', 'more', { name: 'Meer' }, 'w-2')).rejects.toMatchObject({ trouble: 'broken' });
  await expect(source.update('people', 'new', made.row.version, { name: 'X' }, 'w-3')).rejects.toThrow();
  expect(await source.find('people', 'more')).toBeNull();
  expect(await source.find('people', 'new')).toEqual(made.row);
  expect(await source.history('people', 'new')).toHaveLength(1);
});

it('gives what changed since a cursor, and everything for one that it does not know', async () => {
  const source = memorySource(ROWS, { by: '', now });
  const { cursor, complete } = await source.read(null);
  expect(complete).toBe(true);
  await source.create('people', 'new', { name: 'Nieuw' }, 'w');
  expect((await source.read(cursor)).rows.map(({ id }) => id)).toEqual(['new']);
  expect((await source.read('999')).complete).toBe(true);
});

it('refuses who may not write', async () => {
  const source = memorySource(ROWS, { by: '', now, mayWrite: () => false });
  await expect(source.create('people', 'new', {}, 'w')).rejects.toMatchObject({ trouble: 'forbidden' });
});
