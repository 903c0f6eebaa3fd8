import type { DemoAttachment } from '../event';
import { demoAttachment } from '../meetings';
import type { Answer, JsonObject } from './answer';
import type { HeldEvent } from './held-event';
import type { Preferences } from './prefer';
import { badRequest, isAnswer, type Query, selected } from './query';
import { timeIn } from './zone-time';

/** Properties of an event that the demo leaves out and that may yet be selected. */
const LEFT_OUT = ['uid', 'originalStart', 'cancelledOccurrences'];

/** An event as a request asked for it, or the error that its options deserve. */
export async function eventAnswer(
  event: HeldEvent,
  query: Query,
  preferences: Preferences,
): Promise<JsonObject | Answer> {
  for (const name of query.expand.keys()) {
    if (name !== 'attachments') {
      return badRequest(`Parsing OData Select and Expand failed: Could not find a property named '${name}'.`);
    }
  }
  const chosen = selected(wholeEvent(event, preferences), query.select, 'event', LEFT_OUT);
  if (isAnswer(chosen) || !query.expand.has('attachments')) return chosen;
  const attachments = await attachmentsAnswer(event.attachments, query.expand.get('attachments') ?? null);
  return isAnswer(attachments) ? attachments : { ...chosen, attachments: attachments.value };
}

/** The attachments of an event, each with its content unless `select` leaves it out. */
export async function attachmentsAnswer(
  attachments: readonly DemoAttachment[],
  select: readonly string[] | null,
): Promise<{ readonly value: readonly JsonObject[] } | Answer> {
  const value: JsonObject[] = [];
  for (const attachment of attachments) {
    const answer = await attachmentAnswer(attachment, select);
    if (isAnswer(answer)) return answer;
    value.push(answer);
  }
  return { value };
}

/** One attachment. `contentBytes` belongs to the file attachment, so it cannot be selected by its bare name. */
export async function attachmentAnswer(
  attachment: DemoAttachment,
  select: readonly string[] | null,
): Promise<JsonObject | Answer> {
  const plain = {
    '@odata.mediaContentType': attachment.contentType,
    lastModifiedDateTime: '2026-05-19T08:00:00Z',
    ...attachment,
  };
  if (select !== null && !select.some((name) => name.endsWith('fileAttachment/contentBytes'))) {
    return selected(plain, select, 'attachment');
  }
  const whole = { ...plain, contentId: null, contentLocation: null, contentBytes: await demoAttachment(attachment.id) };
  const names = select?.map((name) => name.slice(name.lastIndexOf('/') + 1)) ?? null;
  return selected(whole, names, 'fileAttachment');
}

/** The ETag of an event as it is now. */
export function etagOf(event: HeldEvent): string {
  return `W/"${changeKeyOf(event)}"`;
}

function changeKeyOf({ id, version }: HeldEvent): string {
  return btoa(`${id}#${version}`);
}

function wholeEvent(event: HeldEvent, { zone, bodyAsText }: Preferences): JsonObject {
  const { body } = event.fields;
  return {
    '@odata.etag': etagOf(event),
    ...event.fields,
    changeKey: changeKeyOf(event),
    body: bodyAsText ? { contentType: 'text', content: textOf(body) } : body,
    start: timeIn(zone, event.start),
    end: timeIn(zone, event.end),
  };
}

/** The text of a body in HTML, a line for each paragraph, row or division, as Exchange makes it. */
function textOf(body: unknown): string {
  const html = typeof body === 'object' && body !== null && 'content' in body ? String(body.content) : '';
  return html
    .slice(Math.max(0, html.indexOf('<body')))
    .replace(/\s+/g, ' ')
    .replace(/<\/(?:p|tr|div)>/g, '\r\n')
    .replace(/<\/td>/g, '\t')
    .replace(/<[^>]*>/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/[ \t]*\r\n[ \t]*/g, '\r\n')
    .trim();
}
