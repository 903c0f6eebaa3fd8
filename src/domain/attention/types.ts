import type { TensionCode } from '../hats/types';
import type { Address } from '../meeting/types';
import type { HeldRole, Holder } from '../overview/types';
import type { Assignment, Day, Gremium, Municipality, Person, Talk, Topic } from '../register/types';

/** What asks for someone's attention in a register. Every entry has a key that stays the same while the cause does. Source: ux.md T1 "Aandacht". */
export interface AttentionList {
  readonly open: readonly OpenEntry[];
  readonly talk: readonly TalkEntry[];
  /** What stops first, first. */
  readonly ending: readonly EndingEntry[];
  readonly repair: readonly RepairEntry[];
  /** For the counter: all entries, without the combinations that are settled. */
  readonly count: number;
}

/** A place that nobody is in. `coming`: who will be, the first one first. */
export type OpenEntry =
  /** Ids of the role types that the opgave misses, in the order of the columns of "Per opgave". */
  | {
      readonly kind: 'opgave';
      readonly key: string;
      readonly opgave: Topic;
      readonly roles: readonly string[];
      readonly coming: readonly Holder[];
    }
  | { readonly kind: 'chair'; readonly key: string; readonly gremium: Gremium; readonly coming: readonly Holder[] }
  /** A portfolio of the region that no DB member has. */
  | { readonly kind: 'portfolio'; readonly key: string; readonly portfolio: Topic; readonly coming: readonly Holder[] }
  /** An RVE without bestuurlijk trekker. */
  | { readonly kind: 'rve'; readonly key: string; readonly rve: Topic; readonly coming: readonly Holder[] };

/** A combination of roles that is good to talk about: never an accusation. */
export interface TalkEntry {
  /** What a `Talk` about it says in `about`. */
  readonly key: string;
  readonly code: TensionCode;
  /** Whom it is about, in the order of the register, each once. */
  readonly people: readonly Person[];
  readonly fact: TalkFact;
  /** The last agreement about it; null when there is none. */
  readonly agreement: Talk | null;
  /** True when there is an agreement, and nobody got this combination after it: nothing is left to do. */
  readonly settled: boolean;
}

/** Why the roles ask different things, as data: the screen has one text for each kind. */
export type TalkFact =
  /** Gives the order for opgaven, and leads the RVE that carries them out. Source: rules.md `opdrachtgever-opdrachtnemer`. */
  | { readonly kind: 'order-and-work'; readonly rve: Topic; readonly cases: readonly OpgaveCase[] }
  /** Gives the order for opgaven, and sits in the DB that runs the organisation. Source: rules.md `opdrachtgever-opdrachtnemer`. */
  | { readonly kind: 'order-and-db'; readonly db: Gremium; readonly cases: readonly OpgaveCase[] }
  /**
   * Proposes as DB member with a portfolio and decides as AB member. Only whose municipality has nobody else in the AB who can vote;
   * `seconded`: municipalities that have. Source: rules.md `db-ab`, S3 A4.3.
   */
  | {
      readonly kind: 'db-and-ab';
      readonly ab: Gremium;
      readonly db: Gremium;
      readonly seconded: readonly Municipality[];
    }
  /** Chairs a gremium, and holds what comes on its table. Source: rules.md `voorzitter-inhoud`. */
  | { readonly kind: 'chair-and-content'; readonly gremium: Gremium; readonly content: readonly Topic[] }
  /** Chairs a PFHO, and has a local theme that an opgave of its domain is about. Source: rules.md `lokaal-regionaal`. */
  | { readonly kind: 'chair-and-local'; readonly cases: readonly LocalCase[] };

/** One person with the opgaven (at least one) that the combination is about. */
export interface OpgaveCase {
  readonly person: Person;
  readonly opgaven: readonly Topic[];
}

export interface LocalCase {
  readonly person: Person;
  readonly gremium: Gremium;
  /** Local themes of this person. */
  readonly themes: readonly Topic[];
  /** Opgaven that are about one of those themes. */
  readonly opgaven: readonly Topic[];
}

/** A role that stops soon and that the same person does not go on with. */
export interface EndingEntry {
  readonly key: string;
  readonly person: Person;
  readonly role: HeldRole & { readonly assignment: Assignment };
  readonly until: Day;
  /** Who has the same role for the same thing after that day; empty when nobody does yet. */
  readonly successors: readonly Holder[];
}

/** Something in the register that may not be right any more. */
export type RepairEntry =
  /** No role counts any more, but the person still stands with gremia: he or she seems to have left. */
  | {
      readonly kind: 'left';
      readonly key: string;
      readonly person: Person;
      readonly gremia: readonly Gremium[];
      /** When the last role stopped. */
      readonly since: Day;
    }
  /** Stands among the members, but the role that gave the seat has stopped. Others of his or her roles still count. */
  | {
      readonly kind: 'still-member';
      readonly key: string;
      readonly person: Person;
      readonly gremium: Gremium;
      /** When that role stopped. */
      readonly since: Day;
    }
  /** Has a seat in a gremium by a role, but is not among its members. */
  | {
      readonly kind: 'no-member';
      readonly key: string;
      readonly person: Person;
      readonly gremium: Gremium;
      readonly assignments: readonly Assignment[];
    }
  /** A role for one person that several have at once. `role`: any of theirs, for its name and scope. */
  | {
      readonly kind: 'several';
      readonly key: string;
      readonly role: HeldRole;
      /** At least two; the one that started last, last. */
      readonly holders: readonly Holder[];
    }
  /** The same role of the same person twice, at the same time. */
  | {
      readonly kind: 'twice';
      readonly key: string;
      readonly person: Person;
      readonly role: HeldRole;
      /** At least two. */
      readonly assignments: readonly Assignment[];
    }
  /** Invited to a coming meeting of a gremium, and not in the register. */
  | {
      readonly kind: 'unknown-name';
      readonly key: string;
      readonly address: Address;
      /** The gremia of those meetings. */
      readonly gremia: readonly Gremium[];
      /** The first of those meetings: its subject, and its start as UTC instant. */
      readonly first: { readonly subject: string; readonly start: string };
    };
