import { describe, expect, test } from 'vitest';
import { newPage, screenshot } from './support/browser';
import { type OutlookOptions, openInOutlook } from './support/outlook-host';
import { appointment, demoServer, workplaceFiles } from './support/workplace';

async function outlook(options: OutlookOptions = {}) {
  const page = await newPage({ width: 340, height: 800 });
  const opened = await openInOutlook(page, { files: workplaceFiles(), item: appointment(0), ...options });
  return { page, ...opened };
}

describe('an attendee opens an invitation', () => {
  test('hats show without a request to Graph and without signing in', async () => {
    const { app, page, graph, bridge, elsewhere, problems } = await outlook({ graph: demoServer().graph });
    await app.getByRole('heading', { level: 1, name: /Algemeen Bestuur/ }).waitFor();
    await app.getByRole('heading', { name: /Noem uw pet bij/ }).waitFor();
    expect(await app.getByRole('link', { name: /^Punt 4\. Begroting/ }).count()).toBeGreaterThan(0);
    await screenshot(page, 'x-outlook');
    expect([graph, bridge.requests, elsewhere, problems]).toEqual([[], [], [], []]);
  });
});
