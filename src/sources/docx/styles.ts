import { type Properties, withProperty } from './properties';
import { walkXml } from './xml';

export interface Style {
  readonly id: string;
  /** Built-in styles have an English name in every language: "heading 1". */
  readonly name: string;
  readonly basedOn: string;
  readonly properties: Properties;
}

export interface Styles {
  /** Properties of a style with those of the styles it is based on. */
  readonly properties: (id: string | undefined) => Properties;
  /** 1 to 6 for a heading style, else 0. */
  readonly heading: (id: string | undefined) => number;
  /** True for lines of a table of contents: they repeat the headings. */
  readonly isContents: (id: string | undefined) => boolean;
}

const HEADING = /^(?:heading|kop)\s*([1-9])$/i;
const TITLE = /^(?:title|titel)$/i;
const CONTENTS = /^(?:toc|inhopg)\s*\d$/i;
const LONGEST_CHAIN = 30;
const NOTHING: Properties = {};
const CHANGES: ReadonlySet<string> = new Set(['pPrChange', 'rPrChange', 'tblStylePr', 'latentStyles']);

/** Reads `word/styles.xml`; empty text gives no styles. */
export function readStyles(xml: string): Styles {
  const styles = new Map<string, Style>();
  let defaultParagraph = '';
  let current: { id: string; name: string; basedOn: string; properties: Properties } | null = null;
  walkXml(xml, CHANGES, {
    open: (name, attributes, parent) => {
      if (name === 'style') {
        current = { id: attributes.get('styleId') ?? '', name: '', basedOn: '', properties: NOTHING };
        if (attributes.get('type') === 'paragraph' && attributes.get('default') === '1') defaultParagraph = current.id;
      } else if (!current) return;
      else if (name === 'name' && parent === 'style') current.name = attributes.get('val') ?? '';
      else if (name === 'basedOn' && parent === 'style') current.basedOn = attributes.get('val') ?? '';
      else if (parent === 'pPr' || parent === 'rPr' || parent === 'numPr') {
        current.properties = withProperty(current.properties, name, attributes);
      }
    },
    close: (name) => {
      if (name !== 'style' || !current) return;
      styles.set(current.id, current);
      current = null;
    },
  });

  const resolved = new Map<string, Properties>();
  function properties(id: string | undefined): Properties {
    const start = id ?? defaultParagraph;
    const known = resolved.get(start);
    if (known) return known;
    const chain: Style[] = [];
    for (
      let at = styles.get(start);
      at && chain.length < LONGEST_CHAIN && !chain.includes(at);
      at = styles.get(at.basedOn)
    ) {
      chain.push(at);
    }
    const merged: Properties = Object.assign({}, ...chain.reverse().map((style) => style.properties));
    resolved.set(start, merged);
    return merged;
  }

  const nameOf = (id: string | undefined): string => styles.get(id ?? defaultParagraph)?.name ?? id ?? '';
  return {
    properties,
    heading: (id) => {
      const name = nameOf(id);
      const level = Number(HEADING.exec(name)?.[1] ?? (TITLE.test(name) ? 1 : 0));
      return Math.min(6, level);
    },
    isContents: (id) => CONTENTS.test(nameOf(id)),
  };
}
