import { type Answer, errorAnswer, type JsonObject, ok } from './answer';
import type { Call, Server } from './call';
import { attachmentAnswer, attachmentsAnswer, etagOf, eventAnswer } from './event-answer';
import type { HeldEvent } from './held-event';
import { preferencesOf } from './prefer';
import { isAnswer, queryOf } from './query';
import { allows } from './token';
import { applied } from './view';

/** GET of an event. Source: learn.microsoft.com/graph/api/event-get. */
export async function readEvent(call: Call, event: HeldEvent): Promise<Answer> {
  const query = queryOf(call.url.searchParams);
  if (isAnswer(query)) return query;
  const preferences = preferencesOf(call.headers.get('Prefer'));
  if (isAnswer(preferences)) return preferences;
  const answer = await eventAnswer(event, query, preferences);
  return isAnswer(answer) ? answer : ok({ '@odata.context': contextOf(call), ...answer }, applied(preferences));
}

/**
 * PATCH of an event: properties of the body come over those it has. With `If-Match` only when nobody changed it since (412).
 * Source: learn.microsoft.com/graph/api/event-update.
 */
export async function changeEvent(call: Call, server: Server, event: HeldEvent): Promise<Answer> {
  if (!allows(call.scopes, 'Calendars.ReadWrite')) return accessDenied();
  const wanted = call.headers.get('If-Match');
  if (wanted !== null && wanted !== '*' && wanted !== etagOf(event)) {
    const words =
      'The send or update operation could not be performed because the change key passed in the request does not match the current change key for the item.';
    return errorAnswer(412, 'ErrorIrresolvableConflict', words);
  }
  if (call.body === null) return errorAnswer(400, 'BadRequest', 'Empty Payload. JSON content expected.');
  return readEvent(call, server.mailboxes.change(event, changeable(call.body)));
}

/** GET of the attachments of an event. Source: learn.microsoft.com/graph/api/event-list-attachments. */
export async function readAttachments(call: Call, event: HeldEvent): Promise<Answer> {
  const query = queryOf(call.url.searchParams);
  if (isAnswer(query)) return query;
  const answer = await attachmentsAnswer(event.attachments, query.select);
  return isAnswer(answer) ? answer : ok({ '@odata.context': contextOf(call), value: answer.value });
}

/** GET of one attachment, with its content. Source: learn.microsoft.com/graph/api/attachment-get. */
export async function readAttachment(call: Call, event: HeldEvent, id: string): Promise<Answer> {
  const query = queryOf(call.url.searchParams);
  if (isAnswer(query)) return query;
  const attachment = event.attachments.find((known) => known.id === id);
  if (attachment === undefined) return itemNotFound();
  const answer = await attachmentAnswer(attachment, query.select);
  return isAnswer(answer) ? answer : ok({ '@odata.context': contextOf(call), ...answer });
}

/** 404 as Exchange words it. */
export function itemNotFound(): Answer {
  return errorAnswer(404, 'ErrorItemNotFound', 'The specified object was not found in the store.');
}

/** 403 as Exchange words it. */
export function accessDenied(): Answer {
  return errorAnswer(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.');
}

/** What the caller may set of an event; times stay as they are, since nothing in the product moves a meeting. */
function changeable(body: JsonObject): JsonObject {
  const names = ['subject', 'body', 'location', 'categories', 'importance', 'sensitivity', 'showAs'];
  return Object.fromEntries(Object.entries(body).filter(([name]) => names.includes(name)));
}

function contextOf({ url }: Call): string {
  return `${url.origin}/v1.0/$metadata#${url.pathname.slice('/v1.0/'.length)}`;
}
