import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';

export interface PageOptions {
  /** In CSS pixels; 1024 x 800 when not given. */
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
  readonly reducedMotion?: 'reduce' | 'no-preference';
  /** Off: what the page shows before any script has arrived. */
  readonly javaScript?: boolean;
}

/** The address of the production build under test, without a slash at the end. */
export const baseUrl = inject('baseUrl');

let browser: Browser;
const problemsOf = new WeakMap<Page, string[]>();

beforeAll(async () => {
  browser = await chromium.connect(inject('browserEndpoint'));
});

afterAll(async () => {
  await browser.close();
});

/** An empty page in a context of its own; go to a path with `page.goto('/')`. Closed after the test file. */
export async function newPage(options: PageOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    baseURL: baseUrl,
    viewport: { width: options.width ?? 1024, height: options.height ?? 800 },
    colorScheme: options.colorScheme ?? 'light',
    forcedColors: options.forcedColors ?? 'none',
    reducedMotion: options.reducedMotion ?? 'no-preference',
    javaScriptEnabled: options.javaScript ?? true,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
  });
  const page = await context.newPage();
  const problems: string[] = [];
  problemsOf.set(page, problems);
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      problems.push(`${message.type()}: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(baseUrl) && !/^(data|blob|about):/.test(url)) problems.push(`request to elsewhere: ${url}`);
  });
  page.on('requestfailed', (request) => problems.push(`request failed: ${request.url()}`));
  return page;
}

/** What went wrong on a page since it was made: errors, warnings (broken policies too), requests to other addresses. */
export function problems(page: Page): readonly string[] {
  return problemsOf.get(page) ?? [];
}

/** What axe itself is, to be run in a page. */
const AXE = readFileSync(
  createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright')).resolve('axe-core'),
  'utf8',
);

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Axe {
  readonly run: (
    where: object,
    options: object,
  ) => Promise<{
    readonly violations: readonly {
      readonly id: string;
      readonly help: string;
      readonly nodes: readonly { readonly target: readonly unknown[] }[];
    }[];
  }>;
}

/**
 * What axe finds against WCAG 2.2 AA and its best practices in the product, one readable line for each; empty when all is well. In a
 * stand-in of a host the product is the frame, and the page around it is not looked at. With a dialog open the page behind it is hidden from
 * a screen reader, and its main part and h1 with it: those two practices are then not asked.
 */
export async function axeViolations(page: Page, dialogIsOpen = false): Promise<readonly string[]> {
  const frame = page.frames().at(-1) ?? page.mainFrame();
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(AXE);
  const behind = dialogIsOpen ? ['landmark-one-main', 'page-has-heading-one'] : [];
  const { violations } = await frame.evaluate(
    ([tags, off]) =>
      (window as unknown as { readonly axe: Axe }).axe.run(
        // Once a dialog was open, Fluent keeps two empty stops at the ends of the page that hand the focus on at once.
        { include: [['html']], exclude: [['[data-tabster-dummy]']] },
        {
          runOnly: { type: 'tag', values: tags },
          rules: Object.fromEntries(off.map((rule) => [rule, { enabled: false }])),
          resultTypes: ['violations'],
        },
      ),
    [TAGS, behind] as const,
  );
  return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help} (${node.target.join(' ')})`));
}

/** Keeps a picture in `.cache/screens` for a person to look at. Never compared by a test. */
export async function screenshot(page: Page, name: string): Promise<void> {
  const path = join('.cache', 'screens', `${name}.png`);
  mkdirSync(dirname(path), { recursive: true });
  await page.screenshot({ path, fullPage: true });
}
