import type { GremiumKind } from '../register/types';
import { fold } from '../text/fold';
import { type Candidate, DOUBTFUL, ENOUGH, isUnit } from './candidate';

const OWN_MEETINGS: ReadonlySet<GremiumKind> = new Set(['college', 'po', 'raad']);

const MANAGEMENT: ReadonlySet<string> = new Set([
  'finance',
  'staff',
  'ict',
  'privacy',
  'governance',
  'procurement',
  'communication',
]);

/** The budget of the region is no matter of the local theme "Financiën": that is the municipality's own money. */
export function themeAllowed(c: Candidate, kind: GremiumKind | null): boolean {
  if (c.entry.topic.kind !== 'theme' || (kind && OWN_MEETINGS.has(kind))) return true;
  const strongest = [...c.entry.fields].sort((a, b) => b[1] - a[1])[0];
  return !strongest || !MANAGEMENT.has(strongest[0]);
}

/** Words that a portfolio Financiën shares with every opgave that costs money. */
const WEAK_MONEY =
  /^(?:\w*bijdrage(?:n|verordening)?|\w*kosten\w*|inkoop\w*|subsid\w+|tekort|tarie\w+|indexatie|gemeente\w*|inwoner\w*|betaling)$/;

/** After whole names: what an opgave already explains is no second topic, and of mere descriptions the best one stays. */
export function settleRivals(all: readonly Candidate[], kind: GremiumKind | null): Candidate[] {
  const list = rivals(all);
  const units = list.filter((c) => isUnit(c) && c.strength >= ENOUGH);
  const lead = units.filter((c) => c.strength >= DOUBTFUL);
  const top = (of: readonly Candidate[]): number => Math.max(0, ...of.map((c) => c.strength));
  const bestHint = Math.max(
    top(list.filter((c) => isUnit(c) && !c.whole)),
    top(list.filter((c) => c.entry.topic.kind === 'opgave')) - 0.02,
  );
  return list.filter((c) => {
    if (c.entry.topic.kind === 'opgave') return c.whole || c.strength >= bestHint;
    if (c.entry.topic.kind === 'rve') {
      return (
        c.whole ||
        (c.strength >= bestHint &&
          !carriesOut(
            c,
            units.filter((o) => o.strength >= c.strength),
          ))
      );
    }
    if (c.entry.topic.kind === 'theme')
      return c.strength >= 0.58 || top(list.filter((o) => o.entry.topic.kind === 'theme')) < 0.6;
    return portfolioStays(c, units, lead, kind);
  });
}

/** True when the words only say that something costs money. */
export function isWeakMoney(words: readonly string[]): boolean {
  return words.every((w) => WEAK_MONEY.test(fold(w)));
}

/** A unit that only shows because it carries out the opgave is not a second subject. */
function carriesOut(unit: Candidate, units: readonly Candidate[]): boolean {
  return units.some((o) => o.entry.topic.carriedOutBy === unit.entry.topic.id);
}

function portfolioStays(
  c: Candidate,
  units: readonly Candidate[],
  lead: readonly Candidate[],
  kind: GremiumKind | null,
): boolean {
  if (c.whole) return true;
  // DB portfolios belong to the region; in a municipality's own meeting only their full name points at one.
  if (kind && OWN_MEETINGS.has(kind)) return false;
  if (units.length > 0 && isWeakMoney(c.words)) return false;
  const management = [...c.entry.fields.keys()].some((f) => MANAGEMENT.has(f));
  // Outside AB and DB only the portfolios of the organisation itself are recognised by their field.
  if (c.via === 'related' && !management && kind !== 'ab' && kind !== 'db') return false;
  if (lead.length === 0) return true;
  if ([...c.at].every((i) => lead.some((l) => l.at.has(i)))) return false;
  return c.via === 'description' || management;
}

/** "RVE Jeugd en Gezin" takes its words: "Jeugd" alone is then no second match. */
export function withoutContained(whole: readonly Candidate[]): Candidate[] {
  const sorted = [...whole].sort((a, b) => b.at.size - a.at.size || b.strength - a.strength);
  const kept: Candidate[] = [];
  for (const c of sorted) {
    const inside = kept.some((k) => c.at.size < k.at.size && [...c.at].every((i) => k.at.has(i)));
    const twin = kept.some(
      (k) => sameClass(k, c) && k.strength > c.strength + 0.05 && [...c.at].every((i) => k.at.has(i)),
    );
    if (!inside && !twin) kept.push(c);
  }
  return kept;
}

/** Opgaven, RVEs and portfolios compete for the same words; a theme may stand beside them. */
const sameClass = (a: Candidate, b: Candidate): boolean =>
  (a.entry.topic.kind === 'theme') === (b.entry.topic.kind === 'theme');

/** A partial match must bring its own words when something else in the item was named in full. */
export function fits(c: Candidate, whole: readonly Candidate[], taken: ReadonlySet<number>): boolean {
  if (whole.some((w) => w.entry === c.entry)) return false;
  const shared = [...c.at].filter((i) => taken.has(i)).length;
  if (shared === 0) return whole.every((w) => w.entry.topic.kind !== c.entry.topic.kind) || c.strength >= DOUBTFUL;
  return shared / c.at.size < 0.5 && c.strength >= 0.7;
}

/** Two topics of one kind that rest on the very same words: the stronger one stays. */
function rivals(all: readonly Candidate[]): Candidate[] {
  const best = new Map<string, Candidate>();
  for (const c of all) {
    const known = best.get(c.entry.topic.id);
    if (!known || c.strength > known.strength) best.set(c.entry.topic.id, c);
  }
  // What the register itself says goes before what a field suggests.
  const own = (c: Candidate): number => (c.via === 'related' ? 0 : c.strength >= ENOUGH ? 1 : 0);
  const list = [...best.values()].sort((a, b) => own(b) - own(a) || b.strength - a.strength);
  return list.filter(
    (c, i) =>
      !list
        .slice(0, i)
        .some(
          (b) =>
            b.entry.topic.kind === c.entry.topic.kind &&
            (b.strength > c.strength + 0.04 || own(b) > own(c)) &&
            [...c.at].every((x) => b.at.has(x)),
        ),
  );
}
