import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { GremiumCard as Card, Member } from '../../../../domain/overview/types';
import { isHatId } from '../../../../domain/register/catalogue';
import type { HatId } from '../../../../domain/register/types';
import { useBaseStyles } from '../../../components/base-styles';
import { PetLine } from '../../../components/PetTag';
import { formatRoute } from '../../../router/route';
import { plainDay } from '../../../text/dates';
import { nlRoles } from '../../../text/nl-roles';
import { roleShort } from '../../../view/role-words';
import { useOpenDialog } from '../dialogs/open';
import { OpenPlace } from '../OpenPlace';
import { keptQuery, type RolesViewProps } from '../roles-props';

const words = nlRoles.gremia;

const useStyles = makeStyles({
  card: { padding: '16px', borderRadius: '8px', border: `1px solid ${tokens.colorNeutralStroke1}`, minWidth: 0 },
  facts: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '6px', marginTop: '8px' },
  button: { marginTop: '4px', marginBottom: '-8px' },
  members: { margin: '8px 0 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  member: {
    display: 'block',
    minHeight: '44px',
    boxSizing: 'border-box',
    padding: '8px 0',
    color: 'inherit',
    textDecorationLine: 'none',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: 'var(--rvFocus)', outlineOffset: '-2px' },
  },
  name: { display: 'block', fontWeight: tokens.fontWeightSemibold },
});

interface GremiumCardProps extends RolesViewProps {
  readonly card: Card;
}

/** One gremium: who chairs it, how many sit in it and how often; the members when asked for. */
export function GremiumCard({ card, ...props }: GremiumCardProps) {
  const styles = useStyles();
  const base = useBaseStyles();
  const id = useId();
  const [open, setOpen] = useState(false);
  const { gremium, deputy, members, rhythm, comingChairs } = card;
  return (
    <li className={styles.card}>
      <h2 className={base.h3}>{gremium.name}</h2>
      <div className={styles.facts}>
        <Chair card={card} {...props} />
        {comingChairs.map(({ person, assignment }) => (
          <p key={assignment.id} className={base.small}>
            {words.chair(person.name)}
            {assignment.from !== null && `, ${nlRoles.matrix.from(plainDay(assignment.from, props.today))}`}
          </p>
        ))}
        {deputy !== null && <p className={base.small}>{words.deputy(deputy.name)}</p>}
        <p className={base.small}>{[words.members(members.length), rhythm].filter(Boolean).join(' · ')}</p>
      </div>
      {members.length > 0 && (
        <Button
          appearance="transparent"
          className={mergeClasses(base.textButton, styles.button)}
          aria-expanded={open}
          aria-controls={id}
          aria-label={words.showOf(gremium.name, open)}
          onClick={() => setOpen(!open)}
        >
          {open ? words.hide : words.show}
        </Button>
      )}
      <div id={id} hidden={!open}>
        {open && <Members {...props} members={members} />}
      </div>
    </li>
  );
}

/** The hat of who chairs a gremium of this kind. */
function chairRole(card: Card): HatId {
  return card.gremium.kind === 'pfho' ? 'voorzitter-pfho' : 'voorzitter';
}

function Chair({ card, mayEdit }: GremiumCardProps) {
  const openDialog = useOpenDialog();
  const role = chairRole(card);
  if (card.chair !== null) return <PetLine role={role}>{words.chair(card.chair.name)}</PetLine>;
  const { id, name } = card.gremium;
  const choose = (): void => openDialog({ kind: 'add', role, scope: { gremium: id } });
  return <OpenPlace text={words.chairOpen} label={words.chairOpenFor(name)} onChoose={mayEdit ? choose : null} />;
}

function Members({ members, register, query }: RolesViewProps & { readonly members: readonly Member[] }) {
  const styles = useStyles();
  const base = useBaseStyles();
  return (
    <ul className={mergeClasses(base.plainList, styles.members)}>
      {members.map(({ person, municipality, seat }) => (
        <li key={person.id}>
          <a
            className={styles.member}
            href={formatRoute({ screen: 'roles', view: 'mens', person: person.id, query: keptQuery(query) })}
          >
            <span className={styles.name}>{person.name}</span>
            <span className={base.small}>
              {[person.position, municipality?.name ?? ''].filter((part) => part !== '').join(' ')}
            </span>
            {seat !== null && isHatId(seat) && (
              <span>
                <PetLine role={seat}>{roleShort(register, seat)}</PetLine>
              </span>
            )}
          </a>
        </li>
      ))}
    </ul>
  );
}
