import { describe, expect, it } from 'vitest';
import { createDesk } from '../../../src/domain/stored/create-desk';
import type { Change, StoreTrouble } from '../../../src/domain/stored/types';
import { countingIds, memoryDeskStore, testDesk } from '../../builders/desk';
import { REGION } from '../../builders/region';
import { change, failing, NOW, nameOf, person, someoneElse } from './deskKit';

const role = (id: string, of: string): Change => ({
  kind: 'create',
  list: 'assignments',
  id,
  fields: { person: of, role: 'lid-db', gremium: 'db' },
});

describe('a change that was kept and is refused afterwards', () => {
  async function refused(trouble: StoreTrouble, changes = [person('new', { name: 'Nieuw' }), role('r-1', 'new')]) {
    const { state, through } = failing();
    const store = memoryDeskStore();
    const desk = await testDesk(REGION, { store, through });
    state.trouble = 'ask';
    expect(await desk.submit(changes)).toMatchObject({ kind: 'kept' });
    expect(nameOf(desk, 'new')).toBe('Nieuw');
    state.trouble = trouble;
    await desk.sendAgain([]);
    return { state, through, store, desk };
  }

  it.each<StoreTrouble>(['forbidden', 'absent', 'broken'])(
    'no longer counts, also after a restart: %s',
    async (trouble) => {
      const { state, through, store, desk } = await refused(trouble);
      desk.close();
      state.trouble = null;
      const later = await createDesk({ source: through(desk.source), store, now: NOW, newId: countingIds('later') });
      for (const one of [desk, later]) {
        expect(one.state()).toMatchObject({
          pending: 0,
          refused: [
            { change: { id: 'new', fields: { name: 'Nieuw' } }, trouble },
            { change: { id: 'r-1' }, trouble },
          ],
        });
        expect(nameOf(one, 'new')).toBeUndefined();
        expect(one.state().register.assignments.some(({ id }) => id === 'r-1')).toBe(false);
      }
      await later.refresh();
      expect(later.state().refused).toHaveLength(2);
      await later.sendAgain(later.state().refused.map(({ id }) => id));
      expect(later.state()).toMatchObject({ pending: 0, refused: [], trouble: null, faults: [] });
      expect(nameOf(later, 'new')).toBe('Nieuw');
    },
  );

  it('is gone for good when the user throws it away', async () => {
    const { state, through, store, desk } = await refused('broken');
    const heard: number[] = [];
    desk.onChange(() => heard.push(desk.state().refused.length));
    const [first, second] = desk.state().refused;
    await desk.discard([first!.id]);
    expect(desk.state().refused).toEqual([second]);
    await desk.discard([second!.id]);
    expect(heard).toEqual([1, 0]);
    state.trouble = null;
    const later = await createDesk({ source: through(desk.source), store, now: NOW, newId: countingIds('later') });
    await later.refresh();
    expect(later.state()).toMatchObject({ pending: 0, refused: [] });
    expect(await desk.source.find('people', 'new')).toBeNull();
  });

  it('stays when it is refused once more', async () => {
    const { state, desk } = await refused('broken');
    state.calls.length = 0;
    await desk.sendAgain(desk.state().refused.map(({ id }) => id));
    expect(state.calls).toEqual(['create']);
    expect(desk.state()).toMatchObject({ pending: 0, refused: [{ change: { id: 'new' } }, { change: { id: 'r-1' } }] });
  });

  it('takes along what would lead nowhere without it, and nothing else', async () => {
    const { state, through } = failing();
    const desk = await testDesk(REGION, { through });
    Object.assign(state, { trouble: 'broken', only: 'new' });
    const outcome = await desk.submit([
      change(desk, 'ada', { name: 'Ada X' }),
      person('new', { name: 'N'.repeat(256) }),
      person('other', { name: 'Ander' }),
      role('r-new', 'new'),
      role('r-other', 'other'),
    ]);
    expect(outcome).toMatchObject({
      kind: 'partly',
      refused: [{ change: { id: 'new' } }, { change: { id: 'r-new' } }],
    });
    expect(desk.state()).toMatchObject({ pending: 0, trouble: null, faults: [] });
    expect((await desk.source.find('assignments', 'r-other'))?.fields.person).toBe('other');
    expect(await desk.source.find('assignments', 'r-new')).toBeNull();
  });

  it('is the choice in a conflict, which is not asked again then', async () => {
    const { state, through } = failing();
    const desk = await testDesk(REGION, { through });
    const mine = change(desk, 'ada', { name: 'Ada Mijn' });
    await someoneElse(desk, 'ada', { name: 'Ada Ander' });
    await desk.submit([mine]);
    state.trouble = 'broken';
    const outcome = await desk.settle(desk.state().conflicts[0]!.id, { kind: 'mine' });
    expect(outcome).toMatchObject({ kind: 'partly', refused: [{ change: { fields: { name: 'Ada Mijn' } } }] });
    expect(desk.state()).toMatchObject({ pending: 0, conflicts: [], refused: [{ trouble: 'broken' }] });
    expect(nameOf(desk, 'ada')).toBe('Ada Ander');
  });

  it('is handed back all the same when the page that waits for it was only slower than another', async () => {
    const { state, through } = failing();
    const store = memoryDeskStore();
    const one = await testDesk(REGION, { store, through });
    const two = await createDesk({ source: through(one.source), store, now: NOW, newId: countingIds('two') });
    state.trouble = 'forbidden';
    const [mine, theirs] = await Promise.all([
      one.submit([change(one, 'ada', { name: 'Ada X' })]),
      two.submit([change(two, 'bas', { name: 'Bas X' })]),
    ]);
    await two.refresh();
    await one.refresh();
    for (const [outcome, id] of [
      [mine, 'ada'],
      [theirs, 'bas'],
    ] as const) {
      const left = two.state().refused.filter((refused) => refused.change.id === id);
      // In the form, or among the refused changes; never in neither, never in both.
      expect([outcome.kind, left.length]).toEqual(outcome.kind === 'refused' ? ['refused', 0] : ['partly', 1]);
    }
  });
});
