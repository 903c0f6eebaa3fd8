import { expect, test } from 'vitest';
import { demoRegister } from '../../src/demo/region';
import type { Invitation } from '../../src/domain/meeting/types';
import type { TravelResult } from '../../src/domain/travel/types';
import { openInvitation } from '../../src/ui/session/open-invitation';
import {
  emptySession,
  reduceSession,
  registersFor,
  type Session,
  type SessionAction,
} from '../../src/ui/session/session';
import { choiceFor } from '../../src/ui/session/travel';
import { choicesOf } from '../../src/ui/session/use-session';
import { originOf } from '../../src/ui/view/origin';
import { invitation } from '../builders/meeting';
import { TODAY, testPorts } from '../builders/ports';
import { appointment, sharedRegister } from '../builders/workplace';
import { travelTextFor } from './hosted/travelling';

const OPEN = appointment(0);
const ORGANIZER = { name: 'Saskia Nieland', email: OPEN.event.organizer?.emailAddress?.address?.toLowerCase() ?? '' };
const AB: Invitation = invitation('1. Opening', {
  subject: OPEN.event.subject ?? '',
  start: `${OPEN.event.start?.dateTime?.slice(0, 19)}Z`,
  organizer: ORGANIZER,
});
const SOURCE = { kind: 'outlook', key: 'a', mailbox: null } as const;
const WHOLE = demoRegister(TODAY);

/** What reading the file of the AB gives. */
async function read(of: Invitation = AB): Promise<TravelResult> {
  const { readTravel } = await import('../../src/domain/travel/read');
  return readTravel(travelTextFor(OPEN), of, true);
}

function after(...actions: readonly SessionAction[]): Session {
  return actions.reduce(reduceSession, emptySession);
}

const arrived = (of: Invitation = AB): SessionAction => ({
  type: 'arrived',
  id: 'm',
  invitation: of,
  source: SOURCE,
  travel: 'reading',
});
const shared = (emails: readonly string[] = []): SessionAction => ({
  type: 'shared-read',
  shared: [sharedRegister(WHOLE)],
  emails,
});

function meetingOf(session: Session) {
  const [meeting] = session.meetings;
  if (meeting === undefined) throw new Error('no meeting');
  return meeting;
}

test('trusted roles go first, say which meeting it is, and tell who is looking', async () => {
  const result = await read();
  if (result.kind !== 'trusted') throw new Error(result.kind);
  const session = after({ type: 'shared-read', shared: [], emails: ['m.vandalen@wolkeveen.example'] }, arrived(), {
    type: 'travel-read',
    id: 'm',
    result,
  });
  const meeting = meetingOf(session);
  const registers = registersFor(session, meeting);
  expect(registers).toEqual([result.travel.register]);
  expect(choiceFor(meeting, registers)).toEqual({ register: 'wolkendal', gremium: result.travel.gremium });
  expect(session.known).toEqual({ wolkendal: 'p-van-dalen' });
  expect(originOf(session, result.travel.register, meeting)).toMatchObject({
    kind: 'invitation',
    by: ORGANIZER,
    asked: false,
  });
});

test('the register of the organisation comes after: what the user said of the series goes before the file', async () => {
  const result = await read();
  const read_: SessionAction = { type: 'travel-read', id: 'm', result };
  const first = after(shared(), arrived(), read_);
  expect(registersFor(first, meetingOf(first))).not.toContain(WHOLE);
  const other = WHOLE.gremia.find(({ kind }) => kind === 'pfho')?.id ?? '';
  const chosen = reduceSession(first, {
    type: 'meeting-chosen',
    id: 'm',
    choice: { register: 'wolkendal', gremium: other },
  });
  expect(registersFor(chosen, meetingOf(chosen))).toEqual([WHOLE]);
  // The next meeting of the series starts there.
  const next = reduceSession(
    reduceSession(chosen, { ...arrived(), source: { ...SOURCE, key: 'b' } } as SessionAction),
    read_,
  );
  expect(registersFor(next, meetingOf(next))).toEqual([WHOLE]);
});

test('who sent the roles keeps the register itself', async () => {
  const session = after(shared([ORGANIZER.email]), arrived(), { type: 'travel-read', id: 'm', result: await read() });
  expect(registersFor(session, meetingOf(session))).toEqual([WHOLE]);
});

test('an answer is remembered for this meeting and sender, and counts when it comes back late', async () => {
  const moved = { ...AB, start: '2026-06-16T11:30:00Z' };
  const result = await read(moved);
  expect(result.kind).toBe('ask');
  const asked = after(shared(), arrived(moved), { type: 'travel-read', id: 'm', result });
  expect(registersFor(asked, meetingOf(asked))).toEqual([WHOLE]);
  const answered = reduceSession(asked, { type: 'travel-answered', id: 'm', use: true });
  expect(registersFor(answered, meetingOf(answered))[0]).not.toBe(WHOLE);
  const kept = choicesOf(answered)?.travels ?? {};
  expect(Object.values(kept)).toEqual([true]);
  const late = reduceSession(asked, { type: 'restored', own: [], people: {}, travels: kept });
  expect(registersFor(late, meetingOf(late))[0]).not.toBe(WHOLE);
  const dropped = reduceSession(answered, { ...arrived(moved), travel: null } as SessionAction);
  expect(registersFor(dropped, meetingOf(dropped))).toEqual([WHOLE]);
});

test('roles in use stay when their file cannot be fetched again', async () => {
  const unread: TravelResult = { kind: 'refused', message: 'niet te openen', unread: true };
  const session = after(shared(), arrived(), { type: 'travel-read', id: 'm', result: await read() });
  const again = reduceSession(session, { type: 'travel-read', id: 'm', result: unread });
  expect(registersFor(again, meetingOf(again))).toEqual(registersFor(session, meetingOf(session)));
  const broken = reduceSession(again, { type: 'travel-read', id: 'm', result: { kind: 'refused', message: 'stuk' } });
  expect(registersFor(broken, meetingOf(broken))).toEqual([WHOLE]);
  const first = after(shared(), arrived(), { type: 'travel-read', id: 'm', result: unread });
  expect(meetingOf(first).travel).toMatchObject({ state: 'read', result: unread });
});

test('an invitation that was saved as a file brings its roles along, after a question', async () => {
  const bytes = new TextEncoder().encode(travelTextFor(OPEN));
  const file = { name: 'rolvast.json', mediaType: 'application/json', size: bytes.length, read: async () => bytes };
  const of = { ...AB, files: [file] };
  const opened = await openInvitation(
    testPorts(),
    emptySession,
    { kind: 'read', invitation: of },
    { kind: 'file', name: 'ab.eml' },
  );
  if (opened.kind !== 'opened') throw new Error(opened.problem);
  const session = opened.actions.reduce(reduceSession, emptySession);
  const meeting = session.meetings.at(-1);
  if (meeting === undefined) throw new Error('no meeting');
  expect(meeting.invitation.files).toEqual([]);
  expect(meeting.travel).toMatchObject({ state: 'read', result: { kind: 'ask', why: 'unvouched' }, accepted: null });
  const used = reduceSession(session, { type: 'travel-answered', id: meeting.id, use: true });
  const now = used.meetings.at(-1) ?? meeting;
  expect(originOf(used, registersFor(used, now)[0] ?? WHOLE, now).kind).toBe('invitation');
});
