import { describe, expect, test } from 'vitest';
import { daysBetween, workday } from '../../src/demo/days';
import type { DemoEvent } from '../../src/demo/event';
import { demoAttachment, demoMeetings } from '../../src/demo/meetings';
import { readAgenda } from '../../src/domain/agenda/read';
import type { AgendaItem } from '../../src/domain/agenda/types';
import { readDocx } from '../../src/sources/docx';
import { readHtml } from '../../src/sources/html';
import { AGENDA_LINES } from './agendaDb';

const DAY = '2026-06-03';

function meeting(at: number, day = DAY): DemoEvent {
  const found = demoMeetings(day)[at];
  if (found === undefined) throw new Error(`no meeting ${at}`);
  return found;
}

function itemsOf(event: DemoEvent): readonly AgendaItem[] {
  return readAgenda(readHtml(event.body.content)).items;
}

function line({ number, title, treatment }: AgendaItem): string {
  return `${number} ${title}: ${treatment ?? '-'}`;
}

test('three meetings, in order, within three weeks, on working days', () => {
  expect(demoMeetings(DAY).map(({ subject, start }) => `${start.dateTime.slice(0, 16)} ${subject}`)).toEqual([
    '2026-06-09T11:30 Algemeen Bestuur Regio Wolkendal, 9 juni',
    '2026-06-12T12:00 PFHO Sociaal 12 juni',
    '2026-06-16T07:00 Dagelijks Bestuur 16 juni',
  ]);
});

test.each(['2026-01-01', '2026-03-25', '2026-06-05', '2026-10-20', '2026-12-24', '2028-02-23'])('seen on %s', (day) => {
  const days = demoMeetings(day).map(({ start }) => start.dateTime.slice(0, 10));
  expect(days).toEqual([...days].sort());
  for (const date of days) {
    expect(workday(date)).toBe(date);
    expect(daysBetween(day, date)).toBeGreaterThanOrEqual(6);
    expect(daysBetween(day, date)).toBeLessThanOrEqual(15);
  }
});

test('in winter the same local time is an hour later in UTC', () => {
  expect(meeting(0, '2026-11-24').start).toEqual({ dateTime: '2026-11-30T12:30:00.0000000', timeZone: 'UTC' });
});

test('AB: eight points', () => {
  expect(itemsOf(meeting(0)).map(line)).toEqual([
    '1 Opening: -',
    '2 Mededelingen: -',
    '3 Verslag van de vergadering van 2 april: -',
    '4 Begroting 2027: besluit',
    '5 Wolkendal Warm: voortgang: bespreking',
    '6 Locatie werkplein Wolkeveen: besluit',
    '7 Inkoop jeugdhulp: stand van zaken: kennisname',
    '8 Rondvraag en sluiting: -',
  ]);
});

test('PFHO: a table with times and what is asked', () => {
  const items = itemsOf(meeting(1)).filter(({ procedural }) => !procedural);
  expect(items.map((item) => `${item.time} ${line(item)}`)).toEqual([
    '14.10 3 Wmo dichtbij: plan van aanpak: bespreking',
    '14.40 4 Inkoop jeugdhulp: keuze van de percelen: besluit',
    '15.10 5 Verdeelsleutel maatschappelijke opvang: bespreking',
    '15.30 6 Rondje gemeenten: wachttijden bij de toegang: kennisname',
  ]);
});

test('DB: no agenda in the message, one small Word file with it', async () => {
  const event = meeting(2);
  expect(itemsOf(event)).toEqual([]);
  expect(event.attachments.map(({ name }) => name)).toEqual(['Agenda DB 16 juni.docx']);
  const [file] = event.attachments;
  const bytes = Buffer.from(await demoAttachment(file?.id ?? ''), 'base64');
  expect(bytes.length).toBeLessThan(15_000);
  expect(file?.size).toBe(bytes.length);
  const value = (await readDocx(new Uint8Array(bytes))).map(({ text }) => text).join('\n');
  expect(value.split(/\n+/).filter((text) => text !== '')).toEqual([
    'Agenda Dagelijks Bestuur',
    'Regio Wolkendal, vergadering via Teams',
    ...AGENDA_LINES,
  ]);
});

describe('invitations as Graph gives them', () => {
  test('everyone of the meeting is invited by the secretary, who is no member', () => {
    for (const { organizer, attendees } of demoMeetings(DAY)) {
      expect(organizer.emailAddress).toEqual({ name: 'Saskia Nieland', address: 's.nieland@regiowolkendal.example' });
      expect(attendees.map(({ emailAddress }) => emailAddress.name)).not.toContain('Saskia Nieland');
    }
    expect(meeting(0).attendees.filter(({ type }) => type === 'required')).toHaveLength(7);
    expect(meeting(0).attendees.map(({ emailAddress }) => emailAddress.address)).toContain(
      'm.vandalen@wolkeveen.example',
    );
  });

  test('each has its own id; a meeting in Teams has the block and the address of Teams', () => {
    const events = demoMeetings(DAY);
    expect(new Set(events.map(({ iCalUId }) => iCalUId)).size).toBe(3);
    for (const { isOnlineMeeting, onlineMeeting, body } of events) {
      expect(onlineMeeting !== null).toBe(isOnlineMeeting);
      expect(body.content.includes('Nu deelnemen aan de vergadering')).toBe(isOnlineMeeting);
      expect(onlineMeeting === null || body.content.includes(onlineMeeting.joinUrl)).toBe(true);
    }
  });

  test('the preview is the beginning of the text', () => {
    expect(meeting(2).bodyPreview).toMatch(
      /^Beste DB-leden, In de bijlage vindt u de agenda voor dinsdag 16 juni 2026\./,
    );
    expect(meeting(0).bodyPreview.length).toBeLessThanOrEqual(255);
  });
});
