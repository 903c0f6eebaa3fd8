import type { Block } from '../domain/agenda/block';
import { type GraphEvent, invitationOf } from '../domain/meeting/event';
import type { Invitation } from '../domain/meeting/types';

export type { GraphEvent };

/**
 * An event of Graph as an invitation. Missing parts become "", null or an empty list; it never throws. `readBody` turns
 * the body into blocks; it is handed in because graph and sources do not know each other.
 */
export function eventToInvitation(
  event: GraphEvent,
  readBody: (content: string, contentType: 'html' | 'text') => Block[],
): Invitation {
  return invitationOf(event, readBody);
}
