import { type Answer, errorAnswer, ok } from './answer';
import type { Call, Server } from './call';
import { isAnswer, queryOf, selected } from './query';
import { allows } from './token';

/**
 * GET /chats/{id}: the chat of a Teams meeting with the meeting it belongs to. `calendarEventId` is the id in the mailbox of the
 * organizer, so others cannot read the event with it.
 * Source: learn.microsoft.com/graph/api/chat-get, learn.microsoft.com/graph/api/resources/teamworkonlinemeetinginfo.
 */
export function chatAnswer(call: Call, { world }: Server, id: string): Answer {
  if (!allows(call.scopes, 'Chat.ReadBasic') && !allows(call.scopes, 'Chat.Read')) {
    const granted = call.scopes.join(', ');
    const words = `Missing scope permissions on the request. API requires one of 'Chat.ReadBasic, Chat.Read, Chat.ReadWrite'. Scopes on the request '${granted}'`;
    return errorAnswer(403, 'Forbidden', words);
  }
  const query = queryOf(call.url.searchParams);
  if (isAnswer(query)) return query;
  const chat = world.chats.find((known) => known.id === id);
  if (chat === undefined) return errorAnswer(404, 'NotFound', 'NotFound');
  if (!chat.members.includes(world.me.email)) return errorAnswer(403, 'Forbidden', 'Forbidden');
  const whole = {
    id,
    topic: chat.topic,
    createdDateTime: '2026-05-04T09:12:07.801Z',
    lastUpdatedDateTime: '2026-05-04T09:12:07.801Z',
    chatType: 'meeting',
    webUrl: `https://teams.microsoft.com/l/chat/${encodeURIComponent(id)}/0`,
    tenantId: '00000000-0000-4000-8000-00000000d3c0',
    isHiddenForAllMembers: false,
    onlineMeetingInfo: {
      calendarEventId: chat.eventId,
      joinWebUrl: chat.joinUrl,
      organizer: { id: chat.organizer.id, displayName: null, userIdentityType: 'aadUser' },
    },
    viewpoint: { isHidden: false, lastMessageReadDateTime: '2026-05-04T09:12:07.801Z' },
  };
  const answer = selected(whole, query.select, 'chat');
  if (isAnswer(answer)) return answer;
  return ok({ '@odata.context': `${call.url.origin}/v1.0/$metadata#chats/$entity`, ...answer });
}
