import { demoAttachment, demoMeetings } from '../../src/demo/meetings';
import { demoRegister } from '../../src/demo/region';
import { documents } from '../../src/documents/documents';
import { fixedDesk } from '../../src/domain/stored/fixed-desk';
import { eventToInvitation } from '../../src/graph/event';
import type { ChoiceStore, Choices, Host, Opened, ThemeName } from '../../src/host/types';
import { readBody } from '../../src/sources/body';
import { readAttachment, readFile, readPasted } from '../../src/sources/read';
import { readTables } from '../../src/sources/tables/read';
import type { Ports } from '../../src/ui/ports';

/** The day on which the UI tests take place; the AB of the demo region meets six days later, on di 9 juni. */
export const TODAY = '2026-06-03';

/** A store in memory. */
export function memoryStore(start: Choices | null = null): ChoiceStore & { readonly kept: () => Choices | null } {
  let kept = start;
  return {
    kept: () => kept,
    load: async () => kept,
    save: async (choices) => {
      kept = choices;
    },
    clear: async () => {
      kept = null;
    },
  };
}

const NOTHING: Opened = { kind: 'nothing' };

/** A browser tab with a fixed theme, or the parts of another host. */
export function host(theme: ThemeName, changes: Partial<Host> = {}): Host {
  return {
    name: 'browser',
    theme: () => theme,
    onTheme: () => () => {},
    locale: 'nl-NL',
    user: null,
    opened: () => NOTHING,
    onOpened: () => () => {},
    openLink: () => {},
    deepLink: () => null,
    ...changes,
  };
}

/** The real readers and the real demo region, on a fixed day, with a store in memory. */
export function testPorts(changes: Partial<Ports> = {}): Ports {
  return {
    host: host('light'),
    store: memoryStore(),
    now: () => new Date(`${TODAY}T09:30:00Z`),
    today: () => TODAY,
    readFile,
    readPasted: async (text, html) => readPasted(text, html ?? undefined),
    readAttachment,
    readTables,
    documents: async () => documents,
    loadDemo: async (today) => ({
      register: demoRegister(today),
      meetings: demoMeetings(today).map((event) => eventToInvitation(event, readBody, demoAttachment)),
    }),
    loadDemoHeads: async (today) => ({
      register: demoRegister(today),
      meetings: demoMeetings(today).map((event) => eventToInvitation(event, () => [], demoAttachment)),
    }),
    openDesk: async (key) => fixedDesk(key.kind === 'own' ? key.register : demoRegister(TODAY), null),
    emptyRegister: async () => '{}',
    workplace: null,
    ...changes,
  };
}
