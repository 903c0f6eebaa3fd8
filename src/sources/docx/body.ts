import type { Block, ListMark } from '../../domain/agenda/block';
import { type Line, LineBuilder } from '../line';
import type { Attributes } from '../markup';
import { type Cell, newTable, noteText, placeCell, realMarks, startRow, type Table } from '../table';
import { BlockWriter, type Mark } from '../writer';
import type { Numbering } from './numbering';
import { type Properties, withProperty } from './properties';
import type { Styles } from './styles';
import { walkXml } from './xml';

/** Tracked deletions, earlier formatting, field codes and the second copy of a drawing: nobody sees these. */
const DROPPED: ReadonlySet<string> = new Set(
  (
    'del moveFrom delText delInstrText instrText Fallback pPrChange rPrChange tblPrChange trPrChange tcPrChange ' +
    'sectPrChange tblPrExChange numberingChange sdtPr sdtEndPr sectPr tblPr fldData binData rt'
  ).split(' '),
);

interface Paragraph {
  properties: Properties;
  readonly builder: LineBuilder;
  readonly start: Mark;
  /** The list mark for its first line; undefined until that line is written. */
  mark: ListMark | null | undefined;
}

interface OpenTable {
  readonly table: Table;
  /** The cell that reaches down into each grid column. */
  readonly merged: Map<number, Cell>;
  readonly outer: OpenCell | null;
  row: Mark;
  headRow: boolean;
}

interface OpenCell {
  readonly start: Mark;
  width: number;
  merge: 'none' | 'start' | 'continued';
  cell: Cell | null;
}

