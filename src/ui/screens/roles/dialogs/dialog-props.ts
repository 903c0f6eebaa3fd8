import type { Day } from '../../../../domain/register/types';
import type { Desk } from '../../../../domain/stored/desk';
import { type Planning, planningOn } from '../../../../domain/stored/planning';
import { newId } from '../../../desk/new-id';
import type { Submitting } from '../../../desk/use-submit';
import type { DialogRequest, RoleDialogsProps } from './open';

/** What each dialog gets. */
export interface DialogProps extends RoleDialogsProps {
  readonly submitting: Submitting;
  /** Shows another dialog in the place of this one. */
  readonly onOther: (request: DialogRequest) => void;
}

/** Plans changes on a desk, with new ids. */
export function planning(desk: Desk, today: Day): Planning {
  return planningOn(desk, newId, today);
}
