import { describe, expect, test } from 'vitest';
import { baseUrl, newPage, problems } from './support/browser';

const WIDTHS = [320, 480, 1024];

describe('the page as the host serves it', () => {
  test('the policy allows no foreign scripts, no eval and no requests to elsewhere', async () => {
    const { headers } = await fetch(`${baseUrl}/`);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("connect-src 'self';");
    expect(policy).not.toMatch(/unsafe-|\*(?=[\s;]|$)/);
    expect(policy).toMatch(/frame-ancestors 'self' https:\/\/teams\.microsoft\.com .*https:\/\/outlook\.office\.com/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBeNull();
  });

  test('the page loads without an error, a broken policy or a request to elsewhere', async () => {
    const page = await newPage();
    await page.goto('/', { waitUntil: 'networkidle' });
    expect(problems(page)).toEqual([]);
  });

  test('the page that reads files may not reach another address', async () => {
    const page = await newPage();
    await page.goto('/');
    const reached = await page.evaluate(() =>
      fetch('https://elsewhere.example/', { mode: 'no-cors' }).then(
        () => 'reached',
        () => 'stopped',
      ),
    );
    expect(reached).toBe('stopped');
    expect(problems(page).join('\n')).toContain('Content Security Policy');
  });
});

describe('the skeleton', () => {
  test.each(['light', 'dark'] as const)('stands there without a script, %s', async (colorScheme) => {
    const page = await newPage({ width: 320, colorScheme, javaScript: false });
    await page.goto('/');
    const root = page.locator('#root');
    expect(await page.locator('html').getAttribute('lang')).toBe('nl');
    expect(await root.innerText()).toContain('Rolvast');
    const background = await root.evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(background).toBe(colorScheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(41, 41, 41)');
  });

  test.each(WIDTHS)('gives way without a shift of what is on the screen, %i px', async (width) => {
    const page = await newPage({ width });
    await page.addInitScript(() => {
      Object.assign(window, { shift: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { value } = entry as PerformanceEntry & { value: number };
          Object.assign(window, { shift: (window as unknown as { shift: number }).shift + value });
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto('/', { waitUntil: 'networkidle' });
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBeLessThan(0.01);
  });
});
