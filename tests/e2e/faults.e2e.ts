import type { Frame, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Fault } from '../../src/demo/graph/faults';
import { newPage } from './support/browser';
import { teams } from './support/hosted-screens';
import { appFrame } from './support/outlook-host';
import { demoServer } from './support/workplace';

/** What goes wrong, how often, what the screen says when there is nothing yet, and what stands above what is there. */
interface Case {
  readonly name: string;
  readonly fault: Fault;
  readonly times?: number;
  readonly title: string;
  readonly bar: RegExp;
  /** The button that tries again. */
  readonly again: string;
}

const CASES: readonly Case[] = [
  {
    name: '429 with a long Retry-After',
    fault: { kind: 'throttled', seconds: 40 },
    title: 'Even geduld',
    bar: /Even geduld\..*Wij proberen het over \d+ seconden weer/,
    again: 'Nu proberen',
  },
  {
    name: '503 four times',
    fault: { kind: 'status', status: 503, retryAfter: 0 },
    times: 4,
    title: 'Even geduld',
    bar: /Even geduld\./,
    again: 'Nu proberen',
  },
  {
    name: '504 on a POST',
    fault: { kind: 'status', status: 504 },
    title: 'Even geduld',
    bar: /Even geduld\./,
    again: 'Nu proberen',
  },
  {
    name: '403 of the organisation',
    fault: { kind: 'status', status: 403, code: 'Authorization_RequestDenied' },
    title: 'Nog één stap',
    bar: /Nog één stap\./,
    again: 'Probeer opnieuw',
  },
  {
    name: 'malformed JSON',
    fault: { kind: 'malformed' },
    title: 'Dit lukte niet',
    bar: /Verversen lukte niet\./,
    again: 'Probeer opnieuw',
  },
  {
    name: 'a connection cut half-way',
    fault: { kind: 'cut' },
    title: 'Geen internet',
    bar: /Geen internet\./,
    again: 'Probeer opnieuw',
  },
  {
    name: 'offline',
    fault: { kind: 'offline' },
    title: 'Geen internet',
    bar: /Geen internet\./,
    again: 'Probeer opnieuw',
  },
];

const heading = (app: Frame, name: string): Promise<void> => app.getByRole('heading', { name }).first().waitFor();
const press = (app: Frame, name: string): Promise<void> => app.getByRole('button', { name }).first().click();
const ready = (app: Frame): Promise<void> => app.locator('[data-meetings-ready]').waitFor();
const refresh = (app: Frame): Promise<unknown> => app.evaluate(() => window.dispatchEvent(new Event('offline')));

async function open(server = demoServer(), page?: Page) {
  const shown = page ?? (await newPage({ width: 440, height: 820 }));
  return { server, page: shown, ...(await teams(shown, { graph: server.graph, width: 400 })) };
}

describe.each(CASES)('$name', ({ fault, times = Number.POSITIVE_INFINITY, title, bar, again }) => {
  test('with nothing to show yet: its own screen, and on without a reload', async () => {
    const server = demoServer();
    server.faults.fail(fault, { path: '$batch', times });
    const { app } = await open(server);
    await heading(app, title);
    server.faults.clear();
    await press(app, again);
    await ready(app);
  });

  test('later: what was shown stays, with a bar, and the bar goes', async () => {
    const { app, server } = await open();
    await ready(app);
    // The list asks twice at once: for the calendars and for the meetings in them.
    server.faults.fail(fault, { path: '$batch', times: 2 * times });
    await refresh(app);
    await app.getByText(bar).first().waitFor();
    expect(await app.getByRole('link', { name: /Algemeen Bestuur/ }).count()).toBe(1);
    server.faults.clear();
    await press(app, again);
    await expect.poll(() => app.getByText(bar).count()).toBe(0);
    expect(await app.getByRole('link', { name: /Algemeen Bestuur/ }).count()).toBe(1);
  });
});

test('429 with a short Retry-After: the wait is said, and it goes on by itself', async () => {
  const server = demoServer();
  server.faults.fail({ kind: 'throttled', seconds: 3 }, { path: '$batch' });
  const { app } = await open(server);
  await app
    .getByText(/Even geduld\. Microsoft is nu druk\./)
    .first()
    .waitFor();
  await ready(app);
  expect(await app.getByText(/Even geduld\./).count()).toBe(0);
});

test('one item of a batch is busy: only that one is asked again', async () => {
  const server = demoServer();
  server.faults.fail({ kind: 'throttled', seconds: 1 }, { path: '/me/calendars' });
  const { app, graph } = await open(server);
  await ready(app);
  expect(graph.filter(({ method }) => method === 'POST')).toHaveLength(3);
});

test('401 with a claims challenge: a new token is asked silently, with the claims, and used', async () => {
  const server = demoServer();
  const claims = '{"access_token":{"nbf":{"essential":true,"value":"1790000000"}}}';
  server.faults.fail({ kind: 'claims', claims }, { path: '$batch' });
  const { app, bridge } = await open(server);
  await ready(app);
  expect(bridge.requests.some(({ tokenParams }) => tokenParams?.claims?.includes('1790000000'))).toBe(true);
  expect(bridge.requests.map(({ method }) => method)).not.toContain('GetTokenPopup');
});

test('401 twice: the user is asked to log in, and comes back to the list', async () => {
  const server = demoServer();
  server.faults.fail({ kind: 'claims', claims: '{"access_token":{}}' }, { path: '$batch', times: 2 });
  const { app } = await open(server);
  await heading(app, 'U bent uitgelogd');
  await press(app, 'Log in');
  await ready(app);
});

test('404 of a meeting that was removed: said, with the way to the others', async () => {
  const { app } = await open();
  await ready(app);
  await app.evaluate(() => {
    window.location.hash = '#/overleg/bestaat-niet';
  });
  await heading(app, 'Wij vinden dit overleg niet');
  await app.getByRole('link', { name: 'Naar mijn overleggen' }).click();
  await ready(app);
});

test('sixty seconds of silence: the screen says so, and goes on without a reload', async () => {
  const page = await newPage({ width: 440, height: 820 });
  await page.clock.install();
  const server = demoServer();
  server.faults.fail({ kind: 'silence' }, { path: '$batch', times: Number.POSITIVE_INFINITY });
  const { app } = await open(server, page);
  await app.getByText('De agenda’s worden gelezen…').waitFor();
  await page.clock.fastForward(61_000);
  await heading(app, 'Microsoft geeft geen antwoord');
  server.faults.clear();
  await press(app, 'Probeer opnieuw');
  await ready(app);
});

test('a page that is opened again shows the list before any answer of Graph', async () => {
  const { app, page, server, graph } = await open();
  await ready(app);
  const before = graph.length;
  server.faults.fail({ kind: 'silence' }, { times: Number.POSITIVE_INFINITY });
  await page.reload();
  const again = await appFrame(page);
  await again.getByRole('link', { name: /Algemeen Bestuur/ }).waitFor();
  expect(graph.length).toBe(before);
});
