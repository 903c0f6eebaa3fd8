import type { JudgedItem } from '../hats/types';
import { HELD_KINDS, holdersOf, subjectsOf } from './holders';
import type { AssessedMeeting } from './types';

/** Something at a point that a secretary settles before the invitation goes out. Source: ux.md O4. */
export type Finding =
  /** The register gives nobody for what the point is about (for an opgave: no opdrachtgever), or it is about nothing that the register knows. */
  | { readonly kind: 'no-owner'; readonly index: number }
  /** Decision or discussion: the agenda does not say. */
  | { readonly kind: 'no-treatment'; readonly index: number }
  /** What the point is about is a guess; names of the likeliest topics, at most two. */
  | { readonly kind: 'doubt'; readonly index: number; readonly topics: readonly string[] };

/** What a secretary should look at, in the order of the agenda. */
export interface AgendaCheck {
  readonly findings: readonly Finding[];
  /** True when no point says what is asked: that is how this region writes its agendas, and one line says it once. */
  readonly noTreatments: boolean;
}

/** Looks through a judged agenda. Fixed points are never in question, and neither is a heading above points of its own. */
export function checkAgenda(assessed: AssessedMeeting): AgendaCheck {
  const real = assessed.items
    .map((item, index) => ({ item, index }))
    .filter(({ item, index }) => !item.procedural && !isHeading(assessed.items, index));
  const noTreatments = real.length > 1 && real.every(({ item }) => item.treatment === null);
  const findings = real.flatMap(({ item, index }): readonly Finding[] => {
    const found: Finding[] = [];
    const [first, second] = item.topics.filter(({ kind }) => HELD_KINDS.has(kind));
    if (first?.doubtful === true) {
      const topics = [first, second].flatMap((match) =>
        match?.doubtful === true ? [nameOf(assessed, match.topic)] : [],
      );
      found.push({ kind: 'doubt', index, topics });
    } else if (!hasOwner(assessed, item)) {
      found.push({ kind: 'no-owner', index });
    }
    if (item.treatment === null && !noTreatments) found.push({ kind: 'no-treatment', index });
    return found;
  });
  return { findings, noTreatments };
}

/** True for a point with points of its own below it; a pause or the minutes below it do not make it a heading. */
function isHeading(items: readonly JudgedItem[], index: number): boolean {
  const depth = items[index]?.depth ?? 0;
  const below = items.slice(index + 1);
  const end = below.findIndex((item) => item.depth <= depth);
  return below.slice(0, end === -1 ? below.length : end).some(({ procedural }) => !procedural);
}

/** An opgave needs an opdrachtgever: who carries it out or holds another subject of the point does not stand in. */
function hasOwner(assessed: AssessedMeeting, item: JudgedItem): boolean {
  const [subject] = subjectsOf(assessed, item);
  const holders = holdersOf(assessed, item);
  if (holders.some(({ person }) => person.id === item.settled?.owner?.person)) return true;
  const isOpgave = assessed.register.topics.some(({ id, kind }) => id === subject && kind === 'opgave');
  return isOpgave ? holders.some(({ topic }) => topic === subject) : holders.length > 0;
}

function nameOf(assessed: AssessedMeeting, topic: string): string {
  return assessed.register.topics.find(({ id }) => id === topic)?.name ?? topic;
}
