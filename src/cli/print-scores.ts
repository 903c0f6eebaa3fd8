import { add, FIELDS, f1, type Miss, NO_SCORE, type Score, share } from './score';

/** A case with its score. */
export interface ScoredCase {
  readonly id: string;
  readonly score: Score;
}

/** Figures of a score, 0..1. */
interface Figures {
  readonly items: number;
  readonly treatment: number;
  readonly phase: number;
  readonly closed: number;
  readonly procedural: number;
  readonly interest: number;
  readonly input: number;
  readonly topics: number;
  readonly themes: number;
  readonly leading: number;
  readonly leadingAll: number;
  readonly others: number;
  readonly tensions: number;
  readonly gremium: number;
}

function figures(s: Score): Figures {
  const fields = Object.fromEntries(FIELDS.map((f) => [f, share(s.fields[f])])) as Record<
    (typeof FIELDS)[number],
    number
  >;
  return {
    items: f1(s.items),
    ...fields,
    topics: f1(s.topics),
    themes: f1(s.themes),
    leading: share(s.leading),
    leadingAll: share(s.leadingAll),
    others: f1(s.others),
    tensions: f1(s.tensions),
    gremium: share(s.gremium),
  };
}

/** Heaviest first: a lost item costs all its hats, a theme costs little. */
const WEIGHT = [
  'gremium',
  'item missed',
  'item extra',
  'leading',
  'tensions',
  'topics',
  'treatment',
  'interest',
  'input',
  'closed',
  'procedural',
  'phase',
  'themes',
];
const SHOWN = 12;

/** Scores as JSON: the whole folder, each case, and on request the misses. */
export function scoresAsJson(cases: readonly ScoredCase[], withMisses: boolean): string {
  const total = cases.reduce((sum, c) => add(sum, c.score), NO_SCORE);
  const body = {
    cases: cases.length,
    total: figures(total),
    perCase: Object.fromEntries(
      cases.map((c) => [c.id, { ...figures(c.score), ...(withMisses ? { misses: c.score.misses } : {}) }]),
    ),
  };
  return `${JSON.stringify(body, null, 2)}\n`;
}

/** Scores as a table for a person, with the worst misses below it. */
export function printScores(cases: readonly ScoredCase[], all: boolean): string {
  const total = cases.reduce((sum, c) => add(sum, c.score), NO_SCORE);
  const names = Object.keys(figures(NO_SCORE)) as (keyof Figures)[];
  const width = Math.max(8, ...cases.map((c) => c.id.length));
  const row = (name: string, f: Figures): string =>
    `${name.padEnd(width)} ${names.map((n) => cell(f[n]).padStart(heading(n).length)).join(' ')}`;
  const lines = [
    `${''.padEnd(width)} ${names.map(heading).join(' ')}`,
    ...cases.map((c) => row(c.id, figures(c.score))),
    row('TOTAAL', figures(total)),
    '',
    ...missLines(cases, all),
  ];
  return `${lines.join('\n')}\n`;
}

const heading = (name: string): string => name.slice(0, 10).padStart(6);
const cell = (value: number): string => (value === 1 ? '1' : value.toFixed(3).replace(/^0/, ''));

function missLines(cases: readonly ScoredCase[], all: boolean): string[] {
  const misses = cases.flatMap((c) => c.score.misses.map((m) => ({ id: c.id, ...m })));
  const sorted = misses.sort((a, b) => rank(a) - rank(b));
  const shown = all ? sorted : sorted.slice(0, SHOWN);
  const lines = shown.map((m) => `  ${m.id}  ${m.what}: ${m.item}  verwacht ${m.expected}, gevonden ${m.found}`);
  if (lines.length === 0) return ['Geen verschillen.'];
  return [
    all ? 'Verschillen:' : 'Zwaarste verschillen:',
    ...lines,
    ...(sorted.length > shown.length ? [`  … en nog ${sorted.length - shown.length}; gebruik --errors.`] : []),
  ];
}

const rank = (m: Miss): number => {
  const at = WEIGHT.indexOf(m.what);
  return at < 0 ? WEIGHT.length : at;
};
