import { addDays } from '../../../src/demo/days';
import { asFetch, type EmbeddedGraphOptions, embeddedGraph } from '../../../src/demo/graph/embedded-graph';
import { createFaults, type Faults } from '../../../src/demo/graph/faults';
import { demoSite } from '../../../src/demo/graph/sites/demo-sites';
import { demoMeetings } from '../../../src/demo/meetings';
import { demoRegister } from '../../../src/demo/region';
import region from '../../../src/demo/region.json';
import { localTime } from '../../../src/domain/text/local-time';
import type { FakeItem, FakePerson } from '../../host/office-fake';
import type { ExtraFile, GraphServer } from './internet';

/** The day on which the browser of these tests lives. */
export const TODAY = localTime(new Date()).day;

const SETTINGS = {
  clientId: '7c8f3a52-6a8e-4cbe-8f9a-7a9b1a2c3d4e',
  registers: [{ file: 'registers/wolkendal.json' }],
  contact: { name: 'Saskia Nieland', email: 's.nieland@regiowolkendal.example' },
};

export function json(value: unknown): ExtraFile {
  const body = typeof value === 'string' ? value : JSON.stringify(value);
  return { body, headers: { 'content-type': 'application/json' } };
}

/** The fictional region as a register file of today. */
export function registerFile(): object {
  const { assignments, updated } = demoRegister(TODAY);
  return {
    ...region,
    updated,
    assignments: region.assignments.map((assignment, place) => ({
      ...assignment,
      from: assignments[place]?.from ?? undefined,
      until: assignments[place]?.until ?? undefined,
    })),
  };
}

/** Settings of an organisation with its register in the lists of a site. */
export const SITE_SETTINGS = { ...SETTINGS, registers: [{ site: demoSite('bestuur') }] };

/** The files that an organisation puts beside the pages: its settings and its register. */
export function workplaceFiles(settings: unknown = SETTINGS): Readonly<Record<string, ExtraFile>> {
  return { '/config.json': json(settings), '/registers/wolkendal.json': json(registerFile()) };
}

export interface DemoServer {
  readonly graph: GraphServer;
  readonly faults: Faults;
}

interface DemoServerOptions extends Pick<EmbeddedGraphOptions, 'me' | 'sites'> {
  /** What the user has allowed so far. */
  readonly scopes?: readonly string[];
  /** Another day than today: the meetings of the region come in the weeks after it. */
  readonly day?: string;
}

const ALL = ['Calendars.Read', 'Calendars.Read.Shared', 'Chat.ReadBasic', 'Sites.Selected'];

/** Microsoft Graph in memory for the tokens of the stand-in sign-in. */
export function demoServer({ scopes = ALL, day = TODAY, ...others }: DemoServerOptions = {}): DemoServer {
  const faults = createFaults();
  const handler = embeddedGraph({
    day,
    faults,
    scopes: (token) => (token.startsWith('token-') ? scopes : null),
    ...others,
  });
  return { graph: async (request) => asFetch(handler)(request), faults };
}

/** The day so many days before today. */
export function daysAgo(count: number): string {
  return addDays(TODAY, -count);
}

/** A meeting of the region as Outlook has it open: 0 the AB, 1 the PFHO, 2 the DB with its agenda in an attachment. */
export function appointment(index: 0 | 1 | 2, mode: FakeItem['mode'] = 'read', agenda = ''): FakeItem {
  const event = demoMeetings(TODAY)[index];
  if (event === undefined) throw new Error(`no meeting ${index}`);
  const utc = (time: string): string => `${time.slice(0, 19)}Z`;
  const person = ({ emailAddress: { name, address } }: (typeof event)['organizer']): FakePerson => ({
    displayName: name,
    emailAddress: address,
  });
  return {
    mode,
    itemId: event.id,
    subject: event.subject,
    start: utc(event.start.dateTime),
    end: utc(event.end.dateTime),
    location: event.location.displayName,
    organizer: person(event.organizer),
    required: event.attendees.filter(({ type }) => type === 'required').map(person),
    optional: event.attendees.filter(({ type }) => type === 'optional').map(person),
    body: event.body.content,
    attachments: event.attachments.map(({ id, name, contentType, size }) => ({
      id,
      name,
      attachmentType: 'file',
      contentType,
      size,
      isInline: false,
      content: agenda,
      format: 'base64',
    })),
  };
}
