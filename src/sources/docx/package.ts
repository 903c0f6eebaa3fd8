import type JSZip from 'jszip';
import { decodeText } from '../bytes';

/** A part larger than this when unpacked is no agenda; a small file can unpack to gigabytes. */
const LARGEST_PART = 80_000_000;

/** The parts of a Word file, by path. */
export interface Package {
  /** Text of a part; "" when it is absent. Throws when it is too large or broken. */
  readonly text: (path: string) => Promise<string>;
  readonly has: (path: string) => boolean;
}

/** Opens a zip file; throws when the bytes are none. */
export async function openPackage(bytes: Uint8Array): Promise<Package> {
  const { default: Zip } = await import('jszip');
  const zip = await Zip.loadAsync(bytes);
  return {
    has: (path) => zip.file(path) !== null,
    text: async (path) => {
      const file = zip.file(path);
      return file ? decodeText(await unpack(file)) : '';
    },
  };
}

/** Unpacks in pieces, so that an exploding file is stopped before it fills the memory. */
function unpack(file: JSZip.JSZipObject): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const pieces: Uint8Array[] = [];
    let size = 0;
    const stream = file.internalStream('uint8array');
    stream.on('data', (piece) => {
      pieces.push(piece);
      size += piece.length;
      if (size <= LARGEST_PART) return;
      stream.pause();
      reject(new Error(`part unpacks to more than ${LARGEST_PART} bytes`));
    });
    stream.on('error', reject);
    stream.on('end', () => resolve(join(pieces, size)));
    stream.resume();
  });
}

function join(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
