import { invitationOf } from '../domain/meeting/event';
import type { RegisterSetting, Settings } from '../domain/settings/types';
import type { Desk } from '../domain/stored/desk';
import type { Graph } from '../graph/types';
import { answerStore } from '../host/answers';
import { createAuth } from '../host/auth';
import { clearDesks, deskStoreOnDevice, deskStoreOnPage, forgetDesk } from '../host/desk-store';
import { clearChoices, deviceStore } from '../host/device-store';
import { keptOnDevice } from '../host/kept';
import { freshRegisters, keptRegisters, type SharedRegister, type SharedRegisters } from '../host/registers';
import { loadSettings, type SettingsAnswer } from '../host/settings';
import type { Host } from '../host/types';
import { readTabAddress } from '../ui/hosted/tab-address';
import type { DeskKey, Ports, Workplace } from '../ui/ports';
import { dayOf } from '../ui/text/dates';
import { readerPorts } from './browser';
import { createDesks } from './desks';
import { demoSource, exampleGraph, graphOf } from './graph';
import { freshSite, keptSite, type SiteParts } from './site-registers';

const KEPT = keptOnDevice('rolvast-workplace', 'kept');

/** config.json, from beside the page. */
export function settingsBeside(window: Window): Promise<SettingsAnswer> {
  return loadSettings({
    fetch: window.fetch.bind(window),
    kept: KEPT,
    url: new URL('config.json', window.location.href).href,
  });
}

/** The ports of the product inside Outlook or Teams. `shown` is called once something can be seen. */
export function composeWorkplace(window: Window, host: Host, settings: Settings, shown: () => void): Ports {
  const user = [host.user?.tenant ?? '', host.user?.objectId ?? host.user?.email ?? ''].join('/');
  const ports = readerPorts();
  const answers = answerStore(
    keptOnDevice('rolvast-answers', 'kept'),
    settings.kind === 'demo' ? `example ${user}` : user,
    Date.now,
  );
  const start = startOf(window);
  const { openDesk, ...parts } =
    settings.kind === 'demo'
      ? exampleParts(window, ports)
      : organisationParts(window, host, withSite(settings, start.site), user);
  const workplace: Workplace = {
    example: settings.kind === 'demo',
    contact: settings.contact,
    region: start.region,
    startView: start.startView,
    ...parts,
    answers,
    readEvent: async (event, fetchFile) => {
      const { readBody } = await import(/* webpackChunkName: "read-html" */ '../sources/body');
      return invitationOf(event, readBody, fetchFile);
    },
    headOf: (event) => invitationOf({ ...event, body: null, attachments: null }, () => []),
    forget: async () => {
      await Promise.all([answers.clear(), clearChoices(), KEPT.clear(), clearDesks()]);
      forgetSignIn(window);
    },
    shown,
  };
  return { ...ports, openDesk, host, store: deviceStore(user), workplace };
}

/** Microsoft's library keeps the sign-in for as long as the window is open; where nothing may be kept it keeps it in memory only. */
function forgetSignIn(window: Window): void {
  try {
    window.sessionStorage.clear();
  } catch {
    // Storage is switched off: nothing to forget.
  }
}

/** What the address of a tab in a team says; a page without it leaves the choice to the host. */
function startOf(window: Window): Pick<Workplace, 'region' | 'startView'> & { readonly site: string | null } {
  if (!window.location.search.includes('opent=')) return { region: '', startView: null, site: null };
  const { region, view, site } = readTabAddress(window.location.href);
  return { region, startView: view, site };
}

type Organisation = Extract<Settings, { kind: 'organisation' }>;

/** A team can have its register in a site that the settings do not name: that of the team itself. */
function withSite(settings: Organisation, site: string | null): Organisation {
  const known = settings.registers.some((one) => one.kind === 'site' && one.site === site);
  if (site === null || known) return settings;
  return { ...settings, registers: [...settings.registers, { kind: 'site', site, tenant: null }] };
}

function authOf(window: Window, host: Host, settings: Organisation) {
  return createAuth({
    window,
    clientId: settings.clientId,
    authority: settings.authority,
    redirectUri: new URL('auth-redirect.html', window.location.href).href,
    relayUri: new URL('auth-relay.html', window.location.href).href,
    graph: settings.graph,
    user: host.user,
  });
}

type RegisterParts = Pick<
  Workplace,
  'keptRegisters' | 'freshRegisters' | 'onRegister' | 'loadGraph' | 'ask' | 'onWait' | 'sites'
> &
  Pick<Ports, 'openDesk'>;

type RegisterListener = Parameters<Workplace['onRegister']>[0];

