import type { Frame } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeViolations, newPage, screenshot } from './support/browser';
import { HOSTED_SCREENS } from './support/hosted-screens';
import type { OutlookPage } from './support/outlook-host';
import type { TeamsPage } from './support/teams-host';

/** Each theme of the host at one of the three widths of the design, and the forced colours of Windows. */
const LOOKS = [
  { name: 'smal-licht', width: 320, theme: 'light' },
  { name: 'middel-donker', width: 480, theme: 'dark' },
  { name: 'breed-licht', width: 1024, theme: 'light' },
  { name: 'smal-contrast', width: 320, theme: 'contrast' },
] as const;

type Theme = (typeof LOOKS)[number]['theme'];

async function setTheme(opened: OutlookPage | TeamsPage, theme: Theme): Promise<void> {
  if ('windows' in opened) await opened.setTheme(theme);
  else await opened.setTheme(theme === 'light' ? 'default' : theme);
}

function resize(app: Frame, width: number): Promise<void> {
  return app.page().evaluate((wide) => {
    const frame = document.querySelector('iframe');
    if (frame !== null) frame.style.width = `${wide}px`;
  }, width);
}

/** Text below 14 px, and links and buttons below 44 px. */
function tooSmall(app: Frame): Promise<readonly string[]> {
  return app.evaluate(() => {
    const text = [...document.querySelectorAll('body *')]
      .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()))
      .filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < 14);
    const targets = [...document.querySelectorAll('a[href], button')]
      .filter((element) => element.closest('.fui-SearchBox, .fui-Dropdown, p') === null)
      .filter((element) => {
        const { height } = element.getBoundingClientRect();
        return height > 0 && height < 44;
      });
    return [...text, ...targets].map((element) => element.outerHTML.slice(0, 160));
  });
}

test.each(Object.keys(HOSTED_SCREENS))(
  '%s: axe finds nothing in any look; at 270 px nothing is too small or too wide',
  async (name) => {
    const page = await newPage({ width: 1064, height: 800, reducedMotion: 'reduce' });
    const opened = await HOSTED_SCREENS[name]?.(page, { width: 320 });
    if (opened === undefined) throw new Error(name);
    const { app } = opened;
    for (const look of LOOKS) {
      await page.setViewportSize({ width: look.width + 40, height: 820 });
      await resize(app, look.width);
      await setTheme(opened, look.theme);
      await page.waitForTimeout(150);
      await screenshot(page, `h-${name}-${look.name}`);
      expect((await axeViolations(page)).join('\n'), look.name).toBe('');
    }
    await setTheme(opened, 'light');
    await resize(app, 270);
    await expect.poll(() => app.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(270);
    expect((await tooSmall(app)).join('\n')).toBe('');
    expect(opened.elsewhere).toEqual([]);
    await page.context().close();
  },
);
