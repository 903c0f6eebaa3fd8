import { type Answer, errorAnswer } from './answer';
import type { Call, Server } from './call';
import { chatAnswer } from './chat';
import { accessDenied, changeEvent, itemNotFound, readAttachment, readAttachments, readEvent } from './event-routes';
import { calendarsAnswer, meAnswer } from './me';
import { badRequest } from './query';
import { siteAnswer } from './sites/site-routes';
import { allows } from './token';
import { viewAnswer } from './view';
import type { DemoCalendar } from './world';

/** The answer of the resource that a request names. Everything the product does not use is answered as Graph answers a typing error. */
export async function route(call: Call, server: Server): Promise<Answer> {
  const path = segmentsOf(call.url);
  if (path === null) return badRequest('Invalid version.');
  const [root, ...rest] = path;
  if (root === 'me') return inMailbox(call, server, server.world.me.email, rest);
  if (root === 'users' && rest[0] !== undefined) return inMailbox(call, server, rest[0], rest.slice(1));
  if (root === 'sites' && rest[0] !== undefined) return siteAnswer(call, server, rest);
  if (root === 'chats' && rest[0] !== undefined && rest.length === 1 && call.method === 'GET') {
    return chatAnswer(call, server, rest[0]);
  }
  return unknownSegment(root ?? '');
}

/** The parts of the path after "/v1.0"; null for another version. */
function segmentsOf(url: URL): readonly string[] | null {
  const found = /^\/v1\.0(?:\/(.*))?$/.exec(url.pathname);
  if (found === null) return null;
  return (found[1] ?? '')
    .split('/')
    .filter((part) => part !== '')
    .map(decoded);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

async function inMailbox(call: Call, server: Server, mailbox: string, path: readonly string[]): Promise<Answer> {
  const { me, people } = server.world;
  const person = people.find(({ id, email }) => id === mailbox || email === mailbox.toLowerCase());
  if (person === undefined) return errorAnswer(404, 'ErrorInvalidUser', `The requested user '${mailbox}' is invalid.`);
  const isMe = person.id === me.id;
  const [first, ...rest] = path;
  if (first === undefined) return isMe && call.method === 'GET' ? meAnswer(call, server) : accessDenied();
  if (!['calendars', 'calendar', 'calendarView', 'events'].includes(first)) return unknownSegment(first);

  const calendar = server.mailboxes.calendars().find(({ owner }) => owner.id === person.id);
  if (calendar === undefined) return accessDenied();
  if (first === 'calendars') return inCalendars(call, server, isMe, rest);
  return inCalendar(call, server, calendar, first === 'calendar' ? rest : path);
}

async function inCalendars(call: Call, server: Server, isMe: boolean, path: readonly string[]): Promise<Answer> {
  if (!isMe) return accessDenied();
  const [id, ...rest] = path;
  if (id === undefined) return mayRead(call, true) ? calendarsAnswer(call, server) : accessDenied();
  const calendar = server.mailboxes.calendars().find((known) => known.id === id);
  return calendar === undefined ? itemNotFound() : inCalendar(call, server, calendar, rest);
}

async function inCalendar(
  call: Call,
  server: Server,
  { owner, events }: DemoCalendar,
  path: readonly string[],
): Promise<Answer> {
  if (!mayRead(call, owner.id === server.world.me.id)) return accessDenied();
  const [first = '', id, relation, attachment] = path;
  const { url, headers, method } = call;
  if (first === 'calendarView' && path.length === 1 && method === 'GET') {
    return viewAnswer(events, { url, prefer: headers.get('Prefer'), largestPage: server.largestPage });
  }
  if (first !== 'events' || id === undefined || path.length > 4) return unknownSegment(first);
  const event = events.find((held) => held.id === id);
  if (event === undefined) return itemNotFound();
  if (relation === undefined) return method === 'PATCH' ? changeEvent(call, server, event) : readEvent(call, event);
  if (relation !== 'attachments') return unknownSegment(relation);
  return attachment === undefined ? readAttachments(call, event) : readAttachment(call, event, attachment);
}

/** What others share needs a scope of its own. Source: learn.microsoft.com/graph/outlook-get-shared-events-calendars. */
function mayRead(call: Call, isOwn: boolean): boolean {
  return allows(call.scopes, isOwn ? 'Calendars.Read' : 'Calendars.Read.Shared');
}

function unknownSegment(name: string): Answer {
  return badRequest(`Resource not found for the segment '${name}'.`);
}