/** Turns the body of a Word document into blocks. */
export function readBody(xml: string, styles: Styles, numbering: Numbering): Block[] {
  const writer = new BlockWriter();
  const paragraphs: Paragraph[] = [];
  const tables: OpenTable[] = [];
  const cells: Cell[] = [];
  const blockCells: (Cell | null)[] = [];
  let openCell: OpenCell | null = null;
  let run: Properties = {};
  let tableCount = 0;

  /** The cell on the grid; placed at its first paragraph, when its width and merging are known. */
  function cellHere(): Cell | null {
    const open = tables[tables.length - 1];
    if (!open || !openCell) return null;
    if (openCell.cell) return openCell.cell;
    const { table, merged, outer } = open;
    const cell = placeCell(table, outer?.cell ?? null, 1, openCell.width, open.headRow);
    const { column } = cell.mark;
    const above = merged.get(column);
    if (openCell.merge === 'continued' && above) {
      above.mark = { ...above.mark, rowSpan: cell.mark.row - above.mark.row + 1 };
      openCell.cell = above;
      return above;
    }
    if (openCell.merge === 'none') merged.delete(column);
    else merged.set(column, cell);
    openCell.cell = cell;
    cells.push(cell);
    return cell;
  }

  function write(line: Line, paragraph: Paragraph): void {
    const { style } = paragraph.properties;
    const first = paragraph.mark === undefined;
    const { mark, properties } = numbered(paragraph);
    const cell = cellHere();
    writer.write(line, {
      indent: (properties.left ?? 0) + (mark || !first ? 0 : (properties.firstLine ?? 0)),
      heading: styles.heading(style) || outlineHeading(properties.outline),
      list: first ? mark : null,
      cell: null,
      quoted: false,
    });
    blockCells.push(cell);
    if (cell) noteText(cell);
  }

  /** The list mark, counted once, and the properties with those of styles and list level in them. */
  function numbered(paragraph: Paragraph): { mark: ListMark | null; properties: Properties } {
    const own = paragraph.properties;
    const fromStyle = styles.properties(own.style);
    const list = own.list ?? fromStyle.list ?? '0';
    const level = own.level ?? (own.list ? 0 : (numbering.levelOfStyle(list, own.style ?? '') ?? fromStyle.level ?? 0));
    const inList = list !== '0';
    if (paragraph.mark === undefined) paragraph.mark = inList ? numbering.next(list, level) : null;
    const fromLevel = inList ? numbering.properties(list, level) : {};
    const between = own.list ? { ...fromStyle, ...fromLevel } : { ...fromLevel, ...fromStyle };
    return { mark: paragraph.mark, properties: { ...between, ...own } };
  }

  function breakLine(paragraph: Paragraph, forced: boolean): void {
    const line = paragraph.builder.take();
    if (line) write(line, paragraph);
    else if (forced) writer.empty();
  }

  /** A number alone in a cell belongs to the text in the next cell, so it is a line of its own. */
  function showLoneLabel(paragraph: Paragraph): void {
    const { mark } = numbered(paragraph);
    if (!mark?.ordered) return;
    paragraph.builder.add(mark.label);
    paragraph.mark = null;
  }

  function endParagraph(): void {
    const paragraph = paragraphs.pop();
    if (!paragraph) return;
    const cell = cellHere();
    const written = writer.line > paragraph.start.line;
    if (styles.isContents(paragraph.properties.style)) paragraph.builder.clear();
    if (cell && !written && !paragraph.builder.started) showLoneLabel(paragraph);
    breakLine(paragraph, !written);
    if (paragraph.mark === undefined) numbered(paragraph); // an empty item has its number too
  }

  function addText(text: string): void {
    const paragraph = paragraphs[paragraphs.length - 1];
    if (!paragraph || writer.full) return;
    const character = run.style ? styles.properties(run.style) : {};
    const {
      bold = false,
      italic = false,
      hidden = false,
    } = {
      ...styles.properties(paragraph.properties.style),
      ...character,
      ...run,
    };
    if (!hidden) paragraph.builder.add(text, { bold, italic }, true);
  }

  function inRun(name: string): void {
    const paragraph = paragraphs[paragraphs.length - 1];
    if (!paragraph) return;
    if (name === 'tab' || name === 'ptab') paragraph.builder.tab();
    else if (name === 'br' || name === 'cr') breakLine(paragraph, true);
    else if (name === 'noBreakHyphen') addText('-');
  }

  function setProperty(name: string, attributes: Attributes, parent: string, inParagraph: boolean): void {
    const paragraph = paragraphs[paragraphs.length - 1];
    if (inParagraph && paragraph) paragraph.properties = withProperty(paragraph.properties, name, attributes);
    else if (parent === 'rPr') run = withProperty(run, name, attributes);
  }

  function startTable(): void {
    const outer = openCell;
    cellHere();
    if (outer?.cell) outer.cell.table.nested = true;
    tables.push({ table: newTable(tableCount++), merged: new Map(), outer, row: writer.mark(), headRow: false });
    openCell = null;
  }

  function startTableRow(): void {
    const open = tables[tables.length - 1];
    if (!open) return;
    startRow(open.table);
    open.row = writer.mark();
    open.headRow = false;
  }

  function describeCell(name: string, attributes: Attributes): void {
    if (!openCell) return;
    const value = attributes.get('val') ?? '';
    if (name === 'gridSpan') openCell.width = Number.parseInt(value, 10) || 1;
    else if (name === 'vMerge') openCell.merge = value === 'restart' ? 'start' : 'continued';
  }

  function describeRow(name: string, attributes: Attributes): void {
    const open = tables[tables.length - 1];
    if (!open) return;
    const value = attributes.get('val') ?? '';
    if (name === 'tblHeader') open.headRow = value !== '0' && value !== 'false';
    else if (name === 'gridBefore') open.table.nextColumn += Math.min(100, Number.parseInt(value, 10) || 0);
  }

  let properties: 'none' | 'paragraph' | 'mark' = 'none';
  walkXml(xml, DROPPED, {
    open: (name, attributes, parent) => {
      if (name === 'p') {
        paragraphs.push({ properties: {}, builder: new LineBuilder(), start: writer.mark(), mark: undefined });
      } else if (name === 'r') run = {};
      else if (name === 'tbl') startTable();
      else if (name === 'tr') startTableRow();
      else if (name === 'tc') openCell = { start: writer.mark(), width: 1, merge: 'none', cell: null };
      else if (parent === 'tcPr') describeCell(name, attributes);
      else if (parent === 'trPr') describeRow(name, attributes);
      else if (name === 'pPr') properties = 'paragraph';
      else if (name === 'rPr' && parent === 'pPr') properties = 'mark';
      else if (parent === 'pPr' || parent === 'numPr' || parent === 'rPr') {
        // The properties of the paragraph mark (`rPr` in `pPr`) say nothing about its text.
        if (properties !== 'mark') setProperty(name, attributes, parent, properties === 'paragraph');
      } else if (parent === 'r') inRun(name);
    },
    close: (name) => {
      if (name === 'p') endParagraph();
      else if (name === 'pPr') properties = 'none';
      else if (name === 'rPr' && properties === 'mark') properties = 'paragraph';
      else if (name === 'tc' && openCell) {
        cellHere();
        writer.endCell(openCell.start);
        openCell = null;
      } else if (name === 'tr') {
        const open = tables[tables.length - 1];
        if (open) writer.endRow(open.row);
      } else if (name === 'tbl') openCell = tables.pop()?.outer ?? null;
    },
    text: (text, parent) => {
      if (parent === 't') addText(text);
    },
  });

  const marks = realMarks(cells);
  return writer.blocks.map((block, at) => {
    const cell = blockCells[at];
    const mark = cell ? marks.get(cell) : null;
    return mark ? { ...block, cell: mark } : block;
  });
}

/** A paragraph with an outline level shows in Word's navigation like a heading. */
function outlineHeading(outline: number | undefined): number {
  return outline === undefined || outline > 5 ? 0 : outline + 1;
}
