import { firstTime, isTimeOnly, leadingTime } from '../text/dates';
import { fold } from '../text/fold';
import type { Block } from './block';
import { type AgendaTable, type ColumnRole, readTable, type TableRow } from './columns';
import { type Label, parseLabel, splitLabel } from './labels';
import { type Legend, type Mark, readMark } from './marks';

/** One visual line of the agenda: a paragraph, a list item or a table row, with its label and columns told apart. */
export interface Row {
  readonly from: 'text' | 'list' | 'bullet' | 'table';
  readonly label: Label | null;
  /** Text behind the label and the time; columns of plain text still separated by tabs. */
  readonly text: string;
  /** The line as printed. */
  readonly printed: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly heading: number;
  /** List level, or 0. */
  readonly level: number;
  readonly list: string;
  readonly indent: number;
  readonly gap: number;
  readonly line: number;
  readonly lineTo: number;
  readonly time: string;
  /** From a treatment or tick column. */
  readonly mark: Mark | null;
  readonly speaker: string;
  /** Texts of the papers column. */
  readonly papers: readonly string[];
  /** Texts of a proposal or explanation column and a treatment cell that was no plain mark. */
  readonly proposals: readonly string[];
  readonly section: string;
  /** Number of the agenda table, -1 elsewhere. */
  readonly table: number;
  /** True for an agenda table's row with one spanning cell. */
  readonly spanning: boolean;
}

const BULLET = /^(?:[-–—•*·▪▫◦●○■□➢➤►✓o]|\(?\*\)?)[\s\t]+(?=\S)/u;
const NO_TABLE = {
  mark: null,
  speaker: '',
  papers: [],
  proposals: [],
  section: '',
  table: -1,
  spanning: false,
} as const;

/** Turns the blocks of one message into rows, in reading order. Linear in the number of blocks. */
export function toRows(blocks: readonly Block[], legend: Legend): Row[] {
  const rows: Row[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as Block;
    if (!block.cell) {
      rows.push(textRow(block));
      continue;
    }
    const start = i;
    const number = block.cell.table;
    while (blocks[i + 1]?.cell?.table === number) i++;
    const cells = blocks.slice(start, i + 1);
    const table = readTable(cells, legend);
    if (table) for (const row of table.rows) rows.push(...tableRows(row, table, number, legend));
    else rows.push(...cells.map(textRow));
  }
  return rows;
}

function textRow(block: Block): Row {
  const outer = leadingTime(block.text);
  let rest = outer?.rest ?? block.text;
  let time = outer?.time ?? '';
  let label: Label | null = block.list?.label ? parseLabel(block.list.label) : null;
  let from: Row['from'] = block.list ? (label ? 'list' : 'bullet') : 'text';
  if (!label) {
    const bullet = BULLET.exec(rest);
    if (bullet && from === 'text') {
      from = 'bullet';
      rest = rest.slice(bullet[0].length);
    }
    const typed = splitLabel(rest);
    if (typed) {
      label = typed.label;
      rest = typed.rest;
      if (from === 'bullet' && typed.label.kind !== 'lower') from = 'text';
    }
  }
  const inner = leadingTime(rest);
  if (inner && !time) {
    time = inner.time;
    rest = inner.rest;
  }
  return {
    ...NO_TABLE,
    from,
    label,
    text: rest,
    printed: block.text,
    bold: block.bold >= block.text.length - 2,
    italic: block.italic >= block.text.length - 1,
    heading: block.heading,
    level: block.list?.level ?? 0,
    list: block.list?.id ?? '',
    indent: block.indent,
    gap: block.gap,
    line: block.line,
    lineTo: block.line,
    time,
  };
}

