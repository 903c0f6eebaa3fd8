import { type Browser, type BrowserContextOptions, chromium } from 'playwright-core';
import { FLAGS, needChromium } from '../e2e/support/chromium';
import { officeScript } from '../e2e/support/outlook-host';
import { serveFolder } from '../e2e/support/static-server';
import { appointment } from '../e2e/support/workplace';
import { outlookOnTheWeb } from '../host/appointments';
import { median } from './figures';

// The stand-in comes without the slow network: how fast Microsoft's own script is does not depend on the product.
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const OFFICE = officeScript({ ...outlookOnTheWeb, item: appointment(0) }, true);

/** A phone-like desk: processor four times slower, 1.6 Mbit/s down, 150 ms there and back. */
const SLOW_CPU = 4;
const SLOW_NETWORK = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 };

interface Subject {
  readonly url: string;
  /** CSS selector of what must be on the screen. */
  readonly visible: string;
  readonly context: BrowserContextOptions;
}

/** Times since the start of the navigation, in milliseconds; scripts in bytes as sent. */
export interface Load {
  readonly firstPaint: number;
  readonly visible: number;
  readonly scriptBytes: number;
}

export interface Loads {
  /** The pane of Outlook with an open appointment and a register that this device knows. */
  readonly pane: Load;
  /** The browser page with a meeting of the fictional region. */
  readonly product: Load;
  readonly bare: Load;
  readonly count: number;
}

async function load(browser: Browser, subject: Subject): Promise<Load> {
  const context = await browser.newContext({ viewport: { width: 480, height: 800 }, ...subject.context });
  try {
    const page = await context.newPage();
    await page.route(OFFICE_JS, (route) => route.fulfill({ contentType: 'text/javascript', body: OFFICE }));
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', SLOW_NETWORK);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW_CPU });
    let scriptBytes = 0;
    const scripts = new Set<string>();
    session.on('Network.responseReceived', ({ requestId, type }) => {
      if (type === 'Script') scripts.add(requestId);
    });
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (scripts.has(requestId)) scriptBytes += encodedDataLength;
    });
    await page.goto(subject.url, { waitUntil: 'commit' });
    const handle = await page.waitForFunction(
      (selector) => {
        const element = document.querySelector(selector);
        if (!element || element.getClientRects().length === 0) return null;
        const [paint] = performance.getEntriesByType('paint');
        return paint ? { visible: performance.now(), firstPaint: paint.startTime } : null;
      },
      subject.visible,
      { polling: 'raf', timeout: 60_000 },
    );
    const times = await handle.jsonValue();
    if (!times) throw new Error(`${subject.visible} was not seen on ${subject.url}`);
    return { ...times, scriptBytes };
  } finally {
    await context.close();
  }
}

/** Chooses the first person of the demo region, as a returning user has done; the choice is what later loads start from. */
async function rememberedChoice(
  browser: Browser,
  url: string,
): Promise<{ path: string; context: BrowserContextOptions }> {
  const context = await browser.newContext({ viewport: { width: 480, height: 800 } });
  const page = await context.newPage();
  await page.goto(url);
  await page.locator('section[aria-labelledby="voorbeeld-kop"] li button').first().click({ timeout: 10_000 });
  await page.waitForFunction(() => window.location.hash === '#/mijn');
  await page.waitForTimeout(1000);
  const storageState = await context.storageState({ indexedDB: true });
  await context.close();
  return { path: '/#/overleg/voorbeeld-1', context: { storageState } };
}

/** Opens the pane once, as a returning user has done: the register is then known. */
async function rememberedRegister(browser: Browser, url: string): Promise<BrowserContextOptions> {
  const context = await browser.newContext({ viewport: { width: 320, height: 800 } });
  const page = await context.newPage();
  await page.route(OFFICE_JS, (route) => route.fulfill({ contentType: 'text/javascript', body: OFFICE }));
  await page.goto(`${url}/taskpane.html`);
  await page.locator('[data-hats-ready]').first().waitFor();
  await page.waitForTimeout(1000);
  const storageState = await context.storageState({ indexedDB: true });
  await context.close();
  return { storageState };
}

function middle(loads: readonly Load[]): Load {
  return {
    firstPaint: median(loads.map((one) => one.firstPaint)),
    visible: median(loads.map((one) => one.visible)),
    scriptBytes: median(loads.map((one) => one.scriptBytes)),
  };
}

/** Cold loads of the two pages in turn, so that a busy moment of the machine meets both. Medians. */
export async function compareLoads(productFolder: string, bareFolder: string, count: number): Promise<Loads> {
  const [productServer, bareServer] = [await serveFolder(productFolder), await serveFolder(bareFolder)];
  const browser = await chromium.launch({ executablePath: needChromium(), args: FLAGS });
  try {
    const { path, context } = await rememberedChoice(browser, productServer.url);
    const product = { url: productServer.url + path, visible: '[data-hats-ready]', context };
    const bare = { url: `${bareServer.url}/`, visible: '[data-bare-ready]', context: {} };
    const known = await rememberedRegister(browser, productServer.url);
    const pane = { url: `${productServer.url}/taskpane.html`, visible: '[data-hats-ready]', context: known };
    // Once each unmeasured: the servers compress, the browser warms up.
    await load(browser, pane);
    await load(browser, product);
    await load(browser, bare);
    const panes: Load[] = [];
    const products: Load[] = [];
    const bares: Load[] = [];
    for (let turn = 0; turn < count; turn += 1) {
      panes.push(await load(browser, pane));
      products.push(await load(browser, product));
      bares.push(await load(browser, bare));
    }
    return { pane: middle(panes), product: middle(products), bare: middle(bares), count };
  } finally {
    await browser.close();
    await productServer.close();
    await bareServer.close();
  }
}