/** Tells the session of each change in the desk of a register of the settings. */
function registerChanges() {
  const all = new Set<RegisterListener>();
  return {
    changed: (key: DeskKey, desk: Desk): void => {
      const { register, readAt, pending } = desk.state();
      if (key.kind !== 'shared' || (readAt === null && pending === 0)) return;
      for (const listener of all) listener(key.file, register, readAt);
    },
    onRegister: (listener: RegisterListener) => {
      all.add(listener);
      return () => void all.delete(listener);
    },
  };
}

/** The registers and the Graph of an organisation. */
function organisationParts(window: Window, host: Host, settings: Organisation, user: string): RegisterParts {
  const { loadGraphIn, loadGraph, ask, onWait } = graphOf(settings, authOf(window, host, settings));
  const tenantOf = (site: string): string | null =>
    settings.registers.filter((one) => one.kind === 'site').find((one) => one.site === site)?.tenant ?? null;
  const deskName = (site: string): string => `${user} ${site}`;
  const graphAt = (site: string): Promise<Graph> => loadGraphIn(tenantOf(site));
  const files = { fetch: window.fetch.bind(window), kept: KEPT, base: window.location.href };
  const { changed, onRegister } = registerChanges();
  const openDesk = createDesks({
    window,
    now: () => new Date(),
    changed,
    demo: demoSource(exampleGraph(() => dayOf(new Date())).loadGraph),
    shared: async (name) => {
      const setting = settings.registers.find((one) => nameOf(one) === name);
      if (setting?.kind === 'file') {
        const { shared } = await freshRegisters([setting], files);
        if (shared[0] === undefined) throw new Error(`the register ${name} cannot be read now`);
        return shared[0].register;
      }
      const source = (await graphAt(name)).register(name, host.user?.name ?? '');
      return { source, store: deskStoreOnDevice(deskName(name)) };
    },
  });
  const sites: SiteParts = {
    openDesk: (file) => openDesk({ kind: 'shared', file }),
    loadGraph: graphAt,
    kept: KEPT,
    forgetDesk: (site) => forgetDesk(deskName(site)),
    user,
  };
  return {
    ...registersFrom(settings.registers, files, sites),
    openDesk,
    onRegister,
    loadGraph,
    ask,
    onWait,
    sites: {
      access: settings.sharePoint,
      of: {
        look: async (site, signal) => (await graphAt(site)).sites.look(site, signal),
        provision: async (site, plan, onStep, signal) =>
          (await graphAt(site)).sites.provision(site, plan, onStep, signal),
      },
    },
  };
}

/** The fictional region and its Graph. Its register is there at once; its lists come with the first desk. */
function exampleParts(window: Window, ports: Pick<Ports, 'today'>): RegisterParts {
  const { loadGraph, ask, onWait } = exampleGraph(ports.today);
  const demo = demoSource(loadGraph);
  const { changed, onRegister } = registerChanges();
  const openDesk = createDesks({
    window,
    now: () => new Date(),
    changed,
    demo,
    shared: async () => ({ source: await demo(), store: deskStoreOnPage() }),
  });
  return {
    keptRegisters: async () => null,
    freshRegisters: async () => {
      const { demoRegister } = await import(/* webpackChunkName: "demo" */ '../demo/region');
      const register = demoRegister(ports.today());
      return { shared: [{ file: '', origin: 'example', readAt: null, register, example: true }], faults: [] };
    },
    openDesk,
    onRegister,
    loadGraph,
    ask,
    onWait,
    sites: null,
  };
}

function nameOf(setting: RegisterSetting): string {
  return setting.kind === 'file' ? setting.file : setting.site;
}

/** The registers of the settings in their order, from the files beside the pages and from sites. */
function registersFrom(
  settings: readonly RegisterSetting[],
  files: Parameters<typeof freshRegisters>[1],
  sites: SiteParts,
): Pick<Workplace, 'keptRegisters' | 'freshRegisters'> {
  const kept = async (setting: RegisterSetting): Promise<SharedRegister | null> =>
    setting.kind === 'site' ? keptSite(setting, sites) : ((await keptRegisters([setting], files.kept))[0] ?? null);
  const fresh = async (setting: RegisterSetting): Promise<SharedRegisters> => {
    if (setting.kind === 'file') return freshRegisters([setting], files);
    const { shared, fault } = await freshSite(setting, sites);
    return { shared: shared === null ? [] : [shared], faults: fault === null ? [] : [fault] };
  };
  return {
    keptRegisters: async () => {
      const found = (await Promise.all(settings.map(kept))).filter((one) => one !== null);
      return found.length === 0 ? null : found;
    },
    freshRegisters: async () => {
      const found = await Promise.all(settings.map(fresh));
      return { shared: found.flatMap(({ shared }) => shared), faults: found.flatMap(({ faults }) => faults) };
    },
  };
}
