import type { Block } from '../../domain/agenda/block';
import { seriesOf } from '../../domain/meeting/series';
import type { Invitation } from '../../domain/meeting/types';
import type { Correction, Register } from '../../domain/register/types';
import type { TravelResult } from '../../domain/travel/types';
import type { SharedRegister } from '../../host/registers';
import type { Demo, DeskKey } from '../ports';
import { type Proposals, withoutProposal, withProposal } from './proposals';
import { type OpenTravel, readTravel, travelFor, travelKey, travelNow, usableTravel } from './travel';

/** Where an invitation came from; the foot of every screen says so. */
export type MeetingSource =
  | { readonly kind: 'demo' | 'paste' }
  | { readonly kind: 'file'; readonly name: string }
  /** The appointment that stands open in Outlook. `key` tells two appointments apart; `mailbox` as in the host's type. */
  | { readonly kind: 'outlook'; readonly key: string; readonly mailbox: string | null }
  /** An event that Graph gave. */
  | { readonly kind: 'graph'; readonly key: string; readonly mailbox: string | null };

/** An agenda that stands apart from the invitation: an attachment, or text that the user pasted. */
export interface SeparateAgenda {
  readonly kind: 'attachment' | 'paste';
  readonly blocks: readonly Block[];
  /** Name of the attachment; "" for pasted text. */
  readonly file: string;
}

/** The gremium that the user chose where the product did not know. */
export interface MeetingChoice {
  readonly register: string;
  readonly gremium: string;
}

/** A meeting that is open on this page. It lives as long as the page does. */
export interface OpenMeeting {
  readonly id: string;
  readonly invitation: Invitation;
  readonly source: MeetingSource;
  readonly agenda: SeparateAgenda | null;
  readonly choice: MeetingChoice | null;
  /** Roles that came with the invitation; null when none did, and for its organizer. */
  readonly travel: OpenTravel | null;
}

/** A role file that the user read in. */
export interface OwnRegister {
  readonly file: string;
  readonly text: string;
  readonly register: Register;
  /** Tells this reading from every other one of this page; given when it comes into the session. */
  readonly reading?: number;
}

/** Everything the screens share: what was read, and who is looking. */
export interface Session {
  readonly own: readonly OwnRegister[];
  /** How many files were read in so far, also those that were cleared. */
  readonly readings: number;
  /** Registers of the settings, in their order; none in a browser tab. */
  readonly shared: readonly SharedRegister[];
  /** Who the host says is looking, found in the registers by e-mail address: person id by region id. */
  readonly known: Readonly<Record<string, string>>;
  /** The addresses by which the host knows the user; none in a browser tab. */
  readonly emails: readonly string[];
  readonly demo: Demo | null;
  /** True while the user looks at the coming meetings of the demo region. */
  readonly inDemo: boolean;
  /** Who the user said to be: person id by region id. */
  readonly people: Readonly<Record<string, string>>;
  readonly meetings: readonly OpenMeeting[];
  /** What the user once said a series of meetings is, by `seriesOf`. */
  readonly chosen: Readonly<Record<string, MeetingChoice>>;
  /** Whether the user uses roles that came with an invitation where we asked, by `travelKey`. */
  readonly travels: Readonly<Record<string, boolean>>;
  /** What the user proposed to put right, which counts on this device only. */
  readonly proposals: Proposals;
}

export const emptySession: Session = {
  own: [],
  readings: 0,
  shared: [],
  known: {},
  emails: [],
  demo: null,
  inDemo: false,
  people: {},
  meetings: [],
  chosen: {},
  travels: {},
  proposals: {},
};

