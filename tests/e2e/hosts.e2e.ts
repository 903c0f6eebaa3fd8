import type { Frame } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { draft, invitation } from '../host/appointments';
import { MARIJKE, SOMEONE_ELSE } from '../host/bridge-fake';
import { newPage } from './support/browser';
import type { ExtraFile } from './support/internet';
import { type OutlookOptions, openInOutlook } from './support/outlook-host';
import type { Probe } from './support/probe';
import { buildProbe } from './support/probe-build';
import { signInPage } from './support/sign-in-page';
import { meetingTab, openInTeams, type TeamsOptions } from './support/teams-host';

let files: Readonly<Record<string, ExtraFile>>;

beforeAll(async () => {
  files = await buildProbe();
});

/** Calls a function of the probe in the frame of the product. */
async function call<Name extends keyof Probe>(
  app: Frame,
  name: Name,
  ...args: Parameters<Probe[Name]>
): Promise<Awaited<ReturnType<Probe[Name]>>> {
  const asked: { name: string; args: unknown } = { name, args };
  const answer: unknown = await app.evaluate<unknown, typeof asked>(({ name, args }) => {
    const { probe } = window as unknown as { probe: Record<string, (...args: unknown[]) => unknown> };
    return probe[name]?.(...(args as unknown[]));
  }, asked);
  return answer as Awaited<ReturnType<Probe[Name]>>;
}

async function outlook(options: OutlookOptions = {}) {
  const opened = await openInOutlook(await newPage(), { path: '/probe-outlook.html', files, ...options });
  await opened.app.waitForFunction(() => 'probe' in window);
  return opened;
}

async function teams(options: TeamsOptions = {}) {
  const opened = await openInTeams(await newPage(), { path: '/probe.html', files, ...options });
  await opened.app.waitForFunction(() => 'probe' in window);
  return opened;
}

/** Presses the button of the page that stands between a frame and the sign-in page of Microsoft. */
function pressOn(app: Frame): void {
  app
    .page()
    .context()
    .on('page', (popup) => {
      popup
        .getByRole('button', { name: 'Ga verder' })
        .click()
        .catch(() => {});
    });
}

const token = { kind: 'token', token: expect.stringMatching(/^token-/) };

describe('in Outlook', () => {
  test('the open appointment, the user and the theme are there, and the sign-in is that of Outlook', async () => {
    const { app, bridge, elsewhere, problems } = await outlook({ theme: 'dark' });
    expect(await call(app, 'outlook')).toBe('host');
    expect(await call(app, 'state')).toMatchObject({
      name: 'outlook',
      theme: 'dark',
      user: { email: 'm.vandalen@wolkeveen.example' },
      opened: { mode: 'read', graphId: 'AAMkAD-ab_1=', event: { subject: invitation.subject } },
      history: 'object',
    });
    expect(await call(app, 'auth', 'silent')).toEqual(token);
    expect(bridge.requests.map(({ method }) => method)).toEqual(['GetInitContext', 'GetToken']);
    expect([elsewhere, problems]).toEqual([[], []]);
  });

  test('theme, another item and typing are followed', async () => {
    const { app, setTheme, openItem, edit } = await outlook({ item: draft });
    await call(app, 'outlook');
    await setTheme('contrast');
    expect(await call(app, 'state')).toMatchObject({ theme: 'contrast', changes: 1 });
    await edit({ location: 'Stadhuis' }, 'olkAppointmentTimeChanged');
    await expect
      .poll(() => call(app, 'state'))
      .toMatchObject({ changes: 2, opened: { event: { location: { displayName: 'Stadhuis' } } } });
    await openItem({ ...invitation, itemId: 'AAMk/2', subject: 'Dagelijks Bestuur' });
    await expect
      .poll(() => call(app, 'state'))
      .toMatchObject({ changes: 3, opened: { event: { subject: 'Dagelijks Bestuur' } } });
  });

  test('outside Outlook, and with the script stopped, it says why', async () => {
    const other = await outlook({ office: { host: null } });
    expect(await call(other.app, 'outlook')).toBe('not-outlook');
    const without = await outlook({ path: '/probe.html' });
    expect(await call(without.app, 'outlook')).toBe('no-office');
  });

  test('without a sign-in of Outlook somebody has to click', async () => {
    const { app, problems } = await outlook({ bridge: null });
    await call(app, 'outlook');
    expect(await call(app, 'auth', 'silent', { user: null })).toEqual({ kind: 'ask', why: 'sign-in' });
    expect(problems).toEqual([]);
  });

  test('without a sign-in of Outlook a window of Microsoft gives the token', async () => {
    const { app, elsewhere, problems } = await outlook({ bridge: null, signIn: signInPage(MARIJKE) });
    await call(app, 'outlook');
    pressOn(app);
    expect(await call(app, 'auth', 'ask')).toEqual({ kind: 'token', token: 'token-window' });
    expect([elsewhere, problems]).toEqual([[], []]);
  });

  test('a window that the user closes is an answer', async () => {
    const { app } = await outlook({ bridge: null, signIn: signInPage(MARIJKE) });
    await call(app, 'outlook');
    app
      .page()
      .context()
      .on('page', (popup) => void popup.close());
    expect(await call(app, 'auth', 'ask')).toEqual({ kind: 'cancelled' });
  });

  test('another account in that window is noticed', async () => {
    const { app } = await outlook({ bridge: null, signIn: signInPage(SOMEONE_ELSE) });
    await call(app, 'outlook');
    pressOn(app);
    expect(await call(app, 'auth', 'ask')).toMatchObject({ kind: 'other-account', got: SOMEONE_ELSE.username });
  });
});

