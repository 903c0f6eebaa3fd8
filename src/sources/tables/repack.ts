import type JSZip from 'jszip';
import { decodeText } from '../bytes';
import { LARGEST_UNPACKED, MOST_COLUMNS, MOST_ROWS, TooLarge } from './limits';

/**
 * The parts of a workbook that hold its tables, checked and packed anew without compression. Three things a file can do are stopped
 * here: unpack to gigabytes, put a cell at row 1,048,576 so that a million rows come into being, and hold a formula that was never
 * worked out, at which the reader gives up on the whole file. Throws `TooLarge`, or anything when the bytes are no zip file. `most`: bytes
 * that all parts together may unpack to.
 */
export async function repack(bytes: Uint8Array, most = LARGEST_UNPACKED): Promise<ArrayBuffer> {
  const { default: Zip } = await import('jszip');
  const zip = await Zip.loadAsync(bytes);
  const safe = new Zip();
  let size = 0;
  for (const file of Object.values(zip.files)) {
    if (file.dir || !/\.(?:xml|rels)$/i.test(file.name)) continue;
    const part = await unpack(file, most - size);
    size += part.length;
    safe.file(file.name, isSheet(file.name) ? withoutEmptyCells(decodeText(part)) : part);
  }
  return safe.generateAsync({ type: 'arraybuffer', compression: 'STORE' });
}

function isSheet(name: string): boolean {
  return /worksheets\/[^/]+\.xml$/i.test(name);
}

/** Unpacks in pieces, so that an exploding file is stopped before it fills the memory. */
function unpack(file: JSZip.JSZipObject, room: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const pieces: Uint8Array[] = [];
    let size = 0;
    const stream = file.internalStream('uint8array');
    stream.on('data', (piece) => {
      size += piece.length;
      if (size > room) {
        stream.pause();
        reject(new TooLarge());
        return;
      }
      pieces.push(piece);
    });
    stream.on('error', reject);
    stream.on('end', () => {
      const whole = new Uint8Array(size);
      let at = 0;
      for (const piece of pieces) {
        whole.set(piece, at);
        at += piece.length;
      }
      resolve(whole);
    });
    stream.resume();
  });
}

const EMPTY_CELL = /<(?:\w+:)?c\b[^<>]*\/>/g;
const EMPTY_ROW = /<(?:\w+:)?row\b[^<>]*\/>/g;
/** A formula that no program has worked out yet. */
const NO_RESULT = /<(?:\w+:)?c\b[^<>]*>\s*<(?:\w+:)?f\b[^<>]*(?:\/>|>[^<]*<\/(?:\w+:)?f>)\s*<\/(?:\w+:)?c>/g;
const ADDRESS = /<(?:\w+:)?c\b[^<>]*?\sr="([A-Z]{1,3})(\d{1,7})"/g;

/** Takes out cells that only have a look (a whole coloured column is a million of them), and refuses a sheet that is too wide or long. */
function withoutEmptyCells(xml: string): string {
  const text = xml.replace(EMPTY_CELL, '').replace(EMPTY_ROW, '').replace(NO_RESULT, '');
  for (const [, letters = '', row = ''] of text.matchAll(ADDRESS)) {
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    if (column > MOST_COLUMNS || Number(row) > MOST_ROWS * 2) throw new TooLarge();
  }
  return text;
}
