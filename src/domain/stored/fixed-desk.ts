import type { Register } from '../register/types';
import type { Desk, DeskState } from './desk';

/** The desk of a register that can only be read: a file that an organisation keeps for everyone. */
export function fixedDesk(register: Register, readAt: string | null): Desk {
  const nothing = { pending: 0, conflicts: [], refused: [], trouble: null, faults: [] };
  const state: DeskState = { register, readAt, mayWrite: false, ...nothing };
  return {
    state: () => state,
    onChange: () => () => {},
    row: () => null,
    refresh: async () => {},
    submit: async () => ({ kind: 'refused' }),
    settle: async () => ({ kind: 'refused' }),
    sendAgain: async () => {},
    discard: async () => {},
    history: async () => [],
    close: () => {},
  };
}
