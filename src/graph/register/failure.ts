import { StoreFailure, type StoreTrouble } from '../../domain/stored/types';
import { GraphFailure, type GraphProblem } from '../types';

/**
 * Runs something against Graph. What it rejects with is a `StoreFailure` with the `GraphProblem` as its detail; the reason of an aborted
 * signal, and a `StoreFailure`, go through as they are.
 */
export async function stored<Value>(act: () => Promise<Value>): Promise<Value> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof GraphFailure) throw new StoreFailure(troubleOf(error.problem), error.problem);
    throw error;
  }
}

/** The problem that something was rejected with, when it comes from Graph; null otherwise. */
export function graphProblem(error: unknown): GraphProblem | null {
  return error instanceof GraphFailure ? error.problem : null;
}

/**
 * What a problem means for a register. Where it is not known whether a write arrived (no answer, an answer by something that stands
 * in between, a fault of the server) it is one after which the write is tried again, never "broken".
 */
export function troubleOf(problem: GraphProblem): StoreTrouble {
  switch (problem.kind) {
    case 'ask':
    case 'refused':
    case 'other-account':
    case 'no-sign-in':
      return 'ask';
    case 'offline':
    case 'slow':
    case 'busy':
    case 'forbidden':
      return problem.kind;
    case 'not-found':
      return 'absent';
    case 'changed':
      return 'busy';
    case 'broken':
      return brokenOf(problem);
  }
}

/** 408 is a time-out, 423 a row that is locked for a moment. */
function brokenOf({ status, code }: Extract<GraphProblem, { kind: 'broken' }>): StoreTrouble {
  if (code === 'malformed-json') return 'offline';
  if (status === 408) return 'slow';
  return status === 423 || (status !== null && status >= 500) ? 'busy' : 'broken';
}
