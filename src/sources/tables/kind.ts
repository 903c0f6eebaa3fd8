import type { TablesProblem } from '../../domain/import/table';

/** A file as the user chose it. */
export interface TableFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** How the names of OLE parts are written: UTF-16. */
const wide = (text: string): string => [...text].join('\u0000');

/** Other files that people choose by mistake: they hold text, but no table. */
const NO_TABLE = /\.(?:docx?|pdf|pptx?|ics|eml|msg|html?|rtf|png|jpe?g|zip)$/i;

/** What a file is: something with tables, or why not. */
export function kindOfTable({ name, bytes }: TableFile): 'workbook' | 'csv' | TablesProblem {
  const latin = (part: Uint8Array): string => new TextDecoder('latin1').decode(part);
  if (starts(bytes, OLE)) return latin(bytes).includes(wide('EncryptedPackage')) ? 'password' : 'old-excel';
  if (starts(bytes, ZIP)) {
    const names = latin(bytes.subarray(0, 65_536)) + latin(bytes.subarray(-65_536));
    if (names.includes('application/vnd.oasis.opendocument')) return 'open-document';
    return names.includes('xl/') || /\.xls[xm]$/i.test(name) ? 'workbook' : 'unsupported';
  }
  if (NO_TABLE.test(name) || isBinary(bytes)) return /\.xls[xm]?$/i.test(name) ? 'unreadable' : 'unsupported';
  return /\.xls[xm]?$/i.test(name) ? 'unreadable' : 'csv';
}

function starts(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, at) => bytes[at] === byte);
}

/** A zero that is no half of UTF-16 stands in no text. */
function isBinary(bytes: Uint8Array): boolean {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return !utf16 && bytes.subarray(0, 4096).includes(0);
}
