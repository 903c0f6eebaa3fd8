import { isTimeOnly, leadingTime } from '../text/dates';
import { fold } from '../text/fold';
import type { Block } from './block';
import { parseLabel } from './labels';
import { isPapersNote, type Legend, readMark } from './marks';

/** What a column of an agenda table holds. */
export type ColumnRole =
  | 'number'
  | 'subject'
  | 'treatment'
  | 'speaker'
  | 'papers'
  | 'time'
  | 'section'
  | 'proposal'
  | 'tick'
  | 'other';

/** One row of a table: the blocks of each grid column in order (a spanning cell counts at its first column). */
export interface TableRow {
  readonly row: number;
  readonly cells: ReadonlyMap<number, readonly Block[]>;
  readonly header: boolean;
  /** True when one cell spans the row, or only one cell has text. */
  readonly single: boolean;
}

export interface AgendaTable {
  readonly roles: ReadonlyMap<number, ColumnRole>;
  /** For a tick column: what a tick in it means (the heading). */
  readonly headings: ReadonlyMap<number, string>;
  readonly rows: readonly TableRow[];
}

const HEADINGS: readonly { readonly role: ColumnRole; readonly says: RegExp }[] = [
  { role: 'number', says: /^(?:nr|no|nummer|agendanr|agendanummer|punt|ap|#|volgnr|agendapunt ?nr|agp|code)\.?$/ },
  {
    role: 'time',
    says: /^(?:tijd(?:stip|en|sduur|splanning|sindicatie)?|duur|aanvang|van|tot|start|einde?|minuten|min|indicatie(?:ve tijd)?|planning|hoe laat)\.?$/,
  },
  {
    role: 'treatment',
    says: /^(?:doel(?:stelling)?|behandel(?:wijze|ing|voorstel|vorm)|wijze van behandeling|status|aard|karakter|actie|vorm|b\/?o\/?b|bob|fase|soort|type|ter|gevraagd|gevraagde actie|besluit(?:vorming)?|advies|voorstel|wat doen we|rol (?:ab|db)|doel van bespreking|beoogd resultaat|resultaat|bespreekdoel|b\/i|b\/d\/i|i\/b|i\/o\/b|beh|categorie)\.?$/,
  },
  {
    role: 'speaker',
    says: /^(?:wie|door|inbreng(?:er)?|spreker|portefeuillehouder|portefeuille|pfh|pho?|ph|trekker|toelichting door|verantwoordelijke?|eigenaar|indiener|inleider|naam|bestuurder|steller|presentatie door|door wie|betrokkenen?|gast(?:en)?|opdrachtgever|voorbereid door)\.?$/,
  },
  {
    role: 'papers',
    says: /^(?:stuk(?:ken)?|bijlage(?:n|nr)?|bijl|document(?:en)?|papers|nummer stuk|bijlage ?nr|annex|vergaderstuk(?:ken)?|link|bijgevoegd|registratienr|zaaknummer|zaaknr|kenmerk)\.?$/,
  },
  {
    role: 'section',
    says: /^(?:cluster|domein|thema|programma|rubriek|blok|onderdeel|portefeuillegebied|taakveld|pijler)\.?$/,
  },
  {
    role: 'proposal',
    says: /^(?:gevraagd besluit|voorgesteld besluit|beslispunt(?:en)?|besluitpunt(?:en)?|toelichting|opmerking(?:en)?|korte toelichting|omschrijving|samenvatting|bijzonderheden|voorgesteld wordt)\.?$/,
  },
  {
    role: 'subject',
    says: /^(?:onderwerp(?:en)?|agendapunt(?:en)?|bespreekpunt(?:en)?|te behandelen|agenda|titel|punten|wat|programma(?:onderdeel)?|te bespreken|naam agendapunt|item)\.?$/,
  },
];

function headingRole(text: string): ColumnRole | null {
  const t = fold(text)
    .replace(/[*():]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return HEADINGS.find((h) => h.says.test(t))?.role ?? null;
}

/** Reads a table as an agenda table; null when its shape is not one (a layout table, a table of figures). */
export function readTable(blocks: readonly Block[], legend: Legend): AgendaTable | null {
  const rows = toRows(blocks);
  const columns = new Set(rows.flatMap((r) => [...r.cells.keys()]));
  if (rows.length < 2 || columns.size < 2) return null;
  const headerIndex = rows.findIndex((r) => headerRoles(r).length >= 2);
  const roles = new Map<number, ColumnRole>();
  const headings = new Map<number, string>();
  const header = headerIndex >= 0 && headerIndex < 6 ? rows[headerIndex] : undefined;
  if (header) for (const [column, text] of texts(header)) headings.set(column, text);
  for (const [column, text] of headings) {
    const role = headingRole(text);
    if (
      role &&
      !(
        role !== 'papers' &&
        role !== 'other' &&
        role !== 'tick' &&
        role !== 'speaker' &&
        role !== 'proposal' &&
        [...roles.values()].includes(role) &&
        role !== 'treatment' &&
        role !== 'time'
      )
    )
      roles.set(column, role);
    else if (readMark(text, legend)?.treatment || readMark(text, legend)?.phase) roles.set(column, 'tick');
  }
  for (const [column, role] of roles) if (role === 'tick' && !hasTicks(rows, column)) roles.delete(column);
  const body = rows.filter((_, i) => i !== headerIndex || !header);
  // A heading over nothing must not keep its role from the column that has it.
  for (const column of roles.keys()) if (!body.some((r) => r.cells.has(column))) roles.delete(column);
  guessRoles(body, columns, roles, legend);
  if (![...roles.values()].includes('subject')) return null;
  const before = header ? rows.slice(0, headerIndex) : [];
  return { roles, headings, rows: [...before, ...body.filter((r) => !before.includes(r))] };
}

function headerRoles(row: TableRow): ColumnRole[] {
  return [...texts(row).values()].map(headingRole).filter((r): r is ColumnRole => r !== null);
}

function texts(row: TableRow): Map<number, string> {
  const out = new Map<number, string>();
  for (const [column, cell] of row.cells) out.set(column, cell.map((b) => b.text).join(' '));
  return out;
}

function toRows(blocks: readonly Block[]): TableRow[] {
  const byRow = new Map<number, Map<number, Block[]>>();
  for (const block of blocks) {
    if (!block.cell) continue;
    const row = byRow.get(block.cell.row) ?? new Map<number, Block[]>();
    byRow.set(block.cell.row, row);
    const cell = row.get(block.cell.column) ?? [];
    row.set(block.cell.column, cell);
    cell.push(block);
  }
  return [...byRow]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => ({
      row,
      cells: withSpans(row, cells, byRow),
      header: [...cells.values()].every((c) => c.every((b) => b.cell?.header)),
      single: cells.size === 1,
    }));
}

/** A cell that spans rows (one speaker or one treatment for several items) also counts in the rows below. */
function withSpans(
  row: number,
  own: ReadonlyMap<number, Block[]>,
  byRow: ReadonlyMap<number, ReadonlyMap<number, Block[]>>,
): Map<number, Block[]> {
  const cells = new Map(own);
  for (let above = row - 1; above >= Math.max(0, row - 30); above--) {
    for (const [column, blocks] of byRow.get(above) ?? []) {
      const span = blocks[0]?.cell?.rowSpan ?? 1;
      if (span > 1 && above + span > row && !cells.has(column))
        cells.set(
          column,
          blocks.map((b) => ({ ...b, text: b.text })),
        );
    }
  }
  return cells;
}

const TICK = /^(?:[x✓✔vj●•☒*]|ja)$/iu;

/** "Besluit" above a column of crosses is a tick column; above a column of subjects it is only a heading. */
function hasTicks(rows: readonly TableRow[], column: number): boolean {
  return rows.some((r) => TICK.test(texts(r).get(column)?.trim() ?? ''));
}

/** Gives a role to each column that has no heading, from what stands in it. */
function guessRoles(
  rows: readonly TableRow[],
  columns: ReadonlySet<number>,
  roles: Map<number, ColumnRole>,
  legend: Legend,
): void {
  const taken = (role: ColumnRole): boolean => [...roles.values()].includes(role);
  const open = [...columns].filter((c) => !roles.has(c)).sort((a, b) => a - b);
  const multi = rows.filter((r) => !r.single);
  const share = (column: number, test: (text: string) => boolean): number => {
    const filled = multi.map((r) => texts(r).get(column)).filter((t): t is string => t !== undefined && t !== '');
    return filled.length === 0 ? 0 : filled.filter(test).length / filled.length;
  };
  for (const column of open) {
    if (share(column, (t) => isTimeOnly(fold(t)) || leadingTime(`${t} x`) !== null) >= 0.6) roles.set(column, 'time');
    else if (!taken('number') && share(column, (t) => parseLabel(t) !== null) >= 0.6) roles.set(column, 'number');
    else if (share(column, (t) => readMark(t, legend, true) !== null) >= 0.5) roles.set(column, 'treatment');
    else if (
      share(
        column,
        (t) => isPapersNote(fold(t)) || /^(?=.*\d)[\d, a-z()]{1,12}$|^[a-z]$/.test(fold(t)) || /^[-x]$/.test(t),
      ) >= 0.7
    )
      roles.set(column, 'papers');
  }
  if (taken('subject')) return;
  const weight = (column: number): number =>
    rows.reduce((sum, r) => sum + Math.min(60, texts(r).get(column)?.length ?? 0), 0);
  const spare: ReadonlySet<ColumnRole | undefined> = new Set([undefined, 'section', 'proposal', 'other']);
  const rest = [...columns].filter((c) => spare.has(roles.get(c))).sort((a, b) => weight(b) - weight(a));
  const best = rest[0];
  if (best !== undefined) roles.set(best, 'subject');
}
