import { expect, test } from 'vitest';
import { PAGES, projectFile, projectText } from '../../manifest/site';

/** The pages that a store and an administrator want to read without signing in. */
const TEXTS = ['privacy', 'terms', 'support'];

test.each(TEXTS)('%s is a page of text: no script, nothing from elsewhere, in both languages', (name) => {
  const html = projectText(`assets/${name}.html`);
  expect(html).not.toMatch(/<script|<iframe|<form|<img|\son\w+=|\sstyle=|url\(/i);
  expect(html).toMatch(/^<!doctype html>\n<html lang="nl">/);
  expect(html).toContain('<section lang="en" id="english">');
  expect([...html.matchAll(/<style>/g)]).toHaveLength(1);
  expect([...html.matchAll(/<link[^>]*href="([^"]*)"/g)].map(([, href]) => href)).toEqual(['icons/rolvast-32.png']);
});

test.each(TEXTS)('every link of %s leads somewhere', (name) => {
  const html = projectText(`assets/${name}.html`);
  for (const [, href = ''] of html.matchAll(/<a [^>]*href="([^"]*)"/g)) {
    if (href.startsWith('#')) expect(html).toContain(`id="${href.slice(1)}"`);
    else if (!href.startsWith('https://')) expect(projectFile(`assets/${href}`), href).not.toBeNull();
  }
});

test.each(TEXTS)('a manifest may point at %s', (name) => {
  expect(PAGES).toContain(`${name}.html`);
});

test('the page about privacy names each permission that may be asked', () => {
  for (const scope of ['Calendars.Read', 'Calendars.Read.Shared', 'Chat.ReadBasic']) {
    expect(projectText('assets/privacy.html').split(scope).length).toBeGreaterThan(2);
  }
});
