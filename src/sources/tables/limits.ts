/** A list of roles is never larger than this; what is, would hold up the page. */
export const LARGEST_FILE = 10_000_000;

/** A small file can unpack to gigabytes. */
export const LARGEST_UNPACKED = 40_000_000;

/** Rows that hold something, in all sheets together. */
export const MOST_ROWS = 20_000;

/** 120 opgaven beside each other still fit. */
export const MOST_COLUMNS = 400;

/** Thrown by the readers when a file goes over one of these. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge';
}
