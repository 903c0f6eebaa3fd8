import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { gremiaOf } from '../../../../domain/overview/gremia';
import { useBaseStyles } from '../../../components/base-styles';
import { nlRoles } from '../../../text/nl-roles';
import type { RolesViewProps } from '../roles-props';
import { GremiumCard } from './GremiumCard';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gap: '16px',
    alignItems: 'start',
    padding: '20px var(--rvGutter) 0',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(240px, 100%), 1fr))',
  },
});

/** Who sit here, who chairs? A card for each gremium. */
export default function GremiaView(props: RolesViewProps) {
  const styles = useStyles();
  const base = useBaseStyles();
  const cards = gremiaOf(props.register, props.day);
  if (cards.length === 0) return <p className={mergeClasses(base.text, base.section)}>{nlRoles.gremia.none}</p>;
  return (
    <ul className={mergeClasses(base.plainList, styles.list)}>
      {cards.map((card) => (
        <GremiumCard key={card.gremium.id} {...props} card={card} />
      ))}
    </ul>
  );
}
