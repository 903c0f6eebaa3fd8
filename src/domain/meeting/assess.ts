import type { Block } from '../agenda/block';
import { type AgendaHints, readAgenda } from '../agenda/read';
import type { AgendaReading } from '../agenda/types';
import { judgeHats, judgeItems } from '../hats/judge';
import type { Gremium, Register } from '../register/types';
import { assessHead, type HeadInput } from './head';
import type { AssessedMeeting } from './types';

/** What is needed to judge one meeting. */
export interface AssessInput extends HeadInput {
  /** Blocks of an attachment with the agenda; used when the invitation itself holds none. */
  readonly agendaBlocks?: { readonly blocks: readonly Block[]; readonly file: string };
}

/**
 * Reads and judges one meeting: which gremium, which items, whose hats, which tensions. Pure; the same input gives the
 * same answer. `gremium` is null when the meeting is not known: items then have topics, but nobody has hats.
 * @throws RangeError when no register is given
 */
export function assessMeeting(input: AssessInput): AssessedMeeting {
  const head = assessHead(input);
  const { register, gremium, day } = head;
  const agenda = findAgenda(input, hintsOf(register));
  const items = judgeItems(agenda.items, register, gremium);
  return {
    ...head,
    agenda,
    items,
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

function findAgenda(input: AssessInput, hints: AgendaHints): AssessedMeeting['agenda'] {
  const own = readAgenda(input.invitation.blocks, hints);
  if (own.items.length > 0 || !input.agendaBlocks)
    return { ...own, from: own.items.length > 0 ? 'body' : 'none', file: null };
  const attached: AgendaReading = readAgenda(input.agendaBlocks.blocks, hints);
  return { ...attached, from: attached.items.length > 0 ? 'attachment' : 'none', file: input.agendaBlocks.file };
}
