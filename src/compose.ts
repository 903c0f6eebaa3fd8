import { browserHost } from './host/browser';
import { deviceStore } from './host/device-store';
import type { Demo, Ports } from './ui/ports';
import { dayOf } from './ui/text/dates';

/** The ports of the product in a browser tab, without an account: readers and the demo region load when they are needed. */
export function composeBrowser(window: Window): Ports {
  const now = (): Date => new Date();
  return {
    host: browserHost(window),
    store: deviceStore(),
    now,
    today: () => dayOf(now()),
    readFile: async (file) => (await import('./sources/read')).readFile(file),
    readPasted: async (text, html) => (await import('./sources/read')).readPasted(text, html ?? undefined),
    readAttachment: async (file) => (await import('./sources/read')).readAttachment(file),
    loadDemo,
    emptyRegister: async () => JSON.stringify((await import('./demo/empty-register.json')).default, null, 2),
  };
}

async function loadDemo(today: string): Promise<Demo> {
  const [{ demoRegister }, { demoAttachment, demoMeetings }, { eventToInvitation }, { readHtml }, { readText }] =
    await Promise.all([
      import('./demo/region'),
      import('./demo/meetings'),
      import('./graph/event'),
      import('./sources/html'),
      import('./sources/text'),
    ]);
  const readBody = (content: string, kind: 'html' | 'text') =>
    kind === 'html' ? readHtml(content) : readText(content);
  return {
    register: demoRegister(today),
    meetings: demoMeetings(today).map((event) => eventToInvitation(event, readBody, demoAttachment)),
  };
}
