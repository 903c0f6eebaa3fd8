import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { CheckmarkCircle24Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { useBaseStyles } from '../../../components/base-styles';
import { nlRoles } from '../../../text/nl-roles';
import type { RolesViewProps } from '../roles-props';
import { EndingCard } from './EndingCard';
import { OpenCard } from './OpenCard';
import { RepairCard } from './RepairCard';
import { TalkCard } from './TalkCard';

const words = nlRoles.attention;

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '28px', padding: '20px var(--rvGutter) 0' },
  list: { display: 'grid', gap: '12px', marginTop: '12px' },
  none: { display: 'flex', alignItems: 'center', gap: '10px' },
});

const GROUPS = ['open', 'talk', 'ending', 'repair'] as const;

/** What do we still have to agree? Open places, combinations to talk about, what stops soon, and what may not be right any more. */
export default function AttentionView(props: RolesViewProps) {
  const styles = useStyles();
  const base = useBaseStyles();
  const { attention } = props;
  const groups = GROUPS.filter((group) => attention[group].length > 0);
  return (
    <div className={styles.page}>
      {groups.length === 0 && (
        <p className={mergeClasses(base.text, styles.none)}>
          <CheckmarkCircle24Regular className={base.icon} aria-hidden />
          {words.empty}
        </p>
      )}
      {groups.map((group) => (
        <section key={group} aria-labelledby={`aandacht-${group}`}>
          <h2 id={`aandacht-${group}`} className={base.h2}>
            {words.groups[group]}
          </h2>
          <ul className={mergeClasses(base.plainList, styles.list)}>
            <Cards {...props} group={group} />
          </ul>
        </section>
      ))}
    </div>
  );
}

function Cards({ group, ...props }: RolesViewProps & { readonly group: (typeof GROUPS)[number] }) {
  const { attention } = props;
  switch (group) {
    case 'open':
      return attention.open.map((entry) => <OpenCard key={entry.key} {...props} entry={entry} />);
    case 'talk':
      return attention.talk.map((entry) => <TalkCard key={entry.key} {...props} entry={entry} />);
    case 'ending':
      return attention.ending.map((entry) => <EndingCard key={entry.key} {...props} entry={entry} />);
    case 'repair':
      return attention.repair.map((entry) => <RepairCard key={entry.key} {...props} entry={entry} />);
  }
}
