/**
 * `npm run bench`: the figures of the design as ratios within this run, since milliseconds differ from one machine and
 * moment to the next. Prints a table and the same as JSON, and never fails on a figure.
 * `--loads N` sets the number of page loads (default 9), `--only weight|loads|requests|reading|overview` leaves the rest out.
 */
import { parseArgs } from 'node:util';
import { buildBare, buildProduct } from './build';
import { type Figure, table } from './figures';
import { compareLoads } from './loads';
import { compareOverview } from './overview';
import { overviewOnScreen } from './overview-screen';
import { compareReading } from './reading';
import { countRequests } from './requests';
import { initialScriptBytes } from './weight';

const { values } = parseArgs({ options: { loads: { type: 'string', default: '9' }, only: { type: 'string' } } });
const wants = (part: string): boolean => values.only === undefined || values.only === part;
const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
const ms = (time: number): string => `${Math.round(time)} ms`;

async function weight(product: string, bare: string): Promise<readonly Figure[]> {
  const theirs = initialScriptBytes(bare);
  const pages = [
    ['the pane of Outlook', 'taskpane.html'],
    ['the tab of Teams', 'tab.html'],
    ['the browser page', 'index.html'],
  ] as const;
  return pages.map(([name, page]) => {
    const ours = initialScriptBytes(product, page);
    const note = `${kB(ours)} against ${kB(theirs)}, brotli`;
    return { name: `initial JavaScript of ${name}`, value: ours / theirs, bar: 1.25, note };
  });
}

async function loads(product: string, bare: string): Promise<readonly Figure[]> {
  const found = await compareLoads(product, bare, Number(values.loads));
  const { bare: theirs, count } = found;
  // The bars are those of the pane; the browser page fetches the fictional region as well.
  const pages = [
    ['the pane of Outlook', found.pane, { visible: 1.25, firstPaint: 0.5 }],
    ['the browser page', found.product, { visible: null, firstPaint: 0.5 }],
  ] as const;
  return pages.flatMap(([name, ours, bars]) => [
    {
      name: `${name}: time until hats are visible`,
      value: ours.visible / theirs.visible,
      bar: bars.visible,
      note: `${ms(ours.visible)} against ${ms(theirs.visible)}, median of ${count}`,
    },
    {
      name: `${name}: first paint against visible content of the bare page`,
      value: ours.firstPaint / theirs.visible,
      bar: bars.firstPaint,
      note: `${ms(ours.firstPaint)} against ${ms(theirs.visible)}`,
    },
    {
      name: `${name}: JavaScript fetched until then`,
      value: ours.scriptBytes / theirs.scriptBytes,
      bar: null,
      note: `${kB(ours.scriptBytes)} against ${kB(theirs.scriptBytes)}`,
    },
  ]);
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
if (wants('weight') || wants('loads') || wants('overview')) {
  console.log('Building the pages ...');
  const product = await buildProduct();
  const bare = wants('weight') || wants('loads') ? await buildBare() : '';
  if (wants('weight')) figures.push(...(await attempt('weight', () => weight(product, bare))));
  if (wants('loads')) {
    console.log('Loading them in turn, slowed down ...');
    figures.push(...(await attempt('loads', () => loads(product, bare))));
  }
  if (wants('overview')) {
    console.log('Scrolling and filtering a large register ...');
    figures.push(...(await attempt('overview on screen', () => overviewOnScreen(product))));
  }
}
if (wants('overview')) figures.push(...(await attempt('overview', compareOverview)));
if (wants('requests')) figures.push(...(await attempt('requests', countRequests)));
if (wants('reading')) figures.push(...(await attempt('reading', compareReading)));
console.log(`\n${table(figures)}\n`);
console.log(JSON.stringify(figures, null, 2));
