import type { GraphProblem } from '../../graph/types';
import type { RegisterFault } from '../../host/registers';

/** What Microsoft said of a register that could not be read, where the user can do something about it; null for any other fault. */
export function askOf({ why, detail }: RegisterFault): GraphProblem | null {
  if (why !== 'ask' || typeof detail !== 'object' || detail === null || !('kind' in detail)) return null;
  return detail as GraphProblem;
}
