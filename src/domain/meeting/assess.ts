import type { Block } from '../agenda/block';
import { type AgendaHints, readAgenda } from '../agenda/read';
import type { AgendaReading } from '../agenda/types';
import { judgeBase, judgeHats, judgeItems } from '../hats/judge';
import { membersOf } from '../register/hold';
import type { Day, Gremium, Register } from '../register/types';
import { meetingDay } from './day';
import { recogniseGremium } from './gremium';
import type { AssessedMeeting, GremiumAnswer, Invitation } from './types';

/** What is needed to judge one meeting. */
export interface AssessInput {
  readonly invitation: Invitation;
  /** Blocks of an attachment with the agenda; used when the invitation itself holds none. */
  readonly agendaBlocks?: { readonly blocks: readonly Block[]; readonly file: string };
  /** At least one. */
  readonly registers: readonly Register[];
  /** What the user chose when the meeting was not recognised, or to overrule what was. */
  readonly choice?: { readonly register: string; readonly gremium: string };
  /** Day on which roles are looked up when the invitation itself has no date; also overrules it when `force` is set. */
  readonly day: Day;
  readonly force?: boolean;
}

/**
 * Reads and judges one meeting: which gremium, which items, whose hats, which tensions. Pure; the same input gives the
 * same answer. `gremium` is null when the meeting is not known: items then have topics, but nobody has hats.
 * @throws RangeError when no register is given
 */
export function assessMeeting(input: AssessInput): AssessedMeeting {
  const { invitation, registers } = input;
  const first = registers[0];
  if (!first) throw new RangeError('assessMeeting needs at least one register');
  const recognised = recogniseGremium(invitation, registers);
  const answer = input.choice ? chosen(input.choice, recognised) : recognised;
  const best = answer.kind === 'known' ? answer.best : (answer.candidates[0] ?? null);
  const register = registers.find((r) => r.region.id === best?.register) ?? first;
  const gremium = answer.kind === 'known' ? (register.gremia.find((g) => g.id === answer.best.gremium) ?? null) : null;
  const day = input.force ? input.day : meetingDay(invitation, input.day);
  const agenda = findAgenda(input, hintsOf(register));
  const items = judgeItems(agenda.items, register, gremium);
  return {
    invitation,
    register,
    gremium,
    answer,
    day,
    agenda,
    items,
    members: gremium ? membersOf(register, gremium.id, day) : [],
    hats: gremium ? judgeHats(items, register, gremium, day) : items.map(() => []),
    baseHats: gremium ? judgeBase(register, gremium, day) : new Map(),
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

function chosen(
  choice: { readonly register: string; readonly gremium: string },
  recognised: GremiumAnswer,
): GremiumAnswer {
  const all = recognised.kind === 'known' ? [recognised.best, ...recognised.others] : recognised.candidates;
  const known = all.find((c) => c.register === choice.register && c.gremium === choice.gremium);
  const best = known ?? { register: choice.register, gremium: choice.gremium, strength: 1, reasons: [] };
  return { kind: 'known', best, others: all.filter((c) => c !== known) };
}
