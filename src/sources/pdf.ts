import type { Block } from '../domain/agenda/block';
import { openPdf } from './pdf/engine';
import { withoutFurniture } from './pdf/furniture';
import { type Page, type Piece, readPage } from './pdf/pieces';
import { rowsOf } from './pdf/rows';
import { isWellTagged, letters } from './pdf/structure';
import { writeRows, writeTagged } from './pdf/write';

/** An agenda stands on the first pages; a bundle of papers behind it can be hundreds long. */
const MOST_PAGES = 60;
/** A file that keeps the worker busy longer than this, in milliseconds, is given up. */
const PATIENCE = 20_000;

export type PdfReading =
  | { readonly kind: 'read'; readonly blocks: Block[] }
  /** `scan`: pictures of pages without text. */
  | { readonly kind: 'problem'; readonly problem: 'password' | 'scan' | 'empty' };

/** Reads the text of a PDF. Throws when the bytes are no PDF or too damaged to read. */
export async function readPdf(bytes: Uint8Array): Promise<PdfReading> {
  const { task, close } = await openPdf(bytes);
  const patience = new AbortController();
  try {
    const pages = await Promise.race([readPages(task.promise), givingUp(patience.signal)]);
    if (pages.every(({ pieces }) => pieces.length === 0)) {
      return { kind: 'problem', problem: pages.some(({ pictures }) => pictures) ? 'scan' : 'empty' };
    }
    return { kind: 'read', blocks: toBlocks(pages) };
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') return { kind: 'problem', problem: 'password' };
    throw error;
  } finally {
    patience.abort();
    await close();
  }
}

type Opened = Awaited<ReturnType<typeof openPdf>>['task']['promise'];

async function readPages(opened: Opened): Promise<Page[]> {
  const document = await opened;
  const pages: Page[] = [];
  for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number++) {
    const page = await document.getPage(number);
    pages.push(await readPage(page));
    page.cleanup();
  }
  return pages;
}

function givingUp(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const timer = setTimeout(() => reject(new Error(`not read within ${PATIENCE} ms`)), PATIENCE);
    // A timer left behind would keep a command waiting at its end.
    signal.addEventListener('abort', () => clearTimeout(timer));
  });
}

function toBlocks(pages: readonly Page[]): Block[] {
  const rows = pages.flatMap(({ pieces }, number) => rowsOf(withoutArtifacts(pieces), number));
  const heights = pages.map(({ height }) => height);
  const kept = withoutFurniture(rows, heights);
  const pieces = new Set(kept.flatMap(({ columns }) => columns.flatMap(({ words }) => words)));
  return isWellTagged(pages, pieces) ? writeTagged(pages, kept, pieces) : writeRows(pages, kept);
}

/** Some writers mark all their text as no text; then the mark means nothing. */
function withoutArtifacts(pieces: readonly Piece[]): readonly Piece[] {
  const real = pieces.filter(({ artifact }) => !artifact);
  return letters(real) > 0.3 * letters(pieces) ? real : pieces;
}
