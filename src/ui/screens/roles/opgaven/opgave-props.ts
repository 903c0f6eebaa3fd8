import type { OpgaveRow } from '../../../../domain/overview/types';
import { formatRoute } from '../../../router/route';
import { nlRoles } from '../../../text/nl-roles';
import { keptQuery, type RolesViewProps } from '../roles-props';

export interface OpgavenProps extends RolesViewProps {
  readonly rows: readonly OpgaveRow[];
  /** Ids of who gives the order and has another role with it that is good to talk about. */
  readonly talks: ReadonlySet<string>;
}

/** The address of the card of an opgave, with the same region and day. */
export function opgaveHref(opgave: string, query: RolesViewProps['query']): string {
  return formatRoute({ screen: 'opgave', opgave, query: keptQuery(query) });
}

/** How far the mandate is: "Afgesproken", "2 van 3 vragen", "Nog niet". `answered`: 0 to 3. */
export function mandateText(answered: number): string {
  const words = nlRoles.opgaven;
  return answered === 3 ? words.agreed : answered === 0 ? words.notYet : words.partly(answered);
}
