import type { Block } from '../domain/agenda/block';
import { type GraphEvent, invitationOf } from '../domain/meeting/event';
import type { Invitation } from '../domain/meeting/types';

export type { GraphEvent };

/**
 * An event of Graph as an invitation. Missing parts become "", null or an empty list; it never throws. `readBody` turns
 * the body into blocks; it is handed in because graph and sources do not know each other. `fetchFile` gives the
 * base64 of an attachment, by its id, that the event holds without its content.
 */
export function eventToInvitation(
  event: GraphEvent,
  readBody: (content: string, contentType: 'html' | 'text') => Block[],
  fetchFile?: (id: string) => Promise<string>,
): Invitation {
  return invitationOf(event, readBody, fetchFile);
}
