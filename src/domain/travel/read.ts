import * as v from 'valibot';
import { localDay } from '../meeting/day';
import type { Invitation } from '../meeting/types';
import { readRegister } from '../register/read';
import { unknownFields } from '../register/remarks';
import type { Register } from '../register/types';
import { guardedJson } from './guard';
import { matchOf } from './match';
import { type TravelShape, travelShape } from './shape';
import { TRAVEL_VERSION, type Travel, type TravelMeeting, type TravelResult } from './types';
import { travelWords } from './wording';

/** A file as it is, whatever meeting it is for. */
export type ParsedTravel =
  | { readonly kind: 'parsed'; readonly travel: Travel; readonly meeting: TravelMeeting }
  | { readonly kind: 'refused'; readonly message: string };

/**
 * Reads the roles that came with an invitation. The file is from outside: everything in it is checked before anything is used.
 * Trusted is only what the organizer put on this meeting for this day, on the event in a calendar (`vouched`); what is to be asked
 * about has the reason. Never throws.
 */
export function readTravel(file: string | Uint8Array, invitation: Invitation, vouched: boolean): TravelResult {
  const parsed = parseTravel(file);
  if (parsed.kind === 'refused') return parsed;
  const { meeting } = parsed;
  const match = matchOf(meeting, parsed.travel.by.email, invitation, vouched);
  if (match === 'other-meeting') return { kind: 'refused', message: travelWords.other };
  const { organizer } = invitation;
  const known = vouched && match !== 'other-sender' && organizer !== null;
  // What the calendar says of the organizer, not what the file says.
  const travel = known ? { ...parsed.travel, by: organizer } : parsed.travel;
  if (match === 'same') return { kind: 'trusted', travel };
  return { kind: 'ask', why: match, day: meeting.start === null ? null : localDay(meeting.start), travel };
}

/** Checks a file and reads it, without asking which meeting it is for. Never throws. */
export function parseTravel(file: string | Uint8Array): ParsedTravel {
  const guarded = guardedJson(file);
  if (guarded.kind === 'refused') return guarded;
  const version = versionOf(guarded.value);
  if (version === null) return refused(travelWords.broken);
  if (version > TRAVEL_VERSION) return refused(travelWords.newer);
  const result = v.safeParse(travelShape, guarded.value, { abortEarly: true });
  if (!result.success) return refused(isUnknownField(result.issues[0]) ? travelWords.foreign : travelWords.broken);
  const { sentAt, sentBy, meeting, names, register: rows } = result.output;
  if (unknownFields(rows).length > 0) return refused(travelWords.foreign);
  const register = registerOf(rows);
  const gremium = register?.gremia.find(({ id }) => id === meeting.gremium);
  if (register === null || gremium === undefined) return refused(travelWords.broken);
  const travel = { register, gremium: gremium.id, hints: names ?? {}, by: sentBy, at: sentAt };
  return { kind: 'parsed', travel, meeting };
}

function refused(message: string): ParsedTravel {
  return { kind: 'refused', message };
}

/** A whole number from 1; null when the file is none of ours. */
function versionOf(value: unknown): number | null {
  if (typeof value !== 'object' || value === null || !('rolvast' in value)) return null;
  const version: unknown = value.rolvast;
  return typeof version === 'number' && Number.isInteger(version) && version >= 1 ? version : null;
}

function isUnknownField(issue: v.BaseIssue<unknown>): boolean {
  return issue.type === 'strict_object' && issue.expected === 'never';
}

/** Null for a register with a mistake. What never travels is left out, whatever the file says. */
function registerOf(rows: TravelShape['register']): Register | null {
  const result = readRegister(JSON.stringify(rows));
  if (result.kind === 'problem') return null;
  const { register } = result;
  return {
    ...register,
    topics: register.topics.map((topic) => ({ ...topic, mandate: null })),
    corrections: register.corrections.filter(({ state }) => state === 'counts'),
    talks: [],
  };
}
