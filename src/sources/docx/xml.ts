import { type Attributes, readMarkup } from '../markup';

export interface XmlHandler {
  /** Names and attribute names come without prefix: which prefix stands for WordprocessingML differs between writers. */
  readonly open: (name: string, attributes: Attributes, parent: string) => void;
  readonly close: (name: string) => void;
  readonly text?: (text: string, parent: string) => void;
}

/**
 * Reads XML as balanced events. `dropped` elements and all in them are passed over. Broken XML gives what can be read.
 */
export function walkXml(xml: string, dropped: ReadonlySet<string>, handler: XmlHandler): void {
  const stack: string[] = [];
  const counts = new Map<string, number>();
  let droppedFrom = -1;

  function pop(): void {
    const name = stack.pop() ?? '';
    counts.set(name, (counts.get(name) ?? 1) - 1);
    if (droppedFrom < 0) handler.close(name);
    else if (stack.length === droppedFrom) droppedFrom = -1;
  }

  readMarkup(xml, 'xml', {
    open: (prefixed, attributes, closed) => {
      const name = local(prefixed);
      const parent = stack[stack.length - 1] ?? '';
      if (droppedFrom < 0 && dropped.has(name)) droppedFrom = stack.length;
      stack.push(name);
      counts.set(name, (counts.get(name) ?? 0) + 1);
      if (droppedFrom < 0) handler.open(name, localNames(attributes), parent);
      if (closed) pop();
    },
    close: (prefixed) => {
      const name = local(prefixed);
      if ((counts.get(name) ?? 0) === 0) return;
      while (stack.length > 0) {
        const last = stack[stack.length - 1] === name;
        pop();
        if (last) return;
      }
    },
    text: (text) => {
      if (droppedFrom < 0) handler.text?.(text, stack[stack.length - 1] ?? '');
    },
  });
  while (stack.length > 0) pop();
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function localNames(attributes: Attributes): Attributes {
  if (attributes.size === 0) return attributes;
  const plain = new Map<string, string>();
  for (const [name, value] of attributes) if (!plain.has(local(name))) plain.set(local(name), value);
  return plain;
}
