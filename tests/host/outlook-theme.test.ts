import { expect, test, vi } from 'vitest';
import type { MediaTheme } from '../../src/host/media-theme';
import { outlookTheme, themeOf } from '../../src/host/outlook/theme';
import { outlookOnTheWeb } from './appointments';
import { makeOffice } from './office-fake';

function media(theme: 'light' | 'dark' = 'light', more: Partial<MediaTheme> = {}): MediaTheme {
  return { theme: () => theme, wantsContrast: () => false, forced: () => false, onChange: () => () => {}, ...more };
}

test.each([
  ['white', '#FFFFFF', '#242424', 'light'],
  ['light grey', '#F5F5F5', '#000000', 'light'],
  ['dark grey of Office', '#666666', '#FFFFFF', 'dark'],
  ['black of Office', '#262626', '#FFFFFF', 'dark'],
  ['dark of Outlook on the web', '292929', 'FFFFFF', 'dark'],
  ['high contrast black', '#000000', '#FFFFFF', 'contrast'],
  ['high contrast 1', '#000000', '#FFFF00', 'contrast'],
  ['high contrast 2', '#000000', '#00FF00', 'contrast'],
  ['black with grey text', '#000000', '#D6D6D6', 'dark'],
  ['white with black text, ordinary or high contrast', '#FFFFFF', '#000000', 'light'],
] as const)('%s', (_name, bodyBackgroundColor, bodyForegroundColor, expected) => {
  expect(themeOf({ bodyBackgroundColor, bodyForegroundColor }, media())).toBe(expected);
});

test('without colours, or with a colour nobody understands, the browser decides', () => {
  expect(themeOf(null, media('dark'))).toBe('dark');
  expect(themeOf({ bodyBackgroundColor: 'canvas', bodyForegroundColor: '' }, media('dark'))).toBe('dark');
});

test('Windows that forces its colours gets light or dark', () => {
  const colours = { bodyBackgroundColor: '#000000', bodyForegroundColor: '#FFFFFF' };
  expect(themeOf(colours, media('light', { forced: () => true }))).toBe('dark');
});

test('a user who asks for more contrast gets it', () => {
  const wanting = media('light', { wantsContrast: () => true, theme: () => 'contrast' });
  expect(themeOf({ bodyBackgroundColor: '#FFFFFF', bodyForegroundColor: '#000000' }, wanting)).toBe('contrast');
});

function page(changed: (() => void)[] = []): Window {
  const query = { matches: false, addEventListener: (_: string, on: () => void) => changed.push(on) };
  return { matchMedia: () => query } as unknown as Window;
}

test('a change in Outlook is followed from Mailbox 1.14', () => {
  const black = { bodyBackgroundColor: '#1B1A19', bodyForegroundColor: '#FFFFFF' };
  const fake = makeOffice(outlookOnTheWeb);
  const theme = outlookTheme(fake.office, page());
  const heard = vi.fn();
  const stop = theme.onTheme(heard);
  expect(theme.theme()).toBe('light');
  fake.setTheme(black);
  expect([theme.theme(), heard.mock.calls.length]).toEqual(['dark', 1]);
  stop();
  fake.setTheme(black);
  expect(heard).toHaveBeenCalledTimes(1);
});

test('an older Outlook is asked for no event; a change of the browser is told', () => {
  const changed: (() => void)[] = [];
  const fake = makeOffice({ ...outlookOnTheWeb, mailbox: 5, theme: null });
  const theme = outlookTheme(fake.office, page(changed));
  const heard = vi.fn();
  theme.onTheme(heard);
  changed[0]?.();
  expect(fake.asked).toEqual([]);
  expect([theme.theme(), heard.mock.calls.length]).toEqual(['light', 1]);
});
