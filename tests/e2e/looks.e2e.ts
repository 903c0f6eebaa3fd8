import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { axeViolations, newPage, problems, screenshot } from './support/browser';
import { SCREENS } from './support/screens';

/** The three widths of the design in light, and one each of dark and of the forced colours of Windows. */
const LOOKS = [
  { name: 'smal-licht', width: 320, colorScheme: 'light', forcedColors: 'none' },
  { name: 'middel-donker', width: 480, colorScheme: 'dark', forcedColors: 'none' },
  { name: 'breed-licht', width: 1024, colorScheme: 'light', forcedColors: 'none' },
  { name: 'smal-contrast', width: 320, colorScheme: 'light', forcedColors: 'active' },
] as const;

const names = Object.keys(SCREENS);
let page: Page;

// One page for all screens, so that the files of the build are fetched only once.
beforeAll(async () => {
  page = await newPage({ width: 320, reducedMotion: 'reduce' });
  const body = '<!doctype html><title>leeg</title><link rel="icon" href="data:,">';
  await page.route('**/leeg', (route) => route.fulfill({ contentType: 'text/html', body }));
});

async function open(name: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  // Nothing of the screen before may be remembered; an empty page of the same address can wipe it.
  await page.goto('/leeg');
  await page.evaluate(() => void indexedDB.deleteDatabase('rolvast'));
  await SCREENS[name]?.(page);
}

/** Text below 14 px. */
function smallText(): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()))
      .filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < 14)
      .map((element) => element.outerHTML.slice(0, 120)),
  );
}

/** Links and buttons below 44 px. A field has a larger area of its own around it. */
function smallTargets(): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('a[href], button')]
      .filter((element) => element.closest('.fui-SearchBox') === null)
      .filter((element) => {
        const { height } = element.getBoundingClientRect();
        return height > 0 && height < 44;
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );
}

test.each(names)('%s: axe finds nothing in any look; at 270 px nothing is too small or too wide', async (name) => {
  const before = problems(page).length;
  await open(name);
  for (const look of LOOKS) {
    await page.emulateMedia({ colorScheme: look.colorScheme, forcedColors: look.forcedColors });
    await page.setViewportSize({ width: look.width, height: 800 });
    await page.waitForTimeout(50);
    await screenshot(page, `${name}-${look.name}`);
    expect(await axeViolations(page), look.name).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  await page.setViewportSize({ width: 270, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(270);
  expect(await smallText()).toEqual([]);
  expect(await smallTargets()).toEqual([]);
  expect(problems(page).slice(before)).toEqual([]);
});

test('with less motion, a change of theme reaches all text at once', async () => {
  await open('overleg');
  await page.emulateMedia({ colorScheme: 'dark' });
  const [moving, colour] = await page.evaluate(async () => {
    await new Promise(requestAnimationFrame);
    const title = document.querySelector('h1') ?? document.body;
    const transitions = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
    return [transitions.length, getComputedStyle(title).color];
  });
  expect(moving).toBe(0);
  expect(colour).toBe('rgb(255, 255, 255)');
});

describe('in the forced colours of Windows', () => {
  test('the marigold card is dashed and icons take the colour of the text', async () => {
    await open('punt');
    await page.emulateMedia({ forcedColors: 'active' });
    const card = page.getByRole('group', { name: 'Noem hier uw pet' });
    expect(await card.evaluate((element) => getComputedStyle(element).borderTopStyle)).toBe('dashed');
    const [icon, text] = await card.evaluate((element) => {
      const svg = element.querySelector('svg');
      return [svg === null ? '' : getComputedStyle(svg).color, getComputedStyle(element).color];
    });
    expect(icon).toBe(text);
  });
});
