import { splitLabel } from '../agenda/labels';
import { isProcedural } from '../agenda/procedural';
import type { Gremium, GremiumKind, Register } from '../register/types';
import { fold } from '../text/fold';
import type { GremiumAnswer, GremiumCandidate, GremiumReason, Invitation } from './types';

/**
 * Which gremium of which register this meeting is. Names and aliases in the subject say most, then those in the
 * opening lines, then who is invited. "unknown" is an answer, with candidates to choose from.
 */
export function recogniseGremium(invitation: Invitation, registers: readonly Register[]): GremiumAnswer {
  const candidates = registers
    .flatMap((register) => registerCandidates(invitation, register, registers.length > 1))
    .sort((a, b) => b.strength - a.strength || width(b, registers) - width(a, registers));
  const [best] = candidates;
  if (!best) return { kind: 'unknown', candidates };
  // A short name in the text alone ("het AB van 9 juni") is enough when nothing else comes near.
  const runnerUp = candidates[1]?.strength ?? 0;
  const alone = best.strength >= 0.4 && best.strength - runnerUp >= 0.1 && best.reasons.some((r) => r.kind === 'body');
  if (best.strength < 0.5 && !alone) return { kind: 'unknown', candidates };
  const otherRegion = candidates.find((c) => c.register !== best.register);
  if (otherRegion && best.strength - otherRegion.strength < 0.12) return { kind: 'unknown', candidates };
  const chosen = widestOfTwo(best, candidates, registers);
  return { kind: 'known', best: chosen, others: candidates.filter((c) => c !== chosen && c.strength >= 0.5) };
}

/** "DB/AB": two gremia named in one subject are judged for the one with the wider membership. Source: rules.md. */
function widestOfTwo(
  best: GremiumCandidate,
  all: readonly GremiumCandidate[],
  registers: readonly Register[],
): GremiumCandidate {
  const named = (c: GremiumCandidate): boolean => c.reasons.some((r) => r.kind === 'subject');
  const together = all.filter(
    (c) =>
      c.register === best.register && named(c) && named(best) && best.strength - c.strength < 0.35 && separate(c, best),
  );
  return [best, ...together].reduce((a, b) => (width(b, registers) > width(a, registers) ? b : a));
}

/** "PFHO" inside "PFHO Sociaal Domein" is not a second gremium. */
function separate(a: GremiumCandidate, b: GremiumCandidate): boolean {
  const text = (c: GremiumCandidate): string => fold(c.reasons.find((r) => r.kind === 'subject')?.detail ?? '');
  return a === b || (!text(b).includes(text(a)) && !text(a).includes(text(b)));
}

function width(candidate: GremiumCandidate, registers: readonly Register[]): number {
  return find(candidate, registers)?.members.length ?? 0;
}

function find(candidate: GremiumCandidate, registers: readonly Register[]): Gremium | undefined {
  return registers.find((r) => r.region.id === candidate.register)?.gremia.find((g) => g.id === candidate.gremium);
}

function registerCandidates(invitation: Invitation, register: Register, several: boolean): GremiumCandidate[] {
  const people = new Set(invitation.attendees.map((a) => a.email).filter((e) => e !== ''));
  const opening = openingLines(invitation);
  const region = several ? regionEvidence(invitation, register) : 0;
  return register.gremia
    .map((gremium) => candidate(invitation, register, gremium, people, opening, region))
    .filter((c) => c.strength > 0.15);
}

function candidate(
  invitation: Invitation,
  register: Register,
  gremium: Gremium,
  people: ReadonlySet<string>,
  opening: string,
  region: number,
): GremiumCandidate {
  const reasons: GremiumReason[] = [];
  const names = namesOf(gremium, register);
  const inSubject = bestName(names, invitation.subject);
  const inBody = bestName(names, opening);
  let strength = 0;
  if (inSubject) {
    strength = 0.6 + 0.3 * inSubject.weight;
    reasons.push({ kind: 'subject', detail: inSubject.name });
  }
  if (inBody) {
    strength = Math.max(strength, 0.42 + 0.25 * inBody.weight) + (inSubject ? 0.03 : 0);
    reasons.push({ kind: 'body', detail: inBody.name });
  }
  // A training for the members of the board is not a meeting of the board.
  if (!inSubject && namesAnotherBody(invitation.subject)) strength *= 0.6;
  const overlap = attendeeOverlap(gremium, register, people);
  if (overlap.members > 1) reasons.push({ kind: 'attendees', detail: String(overlap.members) });
  if (strength > 0)
    strength +=
      0.14 * overlap.share - (people.size > 2 && overlap.members === 0 && gremium.members.length > 0 ? 0.25 : 0);
  else if (overlap.share >= 0.8 && overlap.members >= 3 && !namesAnotherBody(invitation.subject))
    strength = 0.3 + 0.3 * overlap.share;
  if (region !== 0) {
    strength += strength > 0 ? region : 0;
    if (region > 0) reasons.push({ kind: 'organizer', detail: register.region.name });
  }
  return { register: register.region.id, gremium: gremium.id, strength: Math.max(0, Math.min(1, strength)), reasons };
}

