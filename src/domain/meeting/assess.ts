import type { Block } from '../agenda/block';
import { type AgendaHints, readAgenda } from '../agenda/read';
import type { AgendaReading } from '../agenda/types';
import { applyCorrections } from '../corrections/apply';
import { correctionsFor, proposalsFor } from '../corrections/find';
import { judgeHats, judgeItems } from '../hats/judge';
import type { Correction, Gremium, Register } from '../register/types';
import { assessHead, type HeadInput } from './head';
import type { AssessedMeeting } from './types';

/** What is needed to judge one meeting. */
export interface AssessInput extends HeadInput {
  /** Blocks of an attachment with the agenda; used when the invitation itself holds none. */
  readonly agendaBlocks?: { readonly blocks: readonly Block[]; readonly file: string };
  /** Names that the agenda may hold beside those of the register: of a register that came with the invitation not everyone is in it. */
  readonly hints?: AgendaHints;
  /** Corrections that this user proposed and that count here only: by region (id). */
  readonly proposals?: ReadonlyMap<string, readonly Correction[]>;
}

/**
 * Reads and judges one meeting: which gremium, which items, whose hats, which tensions. Pure; the same input gives the
 * same answer. `gremium` is null when the meeting is not known: items then have topics, but nobody has hats. What people put
 * right ("klopt niet") stands in the register and goes before what was read.
 * @throws RangeError when no register is given
 */
export function assessMeeting(input: AssessInput): AssessedMeeting {
  const head = assessHead(input);
  const { register, gremium, day } = head;
  const agenda = findAgenda(input, withMore(hintsOf(register), input.hints));
  const own = correctionsFor(register.corrections, input.invitation, day);
  const proposed = proposalsFor(input.proposals?.get(register.region.id) ?? [], input.invitation, day);
  const corrected = applyCorrections(agenda.items, [...own, ...proposed]);
  const items = judgeItems(corrected.items, register, gremium, corrected.settled);
  return {
    ...head,
    agenda,
    items,
    corrections: corrected.applied,
    // An agenda that is still to be found has no place for anything.
    unplaced: agenda.items.length === 0 ? [] : corrected.unplaced,
    hats: gremium ? judgeHats(items, register, gremium, day) : items.map(() => []),
  };
}

/** What the agenda reader may know from the register: names of people and of gremia. */
export function hintsOf(register: Register): AgendaHints {
  return {
    people: register.people.map((p) => p.name),
    bodies: register.gremia.flatMap((g: Gremium) => [g.name, ...g.aliases]),
  };
}

function withMore({ people = [], bodies = [] }: AgendaHints, more: AgendaHints = {}): AgendaHints {
  return { people: [...people, ...(more.people ?? [])], bodies: [...bodies, ...(more.bodies ?? [])] };
}

function findAgenda(input: AssessInput, hints: AgendaHints): AssessedMeeting['agenda'] {
  const own = readAgenda(input.invitation.blocks, hints);
  if (own.items.length > 0 || !input.agendaBlocks)
    return { ...own, from: own.items.length > 0 ? 'body' : 'none', file: null };
  const attached: AgendaReading = readAgenda(input.agendaBlocks.blocks, hints);
  return { ...attached, from: attached.items.length > 0 ? 'attachment' : 'none', file: input.agendaBlocks.file };
}
