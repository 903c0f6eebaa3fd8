import { themeOf } from '../hats/theme-of';
import { topicIndex } from '../hats/topic-index';
import type { Day, Gremium, Register, Topic } from '../register/types';
import { heldByHat } from './held';

/** From this many members on a theme belongs to a PFHO by more than chance. */
const SHARED_FROM = 2;

/** An opgave of the region with the local theme that it is about. */
export interface ThemedOpgave {
  readonly opgave: Topic;
  /** Id of the theme. */
  readonly theme: string;
}

/** The opgaven that one local theme clearly covers, in the order of the register. */
export function themedOpgaven(register: Register): readonly ThemedOpgave[] {
  const known = KEPT.get(register);
  if (known !== undefined) return known;
  const index = topicIndex(register);
  const found = register.topics.flatMap((opgave) => {
    const theme = opgave.kind === 'opgave' ? themeOf(opgave.id, index) : null;
    return theme === null ? [] : [{ opgave, theme: theme.topic.id }];
  });
  KEPT.set(register, found);
  return found;
}

const KEPT = new WeakMap<Register, readonly ThemedOpgave[]>();

/**
 * The opgaven that belong on the table of a PFHO. The register does not say which: a PFHO is of those who have the same themes at home,
 * so it is about the opgaven under the themes that at least two of its members share. Source: glossary "PFHO", S3 B1.3.
 */
export function domainOf(register: Register, gremium: Gremium, day: Day): readonly ThemedOpgave[] {
  const local = heldByHat(register, day)('lokaal-portefeuillehouder');
  const times = new Map<string, number>();
  for (const member of gremium.members) {
    const themes = new Set((local.get(member) ?? []).flatMap((one) => one.themes));
    for (const theme of themes) times.set(theme, (times.get(theme) ?? 0) + 1);
  }
  return themedOpgaven(register).filter(({ theme }) => (times.get(theme) ?? 0) >= SHARED_FROM);
}
