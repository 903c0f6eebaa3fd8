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
}

/** One role of one person, possibly for a period. Both days count (inclusive). */
export interface Assignment {
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
  /** Day the data were last changed; null when not recorded. */
  readonly updated: Day | null;
}
