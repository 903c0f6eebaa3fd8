import { indexRegister } from '../../domain/register/lookup';
import type { Day, Person, Register } from '../../domain/register/types';
import type { DemoEvent } from '../event';
import { demoMeetings } from '../meetings';
import { demoRegister } from '../region';
import { type HeldEvent, heldEvent, PLAIN } from './held-event';
import { ordinaryMeetings } from './ordinary-meetings';

/** The main calendar of one person. */
export interface DemoCalendar {
  readonly id: string;
  /** As the signed-in user sees it in the list of calendars. */
  readonly name: string;
  readonly owner: Person;
  readonly events: readonly HeldEvent[];
}

/** A Teams meeting and its chat. */
export interface DemoChat {
  readonly id: string;
  readonly topic: string;
  readonly joinUrl: string;
  readonly organizer: Person;
  /** Id of the event in the mailbox of the organizer. */
  readonly eventId: string;
  /** Addresses of those in the chat. */
  readonly members: readonly string[];
}

/** What the signed-in user of the demo can see in Microsoft 365. */
export interface DemoWorld {
  readonly me: Person;
  readonly own: DemoCalendar;
  /** The calendar that a colleague shares with the user. */
  readonly shared: DemoCalendar;
  readonly chats: readonly DemoChat[];
  /** Everyone with a mailbox, also those who share nothing. */
  readonly people: readonly Person[];
}

/**
 * Calendars and chats around one person of the region on a day: the meetings of the region to which he or she is invited, some of
 * every working week, and the calendar of a colleague. A meeting that both attend stands in both, with its own id and one `iCalUId`.
 * @throws Error when the region has no such person
 */
export function demoWorld(day: Day, personId: string): DemoWorld {
  const register = demoRegister(day);
  const me = personOf(register, personId);
  const colleague = personOf(register, colleagueOf(register, personId));
  const meetings = demoMeetings(day);
  return {
    me,
    own: { id: `AAMkdemo-${me.id}-agenda=`, name: 'Agenda', owner: me, events: eventsOf(me, meetings, day, me) },
    shared: {
      id: `AAMkdemo-${colleague.id}-gedeeld=`,
      name: colleague.name,
      owner: colleague,
      events: eventsOf(colleague, meetings, day, me),
    },
    chats: meetings.flatMap((event) => chatOf(event, register, me) ?? []),
    people: register.people,
  };
}

/** Whose calendar is shared: the person one supports, or else a wethouder who is in the AB and in a PFHO. */
function colleagueOf(register: Register, me: string): string {
  const supported = register.supports.find(({ person }) => person === me)?.supports;
  return supported ?? (me === 'p-terpstra' ? 'p-van-dalen' : 'p-terpstra');
}

function eventsOf(owner: Person, meetings: readonly DemoEvent[], day: Day, me: Person): readonly HeldEvent[] {
  const invited = meetings.filter((event) => peopleOf(event).includes(owner.email));
  return [
    ...invited.map((event) => heldEvent(event, owner, idIn(owner, event, me), PLAIN)),
    ...ordinaryMeetings(owner, day).map((ordinary) =>
      heldEvent(ordinary.event, owner, idIn(owner, ordinary.event, me), ordinary),
    ),
  ];
}

function peopleOf({ organizer, attendees }: DemoEvent): readonly string[] {
  return [organizer, ...attendees].map(({ emailAddress }) => emailAddress.address);
}

/** Ids differ between mailboxes. Those of the user's own are the ids of `demoMeetings`. */
function idIn(owner: Person, event: DemoEvent, me: Person): string {
  return owner.id === me.id ? event.id : `AAMk${event.id}-${owner.id}=`;
}

function chatOf(event: DemoEvent, register: Register, me: Person): DemoChat | null {
  if (event.onlineMeeting === null) return null;
  const organizer = register.people.find(({ email }) => email === event.organizer.emailAddress.address);
  const thread = /19%3a([^/]+)%40thread\.v2/.exec(event.onlineMeeting.joinUrl)?.[1];
  if (organizer === undefined || thread === undefined) return null;
  return {
    id: `19:${thread}@thread.v2`,
    topic: event.subject,
    joinUrl: event.onlineMeeting.joinUrl,
    organizer,
    eventId: idIn(organizer, event, me),
    members: peopleOf(event),
  };
}

function personOf(register: Register, id: string): Person {
  const found = indexRegister(register).people.get(id);
  if (found === undefined) throw new Error(`not in the demo region: ${id}`);
  return found;
}
