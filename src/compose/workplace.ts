import { invitationOf } from '../domain/meeting/event';
import type { Settings } from '../domain/settings/types';
import { answerStore } from '../host/answers';
import { createAuth } from '../host/auth';
import { clearChoices, deviceStore } from '../host/device-store';
import { keptOnDevice } from '../host/kept';
import { freshRegisters, keptRegisters, type SharedRegisters } from '../host/registers';
import { loadSettings, type SettingsAnswer } from '../host/settings';
import type { Host } from '../host/types';
import { readTabAddress } from '../ui/hosted/tab-address';
import type { Ports, Workplace } from '../ui/ports';
import { readerPorts } from './browser';
import { exampleGraph, graphOf } from './graph';

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
  const store = deviceStore(user);
  const answers = answerStore(
    keptOnDevice('rolvast-answers', 'kept'),
    settings.kind === 'demo' ? `example ${user}` : user,
    Date.now,
  );
  const workplace: Workplace = {
    example: settings.kind === 'demo',
    contact: settings.contact,
    ...startOf(window),
    ...(settings.kind === 'demo' ? exampleRegisters(ports) : ownRegisters(window, settings)),
    ...(settings.kind === 'demo' ? exampleGraph(ports.today) : graphOf(settings, authOf(window, host, settings))),
    sites: null,
    answers,
    readEvent: async (event, fetchFile) => {
      const { readBody } = await import(/* webpackChunkName: "read-html" */ '../sources/body');
      return invitationOf(event, readBody, fetchFile);
    },
    headOf: (event) => invitationOf({ ...event, body: null, attachments: null }, () => []),
    forget: async () => {
      await Promise.all([answers.clear(), clearChoices(), KEPT.clear()]);
      forgetSignIn(window);
    },
    shown,
  };
  return { ...ports, host, store, workplace };
}

/** Microsoft's library keeps the sign-in for as long as the window is open; where nothing may be kept it keeps it in memory only. */
function forgetSignIn(window: Window): void {
  try {
    window.sessionStorage.clear();
  } catch {
    // Storage is switched off: nothing to forget.
  }
}

/** The registers of the settings as they are now. */
export function registersBeside(window: Window, settings: Settings): Promise<SharedRegisters> {
  const source = settings.kind === 'demo' ? exampleRegisters(readerPorts()) : ownRegisters(window, settings);
  return source.freshRegisters();
}

/** What the address of a tab in a team says; a page without it leaves the choice to the host. */
function startOf(window: Window): Pick<Workplace, 'region' | 'startView'> {
  if (!window.location.search.includes('opent=')) return { region: '', startView: null };
  const { region, view } = readTabAddress(window.location.href);
  return { region, startView: view };
}

function authOf(window: Window, host: Host, settings: Extract<Settings, { kind: 'organisation' }>) {
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

function ownRegisters(window: Window, { registers: all }: Extract<Settings, { kind: 'organisation' }>) {
  const registers = all.filter((one) => one.kind === 'file');
  return {
    keptRegisters: async () => {
      const kept = await keptRegisters(registers, KEPT);
      return kept.length === registers.length ? kept : null;
    },
    freshRegisters: () =>
      freshRegisters(registers, { fetch: window.fetch.bind(window), kept: KEPT, base: window.location.href }),
  };
}

function exampleRegisters(ports: Pick<Ports, 'today'>): Pick<Workplace, 'keptRegisters' | 'freshRegisters'> {
  return {
    keptRegisters: async () => null,
    freshRegisters: async () => {
      const { demoRegister } = await import(/* webpackChunkName: "demo" */ '../demo/region');
      return {
        shared: [{ file: '', origin: 'example', readAt: null, register: demoRegister(ports.today()), example: true }],
        faults: [],
      };
    },
  };
}
