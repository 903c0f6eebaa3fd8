import type { AttentionList } from '../../../domain/attention/types';
import type { Day, Register } from '../../../domain/register/types';
import type { Desk } from '../../../domain/stored/desk';
import type { RolesQuery } from '../../router/route';

/** What changes in the address; `undefined` takes a part out. */
export type QueryChange = { readonly [Part in keyof RolesQuery]?: RolesQuery[Part] | undefined };

/** What every view of the roles gets from the screen around it. */
export interface RolesViewProps {
  readonly register: Register;
  /** The day that is looked at; `today` is the present one. */
  readonly day: Day;
  readonly today: Day;
  /** What stands in the address. */
  readonly query: RolesQuery;
  /** Changes what stands in the address, without a new entry in the history. */
  readonly onQuery: (change: QueryChange) => void;
  readonly mayEdit: boolean;
  /** Null while it is being opened. */
  readonly desk: Desk | null;
  readonly attention: AttentionList;
}

/** What stays in an address from one view to another: the region and the day. */
export function keptQuery({ region, day }: RolesQuery): RolesQuery {
  return { ...(region === undefined ? {} : { region }), ...(day === undefined ? {} : { day }) };
}
