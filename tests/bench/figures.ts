/** One line of the result. `value` is null when it could not be measured; `note` then says why. */
export interface Figure {
  readonly name: string;
  readonly value: number | null;
  /** What to reach, at most; null when there is no bar. */
  readonly bar: number | null;
  readonly note: string;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? Number.NaN)) / 2;
}

export function table(figures: readonly Figure[]): string {
  const rows = figures.map(({ name, value, bar, note }) => [
    name,
    value === null ? '-' : value.toFixed(2),
    bar === null ? '' : `<= ${bar}`,
    note,
  ]);
  const lines = [['figure', 'ratio', 'to reach', 'measured'], ...rows];
  const widths = [0, 1, 2].map((column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
