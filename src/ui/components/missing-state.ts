import type { ReadProblem } from '../ports';

/** How far the user is with finding the agenda. */
export interface MissingState {
  readonly reading: boolean;
  readonly pasting: boolean;
  /** Why the last attachment gave nothing. */
  readonly problem: ReadProblem | null;
  /** Place of the chosen attachment in the invitation. */
  readonly file: number;
}

export type MissingAction =
  | { readonly type: 'read' }
  | { readonly type: 'stopped' }
  | { readonly type: 'failed'; readonly problem: ReadProblem }
  | { readonly type: 'paste'; readonly open: boolean }
  | { readonly type: 'file'; readonly file: number };

export const idle: MissingState = { reading: false, pasting: false, problem: null, file: 0 };

/** The reducer of the state "nog geen agenda". */
export function reduceMissing(state: MissingState, action: MissingAction): MissingState {
  switch (action.type) {
    case 'read':
      return { ...state, reading: true, problem: null };
    case 'stopped':
      return { ...state, reading: false };
    case 'failed':
      return { ...state, reading: false, problem: action.problem };
    case 'paste':
      return { ...state, pasting: action.open };
    case 'file':
      return { ...state, file: action.file };
  }
}
