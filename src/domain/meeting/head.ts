import { judgeBase } from '../hats/base';
import { membersOf } from '../register/hold';
import type { Day, Register } from '../register/types';
import { meetingDay } from './day';
import { recogniseGremium } from './gremium';
import type { AssessedMeeting, GremiumAnswer, Invitation } from './types';

/** What is needed to say which meeting this is. */
export interface HeadInput {
  readonly invitation: Invitation;
  /** At least one. */
  readonly registers: readonly Register[];
  /** What the user chose when the meeting was not recognised, or to overrule what was. */
  readonly choice?: { readonly register: string; readonly gremium: string };
  /** Day on which roles are looked up when the invitation itself has no date; also overrules it when `force` is set. */
  readonly day: Day;
  readonly force?: boolean;
}

/** What is known of a meeting before its agenda has been read. */
export type MeetingHead = Omit<AssessedMeeting, 'agenda' | 'items' | 'hats' | 'corrections' | 'unplaced'>;

/**
 * Which gremium meets, on which day, with which members in which base hats. Pure, and much less work than reading the
 * agenda. `gremium` is null when the meeting is not known: nobody has hats then.
 * @throws RangeError when no register is given
 */
export function assessHead(input: HeadInput): MeetingHead {
  const { invitation, registers } = input;
  const first = registers[0];
  if (!first) throw new RangeError('a meeting is judged with at least one register');
  const recognised = recogniseGremium(invitation, registers);
  const answer = input.choice ? chosen(input.choice, recognised) : recognised;
  const best = answer.kind === 'known' ? answer.best : (answer.candidates[0] ?? null);
  const register = registers.find((r) => r.region.id === best?.register) ?? first;
  const gremium = answer.kind === 'known' ? (register.gremia.find((g) => g.id === answer.best.gremium) ?? null) : null;
  const day = input.force ? input.day : meetingDay(invitation, input.day);
  return {
    invitation,
    register,
    gremium,
    answer,
    day,
    members: gremium ? membersOf(register, gremium.id, day) : [],
    baseHats: gremium ? judgeBase(register, gremium, day) : new Map(),
  };
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
