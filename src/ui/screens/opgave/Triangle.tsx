import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { FluentIcon } from '@fluentui/react-icons';
import { ClipboardTask24Filled } from '@fluentui/react-icons/svg/clipboard-task';
import { Person24Filled } from '@fluentui/react-icons/svg/person';
import { Target24Filled } from '@fluentui/react-icons/svg/target';
import type { OpgaveCard, Place } from '../../../domain/overview/types';
import { useBaseStyles } from '../../components/base-styles';
import { useScreen } from '../../components/screen';
import { listed, nlRoles } from '../../text/nl-roles';
import { petVars } from '../../theme/pets';
import { inSentence, roleName } from '../../view/role-words';
import { PlaceHolders } from '../roles/opgaven/PlaceHolders';
import type { Roles } from '../roles/RolesFrame';

const words = nlRoles.opgave;

const SIDE = {
  content: '""',
  position: 'absolute',
  top: '-64px',
  height: '56px',
  width: '44%',
  color: tokens.colorNeutralForeground3,
} as const;

const useStyles = makeStyles({
  list: { position: 'relative', display: 'grid', gap: '16px', margin: '12px 0 0', padding: 0, listStyleType: 'none' },
  // Two rows: one corner above, two below; the lines are drawn between them.
  wide: {
    gridTemplateColumns: '1fr 1fr',
    rowGap: '72px',
    maxWidth: '460px',
    marginLeft: 'auto',
    marginRight: 'auto',
    '& > li:first-of-type': { gridColumn: '1 / -1' },
  },
  corner: { display: 'flex', gap: '12px', alignItems: 'flex-start', position: 'relative' },
  cornerWide: { flexDirection: 'column', alignItems: 'center', gap: '6px', textAlign: 'center' },
  words: { display: 'flex', flexDirection: 'column', alignItems: 'inherit', gap: '4px', minWidth: 0 },
  icon: {
    display: 'grid',
    placeItems: 'center',
    flexShrink: 0,
    width: '44px',
    height: '44px',
    borderRadius: '50%',
    backgroundColor: tokens.colorNeutralForeground3,
    color: tokens.colorNeutralBackground1,
    border: '1px solid transparent',
  },
  owner: { backgroundColor: 'var(--petAc)' },
  // The sides of the triangle: two slanting lines up to the first corner, one between the others.
  second: {
    '::before': {
      ...SIDE,
      left: '50%',
      backgroundImage:
        'linear-gradient(to bottom right, transparent calc(50% - 1px), currentColor, transparent calc(50% + 1px))',
    },
    '::after': {
      content: '""',
      position: 'absolute',
      top: '21px',
      left: 'calc(50% + 34px)',
      right: 'calc(-50% + 34px)',
      borderTop: `2px solid ${tokens.colorNeutralForeground3}`,
    },
  },
  third: {
    '::before': {
      ...SIDE,
      right: '50%',
      backgroundImage:
        'linear-gradient(to bottom left, transparent calc(50% - 1px), currentColor, transparent calc(50% + 1px))',
    },
  },
  runs: { marginTop: '16px' },
  runsWide: { textAlign: 'center' },
});

const ICONS: readonly FluentIcon[] = [Target24Filled, ClipboardTask24Filled, Person24Filled];

/** "Wie is waarvan?": the golden triangle. The drawing is decoration, the list is the content. Source: S2 3.1. */
export function Triangle({ roles, card }: { readonly roles: Roles; readonly card: OpgaveCard }) {
  const styles = useStyles();
  const base = useBaseStyles();
  const { width } = useScreen();
  const wide = width !== 'smal';
  const places = [card.administrator, card.official, card.projectLead].filter(({ used }) => used);
  const drawn = wide && places.length === 3;
  const leads = card.rveLead.holders.map(({ person }) => person.name);
  return (
    <section className={base.section}>
      <h2 className={base.h2}>{words.who}</h2>
      <ul className={mergeClasses(styles.list, drawn && styles.wide)}>
        {places.map((place, at) => (
          <Corner key={place.role} roles={roles} card={card} place={place} at={at} wide={drawn} />
        ))}
      </ul>
      <div className={mergeClasses(styles.runs, drawn && styles.runsWide)}>
        <p className={base.small}>{card.rve === null ? words.runsOpen : words.runs(card.rve.name)}</p>
        {leads.length > 0 && <p className={base.small}>{words.trekker(listed(leads))}</p>}
      </div>
    </section>
  );
}

interface CornerProps {
  readonly roles: Roles;
  readonly card: OpgaveCard;
  readonly place: Place;
  /** 0 for the corner above. */
  readonly at: number;
  readonly wide: boolean;
}

function Corner({ roles, card, place, at, wide }: CornerProps) {
  const Icon = ICONS[at] ?? Person24Filled;
  const styles = useStyles();
  const base = useBaseStyles();
  const owner = place.role === 'bestuurlijk-opdrachtgever';
  return (
    <li
      className={mergeClasses(
        styles.corner,
        wide && styles.cornerWide,
        wide && at === 1 && styles.second,
        wide && at === 2 && styles.third,
      )}
    >
      <span
        className={mergeClasses(styles.icon, owner && styles.owner)}
        style={petVars('bestuurlijk-opdrachtgever')}
        aria-hidden="true"
      >
        <Icon />
      </span>
      <span className={styles.words}>
        <PlaceHolders {...roles} opgave={card.opgave} place={place} talks={new Set()} />
        <span className={base.small}>{inSentence(roleName(roles.register, place.role))}</span>
      </span>
    </li>
  );
}
