import { asFetch, embeddedGraph } from '../../src/demo/graph/embedded-graph';
import type { Faults } from '../../src/demo/graph/faults';
import { demoToken } from '../../src/demo/graph/token';
import { createGraph } from '../../src/graph/graph';
import type { Graph, TokenSource } from '../../src/graph/types';
import { type Answers, type Documented, documented, documentedFetch } from './documented';

/** A Graph behind the product's own layer, and what is known to be in it. */
export interface Stage {
  readonly name: string;
  readonly graph: () => Graph;
  readonly from: string;
  readonly until: string;
  /** A Teams meeting in the user's own calendar. */
  readonly meeting: {
    readonly subject: string;
    /** UTC */
    readonly start: string;
    readonly organizer: string;
    readonly attendee: string;
    readonly isOrganizer: boolean;
    readonly chat: string;
    readonly words: string;
  };
  /** An event with a file, and the first bytes of that file. */
  readonly file: { readonly event: string; readonly id: string; readonly begins: string };
  readonly gone: string;
}

const BASE = 'https://graph.microsoft.com';

export interface EmbeddedOptions {
  readonly faults?: Faults;
  readonly token?: TokenSource;
  readonly largestPage?: number;
}

export function embedded({ token = async () => demoToken(), ...options }: EmbeddedOptions = {}): Graph {
  return createGraph({ baseUrl: BASE, token, fetch: asFetch(embeddedGraph({ day: '2026-06-03', ...options })) });
}

export function documentedGraph(answers: Answers, token: TokenSource = async () => 'token'): Graph {
  return createGraph({ baseUrl: BASE, token, fetch: documentedFetch(answers).fetch });
}

/** Several documented answers as one page of a list, which is asked without texts. */
export function pageOf(...answers: readonly Documented[]): Documented {
  const items = answers.flatMap(({ body }) => body.value ?? [body]);
  const value = items.map(({ body: _, attachments: __, ...item }) => item);
  return { page: '', status: 200, headers: {}, body: { value } };
}

/** The answers of an ordinary day, with `online` for the online meeting. */
export function ordinary(online: Documented = documented('outlook-calendar-online-meetings')): Answers {
  return [
    [/^\/me\/calendars\?/, documented('user-list-calendars')],
    [
      /calendarView\?/,
      pageOf(documented('user-list-calendarview'), documented('event-get'), documented('user-list-events'), online),
    ],
    [/^\/me\/events\/[^/]+\/attachments\?/, documented('event-list-attachments')],
    [/^\/me\/events\/[^/]+\/attachments\/AAMkADA1/, documented('attachment-get-item')],
    [/^\/me\/events\/[^/]+\/attachments\//, documented('attachment-get-file')],
    [/^\/me\/events\/AAMkADEMOABIGYDZAAA=/, online],
    [/^\/me\/events\/AAMkAGVm/, documented('event-get')],
    [/^\/chats\/19:meeting/, documented('teamworkonlinemeetinginfo')],
    [/^\/chats\//, documented('chat-get')],
  ];
}

export const STAGES: readonly Stage[] = [
  {
    name: 'the embedded Graph',
    graph: () => embedded(),
    from: '2026-06-03T00:00:00Z',
    until: '2026-07-10T00:00:00Z',
    meeting: {
      subject: 'Algemeen Bestuur Regio Wolkendal, 9 juni',
      start: '2026-06-09T11:30:00Z',
      organizer: 's.nieland@regiowolkendal.example',
      attendee: 'm.vandalen@wolkeveen.example',
      isOrganizer: false,
      chat: '19:meeting_wolkendal-ab@thread.v2',
      words: 'Beste leden van het Algemeen Bestuur',
    },
    file: { event: 'demo-db-2026-06-16', id: 'demo-agenda-db', begins: 'PK' },
    gone: 'demo-weg=',
  },
  {
    name: "Microsoft's documented answers",
    graph: () => documentedGraph(ordinary()),
    from: '2019-11-18T00:00:00Z',
    until: '2019-11-30T00:00:00Z',
    meeting: {
      subject: 'Voorbereiding algemeen bestuur',
      start: '2019-11-20T21:00:00Z',
      organizer: 'n.dewit@bosdorp.onmicrosoft.example',
      attendee: 'bas.blom@bosdorp.example',
      isOrganizer: true,
      chat: '19:meeting_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3@thread.v2',
      words: 'Past deze tijd?',
    },
    file: { event: 'AAMkAGVmMDEzMTM4_DEMO-AAAa_WKzAAA=', id: 'AAMkAGUzY5QDEMO-BEgAQAMkpJI_X-LBF=', begins: 'PK' },
    gone: 'AAMkGONE=',
  },
];
