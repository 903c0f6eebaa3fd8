import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { LARGE_DAY, largeRegisterFile } from '../builders/largeRegister';
import { FLAGS, needChromium } from '../e2e/support/chromium';
import { serveFolder } from '../e2e/support/static-server';
import { type Figure, median } from './figures';

const TURNS = 3;
/** What the browser itself calls a long task, in milliseconds. */
const LONG = 50;
const ROWS = 'table[role="grid"] tbody th[scope="row"]';
const EVERYONE = `/#/rollen/overzicht?regio=grootland&op=${LARGE_DAY}&overleg=`;
const FILTER = 'wie doet jeugd';

/** One visit to the overview. */
interface Visit {
  /** Requests to anything but the server of the pages until the first row was drawn. */
  readonly requests: number;
  /** Milliseconds from the start of the navigation to the first row. */
  readonly firstRow: number;
  /** Tasks of 50 ms and more, in milliseconds by the clock: what someone notices on a machine that does nothing else. */
  readonly scroll: readonly number[];
  readonly filter: readonly number[];
  /** The longest task of both by the time that it had the processor, in milliseconds: the same on a busy machine. */
  readonly busy: number;
  /** How many people the search left. */
  readonly left: string;
}

/** Reads a register in from a file, as a secretary does: it is kept on the device from then on. */
async function keepRegister(context: BrowserContext, url: string, assignments: number): Promise<void> {
  const page = await context.newPage();
  await page.goto(url);
  const buffer = Buffer.from(JSON.stringify(largeRegisterFile({ assignments })));
  const field = page.getByLabel('Rollen inlezen', { exact: true }).and(page.locator('input'));
  await field.setInputFiles({ name: 'rollen.json', mimeType: 'application/json', buffer });
  await page.getByText('De rollen van Regio Grootland zijn opgeslagen.').first().waitFor();
  // What is kept is written in the background, so only another visit tells that it is there.
  const again = page.getByText('Verder met Regio Grootland');
  for (let turn = 0; turn < 10; turn += 1) {
    await page.waitForTimeout(1500);
    await page.reload();
    if (
      await again.waitFor({ timeout: 3000 }).then(
        () => true,
        () => false,
      )
    )
      break;
  }
  await again.waitFor({ timeout: 1000 });
  await page.close();
}

async function watchLongTasks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const kept = { long: [] as number[] };
    Object.assign(window, { bench: kept });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) kept.long.push(Math.round(duration));
    }).observe({ entryTypes: ['longtask'] });
  });
}

/** The long tasks since the last time this was asked. */
function longTasks(page: Page): Promise<readonly number[]> {
  return page.evaluate(() => {
    const kept = (window as unknown as { bench: { long: number[] } }).bench;
    return kept.long.splice(0);
  });
}

const nextFrame = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );

/** Scrolls with the wheel from the first row to the last one and back. */
async function scrollThrough(page: Page): Promise<void> {
  await page.locator(ROWS).first().hover();
  const atEnd = (): Promise<boolean> =>
    page.evaluate((rows) => {
      const frame = document.querySelector(rows)?.closest('table')?.parentElement;
      return !frame || frame.scrollTop + frame.clientHeight >= frame.scrollHeight - 2;
    }, ROWS);
  for (let turn = 0; turn < 200 && !(await atEnd()); turn += 1) {
    await page.mouse.wheel(0, 500);
    await nextFrame(page);
  }
  for (let turn = 0; turn < 30; turn += 1) {
    await page.mouse.wheel(0, -1000);
    await nextFrame(page);
  }
}

