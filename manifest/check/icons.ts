import { readPng } from './png';

export interface IconRule {
  /** Width and height in pixels. */
  readonly size: number;
  /** The one colour that every pixel which is not wholly transparent must have, as "#rrggbb"; null for any. */
  readonly only: string | null;
  /** True when some pixel must be transparent. */
  readonly transparent: boolean;
}

/** What is wrong with an icon, as the end of a sentence ("is 31 x 32 pixels, not 32 x 32"); null when it is right. */
export function iconProblem(bytes: Uint8Array | null, rule: IconRule): string | null {
  if (bytes === null) return 'does not exist';
  const picture = readPng(bytes);
  if (picture === null) return 'is no PNG of 8 bits a channel without palette or interlacing';
  const { width, height, pixels } = picture;
  if (width !== rule.size || height !== rule.size) {
    return `is ${width} x ${height} pixels, not ${rule.size} x ${rule.size}`;
  }
  let clear = 0;
  for (let at = 0; at < pixels.length; at += 4) {
    const alpha = pixels[at + 3] ?? 0;
    if (alpha === 0) clear += 1;
    // What is nearly transparent has lost its exact colour when the browser drew it.
    else if (rule.only !== null && alpha > 32 && !isColour(pixels, at, rule.only)) {
      const pixel = at / 4;
      return `has the colour ${hex(pixels, at)} at ${pixel % width}, ${Math.floor(pixel / width)}; only ${rule.only} and transparent are allowed`;
    }
  }
  if (rule.transparent && clear === 0) return 'has no transparent ground';
  return null;
}

function isColour(pixels: Uint8Array, at: number, colour: string): boolean {
  return [0, 1, 2].every(
    (step) => Math.abs((pixels[at + step] ?? 0) - Number.parseInt(colour.slice(1 + step * 2, 3 + step * 2), 16)) <= 4,
  );
}

function hex(pixels: Uint8Array, at: number): string {
  return `#${[0, 1, 2].map((step) => (pixels[at + step] ?? 0).toString(16).padStart(2, '0')).join('')}`;
}
