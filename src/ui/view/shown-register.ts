import type { Register } from '../../domain/register/types';
import type { Route } from '../router/route';
import { registersInUse, type Session } from '../session/session';

/** The registers that the role overview can show: those in use; the demo's where the user is in it, or where there is no other. */
export function rolesRegisters(session: Session): readonly Register[] {
  const inUse = registersInUse(session);
  const demo = session.demo === null || inUse.some(({ region }) => region.id === session.demo?.register.region.id);
  if (demo || session.demo === null) return inUse;
  if (session.inDemo) return [session.demo.register, ...inUse];
  return inUse.length === 0 ? [session.demo.register] : inUse;
}

/**
 * The register that the role overview shows: that of the region asked for (also the demo's), else of the preferred one, else the first.
 * Null when there is none: never that of another region than was meant. `asked` and `preferred` are ids of regions, "" for none.
 */
export function rolesRegister(session: Session, asked: string | undefined, preferred: string): Register | null {
  const all = rolesRegisters(session);
  const meant = asked || preferred;
  if (meant === '') return all[0] ?? null;
  const known = session.demo === null ? all : [...all, session.demo.register];
  return known.find(({ region }) => region.id === meant) ?? null;
}

/** True where an address shows the roles of the demo region, though the user may have registers of his or her own. */
export function showsDemoRoles(session: Session, route: Route): boolean {
  if (session.demo === null || (route.screen !== 'roles' && route.screen !== 'opgave')) return false;
  return rolesRegister(session, route.query.region, '') === session.demo.register;
}
