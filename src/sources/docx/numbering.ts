import type { ListMark } from '../../domain/agenda/block';
import { type NumberStyle, numeral } from '../numerals';
import { type Properties, withProperty } from './properties';
import { walkXml } from './xml';

/** One level of a list definition. */
interface Level {
  format: string;
  /** The label with %1 to %9 for the numbers: "%1.%2". */
  text: string;
  start: number;
  /** Restarts after an item of this 1-based level; 0 never, null after any higher level. */
  restart: number | null;
  /** All numbers in digits, whatever their format. */
  legal: boolean;
  /** Paragraph style that stands for this level. */
  style: string;
  properties: Properties;
}

interface Definition {
  readonly levels: Map<number, Level>;
  /** The list style whose levels this definition takes over. */
  styleLink: string;
}

interface Instance {
  definition: string;
  readonly levels: Map<number, Level>;
  readonly starts: Map<number, number>;
}

/** The lists of a document. Labels must be asked in document order: each ask counts. */
export interface Numbering {
  /** The mark of the next item; null when the list is unknown or prints no label. */
  readonly next: (list: string, level: number) => ListMark | null;
  readonly properties: (list: string, level: number) => Properties;
  /** The level that a paragraph style stands for. */
  readonly levelOfStyle: (list: string, style: string) => number | null;
}

const FORMATS = new Map<string, NumberStyle>([
  ['decimalZero', 'decimal-leading-zero'],
  ['upperRoman', 'upper-roman'],
  ['lowerRoman', 'lower-roman'],
]);
const NONE: ReadonlySet<string> = new Set();
const MOST_LEVELS = 9;

/** Reads `word/numbering.xml`. `listOfStyle` gives the numbering instance of a list style. */
export function readNumbering(xml: string, listOfStyle: (style: string) => string | undefined): Numbering {
  const { definitions, instances } = parse(xml);

  function definitionOf(instance: Instance): Definition | undefined {
    const own = definitions.get(instance.definition);
    if (!own || own.styleLink === '' || own.levels.size > 0) return own;
    return definitions.get(instances.get(listOfStyle(own.styleLink) ?? '')?.definition ?? '') ?? own;
  }

  function levelOf(list: string, level: number): Level | undefined {
    const instance = instances.get(list);
    return instance && (instance.levels.get(level) ?? definitionOf(instance)?.levels.get(level));
  }

  const counters = new Map<string, (number | null)[]>();
  const started = new Set<string>();

  function count(list: string, level: number): (number | null)[] {
    const instance = instances.get(list);
    const key = instance?.definition ?? list;
    const numbers = counters.get(key) ?? new Array<number | null>(MOST_LEVELS).fill(null);
    counters.set(key, numbers);
    const override = instance?.starts.get(level);
    const firstUse = `${list} ${level}`;
    if (override !== undefined && !started.has(firstUse)) numbers[level] = null;
    const first = override ?? levelOf(list, level)?.start ?? 1;
    started.add(firstUse);
    numbers[level] = (numbers[level] ?? first - 1) + 1;
    for (let deeper = level + 1; deeper < MOST_LEVELS; deeper++) {
      const restart = levelOf(list, deeper)?.restart ?? null;
      if (restart === null || level < restart) numbers[deeper] = null;
    }
    return numbers;
  }

  return {
    next: (list, level) => {
      const definition = levelOf(list, level);
      if (!definition) return null;
      const numbers = count(list, level);
      if (definition.format === 'bullet') return { id: list, level, label: '', ordered: false };
      const label = definition.text
        .replace(/%([1-9])/g, (_, place: string) => {
          const at = Number(place) - 1;
          const part = levelOf(list, at);
          const format = definition.legal ? 'decimal' : (part?.format ?? 'decimal');
          return printed(numbers[at] ?? part?.start ?? 1, format);
        })
        .trim();
      return label === '' ? null : { id: list, level, label, ordered: /[\p{L}\p{N}]/u.test(label) };
    },
    properties: (list, level) => levelOf(list, level)?.properties ?? {},
    levelOfStyle: (list, style) => {
      for (let level = 0; level < MOST_LEVELS; level++) if (levelOf(list, level)?.style === style) return level;
      return null;
    },
  };
}

function printed(value: number, format: string): string {
  if (format === 'none') return '';
  if (format === 'lowerLetter' || format === 'upperLetter') {
    // Word counts z, aa, bb: the letter is repeated.
    const letter = String.fromCharCode(97 + ((value - 1 + 26) % 26)).repeat(
      Math.min(10, 1 + Math.floor((value - 1) / 26)),
    );
    return format === 'upperLetter' ? letter.toUpperCase() : letter;
  }
  return numeral(value, FORMATS.get(format) ?? 'decimal');
}

function parse(xml: string): { definitions: Map<string, Definition>; instances: Map<string, Instance> } {
  const definitions = new Map<string, Definition>();
  const instances = new Map<string, Instance>();
  let levels: Map<number, Level> | null = null;
  let definition: Definition | null = null;
  let instance: Instance | null = null;
  let level: Level | null = null;
  let overridden = 0;
  walkXml(xml, NONE, {
    open: (name, attributes, parent) => {
      const value = attributes.get('val') ?? '';
      const whole = Number.parseInt(value, 10) || 0;
      if (name === 'abstractNum') {
        definition = { levels: new Map(), styleLink: '' };
        levels = definition.levels;
        definitions.set(attributes.get('abstractNumId') ?? '', definition);
      } else if (name === 'num') {
        instance = { definition: '', levels: new Map(), starts: new Map() };
        levels = instance.levels;
        instances.set(attributes.get('numId') ?? '', instance);
      } else if (name === 'abstractNumId' && instance) instance.definition = value;
      else if (name === 'numStyleLink' && definition) definition.styleLink = value;
      else if (name === 'lvlOverride') overridden = Number.parseInt(attributes.get('ilvl') ?? '0', 10) || 0;
      else if (name === 'startOverride') instance?.starts.set(overridden, whole);
      else if (name === 'lvl') {
        level = { format: 'decimal', text: '', start: 1, restart: null, legal: false, style: '', properties: {} };
        levels?.set(Number.parseInt(attributes.get('ilvl') ?? '0', 10) || 0, level);
      } else if (!level) return;
      else if (name === 'start') level.start = whole;
      else if (name === 'numFmt') level.format = value;
      else if (name === 'lvlText') level.text = value;
      else if (name === 'lvlRestart') level.restart = whole;
      else if (name === 'isLgl') level.legal = value !== '0' && value !== 'false';
      else if (name === 'pStyle') level.style = value;
      else if (parent === 'pPr') level.properties = withProperty(level.properties, name, attributes);
    },
    close: (name) => {
      if (name === 'lvl') level = null;
    },
  });
  return { definitions, instances };
}
