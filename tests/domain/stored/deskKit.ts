import type { Desk } from '../../../src/domain/stored/desk';
import {
  type Change,
  type Fields,
  type RowSource,
  StoreFailure,
  type StoreTrouble,
} from '../../../src/domain/stored/types';

/** The moment at which these tests take place. */
export const NOW = () => new Date('2026-06-03T09:30:00Z');

export function change(desk: Pick<Desk, 'row'>, id: string, fields: Fields): Change {
  const row = desk.row('people', id);
  if (row === null) throw new Error(id);
  return { kind: 'update', list: 'people', id, fields, base: row };
}

export const person = (id: string, fields: Fields): Change => ({ kind: 'create', list: 'people', id, fields });

/** A source of which each call of these kinds fails as long as `trouble` is set. */
export function failing() {
  const state: { trouble: StoreTrouble | null; only: string | null; calls: string[]; lost: boolean } = {
    trouble: null,
    only: null,
    calls: [],
    lost: false,
  };
  const through = (source: RowSource): RowSource => {
    const call =
      <Args extends readonly unknown[], Answer>(name: string, act: (...args: Args) => Promise<Answer>) =>
      async (...args: Args): Promise<Answer> => {
        state.calls.push(name);
        const fails = state.trouble !== null && (state.only === null || args.includes(state.only));
        const answer = fails && !state.lost ? null : await act(...args);
        if (fails && state.trouble !== null) throw new StoreFailure(state.trouble, 'why');
        return answer as Answer;
      };
    return {
      read: call('read', source.read),
      find: call('find', source.find),
      create: call('create', source.create),
      update: call('update', source.update),
      history: call('history', source.history),
      mayWrite: call('mayWrite', source.mayWrite),
    };
  };
  return { state, through };
}

/** Someone else who changes the same register. */
export async function someoneElse(desk: { readonly source: RowSource }, id: string, fields: Fields): Promise<void> {
  const row = await desk.source.find('people', id);
  await desk.source.update('people', id, row?.version ?? '', fields, `other-${id}-${Object.keys(fields).join()}`);
}

export const nameOf = (desk: Desk, id: string): string | undefined =>
  desk.state().register.people.find((one) => one.id === id)?.name;

/** Lets everything that waits for nothing but itself come to an end. */
export async function settled(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}
