import type { Register } from '../domain/register/types';
import type { SiteSetting } from '../domain/settings/types';
import type { Desk } from '../domain/stored/desk';
import type { StoreTrouble } from '../domain/stored/types';
import type { Graph } from '../graph/types';
import type { Kept } from '../host/kept';
import type { RegisterFault, SharedRegister } from '../host/registers';

/** What the registers of sites are read with. */
export interface SiteParts {
  readonly openDesk: (site: string) => Promise<Desk>;
  readonly loadGraph: (site: string) => Promise<Graph>;
  /** For the next start. */
  readonly kept: Kept;
  /** Forgets what the desk of a site keeps on this device. */
  readonly forgetDesk: (site: string) => Promise<void>;
  /** Tells the users of this browser apart: not everyone may see every site. */
  readonly user: string;
}

interface KeptSite {
  readonly version: number;
  readonly register: Register;
  readonly readAt: string;
}

/** Raised when the shape of `Register` changes. */
const VERSION = 1;

/** The register of a site as it was at an earlier start: at once, without the network; null when this device has none of this user. */
export async function keptSite({ site }: SiteSetting, { kept, user }: SiteParts): Promise<SharedRegister | null> {
  const found = await kept.get<KeptSite>(keyOf(site, user));
  return found?.version === VERSION ? sharedOf(site, found.register, found.readAt) : null;
}

/**
 * The register of a site as it is now; where it cannot be read, as this device last knew it, with what is wrong unless it passes by
 * itself. Never rejects.
 */
export async function freshSite(
  { site }: SiteSetting,
  parts: SiteParts,
): Promise<{ readonly shared: SharedRegister | null; readonly fault: RegisterFault | null }> {
  try {
    const desk = await parts.openDesk(site);
    await desk.refresh();
    const { register, readAt, trouble, pending } = desk.state();
    if (trouble?.kind === 'forbidden' && pending === 0) {
      // Who may not see the roles any more does not keep them.
      await Promise.all([parts.kept.remove(keyOf(site, parts.user)), parts.forgetDesk(site)]);
      return { shared: null, fault: await faultOf(site, trouble, parts) };
    }
    keepCurrent(desk, site, parts);
    const shared = readAt === null ? null : sharedOf(site, register, readAt);
    // A network that is away for a moment is no fault where there is an earlier state to show, with its age.
    const passes = shared !== null && (trouble === null || PASSING.has(trouble.kind));
    return { shared, fault: passes ? null : await faultOf(site, trouble, parts) };
  } catch {
    // A part of the product could not be loaded.
    return { shared: null, fault: { file: site, why: 'offline', lines: [] } };
  }
}

/** What mends itself. */
const PASSING: ReadonlySet<StoreTrouble> = new Set(['offline', 'slow', 'busy']);

const watched = new WeakSet<Desk>();

/** Keeps the register for the next start, now and after each change. */
function keepCurrent(desk: Desk, site: string, { kept, user }: SiteParts): void {
  let last: Register | null = null;
  const keep = (): void => {
    const { register, readAt } = desk.state();
    if (readAt === null || register === last) return;
    last = register;
    void kept.set(keyOf(site, user), { version: VERSION, register, readAt } satisfies KeptSite);
  };
  keep();
  if (watched.has(desk)) return;
  watched.add(desk);
  desk.onChange(keep);
}

const WHY: Readonly<Record<StoreTrouble, RegisterFault['why']>> = {
  offline: 'offline',
  slow: 'offline',
  busy: 'busy',
  ask: 'ask',
  forbidden: 'forbidden',
  absent: 'absent',
  broken: 'absent',
};

async function faultOf(
  site: string,
  trouble: { readonly kind: StoreTrouble; readonly detail: unknown } | null,
  parts: SiteParts,
): Promise<RegisterFault> {
  const why = trouble === null ? 'absent' : WHY[trouble.kind];
  const fault: RegisterFault = { file: site, why, lines: [], detail: trouble?.detail ?? null };
  return trouble?.kind === 'absent' && (await isNew(site, parts)) ? { ...fault, why: 'new' } : fault;
}

/** True when the site is there and may be seen, and (some of) its lists are not. */
async function isNew(site: string, { loadGraph }: SiteParts): Promise<boolean> {
  try {
    const { state } = await (await loadGraph(site)).sites.look(site);
    return state === 'none' || state === 'partial';
  } catch {
    return false;
  }
}

function sharedOf(site: string, register: Register, readAt: string): SharedRegister {
  return { file: site, origin: 'site', readAt, register, example: false };
}

function keyOf(site: string, user: string): string {
  return `site ${user} ${site}`;
}
