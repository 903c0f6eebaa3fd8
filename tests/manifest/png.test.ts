import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { iconProblem } from '../../manifest/check/icons';
import { readPng } from '../../manifest/check/png';
import { projectFile } from '../../manifest/site';

function chunk(type: string, data: Uint8Array): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, Buffer.from(type), data, Buffer.alloc(4)]);
}

/** A PNG by hand: each row starts with the number of its filter. */
function png(width: number, height: number, colourType: number, rows: readonly (readonly number[])[]): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  header[9] = colourType;
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  const data = deflateSync(Buffer.from(rows.flat()));
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

test('every filter of the PNG specification', () => {
  const rows = [
    [0, 10, 20],
    [1, 10, 20],
    [2, 10, 20],
    [3, 10, 20],
    [4, 10, 20],
  ];
  const picture = readPng(png(2, 5, 0, rows));
  const reds = [...(picture?.pixels ?? [])].filter((_, at) => at % 4 === 0);
  expect(reds).toEqual([10, 20, 10, 30, 20, 50, 20, 55, 30, 75]);
});

test.each([
  [0, [7], [7, 7, 7, 255]],
  [2, [1, 2, 3], [1, 2, 3, 255]],
  [4, [7, 9], [7, 7, 7, 9]],
  [6, [1, 2, 3, 4], [1, 2, 3, 4]],
])('colour type %d', (type, bytes, rgba) => {
  expect([...(readPng(png(1, 1, type, [[0, ...bytes]]))?.pixels ?? [])]).toEqual(rgba);
});

test.each([
  ['no PNG', new Uint8Array(60)],
  ['cut off', png(2, 2, 6, [[0, 1]])],
  ['with a palette', png(1, 1, 3, [[0, 0]])],
])('is null for a picture that is %s', (_name, bytes) => {
  expect(readPng(bytes)).toBeNull();
});

test('an outline may be white or transparent only', () => {
  const rule = { size: 2, only: '#ffffff', transparent: true };
  const white = [255, 255, 255, 255];
  const clear = [0, 0, 0, 0];
  expect(
    iconProblem(
      png(2, 2, 6, [
        [0, ...white, ...clear],
        [0, ...clear, ...white],
      ]),
      rule,
    ),
  ).toBeNull();
  expect(
    iconProblem(
      png(2, 2, 6, [
        [0, ...white, ...white],
        [0, ...white, ...white],
      ]),
      rule,
    ),
  ).toBe('has no transparent ground');
  expect(
    iconProblem(
      png(2, 2, 6, [
        [0, ...white, ...clear],
        [0, ...clear, 200, 0, 0, 255],
      ]),
      rule,
    ),
  ).toBe('has the colour #c80000 at 1, 1; only #ffffff and transparent are allowed');
});

test.each([16, 32, 80, 192])('the icon of %d pixels is that large', (size) => {
  const bytes = projectFile(`assets/icons/rolvast-${size}.png`);
  expect(iconProblem(bytes, { size, only: null, transparent: true })).toBeNull();
});
