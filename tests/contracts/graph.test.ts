import { describe, expect, test } from 'vitest';
import { eventToInvitation } from '../../src/graph/event';
import type { FullEvent } from '../../src/graph/types';
import { readHtml } from '../../src/sources/html';
import { STAGES } from './stages';

/** The product's own layer gives the same on the embedded Graph as on answers in the form that Microsoft documents. */
describe.each(STAGES)('$name', ({ graph, from, until, meeting, file, gone }) => {
  const invitation = ({ event }: FullEvent) => eventToInvitation(event, readHtml);

  async function known() {
    const { entries } = await graph().calendar(from, until, false);
    const entry = entries.find(({ event }) => event.subject === meeting.subject);
    if (entry === undefined) throw new Error(`not in the calendar: ${meeting.subject}`);
    return entry;
  }

  test('the calendar: soonest first, each meeting once, without text', async () => {
    const { entries, cutOff } = await graph().calendar(from, until, false);
    const starts = entries.map(({ event }) => eventToInvitation(event, readHtml).start ?? '');
    expect(starts).toEqual([...starts].sort());
    expect(starts.every((start) => start !== '')).toBe(true);
    expect(new Set(entries.map(({ ref }) => ref.id)).size).toBe(entries.length);
    expect(entries.every(({ event }) => event.body == null && event.attachments == null)).toBe(true);
    expect(entries.length).toBeGreaterThan(2);
    expect(cutOff).toBe(false);
  });

  test('a meeting in it', async () => {
    const { event, joinUrl, isOrganizer, calendar, ref } = await known();
    const { start, organizer, attendees } = eventToInvitation(event, readHtml);
    expect(start).toBe(meeting.start);
    expect(organizer?.email).toBe(meeting.organizer);
    expect(attendees.map(({ email }) => email)).toContain(meeting.attendee);
    expect(joinUrl).toMatch(/^https:\/\/teams\.microsoft\.com\/l\/meetup-join\/19%3ameeting_/);
    expect({ isOrganizer, calendar, mailbox: ref.mailbox }).toEqual({
      isOrganizer: meeting.isOrganizer,
      calendar: '',
      mailbox: null,
    });
  });

  test('events in full, in the order asked; what is gone is left out', async () => {
    const { ref } = await known();
    const other = { id: file.event, mailbox: null };
    const found = await graph().events([other, { id: gone, mailbox: null }, ref]);
    expect(found.map(({ ref: { id } }) => id)).toEqual([other.id, ref.id]);
    expect(found[1]?.event.subject).toBe(meeting.subject);
    const text =
      found[1] === undefined
        ? ''
        : invitation(found[1])
            .blocks.map((block) => block.text)
            .join('\n');
    expect(text).toContain(meeting.words);
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });

  test('the content of a file', async () => {
    const base64 = await graph().attachment({ id: file.event, mailbox: null }, file.id);
    expect(atob(base64).startsWith(file.begins)).toBe(true);
  });

  test.each([true, false])('the event of a Teams meeting (may read its chat: %s)', async (mayReadChat) => {
    const { ref } = await known();
    const answer = await graph().teamsMeeting({ chat: meeting.chat, now: from, mayReadChat });
    expect(answer).toMatchObject({
      kind: 'found',
      found: { ref: { id: ref.id }, event: { subject: meeting.subject } },
    });
  });

  test('a chat of no meeting in the calendar', async () => {
    const answer = await graph().teamsMeeting({ chat: '19:x@thread.v2', now: from, mayReadChat: true });
    expect(answer.kind).toBe('absent');
  });
});
