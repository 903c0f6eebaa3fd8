import type { AgendaItem, Interest } from '../agenda/types';
import type { Settled } from '../corrections/types';
import type { HatId, TopicKind } from '../register/types';

/** Tension codes (schuurpunten). Source: rules.md "Tensions". */
export type TensionCode =
  | 'voorzitter-inhoud'
  | 'db-ab'
  | 'collectief-eigen'
  | 'opdrachtgever-opdrachtnemer'
  | 'lokaal-regionaal';

/** Why an item is thought to be about a topic of the register. */
export interface TopicMatch {
  readonly topic: string;
  readonly kind: TopicKind;
  /** The words of the item that caused the match, as printed. */
  readonly words: readonly string[];
  /** The name, alias or description of the register that they matched. */
  readonly entry: string;
  /** `correction`: someone said so; then there are no words, and no doubt. */
  readonly via: 'name' | 'alias' | 'description' | 'related' | 'parent' | 'correction';
  /** 0..1. Below `DOUBTFUL` it is shown as a question. */
  readonly strength: number;
  /** True when the product should ask instead of state. */
  readonly doubtful: boolean;
}

/** An agenda item with what the register says about it. */
export interface JudgedItem extends AgendaItem {
  /** Strongest first. */
  readonly topics: readonly TopicMatch[];
  readonly interest: Interest | null;
  /** Ids of the municipalities that the item is about. */
  readonly municipalities: readonly string[];
  /** What corrections say of its topics, its owner and the hats; not there where nobody corrected anything. */
  readonly settled?: Settled;
}

/** Why a person wears a hat; the UI has one Dutch sentence for each kind. */
export type HatReason =
  | { readonly kind: 'member' }
  | { readonly kind: 'chair' }
  | {
      readonly kind: 'portfolio';
      readonly topic: string;
      readonly words: readonly string[];
      readonly doubtful: boolean;
    }
  | { readonly kind: 'opgave'; readonly topic: string; readonly words: readonly string[]; readonly doubtful: boolean }
  | {
      readonly kind: 'rve';
      readonly topic: string;
      readonly opgave: string | null;
      readonly words: readonly string[];
      readonly doubtful: boolean;
    }
  | { readonly kind: 'place'; readonly municipality: string }
  | { readonly kind: 'input'; readonly municipality: string | null }
  /** Someone (name, "" when not recorded) said so, at a UTC instant. */
  | { readonly kind: 'corrected'; readonly by: string; readonly at: string };

/** One hat worn at one item. */
export interface WornHat {
  readonly role: HatId;
  readonly reason: HatReason;
  /** Ids that narrow the hat: the gremium, portfolio, opgave, RVE or municipality it is worn for. */
  readonly scope: readonly string[];
}

export interface Tension {
  readonly code: TensionCode;
  /** True when it is shared by all representatives and should not count among the points that need attention. */
  readonly quiet: boolean;
  /** What it is about: topic ids or municipality ids. */
  readonly about: readonly string[];
}

/** The hats of one person at one item. `leading` null: no hat here ("u bent hier gast"). */
export interface ItemHats {
  readonly person: string;
  readonly leading: WornHat | null;
  readonly others: readonly WornHat[];
  readonly tensions: readonly Tension[];
}
