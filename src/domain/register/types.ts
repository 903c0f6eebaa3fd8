import type { Phase, Treatment } from '../agenda/types';

/** The eight hats of the default catalogue. Source: rules.md "Roles that are hats". */
export type HatId =
  | 'bestuurder-regio'
  | 'voorzitter'
  | 'voorzitter-pfho'
  | 'lid-db'
  | 'bestuurlijk-trekker-rve'
  | 'bestuurlijk-opdrachtgever'
  | 'afgevaardigde-gemeente'
  | 'lokaal-portefeuillehouder';

/** Kinds of gremium. Source: rules.md. The register decides the kind; a name alone does not. */
export type GremiumKind =
  | 'ab'
  | 'db'
  | 'pfho'
  | 'stuurgroep'
  | 'commissie'
  | 'college'
  | 'po'
  | 'raad'
  | 'ambtelijk'
  | 'other';

/** A day as "YYYY-MM-DD", in the local calendar of the meeting (Europe/Amsterdam). */
export type Day = string;

export interface Municipality {
  readonly id: string;
  readonly name: string;
  readonly places: readonly string[];
}

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly municipality: string | null;
  /** "burgemeester", "wethouder", ... ; "" when the register does not say. */
  readonly position: string;
}

/** A portfolio, local theme, opgave or RVE: something an agenda item can be about. */
export interface Topic {
  readonly id: string;
  readonly kind: TopicKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly description: string;
  /** Only for an opgave: the RVE that carries it out. */
  readonly carriedOutBy: string | null;
  /** Only for an opgave: who may decide what; null when nothing was agreed. */
  readonly mandate: Mandate | null;
}

/** Who may decide what in an opgave, as it was agreed. "" where a question has no answer yet. Source: S2 3.1 (gouden driehoek). */
export interface Mandate {
  readonly administrator: string;
  readonly official: string;
  readonly projectLead: string;
  /** Id of the gremium in which it was agreed; null when not recorded. */
  readonly agreedIn: string | null;
  readonly agreedOn: Day | null;
}

export type TopicKind = 'portfolio' | 'theme' | 'opgave' | 'rve';

export interface Gremium {
  readonly id: string;
  readonly kind: GremiumKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly chair: string | null;
  readonly deputyChair: string | null;
  readonly members: readonly string[];
  /** Only for a stuurgroep: the opgave it steers. */
  readonly opgave: string | null;
  /** How often it meets, in words; "" when the register does not say. */
  readonly rhythm: string;
}

/** One role of one person, possibly for a period. Both days count (inclusive). */
export interface Assignment {
  /** Unique in the register; made from its place in a file that gives none ("rol-3"). */
  readonly id: string;
  readonly person: string;
  readonly role: string;
  readonly gremium: string | null;
  readonly portfolios: readonly string[];
  readonly opgave: string | null;
  readonly rve: string | null;
  readonly municipality: string | null;
  readonly themes: readonly string[];
  readonly from: Day | null;
  readonly until: Day | null;
  /** On whose decision the assignment rests; "" when not recorded. */
  readonly basis: string;
}

/** A role type as the region uses it: the default catalogue, renamed, extended or switched off. */
export interface RoleType {
  readonly id: string;
  readonly name: string;
  /** Short name for tags. */
  readonly short: string;
  /** True when it is a hat at the table; official (ambtelijke) roles are not. */
  readonly hat: boolean;
  readonly enabled: boolean;
}

/** What people agreed about a combination of roles, or that they spoke about it. Source: ux.md T1 "Aandacht". */
export interface Talk {
  readonly id: string;
  /** What it is about: the key of the point of attention. */
  readonly about: string;
  readonly kind: 'agreed' | 'discussed';
  readonly note: string;
  readonly day: Day;
  /** Name of who wrote it down; "" when not recorded. */
  readonly author: string;
}

/** What a correction changes at an item. A field that is not there is left as it was read. */
export interface CorrectedFields {
  /** Ids of topics: what the item is about instead. */
  readonly topics?: readonly string[];
  readonly treatment?: Treatment | null;
  readonly phase?: Phase | null;
  readonly closed?: boolean;
  /** Who is bestuurlijk opdrachtgever here, at this meeting: a person (id). */
  readonly owner?: string;
  /** The hat of one person at this item; null: none. */
  readonly hat?: { readonly person: string; readonly role: HatId | null };
}

/** "Klopt niet": what someone put right at one item of one meeting. Source: ux.md O3, O5. */
export interface Correction {
  readonly id: string;
  /** Which meeting: `iCalUId` where it is known ("" else), and subject and start (UTC instant, null when it has none) for where it is not. */
  readonly meeting: { readonly uid: string; readonly subject: string; readonly start: string | null };
  /** The item as it was printed when it was corrected. */
  readonly item: { readonly number: string; readonly title: string };
  readonly fields: CorrectedFields;
  readonly note: string;
  /** Name of who made it. */
  readonly author: string;
  /** UTC instant. */
  readonly at: string;
  /** A proposal counts only on the screen of who made it. */
  readonly state: 'counts' | 'proposed' | 'withdrawn';
}

/** Everything a region has recorded about who holds which role. Ids are unique within one register. */
export interface Register {
  readonly region: { readonly id: string; readonly name: string };
  readonly municipalities: readonly Municipality[];
  readonly people: readonly Person[];
  /** Portfolios, themes, opgaven and RVEs together. */
  readonly topics: readonly Topic[];
  readonly gremia: readonly Gremium[];
  readonly assignments: readonly Assignment[];
  readonly roleTypes: readonly RoleType[];
  /** Who supports whom (an adviser or assistant of a member). */
  readonly supports: readonly { readonly person: string; readonly supports: string }[];
  readonly corrections: readonly Correction[];
  readonly talks: readonly Talk[];
  /** Day the data were last changed; null when not recorded. */
  readonly updated: Day | null;
}