export type SessionAction =
  | {
      readonly type: 'restored';
      readonly own: readonly OwnRegister[];
      readonly people: Readonly<Record<string, string>>;
      readonly chosen?: Session['chosen'];
      readonly travels?: Session['travels'];
      readonly proposals?: Proposals;
    }
  | { readonly type: 'demo-loaded'; readonly demo: Demo }
  /** Its text could not be fetched; meetings without their text would look as if they had no agenda. */
  | { readonly type: 'demo-failed' }
  | { readonly type: 'demo-started'; readonly person: string }
  | { readonly type: 'demo-stopped' }
  | { readonly type: 'opened'; readonly id: string; readonly invitation: Invitation; readonly source: MeetingSource }
  /** The registers of the settings, for the first time or anew. `emails`: the addresses by which the host knows the user. */
  | { readonly type: 'shared-read'; readonly shared: readonly SharedRegister[]; readonly emails: readonly string[] }
  /** What stands open in the host, or came from Graph: anew, or the same again with changes. */
  | {
      readonly type: 'arrived';
      readonly id: string;
      readonly invitation: Invitation;
      readonly source: MeetingSource;
      /** "reading": roles came along and are being read; null: none did; not given: that was not looked at. */
      readonly travel?: 'reading' | null;
    }
  | { readonly type: 'travel-read'; readonly id: string; readonly result: TravelResult }
  /** The user's answer to whether roles that came along may be used. */
  | { readonly type: 'travel-answered'; readonly id: string; readonly use: boolean }
  | { readonly type: 'agenda-found'; readonly id: string; readonly agenda: SeparateAgenda }
  | { readonly type: 'meeting-chosen'; readonly id: string; readonly choice: MeetingChoice }
  | { readonly type: 'person-chosen'; readonly region: string; readonly person: string | null }
  | { readonly type: 'register-read'; readonly own: OwnRegister }
  | { readonly type: 'registers-put-back'; readonly own: readonly OwnRegister[] }
  /** The desk of a register has something new in it. `text`: one of the user's own as a file. */
  | {
      readonly type: 'register-changed';
      readonly key: DeskKey;
      readonly register: Register;
      readonly readAt: string | null;
      readonly text?: string;
    }
  | { readonly type: 'proposed'; readonly region: string; readonly proposal: Correction }
  | { readonly type: 'proposal-withdrawn'; readonly id: string }
  | { readonly type: 'cleared' };

/** Address of the nth coming meeting (from 0) of the demo region. */
export const demoMeetingId = (index: number): string => `voorbeeld-${index + 1}`;

function update(session: Session, id: string, change: Partial<OpenMeeting>): Session {
  return {
    ...session,
    meetings: session.meetings.map((meeting) => (meeting.id === id ? { ...meeting, ...change } : meeting)),
  };
}

function withPerson(session: Session, region: string, person: string | null): Session['people'] {
  const { [region]: _before, ...others } = session.people;
  return person === null ? others : { ...others, [region]: person };
}

function demoMeetings(demo: Demo): readonly OpenMeeting[] {
  return demo.meetings.map((invitation, index) => ({
    id: demoMeetingId(index),
    invitation,
    source: { kind: 'demo' },
    agenda: null,
    choice: null,
    travel: null,
  }));
}