test('Graph is answered in Node, with the token that came along; other addresses are stopped', async () => {
  const { app, graph, elsewhere, problems } = await outlook({
    graph: async (request) =>
      Response.json({ asked: new URL(request.url).pathname, method: request.method }, { status: 201 }),
  });
  const reach = (url: string): Promise<unknown> =>
    app.evaluate(async (url) => {
      const response = await fetch(url, { method: 'POST', headers: { Authorization: 'Bearer abc' }, body: '{}' });
      return [response.status, await response.json()];
    }, url);
  expect(await reach('https://graph.microsoft.com/v1.0/$batch')).toEqual([
    201,
    { asked: '/v1.0/$batch', method: 'POST' },
  ]);
  expect(graph).toEqual([{ method: 'POST', url: 'https://graph.microsoft.com/v1.0/$batch', token: 'abc', body: '{}' }]);
  await expect(reach('https://login.microsoftonline.com/x')).rejects.toThrow();
  expect(elsewhere).toEqual(['https://login.microsoftonline.com/x']);
  await expect(reach('https://tracker.example/')).rejects.toThrow();
  expect(problems.join()).toContain('Content Security Policy');
});

describe('in Teams', () => {
  test('the place, the user and the theme are there, and the sign-in is that of Teams', async () => {
    const { app, bridge, messages, setTheme, elsewhere, problems } = await teams({
      context: { ...meetingTab, frameContext: 'sidePanel', subEntityId: '#/overleg/x' },
    });
    expect(await call(app, 'teams')).toBe('host');
    expect(await call(app, 'state')).toMatchObject({
      name: 'teams',
      theme: 'light',
      locale: 'nl-nl',
      user: { name: 'Marijke van Dalen', email: MARIJKE.username, tenant: MARIJKE.tenant, objectId: MARIJKE.objectId },
      opened: {
        kind: 'tab',
        tab: { place: 'side-panel', chat: meetingTab.chatId, channel: null, subPage: '#/overleg/x' },
      },
      link: expect.stringContaining('https://teams.microsoft.com/l/entity/app-1/start?label=AB'),
      changes: 0,
    });
    await setTheme('contrast');
    await expect.poll(() => call(app, 'state')).toMatchObject({ theme: 'contrast', changes: 1 });
    expect(await call(app, 'auth', 'silent')).toEqual(token);
    expect(bridge.requests.map(({ method }) => method)).toEqual(['GetInitContext', 'GetToken']);
    const told = (): string[] => messages.map(({ func }) => func).filter((func) => func.startsWith('appInit'));
    expect(told()).toEqual([]);
    await call(app, 'ready');
    await expect.poll(told).toEqual(['appInitialization.appLoaded', 'appInitialization.success']);
    await call(app, 'openLink', 'https://regiowolkendal.example/');
    await expect
      .poll(() => messages.at(-1))
      .toMatchObject({ func: 'executeDeepLink', args: ['https://regiowolkendal.example/'] });
    expect([elsewhere, problems]).toEqual([[], []]);
  });

  test('a sign-in for another account is noticed by its ids', async () => {
    const { app } = await teams({ bridge: { behaviour: 'other-account' } });
    await call(app, 'teams');
    expect(await call(app, 'auth', 'silent')).toEqual({
      kind: 'other-account',
      expected: MARIJKE.username,
      got: SOMEONE_ELSE.username,
    });
  });

  test('a parent that stays silent is not waited for', async () => {
    const { app } = await teams({ mute: true });
    const start = Date.now();
    expect(await call(app, 'teams', 300)).toBe('no-answer');
    expect(Date.now() - start).toBeLessThan(5000);
  });

  test('a sign-in that stays silent is not waited for', async () => {
    const { app } = await teams({ bridge: { behaviour: 'mute' } });
    await call(app, 'teams');
    const patience = { start: 300, silent: 300, ask: 300 };
    expect(await call(app, 'auth', 'silent', { patience })).toEqual({ kind: 'no-answer' });
  });

  test('the settings of a tab are read and saved', async () => {
    const tab = {
      name: 'Petten',
      contentUrl: 'https://rolvast.example/tab.html',
      websiteUrl: 'https://rolvast.example/',
      entityId: 'regio',
    };
    const { name, ...rest } = tab;
    const { app, messages, pressSave } = await teams({
      context: { frameContext: 'settings' },
      config: { suggestedDisplayName: 'Oud', contentUrl: 'https://rolvast.example/oud', entityId: 'oud' },
    });
    expect(await call(app, 'settings', tab)).toEqual({
      current: { name: 'Oud', contentUrl: 'https://rolvast.example/oud', websiteUrl: '', entityId: 'oud' },
      place: 'settings',
    });
    await expect.poll(() => messages.find(({ func }) => func === 'settings.setValidityState')?.args).toEqual([true]);
    await pressSave();
    await expect.poll(() => messages.at(-1)?.func).toBe('settings.save.success');
    expect(messages.find(({ func }) => func === 'settings.setSettings')?.args).toEqual([
      { suggestedDisplayName: name, ...rest },
    ]);
  });
});

test('a page that may not be framed by the host stays away', async () => {
  const strict = {
    '/probe.html': { ...files['/probe.html']!, headers: { 'Content-Security-Policy': "frame-ancestors 'none'" } },
  };
  const { problems } = await openInTeams(await newPage(), { path: '/probe.html', files: { ...files, ...strict } });
  await expect.poll(() => problems.join()).toContain('frame-ancestors');
});
