import { isProcedural } from '../agenda/procedural';
import type { Register, Topic } from '../register/types';
import { withoutDates } from '../text/dates';
import { fold, titleKey } from '../text/fold';

/** What stands before the subject in a title: "Vaststelling", "Stand van zaken", "Notitie over". */
const LEAD =
  /^(?:(?:vaststell(?:en|ing)|instemm(?:en|ing)|kennisnemen|kennisname|bespreking|bespreken|besluit(?:vorming)?|voorstel|notitie|memo|presentatie|toelichting|stand van zaken|voortgang|update|evaluatie|concept)\b[\s:,-]*(?:(?:met|over|van|inzake|voor|tot|op|de|het|een|rond(?:om)?)\b\s*)*)+/i;
/** What stands behind it: ": stand van zaken", "(ter besluitvorming)". */
const TAIL = /\s*(?:[:(–-]\s*(?:stand van zaken|voortgang|ter \w+|besluit\w*|vaststell\w*|vervolg|update).*)$/i;

/** The words of a title that could name its subject next time, as printed: without verbs, dates and years. "" when none are left. */
export function aliasFrom(title: string): string {
  const bare = title.replace(TAIL, '').replace(LEAD, '').trim();
  // Dates are known in folded text; a word that is gone there goes here too.
  const kept = withoutDates(fold(bare)).split(/\s+/);
  const words = bare.split(/\s+/).filter((word) => kept.includes(fold(word)));
  return words
    .join(' ')
    .replace(/^(?:de|het|een|van|over)\s+/i, '')
    .replace(/[\s,:;.–-]+$/, '');
}

/** Why words are no good as another name of a topic. */
export type AliasProblem =
  | { readonly kind: 'short' }
  /** They say nothing of one subject ("Rondvraag", "2027"). */
  | { readonly kind: 'general' }
  | { readonly kind: 'known' }
  | { readonly kind: 'taken'; readonly topic: Topic };

/** What is wrong with words as an alias of a topic (id); null when nothing is. */
export function aliasProblem(register: Register, topic: string, words: string): AliasProblem | null {
  const key = titleKey(words);
  if (key.length < 3) return { kind: 'short' };
  if (!/[a-z]{3}/.test(key) || isProcedural(words)) return { kind: 'general' };
  const owner = register.topics.find(({ name, aliases }) => [name, ...aliases].some((one) => titleKey(one) === key));
  if (owner === undefined) return null;
  return owner.id === topic ? { kind: 'known' } : { kind: 'taken', topic: owner };
}
