import { opgavenOf } from '../../../../domain/overview/opgaven';
import { useBaseStyles } from '../../../components/base-styles';
import { useScreen } from '../../../components/screen';
import { nlRoles } from '../../../text/nl-roles';
import { peopleToTalkWith } from '../../../view/talks';
import type { RolesViewProps } from '../roles-props';
import { OpgaveCards } from './OpgaveCards';
import { OpgaveTable } from './OpgaveTable';

/** Who is of what? A table where there is room, else a card for each opgave. */
export default function OpgavenView(props: RolesViewProps) {
  const base = useBaseStyles();
  const { width } = useScreen();
  const rows = opgavenOf(props.register, props.day);
  // What is good to talk about at an opgave is said with the opgave; a DB member without one is not meant here.
  const about = props.attention.talk.filter(
    ({ settled, fact }) => !settled && (fact.kind === 'order-and-work' || fact.kind === 'order-and-db'),
  );
  const talks = peopleToTalkWith({ ...props.attention, talk: about });
  if (rows.length === 0) return <p className={`${base.text} ${base.section}`}>{nlRoles.opgaven.none}</p>;
  return width === 'breed' ? (
    <OpgaveTable {...props} rows={rows} talks={talks} />
  ) : (
    <OpgaveCards {...props} rows={rows} talks={talks} />
  );
}
