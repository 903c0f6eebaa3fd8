import { type ReactNode, useMemo } from 'react';
import type { Register } from '../../../domain/register/types';
import type { DeskState } from '../../../domain/stored/desk';
import { Loading } from '../../components/Loading';
import { useDesk } from '../../desk/use-desk';
import { usePorts } from '../../ports';
import type { RolesQuery, Route } from '../../router/route';
import { deskKeyOf, personOf } from '../../session/session';
import { nlRoles } from '../../text/nl-roles';
import { forViewer } from '../../view/talks';
import type { ScreenProps } from '../screen-props';
import { DialogHost } from './DialogHost';
import type { RolesViewProps } from './roles-props';
import { StateBars } from './StateBars';
import { useAddress } from './use-address';
import { useAttention } from './use-attention';
import { useShownRegister } from './use-register';

/** What a screen of the roles draws with. */
export interface Roles extends RolesViewProps {
  readonly state: DeskState;
  /** What stands above every view: why nothing can be changed, what waits to be sent. */
  readonly bars: ReactNode;
}

interface RolesFrameProps extends ScreenProps {
  readonly route: Extract<Route, { readonly query: RolesQuery }>;
  readonly children: (roles: Roles) => ReactNode;
}

/** What the screens of the roles share: the register and its desk, the day, who may change, and the dialogs. */
export function RolesFrame(props: RolesFrameProps) {
  const register = useShownRegister(props, props.route.query.region);
  if (register === null) return <Loading text={nlRoles.loading} />;
  return <FrameOf key={register.region.id} {...props} register={register} />;
}

function FrameOf({ session, dispatch, route, register: known, children }: RolesFrameProps & { register: Register }) {
  const ports = usePorts();
  const today = ports.today();
  const { desk, state } = useDesk(session, dispatch, known);
  const { register } = state;
  const region = register.region.id;
  const { query } = route;
  const day = query.day ?? today;
  const onQuery = useAddress(route);
  // Roles that came with an invitation have no desk, and nobody changes them here.
  const mayEdit = state.mayWrite !== false && deskKeyOf(session, region) !== null;
  // Who keeps the roles sees everyone's combinations; whether someone does, is known when the desk is there.
  const keeps = mayEdit && desk !== null;
  const viewer = personOf(session, region) ?? null;
  const atOnce = route.screen === 'roles' && route.view === 'aandacht';
  const all = useAttention({ register, day }, session, atOnce);
  const attention = useMemo(() => (keeps ? all : forViewer(all, viewer)), [all, keeps, viewer]);
  const bars = <StateBars desk={desk} state={state} mayEdit={mayEdit} today={today} />;
  return (
    <DialogHost desk={desk} state={state} day={day}>
      {children({ register, day, today, query, onQuery, mayEdit, attention, desk, state, bars })}
    </DialogHost>
  );
}