function tableRows(row: TableRow, table: AgendaTable, number: number, legend: Legend): Row[] {
  const all = [...row.cells.entries()].sort(([a], [b]) => a - b);
  const only = all.length === 1 ? all[0] : undefined;
  const subjectColumn = [...table.roles].find(([, role]) => role === 'subject')?.[0] ?? 0;
  // A cell that spans rows stands in the row above; its text counts here, its line does not.
  const blocks = all.flatMap(([, cell]) => cell.filter((b) => b.cell?.row === row.row));
  const span = only?.[1][0]?.cell?.colSpan ?? 1;
  if (only && (span > 1 || only[0] !== subjectColumn)) {
    const cell = only[1];
    return cell.map((b) => ({ ...textRow(b), from: 'table', table: number, spanning: true }));
  }
  const found = collect(row, table, legend);
  const subject = row.cells.get(subjectColumn) ?? spanningSubject(row, table, subjectColumn);
  const labels = [...table.roles].flatMap(([c, role]) =>
    role === 'number' ? (row.cells.get(c) ?? []).filter((b) => b.cell?.row === row.row) : [],
  );
  const first = subject[0];
  if (!first) return blocks.map((b) => ({ ...textRow(b), from: 'table', table: number, spanning: false }));
  if (first.cell?.row !== row.row) return [];
  const zipped = labels.length > 1 && labels.length === subject.length;
  const out: Row[] = [];
  subject.forEach((block, i) => {
    const base = textRow(block);
    const cellLabel = i === 0 || zipped ? labels[i] : undefined;
    const own = cellLabel && !isTimeOnly(fold(cellLabel.text)) ? parseLabel(cellLabel.text.replace(/\t/g, ' ')) : null;
    const main = i === 0 || zipped;
    out.push({
      ...base,
      ...(main ? found : {}),
      text: own ? (leadingTime(block.text)?.rest ?? block.text) : base.text,
      label: own ?? base.label,
      from: main || base.label ? 'table' : base.from,
      table: main || base.label ? number : -1,
      bold: base.bold,
      time: (main ? found.time : '') || base.time,
      line: main ? Math.min(...blocks.map((b) => b.line)) : block.line,
      lineTo: main && i === subject.length - 1 ? Math.max(...blocks.map((b) => b.line)) : block.line,
      gap: i === 0 ? base.gap : 0,
    });
  });
  return out;
}

/** In a row whose cells were merged, the subject stands in the cell that runs over its column. */
function spanningSubject(row: TableRow, table: AgendaTable, subjectColumn: number): readonly Block[] {
  const cells = [...row.cells].filter(
    ([column, cell]) => column + (cell[0]?.cell?.colSpan ?? 1) > subjectColumn && column < subjectColumn,
  );
  const over = cells.at(-1)?.[1];
  if (over) return over;
  const free = [...row.cells].filter(
    ([column]) => !['number', 'time', 'papers'].includes(table.roles.get(column) ?? ''),
  );
  return free.sort((a, b) => (b[1][0]?.text.length ?? 0) - (a[1][0]?.text.length ?? 0))[0]?.[1] ?? [];
}

type Cells = Pick<Row, 'mark' | 'speaker' | 'papers' | 'proposals' | 'section' | 'time'>;

/** What the columns beside the subject say. */
function collect(row: TableRow, table: AgendaTable, legend: Legend): Cells {
  let mark: Mark | null = null;
  let speaker = '';
  let section = '';
  let time = '';
  const papers: string[] = [];
  const proposals: string[] = [];
  const join = (a: Mark | null, b: Mark | null): Mark | null =>
    a && b
      ? {
          treatment: a.treatment ?? b.treatment,
          phase: a.phase ?? b.phase,
          closed: a.closed || b.closed,
          consult: a.consult || b.consult,
        }
      : (a ?? b);
  for (const [column, cell] of row.cells) {
    const role: ColumnRole | undefined = table.roles.get(column);
    const text = cell
      .map((b) => b.text)
      .join(' ')
      .trim();
    if (text === '') continue;
    if (role === 'treatment') {
      const read = readMark(text, legend, true);
      mark = join(mark, read);
      if (!read && !isTimeOnly(fold(text))) proposals.push(text);
    } else if (role === 'tick') {
      if (/^[x✓✔vj●•☒]|^ja$/iu.test(text)) mark = join(mark, readMark(table.headings.get(column) ?? '', legend));
    } else if (role === 'speaker') speaker = speaker || text;
    else if (role === 'papers') papers.push(text);
    else if (role === 'proposal') proposals.push(text);
    else if (role === 'section') section = text;
    else if (role === 'time') time = time || firstTime(text);
    else if (role === undefined || role === 'other') mark = join(mark, readMark(text, legend));
  }
  return { mark, speaker, papers, proposals, section, time };
}
