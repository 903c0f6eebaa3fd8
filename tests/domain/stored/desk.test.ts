import { describe, expect, it } from 'vitest';
import { createDesk } from '../../../src/domain/stored/create-desk';
import type { Fields, RowSource, StoredRow, StoreTrouble } from '../../../src/domain/stored/types';
import { countingIds, memoryDeskStore, testDesk } from '../../builders/desk';
import { REGION } from '../../builders/region';
import { change, failing, NOW, nameOf, person, settled, someoneElse } from './deskKit';

describe('a desk', () => {
  it('shows what the device kept without asking anything', async () => {
    const { state, through } = failing();
    const store = memoryDeskStore();
    const first = await testDesk(REGION, { store, through });
    first.close();
    state.calls.length = 0;
    const desk = await createDesk({ source: through(first.source), store, now: NOW, newId: countingIds() });
    expect(desk.state()).toEqual(first.state());
    expect(desk.state()).toMatchObject({ readAt: '2026-06-03T09:30:00.000Z', mayWrite: true });
    expect(state.calls).toEqual([]);
  });

  it('gives the same state until something is new, and tells of it', async () => {
    const desk = await testDesk(REGION);
    const heard: number[] = [];
    const stop = desk.onChange(() => heard.push(desk.state().pending));
    const before = desk.state();
    await desk.refresh();
    expect(desk.state()).toBe(before);
    expect(heard).toEqual([]);
    expect(await desk.submit([change(desk, 'ada', { name: 'Ada Vinke' })])).toEqual({ kind: 'saved' });
    expect(heard).toEqual([1, 0]);
    expect(desk.state().register).not.toBe(before.register);
    expect(desk.state().register.gremia[0]).toBe(before.register.gremia[0]);
    stop();
    await desk.submit([change(desk, 'ada', { name: 'Ada' })]);
    expect(heard).toEqual([1, 0]);
  });

  it('sends nothing for a change that changes nothing', async () => {
    const { state, through } = failing();
    const desk = await testDesk(REGION, { through });
    state.calls.length = 0;
    expect(await desk.submit([change(desk, 'ada', { name: 'Ada Vink' })])).toEqual({ kind: 'saved' });
    expect(await desk.submit([])).toEqual({ kind: 'saved' });
    expect(state.calls).toEqual([]);
  });

  it.each<[StoreTrouble, boolean]>([
    ['offline', false],
    ['slow', false],
    ['busy', false],
    ['ask', false],
    ['offline', true],
    ['slow', true],
  ])('keeps a change through %s (answer lost: %s), and does it once', async (trouble, lost) => {
    const { state, through } = failing();
    const store = memoryDeskStore();
    const desk = await testDesk(REGION, { store, through });
    Object.assign(state, { trouble, lost });
    const two = [change(desk, 'ada', { name: 'Ada X' }), person('new', { name: 'Nieuw' })];
    expect(await desk.submit(two)).toEqual({ kind: 'kept', trouble, detail: 'why' });
    expect(desk.state()).toMatchObject({ pending: 2, trouble: { kind: trouble, detail: 'why' } });
    expect([nameOf(desk, 'ada'), nameOf(desk, 'new')]).toEqual(['Ada X', 'Nieuw']);
    desk.close();
    await someoneElse(desk, 'ada', { position: 'burgemeester' });
    state.trouble = null;
    const later = await createDesk({ source: through(desk.source), store, now: NOW, newId: countingIds('later') });
    expect(later.state().pending).toBe(2);
    await later.refresh();
    expect(later.state()).toMatchObject({ pending: 0, trouble: null, conflicts: [] });
    expect(later.row('people', 'ada')?.fields).toMatchObject({ name: 'Ada X', position: 'burgemeester' });
    expect(await later.history('people', 'ada')).toHaveLength(3);
    expect(await later.history('people', 'new')).toHaveLength(1);
  });

  it('tries again by itself, later each time, and stops when it is closed', async () => {
    const { state, through } = failing();
    const waits: number[] = [];
    let next = (): void => {};
    const first = await testDesk(REGION);
    const timers = {
      after: (milliseconds: number, act: () => void) => {
        waits.push(milliseconds);
        next = act;
        return () => {
          next = () => {};
        };
      },
    };
    const source = through(first.source);
    const desk = await createDesk({ source, store: memoryDeskStore(), now: NOW, newId: countingIds('t'), timers });
    await desk.refresh();
    state.trouble = 'busy';
    await desk.submit([change(desk, 'ada', { name: 'Ada X' })]);
    for (let turn = 0; turn < 4; turn += 1) {
      next();
      await desk.refresh();
      await settled();
    }
    expect(waits.slice(0, 4)).toEqual([5_000, 15_000, 60_000, 300_000]);
    state.trouble = null;
    next();
    await settled();
    expect(desk.state()).toMatchObject({ pending: 0, trouble: null });
    state.trouble = 'offline';
    const told = waits.length;
    await desk.submit([change(desk, 'ada', { name: 'Ada Y' })]);
    expect(waits.slice(told)).toEqual([5_000]);
    desk.close();
    state.calls.length = 0;
    next();
    await desk.refresh();
    expect(state.calls).toEqual([]);
    expect(await desk.submit([change(desk, 'bas', { name: 'Bas' })])).toMatchObject({ kind: 'kept' });
  });

  it('hands a change back that the user may not make, and says so from then on', async () => {
    const { state, through } = failing();
    const desk = await testDesk(REGION, { through, mayWrite: null });
    expect(desk.state().mayWrite).toBeNull();
    state.trouble = 'forbidden';
    expect(await desk.submit([change(desk, 'ada', { name: 'Ada X' })])).toEqual({ kind: 'refused' });
    expect(desk.state()).toMatchObject({ mayWrite: false, pending: 0 });
    expect(nameOf(desk, 'ada')).toBe('Ada Vink');
    state.calls.length = 0;
    expect(await desk.submit([change(desk, 'ada', { name: 'Ada X' })])).toEqual({ kind: 'refused' });
    expect(state.calls).toEqual([]);
  });

  it('does not lose what it promised when the right is gone afterwards', async () => {
    const { state, through } = failing();
    const desk = await testDesk(REGION, { through });
    state.trouble = 'offline';
    await desk.submit([change(desk, 'ada', { name: 'Ada X' })]);
    state.trouble = 'forbidden';
    expect(await desk.submit([change(desk, 'bas', { name: 'Bas X' })])).toEqual({ kind: 'refused' });
    expect(desk.state()).toMatchObject({ pending: 0, mayWrite: false, trouble: { kind: 'forbidden' } });
    // The form has the change of Bas; that of Ada does not count any more, and waits for what the user says.
    expect(desk.state().refused).toMatchObject([{ change: { id: 'ada' }, trouble: 'forbidden' }]);
    expect(nameOf(desk, 'ada')).toBe('Ada Vink');
    state.trouble = null;
    await desk.refresh();
    expect(desk.state()).toMatchObject({ pending: 0, mayWrite: true });
    await desk.sendAgain([desk.state().refused[0]!.id]);
    expect(desk.state()).toMatchObject({ pending: 0, refused: [], trouble: null });
    expect([nameOf(desk, 'ada'), nameOf(desk, 'bas')]).toEqual(['Ada X', 'Bas Kroon']);
    expect((await desk.source.find('people', 'ada'))?.fields.name).toBe('Ada X');
  });

  it.each<StoreTrouble>(['broken', 'absent'])('hands a change back that will never be taken: %s', async (trouble) => {
    const { state, through } = failing();
    const desk = await testDesk(REGION, { through });
    state.trouble = trouble;
    const outcome = await desk.submit([change(desk, 'ada', { name: 'Ada X' })]);
    expect(outcome).toEqual({ kind: 'unkept', trouble, detail: 'why' });
    expect(desk.state().pending).toBe(0);
    expect(nameOf(desk, 'ada')).toBe('Ada Vink');
  });

  it('goes on with other rows when one is never taken, and keeps it for the user when the rest is in', async () => {
    const { state, through } = failing();
    const desk = await testDesk(REGION, { through });
    Object.assign(state, { trouble: 'broken', only: 'bas' });
    const all = ['ada', 'bas', 'cor'].map((id) => change(desk, id, { position: 'wethouder' }));
    const outcome = await desk.submit(all);
    expect(outcome).toMatchObject({ kind: 'partly', refused: [{ change: { id: 'bas' }, trouble: 'broken' }] });
    expect((await desk.source.find('people', 'cor'))?.fields.position).toBe('wethouder');
    expect(desk.state()).toMatchObject({ pending: 0, trouble: null, refused: [{ change: { id: 'bas' } }] });
    expect(desk.row('people', 'bas')?.fields.position).toBe('');
    state.trouble = null;
    await desk.sendAgain(desk.state().refused.map(({ id }) => id));
    expect(desk.state()).toMatchObject({ pending: 0, trouble: null, refused: [] });
    expect((await desk.source.find('people', 'bas'))?.fields.position).toBe('wethouder');
  });

  it('merges what two people changed in other fields, and what they made the same', async () => {
    const desk = await testDesk(REGION);
    const mine = change(desk, 'ada', { name: 'Ada Vinke', position: 'wethouder' });
    await someoneElse(desk, 'ada', { email: 'ada@aldermeer.example', position: 'wethouder' });
    expect(await desk.submit([mine])).toEqual({ kind: 'saved' });
    expect(desk.row('people', 'ada')?.fields).toMatchObject({
      name: 'Ada Vinke',
      email: 'ada@aldermeer.example',
      position: 'wethouder',
    });
  });

  it('reads only the newest: an answer from before a write does not undo it', async () => {
    let release = (): void => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    let reads = 0;
    const through = (source: RowSource): RowSource => ({
      ...source,
      read: async (cursor) => {
        const answer = await source.read(cursor);
        reads += 1;
        // The second answer comes from before the write, as a whole, and late.
        if (reads !== 2) return answer;
        await held;
        return { ...(await source.read(null)), rows: before };
      },
    });
    const desk = await testDesk(REGION, { through });
    const before = desk.rows();
    const refreshing = desk.refresh();
    await desk.submit([change(desk, 'ada', { name: 'Ada X' })]);
    release();
    await refreshing;
    expect(reads).toBe(3);
    expect(nameOf(desk, 'ada')).toBe('Ada X');
  });

  it('hears of rows that are new or gone', async () => {
    let gone = false;
    const through = (source: RowSource): RowSource => ({
      ...source,
      read: async (cursor) => ({ ...(await source.read(cursor)), gone: gone ? [{ list: 'people', id: 'hanna' }] : [] }),
    });
    const store = memoryDeskStore();
    const desk = await testDesk(REGION, { through, store });
    await desk.source.create('people', 'new', { name: 'Nieuw' }, 'w');
    gone = true;
    await desk.refresh();
    const again = await createDesk({ source: desk.source, store, now: NOW, newId: countingIds() });
    for (const one of [desk, again]) {
      expect([nameOf(one, 'new'), nameOf(one, 'hanna')]).toEqual(['Nieuw', undefined]);
      expect(one.state().faults.length).toBeGreaterThan(0);
    }
  });

  it('does not go back to what a source says that runs behind', async () => {
    const through = (source: RowSource): RowSource => ({
      ...source,
      read: async (cursor) => ({ ...(await source.read(cursor)), rows: (await old) ?? (await source.read(null)).rows }),
    });
    let old: Promise<readonly StoredRow[] | null> = Promise.resolve(null);
    const desk = await testDesk(REGION, { through, at: '2026-06-01T08:00:00Z' });
    old = Promise.resolve(desk.rows());
    await desk.submit([change(desk, 'ada', { name: 'Ada X' })]);
    await desk.refresh();
    expect(nameOf(desk, 'ada')).toBe('Ada X');
  });

  it('says why it could not read, and leaves what it knows', async () => {
    const { state, through } = failing();
    const desk = await testDesk(REGION, { through });
    state.trouble = 'offline';
    await desk.refresh();
    expect(desk.state()).toMatchObject({ trouble: { kind: 'offline' }, readAt: '2026-06-03T09:30:00.000Z' });
    expect(nameOf(desk, 'ada')).toBe('Ada Vink');
    const stopped = new AbortController();
    stopped.abort();
    state.trouble = null;
    await desk.refresh(stopped.signal);
    expect(desk.state().trouble).toMatchObject({ kind: 'offline' });
    await desk.refresh();
    expect(desk.state().trouble).toBeNull();
  });

  it('only reads what a newer version of the product wrote', async () => {
    const desk = await testDesk(REGION);
    await someoneElse(desk, 'ada', { schema: '99' });
    await desk.refresh();
    expect(desk.state()).toMatchObject({ mayWrite: false, faults: [expect.stringContaining('nieuwere versie')] });
    expect(await desk.submit([change(desk, 'bas', { name: 'x' })])).toEqual({ kind: 'refused' });
  });

  it('writes a row whole that an older version wrote', async () => {
    const written: Fields[] = [];
    const through = (source: RowSource): RowSource => ({
      ...source,
      update: (list, id, version, fields, write) => {
        written.push(fields);
        return source.update(list, id, version, fields, write);
      },
    });
    const desk = await testDesk(REGION, { through });
    await someoneElse(desk, 'ada', { schema: '0' });
    await desk.refresh();
    await desk.submit([change(desk, 'ada', { name: 'Ada X' })]);
    expect(Object.keys(written[0] ?? {}).sort()).toEqual(['email', 'municipality', 'name', 'position']);
  });
});
