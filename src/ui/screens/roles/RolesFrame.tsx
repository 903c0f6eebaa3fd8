import { type ReactNode, useMemo } from 'react';
import type { Register } from '../../../domain/register/types';
import type { DeskState } from '../../../domain/stored/desk';
import { Loading } from '../../components/Loading';
import { useDesk } from '../../desk/use-desk';
import { usePorts } from '../../ports';
import type { RolesQuery, Route } from '../../router/route';
import { deskKeyOf, personOf } from '../../session/session';
import { nlRoles } from '../../text/nl-roles';
import { rolesRegisters } from '../../view/shown-register';
import { forViewer } from '../../view/talks';
import type { ScreenProps } from '../screen-props';
import { DialogHost } from './DialogHost';
import { RegionMissing } from './RegionMissing';
import type { RolesViewProps } from './roles-props';
import { StateBars } from './StateBars';
import { useAddress } from './use-address';
import { useAttention } from './use-attention';
import { useShownRegister } from './use-register';

/** What a screen of the roles draws with. */
export interface Roles extends RolesViewProps {
  readonly state: DeskState;
  /** True for who surely keeps the roles; false also as long as that is not known. */
  readonly keeps: boolean;
  /** What is shown, as it opens the same for someone else: always with the region, and with the day when it is not today. */
  readonly link: Route;
  /** What stands above every view: why nothing can be changed, what waits to be sent. */
  readonly bars: ReactNode;
}

interface RolesFrameProps extends ScreenProps {
  readonly route: Extract<Route, { readonly query: RolesQuery }>;
  readonly children: (roles: Roles) => ReactNode;
}

/** What the screens of the roles share: the register and its desk, the day, who may change, and the dialogs. */
export function RolesFrame(props: RolesFrameProps) {
  const shown = useShownRegister(props, props.route.query.region);
  if (shown === 'loading') return <Loading text={nlRoles.loading} />;
  if ('missing' in shown) return <RegionMissing region={shown.missing} others={rolesRegisters(props.session)} />;
  return <FrameOf key={shown.region.id} {...props} register={shown} />;
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
  const readOnly = state.mayWrite === false || deskKeyOf(session, region) === null;
  // Where Microsoft was not asked yet whether one may, the first change asks; until the register was read nothing is known.
  const mayEdit = !readOnly && desk !== null && (state.mayWrite === true || state.readAt !== null);
  // Only who surely keeps the roles sees everyone's combinations.
  const keeps = mayEdit && state.mayWrite === true;
  const viewer = personOf(session, region) ?? null;
  const atOnce = route.screen === 'roles' && route.view === 'aandacht';
  const all = useAttention({ register, day }, session, atOnce);
  const attention = useMemo(() => (keeps ? all : forViewer(all, viewer)), [all, keeps, viewer]);
  const { day: _asked, ...asked } = query;
  const link: Route = { ...route, query: { ...asked, region, ...(day === today ? {} : { day }) } };
  const bars = <StateBars desk={desk} state={state} mayEdit={!readOnly} today={today} />;
  return (
    <DialogHost desk={desk} state={state} day={day}>
      {children({ register, day, today, query, onQuery, mayEdit, attention, desk, state, keeps, link, bars })}
    </DialogHost>
  );
}
