import { SaxesParser } from 'saxes';

/** An element of an XML document. */
export interface XmlElement {
  /** Name without a prefix. */
  readonly name: string;
  /** Namespace; "" for none. */
  readonly uri: string;
  /** Values by name without a prefix: "type" for xsi:type. Declarations of namespaces are left out. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Text directly in the element, trimmed. */
  readonly text: string;
  /** Line of its start tag, from 1. */
  readonly line: number;
}

export type XmlResult =
  | { readonly kind: 'read'; readonly root: XmlElement }
  | { readonly kind: 'broken'; readonly line: number; readonly text: string };

interface Building {
  readonly element: XmlElement;
  readonly children: XmlElement[];
  text: string;
}

/** Reads an XML document, strictly: the first thing that is not well-formed ends it. */
export function readXml(text: string): XmlResult {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const open: Building[] = [];
  let root: XmlElement | null = null;
  let fault: { line: number; text: string } | null = null;
  let startLine = 1;
  parser.on('error', ({ message }) => {
    fault ??= { line: parser.line, text: message.replace(/^\d+:\d+: /, '') };
  });
  parser.on('opentagstart', () => {
    startLine = parser.line;
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    const own = Object.values(attributes).filter(({ prefix, name }) => prefix !== 'xmlns' && name !== 'xmlns');
    const children: XmlElement[] = [];
    const element = {
      name: local,
      uri,
      attributes: Object.fromEntries(own.map((attribute) => [attribute.local, attribute.value])),
      children,
      text: '',
      line: startLine,
    };
    open.push({ element, children, text: '' });
  });
  parser.on('text', (part) => {
    const last = open.at(-1);
    if (last !== undefined) last.text += part;
  });
  parser.on('closetag', () => {
    const done = open.pop();
    if (done === undefined) return;
    const element = { ...done.element, text: done.text.trim() };
    const parent = open.at(-1);
    if (parent === undefined) root = element;
    else parent.children.push(element);
  });
  parser.write(text.replace(/^\uFEFF/, '')).close();
  if (fault !== null) return { kind: 'broken', ...(fault as { line: number; text: string }) };
  return root === null ? { kind: 'broken', line: 1, text: 'no element' } : { kind: 'read', root };
}

/** The element and all below it, in document order. */
export function allOf(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(allOf)];
}

/** The first child at the end of a path of names; null when there is none. */
export function childAt(element: XmlElement | null, ...path: readonly string[]): XmlElement | null {
  return path.reduce<XmlElement | null>(
    (here, name) => here?.children.find((child) => child.name === name) ?? null,
    element,
  );
}

/** "line 12, Control" for a fault. */
export function placeOf(element: XmlElement): string {
  return `line ${element.line}, ${element.name}`;
}
