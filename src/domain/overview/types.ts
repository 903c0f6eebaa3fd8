import type { Assignment, Day, Gremium, Municipality, Person, Topic } from '../register/types';

/** What a role is held for, in one part: a cell of the overview shows the parts, a dialog their ids. */
export interface ScopePart {
  readonly kind: 'gremium' | 'portfolio' | 'theme' | 'opgave' | 'rve' | 'municipality';
  readonly id: string;
  /** As the register prints it. */
  readonly name: string;
  /** The shortest form that is still clear under a heading that names the role: "AB", "Sociaal" for "PFHO Sociaal"; else the name. */
  readonly short: string;
}

/** A role of one person, seen from a day. */
export interface HeldRole {
  /** Id of the role type. */
  readonly role: string;
  /** Null for a chair that the register only names with the gremium (`gremium.chair`), without a role of its own. */
  readonly assignment: Assignment | null;
  /** Empty for a role without scope. */
  readonly scope: readonly ScopePart[];
  readonly from: Day | null;
  readonly until: Day | null;
  /** "later": starts after the day; "ended": stopped before it. */
  readonly time: 'now' | 'later' | 'ended';
}

/** Someone in a place: an opgave, an RVE, a gremium. */
export interface Holder {
  readonly person: Person;
  readonly assignment: Assignment;
}

/** One place of an opgave, with who is in it. */
export interface Place {
  /** Id of the role type. */
  readonly role: string;
  /** False when the region switched the role off: then nobody misses it. */
  readonly used: boolean;
  readonly holders: readonly Holder[];
  /** Who start later, the first one first. */
  readonly coming: readonly Holder[];
  /** True when the place is used and nobody is in it on the day. */
  readonly open: boolean;
}

/** Who is of what in one opgave. Source: S2 3.1 (gouden driehoek), ux.md T1 "Per opgave". */
export interface OpgaveRow {
  readonly opgave: Topic;
  readonly administrator: Place;
  readonly official: Place;
  readonly projectLead: Place;
  /** The RVE that carries it out; null when the register does not say. */
  readonly rve: Topic | null;
  /** Who leads that RVE; without holders when there is no RVE, and then not `open`. */
  readonly rveLead: Place;
  /** How many of the three questions of the mandate have an answer: 0 to 3. */
  readonly mandate: number;
}

/** One opgave with all that the register knows about it. Source: ux.md G1. */
export interface OpgaveCard extends OpgaveRow {
  /** The gremia that steer it. */
  readonly gremia: readonly GremiumCard[];
  /** The gremium in which the mandate was agreed; null when not recorded. */
  readonly agreedIn: Gremium | null;
  /** Who were in one of the places before, the last one first. */
  readonly former: readonly HolderOfRole[];
}

/** A holder with the role it was. */
export interface HolderOfRole extends Holder {
  readonly role: string;
}

/** One gremium with who sit in it. Source: ux.md T1 "Per overleg". */
export interface GremiumCard {
  readonly gremium: Gremium;
  readonly chair: Person | null;
  /** The role of the chair; null when there is no chair, or the register only names one with the gremium. */
  readonly chairRole: Assignment | null;
  /** Who will chair later, the first one first. */
  readonly comingChairs: readonly Holder[];
  readonly deputy: Person | null;
  readonly members: readonly Member[];
  /** How often it meets, in words; "" when the register does not say. */
  readonly rhythm: string;
  /** The opgave that a stuurgroep steers. */
  readonly opgave: Topic | null;
}

/** A member of a gremium. */
export interface Member {
  readonly person: Person;
  /** The municipality that he or she speaks for on the day. */
  readonly municipality: Municipality | null;
  readonly chairs: boolean;
  /** Id of the role that seats this member; null for a guest. Source: rules.md "Which hats" 1. */
  readonly seat: string | null;
}
