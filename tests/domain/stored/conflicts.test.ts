import { describe, expect, it } from 'vitest';
import { createDesk } from '../../../src/domain/stored/create-desk';
import type { Fields, RowSource } from '../../../src/domain/stored/types';
import { countingIds, memoryDeskStore, testDesk } from '../../builders/desk';
import { REGION } from '../../builders/region';
import { change, failing, NOW, nameOf, person, someoneElse } from './deskKit';

describe('two people in one field', () => {
  async function clash() {
    const desk = await testDesk(REGION);
    const mine = change(desk, 'ada', { name: 'Ada Mijn', position: 'wethouder' });
    await someoneElse(desk, 'ada', { name: 'Ada Ander' });
    const outcome = await desk.submit([mine]);
    const conflict = desk.state().conflicts[0]!;
    expect(outcome).toEqual({ kind: 'conflict', conflicts: [conflict] });
    return { desk, conflict };
  }

  it('is shown, and nothing is written over', async () => {
    const { desk, conflict } = await clash();
    const clash_ = { field: 'name', before: 'Ada Vink', mine: 'Ada Mijn', theirs: 'Ada Ander' };
    expect(conflict).toMatchObject({
      theirs: { by: 'Jasper de Wit', fields: { name: 'Ada Ander' } },
      clashes: [clash_],
    });
    expect(nameOf(desk, 'ada')).toBe('Ada Ander');
    expect((await desk.source.find('people', 'ada'))?.fields).toMatchObject({ name: 'Ada Ander', position: '' });
  });

  it.each([
    [{ kind: 'mine' }, { name: 'Ada Mijn', position: 'wethouder' }, 3],
    [{ kind: 'theirs' }, { name: 'Ada Ander', position: '' }, 2],
    [{ kind: 'merge', fields: { name: 'Ada Ander' } }, { name: 'Ada Ander', position: 'wethouder' }, 3],
    [{ kind: 'merge', fields: { name: 'Ada Samen' } }, { name: 'Ada Samen', position: 'wethouder' }, 3],
  ] as const)('ends with %j', async (how, fields, versions) => {
    const { desk, conflict } = await clash();
    expect(await desk.settle(conflict.id, how)).toEqual({ kind: 'saved' });
    expect(desk.state()).toMatchObject({ conflicts: [], pending: 0 });
    expect(desk.row('people', 'ada')?.fields).toMatchObject(fields);
    expect(await desk.history('people', 'ada')).toHaveLength(versions);
    expect(await desk.settle(conflict.id, how)).toEqual({ kind: 'saved' });
  });

  it('stays for the next start, and later changes of the row wait while others go on', async () => {
    const store = memoryDeskStore();
    const desk = await testDesk(REGION, { store });
    const mine = change(desk, 'ada', { name: 'Ada Mijn' });
    await someoneElse(desk, 'ada', { name: 'Ada Ander' });
    await desk.submit([mine]);
    const behind = change(desk, 'ada', { email: 'nieuw@aldermeer.example' });
    const outcome = await desk.submit([behind, change(desk, 'bas', { name: 'Bas X' })]);
    expect(outcome).toMatchObject({ kind: 'conflict', conflicts: [{ id: desk.state().conflicts[0]?.id }] });
    expect(desk.state().pending).toBe(1);
    expect((await desk.source.find('people', 'bas'))?.fields.name).toBe('Bas X');
    desk.close();
    const later = await createDesk({ source: desk.source, store, now: NOW, newId: countingIds('later') });
    expect(later.state().conflicts).toEqual(desk.state().conflicts);
    await later.settle(later.state().conflicts[0]!.id, { kind: 'mine' });
    await later.refresh();
    expect(later.row('people', 'ada')?.fields).toMatchObject({ name: 'Ada Mijn', email: 'nieuw@aldermeer.example' });
    expect(later.state()).toMatchObject({ conflicts: [], pending: 0 });
  });

  it('that two changes waited for ends with both, in their order, when the first one counts', async () => {
    const { state, through } = failing();
    const desk = await testDesk(REGION, { through });
    state.trouble = 'offline';
    await desk.submit([change(desk, 'ada', { name: 'Ada Een' })]);
    await desk.submit([change(desk, 'ada', { name: 'Ada Twee' })]);
    await someoneElse(desk, 'ada', { name: 'Ada Ander' });
    state.trouble = null;
    await desk.refresh();
    await desk.settle(desk.state().conflicts[0]!.id, { kind: 'mine' });
    await desk.refresh();
    expect(desk.state()).toMatchObject({ conflicts: [], pending: 0 });
    expect((await desk.history('people', 'ada')).map(({ fields }) => fields.name)).toEqual([
      'Ada Twee',
      'Ada Een',
      'Ada Ander',
      'Ada Vink',
    ]);
  });

  it('can be a row that was removed: "mine" makes it anew, "theirs" leaves it away', async () => {
    for (const kind of ['mine', 'theirs'] as const) {
      let gone = true;
      const made: Fields[] = [];
      const through = (source: RowSource): RowSource => ({
        ...source,
        find: async (list, id) => (gone ? null : source.find(list, id)),
        update: async (...args) => (gone ? { kind: 'gone' } : source.update(...args)),
        create: async (list, id, fields, write) => {
          gone = false;
          made.push(fields);
          return { kind: 'done', row: { list, id, version: '9', fields, by: '', at: '', write } };
        },
      });
      const desk = await testDesk(REGION, { through });
      const outcome = await desk.submit([change(desk, 'ada', { name: 'Ada Mijn' })]);
      expect(outcome).toMatchObject({ kind: 'conflict', conflicts: [{ theirs: null, clashes: [] }] });
      expect(nameOf(desk, 'ada')).toBeUndefined();
      expect(await desk.settle(desk.state().conflicts[0]!.id, { kind })).toEqual({ kind: 'saved' });
      const whole = { name: 'Ada Mijn', email: 'a.vink@aldermeer.example', municipality: 'aldermeer', position: '' };
      expect(made).toEqual(kind === 'mine' ? [whole] : []);
      expect(nameOf(desk, 'ada')).toBe(kind === 'mine' ? 'Ada Mijn' : undefined);
    }
  });

  it('can be one new row that both made; the same row is none', async () => {
    const desk = await testDesk(REGION);
    await desk.source.create('people', 'new', { name: 'Nieuw', email: '' }, 'other');
    expect(await desk.submit([person('new', { name: 'Nieuw' })])).toEqual({ kind: 'saved' });
    await desk.source.create('people', 'new-2', { name: 'Hun', email: '' }, 'other');
    const outcome = await desk.submit([person('new-2', { name: 'Mijn' })]);
    expect(outcome).toMatchObject({
      kind: 'conflict',
      conflicts: [{ clashes: [{ before: null, mine: 'Mijn', theirs: 'Hun' }] }],
    });
    await desk.settle(desk.state().conflicts[0]!.id, { kind: 'mine' });
    expect(nameOf(desk, 'new-2')).toBe('Mijn');
  });

  it('is not seen in what stood on the screen over it', async () => {
    const { state, through } = failing();
    const desk = await testDesk(REGION, { through });
    state.trouble = 'offline';
    await desk.submit([change(desk, 'ada', { name: 'Ada Een' })]);
    await someoneElse(desk, 'ada', { name: 'Ada Ander' });
    const second = change(desk, 'ada', { name: 'Ada Twee' });
    state.trouble = null;
    expect(await desk.submit([second])).toMatchObject({ kind: 'conflict' });
    await desk.settle(desk.state().conflicts[0]!.id, { kind: 'theirs' });
    expect(desk.state().conflicts).toMatchObject([
      { clashes: [{ before: 'Ada Een', mine: 'Ada Twee', theirs: 'Ada Ander' }] },
    ]);
    expect((await desk.source.find('people', 'ada'))?.fields.name).toBe('Ada Ander');
  });
});
