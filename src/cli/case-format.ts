import type { Interest, Phase, Treatment } from '../domain/agenda/types';
import type { AssessedMeeting } from '../domain/meeting/types';

/** One labelled item. Format: README "Cases". */
export interface CaseItem {
  readonly number: string;
  readonly title: string;
  readonly depth: number;
  readonly treatment: Treatment | null;
  readonly phase: Phase | null;
  readonly closed: boolean;
  readonly procedural: boolean;
  /** Ids of portfolios, opgaven, RVEs and local themes together. */
  readonly topics: readonly string[];
  readonly interest: Interest | null;
  readonly municipalities: readonly string[];
  readonly input: boolean;
}

/** Hats of one person at one item. */
export interface CaseHats {
  /** Index into `items`. */
  readonly item: number;
  readonly person: string;
  readonly leading: string | null;
  readonly others: readonly string[];
  readonly tensions: readonly string[];
}

/** What a case expects, and what a prediction looks like. */
export interface CaseAnswer {
  readonly gremium: string | null;
  readonly agenda: 'body' | 'attachment' | 'none';
  readonly items: readonly CaseItem[];
  readonly hats: readonly CaseHats[];
}

/** A labelled invitation: a Microsoft Graph event with what should be read from it. */
export interface LabelledCase {
  readonly id: string;
  readonly register: string;
  readonly event: unknown;
  readonly expected: CaseAnswer;
}

/** The answer of the product in the shape of `expected`. */
export function toAnswer(meeting: AssessedMeeting): CaseAnswer {
  return {
    gremium: meeting.gremium?.id ?? null,
    agenda: meeting.agenda.from,
    items: meeting.items.map((i) => ({
      number: i.number,
      title: i.title,
      depth: i.depth,
      treatment: i.treatment,
      phase: i.phase,
      closed: i.closed,
      procedural: i.procedural,
      topics: i.topics.map((t) => t.topic),
      interest: i.interest,
      municipalities: i.municipalities,
      input: i.input,
    })),
    hats: meeting.hats.flatMap((people, item) =>
      people.map((h) => ({
        item,
        person: h.person,
        leading: h.leading?.role ?? null,
        others: h.others.map((o) => o.role),
        tensions: h.tensions.map((t) => t.code),
      })),
    ),
  };
}
