import { inflateSync } from 'node:zlib';

/** A picture as four bytes (red, green, blue, alpha) for each pixel, row by row. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10];
// Bytes for each pixel by colour type: grey, RGB, grey with alpha, RGBA.
const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 4: 2, 6: 4 };

/**
 * Reads a PNG of 8 bits a channel, not interlaced and without a palette: the forms in which icons are saved. Null for
 * anything else. (PNG specification, W3C, sections 9 and 11.)
 */
export function readPng(bytes: Uint8Array): Picture | null {
  if (!SIGNATURE.every((byte, at) => bytes[at] === byte)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < 33) return null;
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  const channels = CHANNELS[view.getUint8(25)];
  if (channels === undefined || view.getUint8(24) !== 8 || view.getUint8(28) !== 0) return null;
  try {
    const raw = inflateSync(Buffer.concat(imageData(view)));
    return { width, height, pixels: toRgba(unfilter(raw, width * channels, height, channels), channels) };
  } catch {
    return null;
  }
}

function imageData(view: DataView): Uint8Array[] {
  const parts: Uint8Array[] = [];
  for (let at = 8; at + 12 <= view.byteLength; ) {
    const length = view.getUint32(at);
    const type = String.fromCharCode(...[4, 5, 6, 7].map((step) => view.getUint8(at + step)));
    if (type === 'IDAT') parts.push(new Uint8Array(view.buffer, view.byteOffset + at + 8, length));
    at += length + 12;
  }
  return parts;
}

function unfilter(raw: Uint8Array, rowBytes: number, height: number, channels: number): Uint8Array {
  if (raw.length < (rowBytes + 1) * height) throw new RangeError('PNG data ends early');
  const out = new Uint8Array(rowBytes * height);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (rowBytes + 1)] ?? 0;
    for (let x = 0; x < rowBytes; x += 1) {
      const to = y * rowBytes + x;
      const left = x < channels ? 0 : (out[to - channels] ?? 0);
      const up = y === 0 ? 0 : (out[to - rowBytes] ?? 0);
      const corner = x < channels || y === 0 ? 0 : (out[to - rowBytes - channels] ?? 0);
      out[to] = (raw[y * (rowBytes + 1) + 1 + x] ?? 0) + predicted(filter, left, up, corner);
    }
  }
  return out;
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  switch (filter) {
    case 0:
      return 0;
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    case 4:
      return paeth(left, up, corner);
    default:
      throw new RangeError(`PNG filter ${filter} does not exist`);
  }
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [left, up, corner].map((value) => Math.abs(guess - value)) as [
    number,
    number,
    number,
  ];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

function toRgba(data: Uint8Array, channels: number): Uint8Array {
  const grey = channels < 3;
  const hasAlpha = channels === 2 || channels === 4;
  const out = new Uint8Array((data.length / channels) * 4);
  for (let from = 0, to = 0; from < data.length; from += channels, to += 4) {
    for (let colour = 0; colour < 3; colour += 1) out[to + colour] = data[from + (grey ? 0 : colour)] ?? 0;
    out[to + 3] = hasAlpha ? (data[from + channels - 1] ?? 0) : 255;
  }
  return out;
}
