import type { Gremium, Person, Topic } from '../register/types';
import type { HeldRole } from './types';

/** Why something was found: words of the query, and what of the register they met. */
export interface SearchReason {
  /** As typed. */
  readonly words: readonly string[];
  /** The name, alias, place, role or description that they met, as the register has it. */
  readonly entry: string;
  readonly via:
    | 'person'
    | 'position'
    | 'municipality'
    | 'role'
    | 'gremium'
    | 'name'
    | 'alias'
    | 'description'
    | 'related';
  /** What has that entry: the id of a topic, gremium, municipality or role type; "" for a person. */
  readonly of: string;
}

/** A role (or a seat in a gremium) of someone that answers the query. */
export interface RoleHit {
  /** Null for a seat in a gremium without a role for it, and when only the person's own name, place or position was asked for. */
  readonly role: HeldRole | null;
  readonly reasons: readonly SearchReason[];
}

export interface PersonHit {
  readonly person: Person;
  /** 0..1 */
  readonly strength: number;
  /** The best one first; at most three. At least one. */
  readonly roles: readonly RoleHit[];
}

export interface TopicHit {
  readonly topic: Topic;
  readonly strength: number;
  readonly reasons: readonly SearchReason[];
}

export interface GremiumHit {
  readonly gremium: Gremium;
  readonly strength: number;
  readonly reasons: readonly SearchReason[];
}

/** What a query finds: the strongest first, equal ones in the order of the register. */
export interface SearchAnswer {
  readonly people: readonly PersonHit[];
  /** Portfolios, themes, opgaven and RVEs: by their own words, or because a role for them was found. */
  readonly topics: readonly TopicHit[];
  readonly gremia: readonly GremiumHit[];
  /** Words of the query (as typed) that mean nothing in this register; they are passed over as long as another word means something. */
  readonly unknown: readonly string[];
}
