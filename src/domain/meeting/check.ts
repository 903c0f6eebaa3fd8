import { HELD_KINDS, holdersOf } from './holders';
import type { AssessedMeeting } from './types';

/** Something at a point that a secretary settles before the invitation goes out. Source: ux.md O4. */
export type Finding =
  /** The register gives nobody for what the point is about, or it is about nothing that the register knows. */
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

/** Looks through a judged agenda. Fixed points are never in question. */
export function checkAgenda(assessed: AssessedMeeting): AgendaCheck {
  const real = assessed.items.map((item, index) => ({ item, index })).filter(({ item }) => !item.procedural);
  const noTreatments = real.length > 1 && real.every(({ item }) => item.treatment === null);
  const findings = real.flatMap(({ item, index }): readonly Finding[] => {
    // A heading above points of its own says nothing itself.
    const next = assessed.items[index + 1];
    if (next !== undefined && next.depth > item.depth) return [];
    const found: Finding[] = [];
    const [first, second] = item.topics.filter(({ kind }) => HELD_KINDS.has(kind));
    if (first?.doubtful === true) {
      const topics = [first, second].flatMap((match) =>
        match?.doubtful === true ? [nameOf(assessed, match.topic)] : [],
      );
      found.push({ kind: 'doubt', index, topics });
    } else if (holdersOf(assessed, item).length === 0) {
      found.push({ kind: 'no-owner', index });
    }
    if (item.treatment === null && !noTreatments) found.push({ kind: 'no-treatment', index });
    return found;
  });
  return { findings, noTreatments };
}

function nameOf(assessed: AssessedMeeting, topic: string): string {
  return assessed.register.topics.find(({ id }) => id === topic)?.name ?? topic;
}
