import type { Register } from '../domain/register/types';
import type { Desk } from '../domain/stored/desk';
import { fixedDesk } from '../domain/stored/fixed-desk';
import type { DeskKey } from '../ui/ports';

/** Opens the desk of a register; the same one for the same key. */
export function createDesks(registerOf: (key: DeskKey) => Promise<Register>): (key: DeskKey) => Promise<Desk> {
  return async (key) => fixedDesk(await registerOf(key), null);
}
