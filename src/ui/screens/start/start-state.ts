import type { RegisterError } from '../../../domain/register/read';
import type { ReadProblem } from '../../ports';

/** What the start screen is doing, and what went wrong last. */
export interface StartState {
  readonly busy: 'no' | 'reading' | 'demo' | 'register';
  readonly dragging: boolean;
  readonly pasting: boolean;
  readonly problem: ReadProblem | 'no-points' | null;
  readonly register: RegisterReport | null;
}

/** What there is to say about a role file that could not be used (`errors`), or that is in use (`remarks`). */
export interface RegisterReport {
  readonly kind: 'errors' | 'remarks';
  readonly file: string;
  readonly messages: readonly RegisterError[];
  /** All messages, also those beyond the list. */
  readonly total: number;
}

export type StartAction =
  | { readonly type: 'busy'; readonly with: 'reading' | 'demo' | 'register' }
  | { readonly type: 'stopped' }
  | { readonly type: 'dragged'; readonly over: boolean }
  | { readonly type: 'paste'; readonly open: boolean }
  | { readonly type: 'failed'; readonly problem: ReadProblem | 'no-points' }
  | { readonly type: 'register-reported'; readonly report: RegisterReport };

export const idle: StartState = { busy: 'no', dragging: false, pasting: false, problem: null, register: null };

/** The reducer of the start screen. A new attempt wipes the message of the last one. */
export function reduceStart(state: StartState, action: StartAction): StartState {
  switch (action.type) {
    case 'busy':
      return { ...idle, busy: action.with };
    case 'stopped':
      return idle;
    case 'dragged':
      return { ...state, dragging: action.over };
    case 'paste':
      return { ...state, pasting: action.open };
    case 'failed':
      return { ...idle, problem: action.problem };
    case 'register-reported':
      return { ...idle, register: action.report };
  }
}
