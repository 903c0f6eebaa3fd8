import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';

/** A place in a JSON value: property names and list positions from the root. */
export type JsonPath = readonly (string | number)[];

/** Where and why a text is no JSON. */
export interface JsonFault {
  /** 1-based line. */
  readonly line: number;
  /** Name of the error as jsonc-parser prints it ("CommaExpected"); "" when it sees none. */
  readonly code: string;
  /** The piece of text at which reading stopped, at most 20 characters; "" at the end of the file. */
  readonly near: string;
}

const STRICT = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false } as const;

/** 1-based line of an offset; a line ends at "\n". */
function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}

/** Where a text stops being JSON. Call it only for a text that `JSON.parse` refuses. */
export function jsonFaultOf(text: string): JsonFault {
  const errors: ParseError[] = [];
  try {
    parseTree(text, errors, STRICT);
  } catch (error) {
    // jsonc-parser descends recursively; a text nested thousands deep exhausts the stack.
    if (!(error instanceof RangeError)) throw error;
  }
  const first = errors[0];
  if (first === undefined) return { line: 1, code: '', near: '' };
  return {
    line: lineAt(text, first.offset),
    code: printParseErrorCode(first.error),
    near: text.slice(first.offset, first.offset + Math.min(Math.max(first.length, 1), 20)).trim(),
  };
}

function treeOf(text: string): Node | null {
  try {
    return parseTree(text, [], STRICT) ?? null;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return null;
  }
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function lineIn(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}

/**
 * Looks up lines in a JSON text: gives the 1-based line of the value at a path, or of its nearest parent that exists
 * (for a field that is missing). The text is parsed at the first question, so a faultless file costs nothing.
 */
export function linesOf(text: string): (path: JsonPath) => number {
  let known: { readonly tree: Node | null; readonly starts: readonly number[] } | null = null;
  return (path) => {
    known ??= { tree: treeOf(text), starts: lineStarts(text) };
    if (known.tree === null) return 1;
    for (let length = path.length; length >= 0; length -= 1) {
      const node = findNodeAtLocation(known.tree, path.slice(0, length));
      if (node !== undefined) return lineIn(known.starts, node.offset);
    }
    return 1;
  };
}
