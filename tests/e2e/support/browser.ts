import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
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

/**
 * What axe finds against WCAG 2.2 AA and its best practices, one readable line for each; empty when all is well. With a dialog open the
 * page behind it is hidden from a screen reader, and its main part and h1 with it: those two practices are then not asked.
 */
export async function axeViolations(page: Page, dialogIsOpen = false): Promise<readonly string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const behind = dialogIsOpen ? ['landmark-one-main', 'page-has-heading-one'] : [];
  // Once a dialog was open, Fluent keeps two empty stops at the ends of the page that hand the focus on at once.
  const builder = new AxeBuilder({ page }).exclude(['iframe', '[data-tabster-dummy]']).exclude('[data-tabster-dummy]');
  const { violations } = await builder.withTags(tags).disableRules(behind).analyze();
  return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help} (${node.target.join(' ')})`));
}

/** Keeps a picture in `.cache/screens` for a person to look at. Never compared by a test. */
export async function screenshot(page: Page, name: string): Promise<void> {
  const path = join('.cache', 'screens', `${name}.png`);
  mkdirSync(dirname(path), { recursive: true });
  await page.screenshot({ path, fullPage: true });
}
