import type { GraphProblem } from '../../graph/types';

/** The problem inside an error of the Graph layer; null for any other error. */
export function graphProblemOf(error: unknown): GraphProblem | null {
  // By its name: screens know the types of the Graph layer, not its code.
  if (!(error instanceof Error) || error.name !== 'GraphFailure' || !('problem' in error)) return null;
  return error.problem as GraphProblem;
}

/** True when waiting may mend it, so that the page tries again by itself. */
export function mendsItself(problem: GraphProblem): boolean {
  return problem.kind === 'offline' || problem.kind === 'slow' || problem.kind === 'busy';
}
