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
  const themes = themesOf(register);
  return register.topics.flatMap((opgave) => {
    const theme = opgave.kind === 'opgave' ? themeFor(register, themes, opgave) : null;
    return theme === null ? [] : [{ opgave, theme }];
  });
}

/** The work of `themedOpgaven` in short steps, each for a few opgaven. */
export function themeSteps(register: Register): readonly (() => void)[] {
  const opgaven = register.topics.filter(({ kind }) => kind === 'opgave');
  const starts = opgaven.flatMap((_, at) => (at % STEP === 0 ? [at] : []));
  return starts.map((start) => () => {
    const themes = themesOf(register);
    for (const opgave of opgaven.slice(start, start + STEP)) themeFor(register, themes, opgave);
  });
}

const STEP = 12;

/** Theme (id or null) by opgave (id). */
type Themes = Map<string, string | null>;

function themeFor(register: Register, themes: Themes, opgave: Topic): string | null {
  const known = themes.get(opgave.id);
  if (known !== undefined) return known;
  const found = themeOf(opgave.id, topicIndex(register))?.topic.id ?? null;
  themes.set(opgave.id, found);
  return found;
}

const KEPT = new WeakMap<Register, Themes>();
let latest: { readonly texts: string; readonly themes: Themes } | null = null;

/** What is known of a register. Most changes are of roles: a register with the same texts as the latest one has the same themes. */
function themesOf(register: Register): Themes {
  const kept = KEPT.get(register);
  if (kept !== undefined) return kept;
  const texts = JSON.stringify([
    register.region.name,
    register.municipalities.map(({ name, places }) => [name, places]),
    register.topics.map(({ id, kind, name, aliases, description }) => [id, kind, name, aliases, description]),
  ]);
  const themes = latest?.texts === texts ? latest.themes : new Map<string, string | null>();
  latest = { texts, themes };
  KEPT.set(register, themes);
  return themes;
}

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
