/** A property of iCalendar: name and parameter names in lower case, values as decoded text. */
export interface Property {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly value: string;
}

export interface Component {
  readonly name: string;
  readonly properties: readonly Property[];
  readonly components: readonly Component[];
}

/** Reads one unfolded line; throws or gives null when it is no property. */
export type PropertyReader = (line: string) => Property | null;

interface Draft {
  readonly name: string;
  readonly properties: Property[];
  readonly components: Draft[];
}

const START = /^(?:([A-Za-z0-9.-]{1,64}))[;:]/;
const DEEPEST = 16;

/**
 * Reads the components of a calendar. Broken lines are skipped, missing ends are supplied: a calendar that was cut off
 * or re-wrapped by a mail server still gives what it holds.
 */
export function readComponents(text: string, readProperty: PropertyReader): readonly Component[] {
  const root: Draft = { name: '', properties: [], components: [] };
  const stack: Draft[] = [root];
  for (const line of unfold(text)) {
    const mark = /^(begin|end):\s*([a-z0-9-]{1,64})\s*$/i.exec(line);
    const current = stack[stack.length - 1] ?? root;
    if (mark?.[1]?.toLowerCase() === 'begin') {
      const component: Draft = { name: (mark[2] ?? '').toLowerCase(), properties: [], components: [] };
      if (stack.length <= DEEPEST) current.components.push(component);
      if (stack.length <= DEEPEST) stack.push(component);
    } else if (mark) {
      const open = stack.findLastIndex(({ name }) => name === (mark[2] ?? '').toLowerCase());
      if (open > 0) stack.length = open;
    } else {
      const property = quietly(() => readProperty(line));
      if (property) current.properties.push(property);
    }
  }
  return root.components;
}

/** The first value of a property; "" when it is absent. */
export function textOf(component: Component, name: string): string {
  return propertyOf(component, name)?.value ?? '';
}

export function propertyOf(component: Component, name: string): Property | undefined {
  return component.properties.find((property) => property.name === name);
}

function* unfold(text: string): Generator<string> {
  let pieces: string[] = [];
  for (const line of text.split(/\r\n|\r|\n/)) {
    if (/^[ \t]/.test(line)) pieces.push(line.slice(1));
    else if (START.test(line) || pieces.length === 0) {
      if (pieces.length > 0) yield pieces.join('');
      pieces = [line];
    } else if (line !== '') pieces.push(`\\n${line}`); // a line break that should have been written as \n
  }
  if (pieces.length > 0) yield pieces.join('');
}

function quietly<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
