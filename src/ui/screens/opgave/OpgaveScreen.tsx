import { Button, makeStyles } from '@fluentui/react-components';
import { Edit20Regular } from '@fluentui/react-icons/svg/edit';
import { Print20Regular } from '@fluentui/react-icons/svg/print';
import { Target24Regular } from '@fluentui/react-icons/svg/target';
import { opgaveOf } from '../../../domain/overview/opgaven';
import { useBaseStyles } from '../../components/base-styles';
import { StateView } from '../../components/StateView';
import { Title } from '../../components/Title';
import { formatRoute, type Route } from '../../router/route';
import { nlRoles } from '../../text/nl-roles';
import { BackLink } from '../roles/BackLink';
import { DayBar } from '../roles/DayBar';
import { useOpenDialog } from '../roles/dialogs/open';
import { RolesFoot } from '../roles/RolesFoot';
import { type Roles, RolesFrame } from '../roles/RolesFrame';
import { useFirstVisit } from '../roles/use-first-visit';
import type { ScreenProps } from '../screen-props';
import { MayDo } from './MayDo';
import { OpgaveHistory } from './OpgaveHistory';
import { Triangle } from './Triangle';

const words = nlRoles.opgave;

const useStyles = makeStyles({
  page: { maxWidth: '1180px', margin: '0 auto' },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: '12px', padding: '0 var(--rvGutter)' },
  title: { flexGrow: 1, flexBasis: '260px', minWidth: 0 },
  goal: { marginTop: '4px', '@container (min-width: 800px)': { fontSize: '18px', lineHeight: '26px' } },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  columns: {
    display: 'grid',
    alignItems: 'start',
    '@container (min-width: 800px)': { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' },
  },
});

type OpgaveRoute = Extract<Route, { readonly screen: 'opgave' }>;

/** G1: who is of what in one opgave, and who may decide what? */
export default function OpgaveScreen({ route, ...props }: ScreenProps & { readonly route: OpgaveRoute }) {
  const styles = useStyles();
  return (
    <div className={styles.page} data-opgave-ready>
      <RolesFrame {...props} route={route}>
        {(roles) => <Card roles={roles} opgave={route.opgave} />}
      </RolesFrame>
    </div>
  );
}

function Card({ roles, opgave: id }: { readonly roles: Roles; readonly opgave: string }) {
  const styles = useStyles();
  const base = useBaseStyles();
  const focus = useFirstVisit();
  const openDialog = useOpenDialog();
  const { register, day, query, mayEdit } = roles;
  const card = opgaveOf(register, id, day);
  const back = formatRoute({ screen: 'roles', view: 'opgaven', query });
  if (card === null) {
    return (
      <StateView
        icon={Target24Regular}
        title={words.unknown}
        text={words.unknownText}
        buttons={
          <Button as="a" appearance="primary" className={base.target} href={back}>
            {words.toOpgaven}
          </Button>
        }
      />
    );
  }
  const { opgave } = card;
  return (
    <>
      <BackLink href={back}>{words.back}</BackLink>
      <div className={styles.head}>
        <div className={styles.title}>
          <Title focus={focus}>{opgave.name}</Title>
          {opgave.description !== '' && <p className={`${base.text} ${styles.goal}`}>{opgave.description}</p>}
        </div>
        <div className={styles.buttons}>
          {mayEdit && (
            <Button
              className={base.target}
              icon={<Edit20Regular aria-hidden />}
              onClick={() => openDialog({ kind: 'mandate', opgave: opgave.id })}
            >
              {words.change}
            </Button>
          )}
          <Button
            className={base.target}
            icon={<Print20Regular aria-hidden />}
            onClick={() => openDialog({ kind: 'print', about: { kind: 'opgave', opgave: opgave.id } })}
          >
            {words.print}
          </Button>
        </div>
      </div>
      {roles.bars}
      <DayBar roles={roles} />
      <div className={styles.columns}>
        <Triangle roles={roles} card={card} />
        <MayDo roles={roles} card={card} />
      </div>
      <OpgaveHistory roles={roles} card={card} />
      <RolesFoot roles={roles} legend={false} label={opgave.name} />
    </>
  );
}
