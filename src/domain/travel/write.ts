import type { Address, AssessedMeeting } from '../meeting/types';
import { DEFAULT_ROLE_TYPES } from '../register/catalogue';
import type { Assignment, Correction, Gremium, Person, Register, RoleType, Topic } from '../register/types';
import { harmless } from './clean';
import { hintsIn } from './hints';
import { parseTravel } from './read';
import { subjectsFor, type TravelSubjects } from './subjects';
import { partsFor, supportsFor, type TravelParts } from './subset';
import { LONGEST_TEXT, MAX_BYTES, MOST_ALIASES, TRAVEL_VERSION, type TravelFile } from './types';
import { travelWords } from './wording';

/** What a file is made of. */
export interface TravelInput {
  /** The meeting, judged with the register in use. Its gremium is known. */
  readonly assessed: AssessedMeeting;
  /** Corrections of this meeting that count. */
  readonly corrections: readonly Correction[];
  /** Lines of an agenda that stands apart from the invitation. */
  readonly agenda: readonly string[];
  readonly sender: Address;
  readonly now: Date;
}

/**
 * The text of the file with the roles for one meeting. Each field that travels is named here: what the register knows more (other
 * gremia, other subjects, ended roles, addresses of people who are not invited, notes, decisions, talks) stays at home.
 * @throws RangeError when the gremium of the meeting is not known
 */
export function writeTravel(input: TravelInput): TravelFile {
  const { assessed, sender, now } = input;
  const { invitation, gremium } = assessed;
  if (gremium === null) throw new RangeError('roles travel with a known meeting only');
  const parts = partsFor(assessed, input.corrections);
  const subjects = subjectsFor(assessed, parts, input.corrections);
  const lines = [invitation.subject, ...invitation.blocks.map(({ text }) => text), ...input.agenda];
  const file = {
    rolvast: TRAVEL_VERSION,
    sentAt: now.toISOString(),
    sentBy: { name: sender.name, email: sender.email },
    meeting: {
      uid: invitation.uid ?? '',
      subject: invitation.subject,
      start: invitation.start,
      organizer: invitation.organizer?.email ?? '',
      gremium: gremium.id,
    },
    names: hintsIn(lines, assessed),
    register: fileOf(assessed.register, parts, subjects, input.corrections),
  };
  const text = JSON.stringify(file, (_key, value: unknown) => (typeof value === 'string' ? shortened(value) : value));
  const tooLarge = new TextEncoder().encode(text).length > MAX_BYTES;
  // What this product would not read is not sent.
  if (tooLarge || parseTravel(text).kind === 'refused') return { kind: 'refused', message: travelWords.tooMuch };
  return {
    kind: 'written',
    text,
    people: assessed.register.people.filter(({ id }) => parts.people.has(id)).map(({ name }) => name),
    roles: parts.assignments.length,
    subjects: subjects.topics.map(({ name }) => name),
    corrections: input.corrections.length,
  };
}

/** True when two files say the same of the same meeting, whenever they were made and by whom. False for what is no such file. */
export function sameTravel(one: string, other: string): boolean {
  const content = (text: string): string => {
    const { sentAt: _at, sentBy: _by, ...rest } = JSON.parse(text) as Record<string, unknown>;
    return JSON.stringify(rest);
  };
  try {
    return content(one) === content(other);
  } catch {
    return false;
  }
}

function shortened(text: string): string {
  const clean = harmless(text);
  return clean.length <= LONGEST_TEXT ? clean : `${clean.slice(0, LONGEST_TEXT - 1)}…`;
}

/** The register in the case format of rules.md. */
function fileOf(
  register: Register,
  parts: TravelParts,
  subjects: TravelSubjects,
  corrections: readonly Correction[],
): object {
  const topics = (kind: Topic['kind']) => subjects.topics.filter((topic) => topic.kind === kind).map(topicRow);
  return {
    region: register.region,
    updated: register.updated,
    municipalities: subjects.municipalities.map(({ id, name, places }) => ({ id, name, ...some({ places }) })),
    people: register.people.filter(({ id }) => parts.people.has(id)).map((person) => personRow(person, parts)),
    portfolios: topics('portfolio'),
    themes: topics('theme'),
    opgaven: topics('opgave'),
    rves: topics('rve'),
    gremia: parts.gremia.map(gremiumRow),
    assignments: parts.assignments.map(assignmentRow),
    ...some({ roleTypes: register.roleTypes.filter(isChanged) }),
    ...some({ supports: supportsFor(register, parts.people) }),
    ...some({ corrections: corrections.map((one) => correctionRow(one, parts)) }),
  };
}

/** Only the fields that hold something. */
function some(fields: Readonly<Record<string, unknown>>): object {
  const filled = Object.entries(fields).filter(
    ([, value]) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(filled);
}

function topicRow({ id, name, aliases, description, carriedOutBy }: Topic): object {
  return { id, name, ...some({ aliases: aliases.slice(0, MOST_ALIASES), description, carriedOutBy }) };
}

function personRow({ id, name, email, municipality, position }: Person, { invited }: TravelParts): object {
  return { id, name, ...some({ email: invited.has(email) ? email : '', municipality, position }) };
}

function gremiumRow({ id, kind, name, aliases, chair, deputyChair, members, opgave }: Gremium): object {
  return { id, kind, name, ...some({ aliases, chair, deputyChair, opgave }), members };
}

function assignmentRow(one: Assignment): object {
  const { id, person, role, gremium, portfolios, opgave, rve, municipality, themes, from, until } = one;
  return { id, person, role, ...some({ gremium, portfolios, opgave, rve, municipality, themes, from, until }) };
}

function correctionRow({ id, meeting, item, fields, author, at, state }: Correction, { people }: TravelParts): object {
  const { owner, hat, ...others } = fields;
  // Someone who is in the register no more says nothing to who has only this file.
  const known = {
    ...others,
    ...(owner !== undefined && people.has(owner) ? { owner } : {}),
    ...(hat !== undefined && people.has(hat.person) ? { hat } : {}),
  };
  return { id, meeting, item, fields: known, author, at, state };
}

function isChanged(type: RoleType): boolean {
  const standard = DEFAULT_ROLE_TYPES.find(({ id }) => id === type.id);
  return (
    standard === undefined ||
    standard.name !== type.name ||
    standard.short !== type.short ||
    standard.hat !== type.hat ||
    standard.enabled !== type.enabled
  );
}
