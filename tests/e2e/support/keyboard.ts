import type { Frame, Page } from 'playwright-core';

/** A person without a mouse: only keys, and what stands under the focus. */
export interface Keyboard {
  /** Presses Tab until the focus stands on something with this name (as a screen reader says it). */
  readonly to: (name: string | RegExp) => Promise<void>;
  /** `to`, then Enter. */
  readonly press: (name: string | RegExp) => Promise<void>;
  readonly keys: (...keys: readonly string[]) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** Name of what has the focus; "" when nothing has. */
  readonly focused: () => Promise<string>;
}

const MOST_TABS = 120;

/** The keyboard of a page whose product stands in `app`. The focus starts at the top of the product. */
export function keyboardIn(page: Page, app: Frame): Keyboard {
  const focused = (): Promise<string> => app.evaluate(nameOfFocus);
  async function to(name: string | RegExp): Promise<void> {
    const fits = (found: string): boolean => (typeof name === 'string' ? found === name : name.test(found));
    const passed: string[] = [];
    for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
      const found = await focused();
      if (fits(found)) {
        // A dialog that has just opened may still move the focus to its first field.
        await page.waitForTimeout(100);
        if (fits(await focused())) return;
      }
      passed.push(found);
      await page.keyboard.press('Tab');
    }
    throw new Error(`no way by Tab to ${String(name)}; passed: ${[...new Set(passed)].join(' | ')}`);
  }
  return {
    to,
    press: async (name) => {
      await to(name);
      await page.keyboard.press('Enter');
    },
    keys: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key);
    },
    type: (text) => page.keyboard.type(text),
    focused,
  };
}

/** Runs in the page. */
function nameOfFocus(): string {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return '';
  const textOf = (ids: string | null): string =>
    (ids ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' ')
      .trim();
  const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
  const name =
    textOf(element.getAttribute('aria-labelledby')) ||
    element.getAttribute('aria-label') ||
    labels.map((label) => label.textContent).join(' ') ||
    element.textContent ||
    '';
  return name.replace(/\s+/g, ' ').trim();
}
