/**
 * `npm run bench`: the figures of the design as ratios within this run, since milliseconds differ from one machine and
 * moment to the next. Prints a table and the same as JSON, and never fails on a figure.
 * `--loads N` sets the number of page loads (default 9), `--only weight|loads|reading` leaves the rest out.
 */
import { parseArgs } from 'node:util';
import { buildBare, buildProduct } from './build';
import { type Figure, table } from './figures';
import { compareLoads } from './loads';
import { compareReading } from './reading';
import { initialScriptBytes } from './weight';

const { values } = parseArgs({ options: { loads: { type: 'string', default: '9' }, only: { type: 'string' } } });
const wants = (part: string): boolean => values.only === undefined || values.only === part;
const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
const ms = (time: number): string => `${Math.round(time)} ms`;

async function weight(product: string, bare: string): Promise<readonly Figure[]> {
  const [ours, theirs] = [initialScriptBytes(product), initialScriptBytes(bare)];
  const note = `${kB(ours)} against ${kB(theirs)}, brotli`;
  return [{ name: 'initial JavaScript of the browser page', value: ours / theirs, bar: 1.25, note }];
}

async function loads(product: string, bare: string): Promise<readonly Figure[]> {
  const found = await compareLoads(product, bare, Number(values.loads));
  const against = (of: (load: typeof found.bare) => number, print: (value: number) => string): string =>
    `${print(of(found.product))} against ${print(of(found.bare))}, median of ${found.count}`;
  const ratio = (of: (load: typeof found.bare) => number): number => of(found.product) / of(found.bare);
  return [
    {
      name: 'time until hats are visible',
      value: ratio((load) => load.visible),
      bar: 1.25,
      note: against((load) => load.visible, ms),
    },
    {
      name: 'first paint against visible content of the bare page',
      value: found.product.firstPaint / found.bare.visible,
      bar: 0.5,
      note: `${ms(found.product.firstPaint)} against ${ms(found.bare.visible)}`,
    },
    {
      name: 'JavaScript fetched until then',
      value: ratio((load) => load.scriptBytes),
      bar: null,
      note: against((load) => load.scriptBytes, kB),
    },
  ];
}

async function attempt(name: string, measure: () => Promise<readonly Figure[]>): Promise<readonly Figure[]> {
  try {
    return await measure();
  } catch (error) {
    const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return [{ name, value: null, bar: null, note: `not measured: ${why}` }];
  }
}

const figures: Figure[] = [];
if (wants('weight') || wants('loads')) {
  console.log('Building both pages ...');
  const [product, bare] = [await buildProduct(), await buildBare()];
  if (wants('weight')) figures.push(...(await attempt('weight', () => weight(product, bare))));
  if (wants('loads')) {
    console.log('Loading them in turn, slowed down ...');
    figures.push(...(await attempt('loads', () => loads(product, bare))));
  }
}
if (wants('reading')) figures.push(...(await attempt('reading', compareReading)));
console.log(`\n${table(figures)}\n`);
console.log(JSON.stringify(figures, null, 2));
