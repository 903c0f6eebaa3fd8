import { type EmbeddedGraphOptions, embeddedGraph } from '../../src/demo/graph/embedded-graph';
import { demoToken } from '../../src/demo/graph/token';
import { demoMeetings } from '../../src/demo/meetings';
import { demoRegister } from '../../src/demo/region';
import { invitationOf } from '../../src/domain/meeting/event';
import type { Register } from '../../src/domain/register/types';
import { createGraph } from '../../src/graph/graph';
import type { TokenSource } from '../../src/graph/types';
import type { AnswerStore } from '../../src/host/answers';
import type { SharedRegister } from '../../src/host/registers';
import type { Host, HostUser, OpenAppointment, Opened, TeamsTab } from '../../src/host/types';
import { readBody } from '../../src/sources/body';
import type { Workplace } from '../../src/ui/ports';
import { host, TODAY } from './ports';

/** Answers of Graph in memory. */
export function memoryAnswers(
  start: Readonly<Record<string, string>> = {},
): AnswerStore & { readonly all: () => Readonly<Record<string, string>> } {
  const kept = new Map(Object.entries(start));
  return {
    keptFor: 14 * 24 * 60 * 60 * 1000,
    all: () => Object.fromEntries(kept),
    getItem: async (key) => kept.get(key) ?? null,
    setItem: async (key, value) => void kept.set(key, value),
    removeItem: async (key) => void kept.delete(key),
    clear: async () => kept.clear(),
  };
}

/** A register as the settings name it: "wolkendal.json". */
export function sharedRegister(register: Register): SharedRegister {
  return { file: `${register.region.id}.json`, origin: 'file', readAt: null, register, example: false };
}

/** A register source that has these, on the server and nowhere else. */
export function registersOf(...registers: readonly Register[]): Pick<Workplace, 'freshRegisters'> {
  return { freshRegisters: async () => ({ shared: registers.map(sharedRegister), faults: [] }) };
}

interface TestGraph extends Partial<EmbeddedGraphOptions> {
  readonly token?: TokenSource;
}

/** The real client of Graph on the calendar of a member of the demo region, in memory. */
export function testGraph({
  token = async () => demoToken(),
  ...options
}: TestGraph = {}): Pick<Workplace, 'loadGraph'> {
  const answer = embeddedGraph({ day: TODAY, ...options });
  const graph = createGraph({
    baseUrl: 'https://graph.example',
    token,
    // The signal of jsdom is none to Node's own `Request`.
    fetch: (input, { signal: _, ...init } = {}) => answer(new Request(input, init)),
  });
  return { loadGraph: async () => graph };
}

/** The workplace of Regio Wolkendal: the real readers, its register on the server, its calendar in memory, nothing kept yet. */
export function testWorkplace(changes: Partial<Workplace> = {}): Workplace {
  return {
    example: false,
    region: '',
    startView: null,
    contact: { name: 'Saskia Nieland', email: 's.nieland@regiowolkendal.example' },
    keptRegisters: async () => null,
    onRegister: () => () => {},
    ...registersOf(demoRegister(TODAY)),
    ...testGraph(),
    ask: async () => ({ kind: 'token', token: demoToken() }),
    onWait: () => () => {},
    sites: null,
    answers: memoryAnswers(),
    readEvent: async (event, fetchFile) => invitationOf(event, readBody, fetchFile),
    headOf: (event) => invitationOf({ ...event, body: null, attachments: null }, () => []),
    forget: async () => {},
    shown: () => {},
    ...changes,
  };
}

/** Someone as the host tells it. */
export function hostUser(email: string, name = ''): HostUser {
  return { name, email, tenant: null, objectId: null };
}

/** The mayor whose calendar the embedded Graph holds. */
export const MARIJKE = hostUser('m.vandalen@wolkeveen.example', 'Marijke van Dalen');

/** A meeting of the demo region as it stands open in Outlook: 0 the AB, 1 the PFHO, 2 the DB with its agenda in an attachment. */
export function appointment(index: 0 | 1 | 2, changes: Partial<OpenAppointment> = {}): OpenAppointment {
  const event = demoMeetings(TODAY)[index];
  if (event === undefined) throw new RangeError(`no meeting ${index}`);
  return {
    mode: 'read',
    key: event.id,
    complete: true,
    graphId: event.id,
    mailbox: null,
    event,
    attachment: async () => Promise.reject(new Error('no attachment')),
    attach: null,
    ...changes,
  };
}

/** The same appointment with its text changed. */
export function rewritten(open: OpenAppointment, from: string, to: string): OpenAppointment {
  const { body } = open.event;
  const content = body?.content ?? '';
  if (!content.includes(from)) throw new RangeError(`not in the text: ${from}`);
  return { ...open, event: { ...open.event, body: { ...body, content: content.replace(from, to) } } };
}

/** A host in which something stands open, and a way to open something else. */
export function openingHost(
  first: OpenAppointment | TeamsTab | null,
  user: HostUser | null = MARIJKE,
): { readonly host: Host; readonly open: (next: OpenAppointment | TeamsTab | null) => void } {
  let now = openedOf(first);
  const listeners = new Set<() => void>();
  return {
    host: host('light', {
      name: now.kind === 'tab' ? 'teams' : 'outlook',
      user,
      opened: () => now,
      onOpened: (changed) => {
        listeners.add(changed);
        return () => listeners.delete(changed);
      },
    }),
    open: (next) => {
      now = openedOf(next);
      for (const changed of listeners) changed();
    },
  };
}

function openedOf(open: OpenAppointment | TeamsTab | null): Opened {
  if (open === null) return { kind: 'nothing' };
  return 'place' in open ? { kind: 'tab', tab: open } : { kind: 'appointment', appointment: open };
}

/** A tab of Teams. */
export function tab(place: TeamsTab['place'], changes: Partial<TeamsTab> = {}): TeamsTab {
  return { place, chat: null, channel: null, subPage: '', ...changes };
}