/** The one reducer of what the screens share. Pure; unknown ids change nothing. */
export function reduceSession(session: Session, action: SessionAction): Session {
  switch (action.type) {
    case 'restored':
      return restored({
        ...session,
        own: action.own,
        people: action.people,
        chosen: action.chosen ?? session.chosen,
        travels: action.travels ?? session.travels,
        proposals: action.proposals ?? session.proposals,
      });
    case 'demo-loaded':
      return {
        ...session,
        demo: action.demo,
        meetings: [...session.meetings.filter((m) => m.source.kind !== 'demo'), ...demoMeetings(action.demo)],
      };
    case 'demo-failed':
      return {
        ...session,
        demo: null,
        inDemo: false,
        meetings: session.meetings.filter((meeting) => meeting.source.kind !== 'demo'),
      };
    case 'demo-started':
      if (session.demo === null) return session;
      return { ...session, inDemo: true, people: withPerson(session, session.demo.register.region.id, action.person) };
    case 'demo-stopped': {
      const people =
        session.demo === null ? session.people : withPerson(session, session.demo.register.region.id, null);
      return { ...session, inDemo: false, people };
    }
    case 'opened': {
      const opened: OpenMeeting = {
        id: action.id,
        invitation: action.invitation,
        source: action.source,
        agenda: null,
        choice: null,
        travel: null,
      };
      return {
        ...session,
        inDemo: false,
        meetings: [...session.meetings.filter((meeting) => meeting.id !== action.id), opened],
      };
    }
    case 'shared-read':
      return recognised({ ...session, shared: action.shared, emails: action.emails });
    case 'arrived':
      return recognised(arrived(session, action));
    case 'travel-read':
      return recognised(travelRead(session, action.id, action.result));
    case 'travel-answered':
      return recognised(travelAnswered(session, action.id, action.use));
    case 'agenda-found':
      return update(session, action.id, { agenda: action.agenda });
    case 'meeting-chosen':
      return remember(update(session, action.id, { choice: action.choice }), action.id, action.choice);
    case 'person-chosen':
      return { ...session, people: withPerson(session, action.region, action.person) };
    case 'register-read': {
      const others = session.own.filter((own) => own.register.region.id !== action.own.register.region.id);
      return recognised(numbered({ ...session, own: [...others, action.own] }));
    }
    case 'registers-put-back':
      return recognised(numbered({ ...session, own: action.own }));
    case 'register-changed':
      return changed(session, action);
    case 'proposed':
      return { ...session, proposals: withProposal(session.proposals, action.region, action.proposal) };
    case 'proposal-withdrawn':
      return { ...session, proposals: withoutProposal(session.proposals, action.id) };
    case 'cleared':
      return {
        ...emptySession,
        readings: session.readings,
        shared: session.shared,
        known: session.known,
        emails: session.emails,
        demo: session.demo,
        // What the host or the demo shows is not the user's to forget.
        meetings: session.meetings.filter(({ source }) => source.kind === 'demo' || 'key' in source),
      };
  }
}

/** Gives each reading that has no number yet one that no other has, or had: a desk belongs to one reading. */
function numbered(session: Session): Session {
  let { readings } = session;
  const own = session.own.map((one) => {
    if (one.reading !== undefined) return one;
    readings += 1;
    return { ...one, reading: readings };
  });
  return { ...session, own, readings };
}

/** Puts the register of a desk in the place of the one it was opened for. */
function changed(
  session: Session,
  { key, register, readAt, text }: Extract<SessionAction, { type: 'register-changed' }>,
): Session {
  switch (key.kind) {
    case 'demo':
      return session.demo === null ? session : { ...session, demo: { ...session.demo, register } };
    case 'shared': {
      const shared = session.shared.map((one) => (one.file === key.file ? { ...one, register, readAt } : one));
      return recognised({ ...session, shared });
    }
    case 'own': {
      const own = session.own.map((one) =>
        one.register.region.id === key.region && (one.reading ?? 0) === key.reading
          ? { ...one, register, text: text ?? one.text }
          : one,
      );
      return recognised({ ...session, own });
    }
  }
}

/** Which desk a register in use belongs to; null for one that no desk is for (it came with an invitation). */
export function deskKeyOf(session: Session, region: string): DeskKey | null {
  const shared = session.shared.find(({ register }) => register.region.id === region);
  if (shared !== undefined) return { kind: 'shared', file: shared.file };
  const own = session.own.find(({ register }) => register.region.id === region);
  if (own !== undefined) return { kind: 'own', region, reading: own.reading ?? 0, register: own.register };
  return session.demo?.register.region.id === region ? { kind: 'demo' } : null;
}

function keyOf(source: MeetingSource): string | null {
  return 'key' in source ? source.key : null;
}

/** The same appointment again keeps what the user chose and read in; another one starts afresh. */
function arrived(session: Session, action: Extract<SessionAction, { type: 'arrived' }>): Session {
  const { id, invitation, source } = action;
  const before = session.meetings.find((meeting) => meeting.id === id);
  if (before !== undefined && keyOf(before.source) === keyOf(source))
    return update(session, id, { invitation, source, travel: travelNow(before.travel, action.travel) });
  const choice = session.chosen[seriesOf(invitation)] ?? null;
  const travel = travelNow(null, action.travel);
  const meeting: OpenMeeting = { id, invitation, source, agenda: null, choice, travel };
  return { ...session, meetings: [...session.meetings.filter((other) => other.id !== id), meeting] };
}

function travelRead(session: Session, id: string, result: TravelResult): Session {
  const meeting = session.meetings.find((candidate) => candidate.id === id);
  return meeting === undefined ? session : update(session, id, { travel: readTravel(session, meeting, result) });
}

