import { makeStyles } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { Loading } from '../../components/Loading';
import type { Route } from '../../router/route';
import { nlRoles } from '../../text/nl-roles';
import { rolesRegisters } from '../../view/shown-register';
import type { ScreenProps } from '../screen-props';
import { DayBar } from './DayBar';
import { EmptyRoles } from './EmptyRoles';
import OverviewView from './overview/OverviewView';
import { RolesFoot } from './RolesFoot';
import { type Roles, RolesFrame } from './RolesFrame';
import { RolesHead } from './RolesHead';
import { RolesTabs } from './RolesTabs';

const OpgavenView = lazy(() => import('./opgaven/OpgavenView'));
const GremiaView = lazy(() => import('./gremia/GremiaView'));
const AttentionView = lazy(() => import('./attention/AttentionView'));
const PersonView = lazy(() => import('./person/PersonView'));

const useStyles = makeStyles({ page: { maxWidth: '1180px', margin: '0 auto' } });

type RolesRoute = Extract<Route, { readonly screen: 'roles' }>;

/** T1: who has which role? */
export default function RolesScreen({ route, ...props }: ScreenProps & { readonly route: RolesRoute }) {
  const styles = useStyles();
  return (
    <div className={styles.page} data-roles-ready>
      <RolesFrame {...props} route={route}>
        {(roles) => <Screen roles={roles} route={route} session={props.session} />}
      </RolesFrame>
    </div>
  );
}

interface ScreenOfProps {
  readonly roles: Roles;
  readonly route: RolesRoute;
  readonly session: ScreenProps['session'];
}

function Screen({ roles, route, session }: ScreenOfProps) {
  const { view } = route;
  if (view === 'mens') {
    return (
      <Suspense fallback={<Loading text={nlRoles.loading} />}>
        <PersonView {...roles} person={route.person ?? ''} />
      </Suspense>
    );
  }
  const empty = roles.register.assignments.length === 0;
  const label = `${nlRoles.title}: ${nlRoles.views[view]}`;
  return (
    <>
      <RolesHead roles={roles} view={view} registers={rolesRegisters(session)} />
      {roles.bars}
      <DayBar roles={roles} />
      <RolesTabs view={view} query={roles.query} count={roles.keeps ? roles.attention.count : 0} />
      <section id="weergave" role="tabpanel" aria-label={nlRoles.views[view]}>
        <Suspense fallback={<Loading text={nlRoles.loading} />}>
          {empty && view !== 'overleggen' ? <EmptyRoles mayEdit={roles.mayEdit} /> : <View roles={roles} view={view} />}
        </Suspense>
      </section>
      <RolesFoot roles={roles} legend={view === 'overzicht'} label={label} />
    </>
  );
}

function View({ roles, view }: { readonly roles: Roles; readonly view: Exclude<RolesRoute['view'], 'mens'> }) {
  switch (view) {
    case 'overzicht':
      return <OverviewView {...roles} />;
    case 'opgaven':
      return <OpgavenView {...roles} />;
    case 'overleggen':
      return <GremiaView {...roles} />;
    case 'aandacht':
      return <AttentionView {...roles} />;
  }
}
