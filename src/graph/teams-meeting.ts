import { toInstant } from '../domain/meeting/zone';
import type { Batch, BatchItem, Outcome } from './batch';
import { FULL_FIELDS, joinUrlOf, pickEvent } from './fields';
import { fullEventAt, readEvents } from './full-events';
import { sameMeeting, threadOf } from './join-link';
import { record, text } from './json';
import { type Lane, laneOf, nextPageOf, readLanes, withPage } from './lanes';
import {
  type FullEvent,
  GraphFailure,
  type GraphProblem,
  type TeamsMeetingAnswer,
  type TeamsMeetingQuery,
} from './types';

/** How far ahead the calendar is searched for a Teams meeting, in days. */
export const DAYS_AHEAD = 60;

const DAY = 24 * 60 * 60 * 1000;
const FIELDS = 'id,start,end,isCancelled,onlineMeeting';
const PAGE_SIZE = 200;
const OWN = { scope: 'Calendars.Read', whose: 'own' } as const;

type Raw = Readonly<Record<string, unknown>>;

/** What a chat knows of its meeting. Source: https://learn.microsoft.com/en-us/graph/api/resources/teamworkonlinemeetinginfo */
interface ChatMeeting {
  readonly joinUrl: string | null;
  readonly eventId: string | null;
  /** Why the chat could not be read, when that may pass; it only matters when the calendar does not do by itself. */
  readonly problem: GraphProblem | null;
}

const SILENT: ChatMeeting = { joinUrl: null, eventId: null, problem: null };

/**
 * The event of a Teams meeting. It is sought in the user's main calendar by the address to join: that holds the id of the chat, or it
 * is the address that the chat names. A series has one chat: of its meetings the one that runs now or comes next is meant,
 * and when all are over the latest. An event that only the chat names is believed when it has the address of that same meeting:
 * Microsoft does not say in whose mailbox its id is valid, which is that of the organizer.
 */
export async function findTeamsMeeting(
  batch: Batch,
  baseUrl: string,
  query: TeamsMeetingQuery,
  signal: AbortSignal | undefined,
): Promise<TeamsMeetingAnswer> {
  const now = Date.parse(query.now);
  const view = { from: iso(now - DAY), until: iso(now + DAYS_AHEAD * DAY), fields: FIELDS, pageSize: PAGE_SIZE };
  const start = laneOf({ ...view, owner: '/me' }, OWN);
  const firstPage = nextPageOf(start, PAGE_SIZE);
  const [page, chatOutcome] = await batch(
    [...(firstPage === null ? [] : [firstPage]), ...(query.mayReadChat ? [chatItem(query.chat)] : [])],
    signal,
  );
  const chat = chatMeeting(chatOutcome);
  const matches = ({ items }: Lane) => items.filter((raw) => belongs(raw, query.chat, chat));
  const [lane = start] = await readLanes(
    [withPage(start, page, baseUrl)],
    batch,
    PAGE_SIZE,
    baseUrl,
    signal,
    // Pages come soonest first, so the first that is not over is the one.
    ([read]) => read !== undefined && matches(read).some((raw) => endOf(raw) > now),
  );
  if (lane.problem !== null) throw new GraphFailure(lane.problem);

  const id = text(meant(matches(lane), now)?.id);
  const found = id === null ? null : ((await readEvents(batch, [{ id, mailbox: null }], signal))[0] ?? null);
  const event = found ?? (await fromChat(batch, query.chat, chat, signal));
  if (event !== null) return { kind: 'found', found: event };
  if (chat.problem !== null) throw new GraphFailure(chat.problem);
  return !query.mayReadChat && lane.items.some(hidesItsChat) ? { kind: 'needs-chat' } : { kind: 'absent' };
}

/** Without $select, which this address does not support. Source: https://learn.microsoft.com/en-us/graph/api/chat-get */
function chatItem(chat: string): BatchItem {
  return { path: `/chats/${encodeURIComponent(chat)}`, prefer: null, scope: 'Chat.ReadBasic', whose: 'other' };
}

/** An ordinary chat says nothing of a meeting, nor does one that this user may not read. */
function chatMeeting(outcome: Outcome | undefined): ChatMeeting {
  if (outcome === undefined) return SILENT;
  if (outcome.kind === 'failed') {
    const lasting = outcome.problem.kind === 'not-found' || outcome.problem.kind === 'forbidden';
    return lasting ? SILENT : { ...SILENT, problem: outcome.problem };
  }
  const info = record(record(outcome.body).onlineMeetingInfo);
  return { joinUrl: text(info.joinWebUrl), eventId: text(info.calendarEventId), problem: null };
}

function belongs(raw: Raw, chat: string, meeting: ChatMeeting): boolean {
  const link = joinUrlOf(raw);
  if (link === null || raw.isCancelled === true) return false;
  return threadOf(link) === chat || (meeting.joinUrl !== null && sameMeeting(link, meeting.joinUrl));
}

function hidesItsChat(raw: Raw): boolean {
  const link = joinUrlOf(raw);
  return link !== null && raw.isCancelled !== true && threadOf(link) === null;
}

/** Of meetings in order of start: the first that is not over, else the last. */
function meant(raws: readonly Raw[], now: number): Raw | undefined {
  const ordered = [...raws].sort((a, b) => instant(a.start) - instant(b.start));
  return ordered.find((raw) => endOf(raw) > now) ?? ordered.at(-1);
}

async function fromChat(
  batch: Batch,
  chat: string,
  meeting: ChatMeeting,
  signal: AbortSignal | undefined,
): Promise<FullEvent | null> {
  const id = meeting.eventId;
  if (id === null) return null;
  const path = `/me/events/${encodeURIComponent(id)}`;
  const [outcome] = await batch([fullEventAt(path, OWN, `${FULL_FIELDS},isCancelled,onlineMeeting,type`)], signal);
  if (outcome?.kind !== 'good') {
    const later = outcome?.problem.kind === 'busy' || outcome?.problem.kind === 'ask';
    if (later) throw new GraphFailure(outcome.problem);
    return null;
  }
  const raw = record(outcome.body);
  // A series itself has the date of its first meeting, which would look up the roles of the wrong day.
  if (raw.type === 'seriesMaster' || !belongs(raw, chat, meeting)) return null;
  return { ref: { id, mailbox: null }, event: pickEvent(raw) };
}

function endOf(raw: Raw): number {
  return instant(raw.end);
}

function instant(value: unknown): number {
  const { dateTime, timeZone } = record(value);
  const at = toInstant(text(dateTime) ?? '', text(timeZone) ?? 'UTC');
  return at === null ? Number.NaN : Date.parse(at);
}

function iso(time: number): string {
  return new Date(time).toISOString();
}
