import { indexRegister } from '../domain/register/lookup';
import type { Day, Person, Register } from '../domain/register/types';
import { addDays, dayAndMonth, workday } from './days';
import { type DemoAttachment, type DemoEvent, eventOf } from './event';
import { abInvitation, dbInvitation, pfhoInvitation } from './invitations';
import { demoRegister } from './region';

/** How many days after "today" each meeting is; a meeting that falls in a weekend moves to the Monday after it. */
const AHEAD = { ab: 6, pfho: 9, db: 13 } as const;

const AGENDA_DB_ID = 'demo-agenda-db';
/** Bytes of the file in agenda-db.docx.ts, which a test holds. */
const AGENDA_DB_SIZE = 9_833;

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * The three coming meetings of the fictional region, soonest first, as the calendar of a member shows them: AB (agenda as a
 * Word list), PFHO Sociaal (agenda as a table), DB (agenda in an attached Word file).
 */
export function demoMeetings(day: Day): readonly DemoEvent[] {
  const register = demoRegister(day);
  return [
    ab(register, workday(addDays(day, AHEAD.ab))),
    pfho(register, workday(addDays(day, AHEAD.pfho))),
    db(register, workday(addDays(day, AHEAD.db))),
  ];
}

function ab(register: Register, day: Day): DemoEvent {
  const joinUrl = joinUrlOf('ab');
  return eventOf({
    key: 'ab',
    subject: `Algemeen Bestuur Regio Wolkendal, ${dayAndMonth(day)}`,
    day,
    from: '13:30',
    until: '16:00',
    place: 'Regiohuis, Lindewaard',
    html: abInvitation(day, joinUrl),
    joinUrl,
    organizer: person(register, 'p-nieland'),
    required: membersOf(register, 'ab'),
    optional: [person(register, 'p-vonk'), person(register, 'p-de-ruyter'), person(register, 'p-kaya')],
    attachments: [],
  });
}

function pfho(register: Register, day: Day): DemoEvent {
  return eventOf({
    key: 'pfho-sociaal',
    subject: `PFHO Sociaal ${dayAndMonth(day)}`,
    day,
    from: '14:00',
    until: '16:00',
    place: 'Gemeentehuis Rietmeer',
    html: pfhoInvitation(day),
    joinUrl: null,
    organizer: person(register, 'p-nieland'),
    required: membersOf(register, 'pfho-sociaal'),
    optional: [person(register, 'p-de-ruyter'), person(register, 'p-post')],
    attachments: [],
  });
}

function db(register: Register, day: Day): DemoEvent {
  const joinUrl = joinUrlOf('db');
  return eventOf({
    key: 'db',
    subject: `Dagelijks Bestuur ${dayAndMonth(day)}`,
    day,
    from: '09:00',
    until: '11:00',
    place: 'Microsoft Teams',
    html: dbInvitation(day, joinUrl),
    joinUrl,
    organizer: person(register, 'p-nieland'),
    required: membersOf(register, 'db'),
    optional: [person(register, 'p-vonk'), person(register, 'p-de-ruyter')],
    attachments: [agendaDb(day)],
  });
}

function agendaDb(day: Day): DemoAttachment {
  return {
    '@odata.type': '#microsoft.graph.fileAttachment',
    id: AGENDA_DB_ID,
    name: `Agenda DB ${dayAndMonth(day)}.docx`,
    contentType: WORD,
    size: AGENDA_DB_SIZE,
    isInline: false,
  };
}

/** The content of an attachment in base64, as `GET /me/events/{id}/attachments/{id}` gives it. It loads when it is asked for. */
export async function demoAttachment(id: string): Promise<string> {
  if (id !== AGENDA_DB_ID) throw new Error(`no such attachment: ${id}`);
  return (await import('./agenda-db.docx')).AGENDA_DB;
}

function joinUrlOf(key: string): string {
  return `https://teams.microsoft.com/l/meetup-join/19%3ameeting_wolkendal-${key}%40thread.v2/0`;
}

function membersOf(register: Register, gremium: string): readonly Person[] {
  return (
    indexRegister(register)
      .gremia.get(gremium)
      ?.members.map((id) => person(register, id)) ?? []
  );
}

function person(register: Register, id: string): Person {
  const found = indexRegister(register).people.get(id);
  if (found === undefined) throw new Error(`not in the demo region: ${id}`);
  return found;
}