/** Types a filter and takes it away again, key by key. */
async function typeFilter(page: Page): Promise<string> {
  const field = page.getByRole('searchbox');
  await field.click();
  await field.pressSequentially(FILTER, { delay: 80 });
  await page.waitForTimeout(600);
  const left = await page
    .getByText(/^\d+ van \d+ mensen$/)
    .first()
    .innerText();
  for (const _ of FILTER) await page.keyboard.press('Backspace', { delay: 40 });
  await page.waitForTimeout(600);
  return left;
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds that the task had the processor. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** The longest task of the main threads of pages, in milliseconds of processor time. */
function longestTask(trace: Buffer): number {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: readonly TraceEvent[] };
  const threads = traceEvents.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain');
  const main = new Set(threads.map(({ pid, tid }) => `${pid} ${tid}`));
  const tasks = traceEvents.filter(({ name, pid, tid }) => name.endsWith('RunTask') && main.has(`${pid} ${tid}`));
  return Math.round(tasks.reduce((longest, { tdur = 0 }) => Math.max(longest, tdur), 0) / 1000);
}

async function visit(browser: Browser, context: BrowserContext, url: string): Promise<Visit> {
  const page = await context.newPage();
  try {
    await watchLongTasks(page);
    let requests = 0;
    page.on('request', (request) => {
      if (!request.url().startsWith(url)) requests += 1;
    });
    await page.goto(url + EVERYONE, { waitUntil: 'commit' });
    const seen = await page.waitForFunction((rows) => document.querySelector(rows) && performance.now(), ROWS, {
      polling: 'raf',
      timeout: 60_000,
    });
    const firstRow = Number(await seen.jsonValue());
    const until = requests;
    // What the screen works out ahead belongs to opening it.
    await page.waitForTimeout(2500);
    await longTasks(page);
    await browser.startTracing(page, { categories: ['toplevel', 'disabled-by-default-devtools.timeline'] });
    await scrollThrough(page);
    const scroll = await longTasks(page);
    const left = await typeFilter(page);
    const filter = await longTasks(page);
    const busy = longestTask(await browser.stopTracing());
    return { requests: until, firstRow, scroll, filter, busy, left };
  } finally {
    await page.close();
  }
}

async function visits(browser: Browser, url: string, assignments: number): Promise<readonly Visit[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, serviceWorkers: 'block' });
  try {
    await keepRegister(context, url, assignments);
    const found: Visit[] = [];
    for (let turn = 0; turn < TURNS; turn += 1) found.push(await visit(browser, context, url));
    return found;
  } finally {
    await context.close();
  }
}

const longest = (tasks: readonly number[]): number => Math.max(0, ...tasks);

/** The overview in a browser with a register that is kept on the device: 5,000 assignments, and 500 beside it. `folder`: the built product. */
export async function overviewOnScreen(folder: string): Promise<readonly Figure[]> {
  const server = await serveFolder(folder);
  const browser = await chromium.launch({ executablePath: needChromium(), args: FLAGS });
  try {
    const figures: Figure[] = [];
    for (const [assignments, bar] of [
      [5000, 1],
      [500, null],
    ] as const) {
      const found = await visits(browser, server.url, assignments);
      const name = `role overview with ${assignments} assignments`;
      const middle = (of: (one: Visit) => number): number => median(found.map(of));
      const worst = middle(({ scroll, filter }) => longest([...scroll, ...filter]));
      const tasks = (part: 'scroll' | 'filter'): string =>
        `${middle((one) => one[part].length)} (longest ${middle((one) => longest(one[part]))} ms)`;
      const note = `tasks of ${LONG} ms and more: scrolling ${tasks('scroll')}, filtering ${tasks('filter')}; medians of ${TURNS}; the filter leaves ${found[0]?.left ?? '-'}`;
      figures.push({
        name: `${name}: longest task while scrolling and filtering, against ${LONG} ms`,
        value: worst / LONG,
        bar,
        note,
      });
      figures.push({
        name: `${name}: the same by processor time`,
        value: middle(({ busy }) => busy) / LONG,
        bar,
        note: `longest task ${middle(({ busy }) => busy)} ms`,
      });
      const first = Math.round(median(found.map(({ firstRow }) => firstRow)));
      const requests = Math.max(...found.map((one) => one.requests));
      figures.push({
        name: `${name}: requests until the first row`,
        value: requests,
        bar: 0,
        note: `first row after ${first} ms`,
      });
    }
    return figures;
  } finally {
    await browser.close();
    await server.close();
  }
}