interface Name {
  readonly text: string;
  readonly weight: number;
  /** Must be printed in capitals ("AB"). */
  readonly capitals: boolean;
}

const KIND_WORDS: Readonly<Partial<Record<GremiumKind, readonly string[]>>> = {
  ab: ['Algemeen Bestuur', 'AB'],
  db: ['Dagelijks Bestuur', 'DB'],
};

/** Names, aliases, and names without the region; longer ones weigh more. */
function namesOf(gremium: Gremium, register: Register): Name[] {
  const bare = gremium.name.replace(register.region.name, '').trim();
  const first =
    register.gremia.filter((g) => g.kind === gremium.kind).length === 1 ? (KIND_WORDS[gremium.kind] ?? []) : [];
  const texts = [...new Set([gremium.name, bare, ...gremium.aliases, ...first, ...shortened(bare)])].filter(
    (t) => t.length > 1,
  );
  return texts.map((text) => ({
    text,
    weight: Math.min(1, text.replace(/[^\p{L}\d]/gu, '').length / 18),
    capitals: /^[\p{Lu}&/]{2,5}$/u.test(text),
  }));
}

/** "Stuurgroep Beschermd Wonen" is also written "Stuurgroep BW" and "SG BW". */
function shortened(name: string): string[] {
  const words = name.split(/\s+/);
  const [head = '', ...rest] = words;
  const content = rest.filter((w) => !/^(?:en|van|de|het|voor|&)$/i.test(w));
  if (content.length < 2) return [];
  const initials = content.map((w) => w.charAt(0).toUpperCase()).join('');
  return [`${head} ${initials}`];
}

function bestName(names: readonly Name[], text: string): { readonly name: string; readonly weight: number } | null {
  let best: { name: string; weight: number } | null = null;
  for (const name of names) {
    if (!mentions(text, name)) continue;
    if (!best || name.weight > best.weight) best = { name: name.text, weight: name.weight };
  }
  return best;
}

function mentions(text: string, name: Name): boolean {
  const haystack = name.capitals ? text : fold(text);
  const needle = name.capitals ? name.text : fold(name.text);
  for (let at = haystack.indexOf(needle); at >= 0; at = haystack.indexOf(needle, at + 1)) {
    const before = haystack[at - 1] ?? ' ';
    const after = haystack.slice(at + needle.length);
    // "AB-leden" and "DB-vergadering" still name the body; "DBC" does not.
    if (!/[\p{L}\d]/u.test(before) && !/^[\p{L}\d]/u.test(after) && !(name.capitals && /^-leden/.test(after)))
      return true;
  }
  return false;
}

/** The lines above the agenda: the first dozen, until the first fixed item. */
function openingLines(invitation: Invitation): string {
  const lines: string[] = [];
  for (const block of invitation.blocks.slice(0, 14)) {
    const text = splitLabel(block.text)?.rest ?? block.text;
    // The first fixed item ends the opening; a mail header or a bare "Agenda" does not.
    const plain = text.length < 90 && !text.includes(':') && !/^(?:concept-?)?agenda\b/i.test(text);
    if (plain && isProcedural(text)) break;
    lines.push(block.text.slice(0, 300));
  }
  return lines.join('\n');
}

function attendeeOverlap(
  gremium: Gremium,
  register: Register,
  people: ReadonlySet<string>,
): { readonly share: number; readonly members: number } {
  const emails = new Map(register.people.map((p) => [p.id, p.email]));
  const members = gremium.members.filter((id) => people.has(emails.get(id) ?? ' ')).length;
  const known = register.people.filter((p) => people.has(p.email)).length;
  const union = gremium.members.length + known - members;
  return { share: union === 0 ? 0 : members / union, members };
}

/** With several registers: the organizer's mail domain and the people say which region this is. */
function regionEvidence(invitation: Invitation, register: Register): number {
  const emails = new Set(register.people.map((p) => p.email));
  const invited = [...invitation.attendees, ...(invitation.organizer ? [invitation.organizer] : [])].filter(
    (a) => a.email !== '',
  );
  if (invited.length === 0) return fold(invitation.subject).includes(fold(register.region.name)) ? 0.15 : 0;
  const share = invited.filter((a) => emails.has(a.email)).length / invited.length;
  return share > 0.3 ? 0.15 : share === 0 ? -0.25 : 0;
}

const BODIES =
  /\b(?:klankbord\w*|werkgroep\w*|commissie\w*|raadsvergadering|raad|team\w*|kerngroep|denktank|sessie|werkbezoek|\w*training|borrel|heidag|ambtelijk\w*|themabijeenkomst|informatieavond|jaarcongres|bila(?:teraal)?)\b/;

/** True when the subject names a body or event of its own kind; who is invited then says nothing. */
function namesAnotherBody(subject: string): boolean {
  return BODIES.test(fold(subject));
}
