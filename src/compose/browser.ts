import type { Block } from '../domain/agenda/block';
import type { Day } from '../domain/register/types';
import { browserHost } from '../host/browser';
import { deskStoreOnPage } from '../host/desk-store';
import { deviceStore } from '../host/device-store';
import type { Demo, Ports } from '../ui/ports';
import { dayOf } from '../ui/text/dates';
import { createDesks } from './desks';
import { demoSource, exampleGraph } from './graph';

/** What every host has: the clock, the readers, and the fictional region. They load when they are needed. */
export function readerPorts(): Omit<Ports, 'host' | 'store' | 'openDesk' | 'workplace'> {
  const now = (): Date => new Date();
  return {
    now,
    today: () => dayOf(now()),
    readFile: async (file) => (await import('../sources/read')).readFile(file),
    readPasted: async (text, html) => (await import('../sources/read')).readPasted(text, html ?? undefined),
    readAttachment: async (file) => (await import('../sources/read')).readAttachment(file),
    readTables: async (file) => (await import('../sources/tables/read')).readTables(file),
    documents: async () => (await import('../documents/documents')).documents,
    loadDemo,
    loadDemoHeads,
    emptyRegister: async () => JSON.stringify((await import('../demo/empty-register.json')).default, null, 2),
  };
}

/** The ports of the product in a browser tab, without an account. */
export function composeBrowser(window: Window): Ports {
  const ports = readerPorts();
  const demo = demoSource(exampleGraph(ports.today).loadGraph);
  const openDesk = createDesks({
    window,
    now: ports.now,
    demo,
    // Without an organisation there are no settings that name a register.
    shared: async () => ({ source: await demo(), store: deskStoreOnPage() }),
  });
  return { ...ports, openDesk, host: browserHost(window), store: deviceStore(), workplace: null };
}

/** The demo region and its events, and how to turn one into an invitation: one file to load. */
async function demoParts() {
  const [{ demoRegister }, { demoAttachment, demoMeetings }, { eventToInvitation }] = await Promise.all([
    import(/* webpackChunkName: "demo" */ '../demo/region'),
    import(/* webpackChunkName: "demo" */ '../demo/meetings'),
    import(/* webpackChunkName: "demo" */ '../graph/event'),
  ]);
  return (today: Day, readBody: (content: string, kind: 'html' | 'text') => Block[]): Demo => ({
    register: demoRegister(today),
    meetings: demoMeetings(today).map((event) => eventToInvitation(event, readBody, demoAttachment)),
  });
}

async function loadDemoHeads(today: Day): Promise<Demo> {
  const demo = await demoParts();
  return demo(today, () => []);
}

async function loadDemo(today: Day): Promise<Demo> {
  const [demo, { readBody }] = await Promise.all([
    demoParts(),
    import(/* webpackChunkName: "read-html" */ '../sources/body'),
  ]);
  return demo(today, readBody);
}