/** Remembered for this meeting on this device. */
function travelAnswered(session: Session, id: string, use: boolean): Session {
  const meeting = session.meetings.find((candidate) => candidate.id === id);
  if (meeting?.travel?.state !== 'read' || meeting.travel.result.kind !== 'ask') return session;
  const travels = { ...session.travels, [travelKey(meeting.invitation, meeting.travel.result.travel)]: use };
  return update({ ...session, travels }, id, { travel: { ...meeting.travel, accepted: use } });
}

/** A meeting can stand open before what was remembered has been read. */
function restored(session: Session): Session {
  const meetings = session.meetings.map((meeting) => {
    const { choice, source, invitation, travel } = meeting;
    if (keyOf(source) === null) return meeting;
    return {
      ...meeting,
      choice: choice ?? session.chosen[seriesOf(invitation)] ?? null,
      travel: travel?.state === 'read' ? readTravel(session, meeting, travel.result) : travel,
    };
  });
  return recognised(numbered({ ...session, meetings }));
}

/** What the user says of one meeting of a host counts for its series. */
function remember(session: Session, id: string, choice: MeetingChoice): Session {
  const meeting = session.meetings.find((candidate) => candidate.id === id);
  const series = meeting !== undefined && keyOf(meeting.source) !== null ? seriesOf(meeting.invitation) : '';
  return series === '' ? session : { ...session, chosen: { ...session.chosen, [series]: choice } };
}

/** Finds the user of the host in all registers by e-mail address, also in those that came with an invitation. */
function recognised(session: Session): Session {
  const wanted = session.emails.filter((email) => email !== '');
  const travelled = session.meetings.flatMap((meeting) => usableTravel(meeting)?.register ?? []);
  // Of two registers of one region the later one counts: that of the region itself.
  const known = [...travelled, ...registersInUse(session)].flatMap(({ region, people }) => {
    const person = people.find(({ email }) => wanted.includes(email));
    return person === undefined ? [] : [[region.id, person.id]];
  });
  return { ...session, known: Object.fromEntries(known) };
}

/** Who is looking, in one region: who the user said to be, else who the host says it is. */
export function personOf(session: Session, region: string): string | undefined {
  return session.people[region] ?? session.known[region];
}

/** All registers in use outside the demo: those of the settings first, then the user's own of other regions. */
export function registersInUse(session: Session): readonly Register[] {
  const shared = session.shared.map(({ register }) => register);
  const regions = new Set(shared.map(({ region }) => region.id));
  return [...shared, ...session.own.map(({ register }) => register).filter(({ region }) => !regions.has(region.id))];
}

/**
 * The registers that a meeting is judged with: the demo's own; else the one that came with the invitation, then those in use of other
 * regions; else the demo as a stand-in. Empty in a host without any.
 */
export function registersFor(session: Session, meeting: OpenMeeting): readonly Register[] {
  const demo = session.demo === null ? [] : [session.demo.register];
  if (meeting.source.kind === 'demo') return demo;
  const inUse = registersInUse(session);
  const travelled = travelFor(session, meeting)?.register;
  if (travelled !== undefined) return [travelled, ...inUse.filter(({ region }) => region.id !== travelled.region.id)];
  return inUse.length > 0 ? inUse : demo;
}

/** The newest meeting that the user brought in, for the question who he or she is. */
export function newestOwnMeeting(session: Session): OpenMeeting | null {
  return session.meetings.findLast((meeting) => meeting.source.kind !== 'demo') ?? null;
}

/** The name of who is looking at a meeting (null: at the coming meetings of the demo); null when nobody is chosen. */
export function viewerOf(session: Session, id: string | null): string | null {
  const meeting = session.meetings.find((candidate) => candidate.id === id);
  const demo = session.demo === null ? [] : [session.demo.register];
  const all = [...registersInUse(session), ...demo];
  const registers = meeting === undefined ? (session.shared.length > 0 ? all : demo) : registersFor(session, meeting);
  for (const register of registers) {
    const person = register.people.find((candidate) => candidate.id === personOf(session, register.region.id));
    if (person !== undefined) return person.name;
  }
  return null;
}
