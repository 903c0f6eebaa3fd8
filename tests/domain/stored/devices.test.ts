import { describe, expect, it } from 'vitest';
import { createDesk } from '../../../src/domain/stored/create-desk';
import type { DeskStore, Outcome } from '../../../src/domain/stored/desk';
import { type RowSource, StoreFailure } from '../../../src/domain/stored/types';
import { countingIds, memoryDeskStore, testDesk } from '../../builders/desk';
import { REGION } from '../../builders/region';
import { change, failing, NOW, nameOf, person, settled, someoneElse } from './deskKit';

describe('a device that keeps nothing', () => {
  const broken = {
    load: () => Promise.reject(new Error('no')),
    save: () => Promise.reject(new Error('no')),
    alone: <Value>(act: () => Promise<Value>) => act(),
  };

  it('still changes the register, and hands back what it could not send', async () => {
    const { state, through } = failing();
    const desk = await testDesk(REGION, { through, store: broken });
    expect(await desk.submit([change(desk, 'ada', { name: 'Ada X' })])).toEqual({ kind: 'saved' });
    expect(nameOf(desk, 'ada')).toBe('Ada X');
    state.trouble = 'offline';
    expect(await desk.submit([change(desk, 'ada', { name: 'Ada Y' })])).toMatchObject({
      kind: 'unkept',
      trouble: 'offline',
    });
    expect(desk.state().pending).toBe(0);
    expect(nameOf(desk, 'ada')).toBe('Ada X');
  });

  it.each([
    ['damaged', { format: 1, stamp: 'x', text: '[{', since: [], queue: [], conflicts: [] }],
    ['of someone else', { format: 1, stamp: 'x' }],
    ['a text', 'x'],
  ])('starts anew when what it kept is %s', async (_what, value) => {
    const store = memoryDeskStore();
    await store.save(value);
    const desk = await testDesk(REGION, { store });
    expect(nameOf(desk, 'ada')).toBe('Ada Vink');
    expect(await desk.submit([change(desk, 'ada', { name: 'Ada X' })])).toEqual({ kind: 'saved' });
  });
});

describe('two pages of one browser', () => {
  it('share what waits and what was found out', async () => {
    const store = memoryDeskStore();
    const { state, through } = failing();
    const one = await testDesk(REGION, { store, through });
    const two = await createDesk({ source: through(one.source), store, now: NOW, newId: countingIds('two') });
    state.trouble = 'offline';
    await one.submit([change(one, 'ada', { name: 'Ada Een' })]);
    await two.submit([change(two, 'bas', { name: 'Bas Twee' })]);
    expect(two.state().pending).toBe(2);
    state.trouble = null;
    await two.refresh();
    await one.refresh();
    for (const desk of [one, two]) {
      expect(desk.state()).toMatchObject({ pending: 0, conflicts: [] });
      expect([nameOf(desk, 'ada'), nameOf(desk, 'bas')]).toEqual(['Ada Een', 'Bas Twee']);
    }
    expect(await one.history('people', 'ada')).toHaveLength(2);
  });
});

describe('a page that ends, or a device or a source that fails, at any moment', () => {
  /** The n-th step of everything that the desk asks of the device and of the source goes wrong. */
  function nth(n: number, how: 'ends' | 'fails before' | 'fails after') {
    let count = 0;
    let over = false;
    async function step<Answer>(act: () => Promise<Answer>, fault: () => unknown): Promise<Answer> {
      if (over) return new Promise(() => {});
      count += 1;
      if (count !== n) return act();
      if (how === 'fails before') throw fault();
      if (how === 'ends') {
        over = true;
        // What was asked last may or may not have been done; odd steps were.
        if (n % 2 === 1) await act();
        return new Promise(() => {});
      }
      await act();
      throw fault();
    }
    const lost = (): unknown => new StoreFailure('slow');
    return {
      count: () => count,
      store: (store: DeskStore): DeskStore => ({
        load: () => step(store.load, () => new Error('load')),
        save: (value) =>
          step(
            () => store.save(value),
            () => new Error('save'),
          ),
        alone: store.alone,
      }),
      source: (source: RowSource): RowSource => ({
        read: (...args) => step(() => source.read(...args), lost),
        find: (...args) => step(() => source.find(...args), lost),
        create: (...args) => step(() => source.create(...args), lost),
        update: (...args) => step(() => source.update(...args), lost),
        history: (...args) => step(() => source.history(...args), lost),
        mayWrite: (...args) => step(() => source.mayWrite(...args), lost),
      }),
    };
  }

  it.each(['ends', 'fails before', 'fails after'] as const)('%s', async (how) => {
    for (let n = 1; ; n += 1) {
      const { source } = await testDesk(REGION);
      const store = memoryDeskStore();
      const trap = nth(n, how);
      const outcomes: (Outcome | null)[] = [null, null, null];
      const run = async (): Promise<void> => {
        const unlocked = { ...trap.store(store), alone: <Value>(act: () => Promise<Value>) => act() };
        const desk = await createDesk({
          source: trap.source(source),
          store: unlocked,
          now: NOW,
          newId: countingIds(`n${n}`),
        });
        await desk.refresh();
        if (desk.row('people', 'ada') === null) await desk.refresh();
        outcomes[0] = await desk.submit([person('new', { name: 'Nieuw' }), change(desk, 'ada', { name: 'Ada X' })]);
        await someoneElse({ source }, 'bas', { email: 'bas@steenhorst.example' });
        outcomes[1] = await desk.submit([change(desk, 'bas', { name: 'Bas X' })]);
        outcomes[2] = await desk.submit([change(desk, 'bas', { name: 'Bas Y' })]);
        desk.close();
      };
      await Promise.race([run(), settled().then(settled)]);

      const later = await createDesk({ source, store, now: NOW, newId: countingIds('later') });
      await later.refresh();
      await later.refresh();
      expect(later.state()).toMatchObject({ pending: 0, conflicts: [], trouble: null });
      const names = async (id: string): Promise<readonly unknown[]> =>
        (await source.history('people', id)).map(({ fields }) => fields.name).reverse();
      const times = async (id: string, name: string): Promise<number> =>
        new Set(
          (await source.history('people', id))
            .filter(({ fields, write }) => fields.name === name && !write.startsWith('other'))
            .map(({ write }) => write),
        ).size;
      const was = (at: number): boolean => outcomes[at] !== null && outcomes[at]?.kind !== 'unkept';
      const where = `${how} ${n}: ${outcomes.map((one) => one?.kind).join(', ')}; ${(await names('bas')).join(', ')}`;
      for (const [at, id, name] of [
        [0, 'new', 'Nieuw'],
        [0, 'ada', 'Ada X'],
        [1, 'bas', 'Bas X'],
        [2, 'bas', 'Bas Y'],
      ] as const) {
        const done = await times(id, name);
        expect(done, where).toBeLessThan(2);
        if (was(at)) expect(done, where).toBe(1);
      }
      if (trap.count() < n) {
        expect(n).toBeGreaterThan(20);
        expect(outcomes.every((one) => one?.kind === 'saved')).toBe(true);
        return;
      }
    }
  });
});
