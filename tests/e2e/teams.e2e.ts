import { describe, expect, test } from 'vitest';
import type { BridgeBehaviour } from '../host/bridge-fake';
import { newPage } from './support/browser';
import { AB_SIDE_PANEL, AB_TAB, CHANNEL_TAB, teams } from './support/hosted-screens';
import { appFrame } from './support/outlook-host';
import type { TeamsOptions } from './support/teams-host';
import { demoServer } from './support/workplace';

async function open(options: TeamsOptions = {}) {
  const page = await newPage({ width: 1064, height: 820 });
  const opened = await teams(page, options);
  const heading = (name: string | RegExp): Promise<void> => opened.app.getByRole('heading', { name }).first().waitFor();
  return { page, heading, ...opened };
}

type App = Awaited<ReturnType<typeof open>>['app'];

const ready = (app: App): Promise<void> => app.locator('[data-meetings-ready]').waitFor();
const press = (app: App, name: string): Promise<void> => app.getByRole('button', { name }).click();

describe('the personal tab', () => {
  test('shows the coming meetings in two round trips; opening one takes none', async () => {
    const { app, heading, graph, messages, elsewhere, problems } = await open();
    await ready(app);
    await heading('Mijn overleggen');
    expect(await app.getByRole('link', { name: /Algemeen Bestuur/ }).innerText()).toContain('Noem uw pet · 2');
    expect(graph.filter(({ method }) => method !== 'OPTIONS')).toHaveLength(2);
    await app.getByRole('link', { name: /Algemeen Bestuur/ }).click();
    await heading('Noem uw pet bij 2 punten');
    expect(graph.filter(({ method }) => method !== 'OPTIONS')).toHaveLength(2);
    expect(messages.map(({ func }) => func)).toContain('appInitialization.success');
    expect([elsewhere, problems]).toEqual([[], []]);
  });

  test('an appointment that the roles do not know can be chosen', async () => {
    const { app, heading } = await open();
    await ready(app);
    await press(app, 'Ik mis een overleg');
    await app
      .getByRole('link', { name: /Bilateraal/ })
      .first()
      .click();
    await heading('Welk overleg is dit?');
  });

  test('calendars of others are read only when the user says so', async () => {
    const { app, bridge } = await open();
    await ready(app);
    await app.getByText('Wij lezen de agenda ‘Anja Terpstra’ nog niet.').waitFor();
    expect(bridge.requests.flatMap(({ tokenParams }) => tokenParams?.scope ?? [])).not.toContain(
      'Calendars.Read.Shared',
    );
    await press(app, 'Lees die ook');
    await app.getByText('Uit agenda ‘Anja Terpstra’').first().waitFor();
  });

  test('shows what this device knows at once, and how old it is, when Graph cannot be reached', async () => {
    const server = demoServer();
    const { app, page } = await open({ graph: server.graph });
    await ready(app);
    server.faults.fail({ kind: 'offline' }, { times: Number.POSITIVE_INFINITY });
    await page.clock.install({ time: Date.now() + 10 * 60_000 });
    await page.reload();
    const again = await appFrame(page);
    await again.getByRole('link', { name: /Algemeen Bestuur/ }).waitFor();
    await again.getByText(/Geen internet\./).waitFor();
    await again.getByText(/U ziet de stand van vandaag, \d+\.\d\d uur\./).waitFor();
    server.faults.clear();
    await again.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await expect.poll(() => again.getByText(/Geen internet\./).count()).toBe(0);
  });

  test('from the list to a point and back, by keyboard only', async () => {
    const { app, page, heading } = await open({ width: 400 });
    await ready(app);
    await app.getByRole('heading', { level: 1 }).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await heading('Noem uw pet bij 2 punten');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await heading(/^4\. Begroting/);
    await page.keyboard.press('Escape');
    await heading('Noem uw pet bij 2 punten');
  });
});

describe('a Teams meeting', () => {
  test('is found in the calendar by its chat: hats after two round trips, with one scope', async () => {
    const { app, heading, graph, bridge, setTheme } = await open({ context: AB_TAB });
    await heading('Noem uw pet bij 2 punten');
    expect(graph.filter(({ method }) => method !== 'OPTIONS').length).toBeLessThanOrEqual(2);
    expect(new Set(bridge.requests.flatMap(({ tokenParams }) => tokenParams?.scope ?? []))).toEqual(
      new Set(['Calendars.Read']),
    );
    await setTheme('dark');
    await expect
      .poll(() => app.evaluate(() => getComputedStyle(document.querySelector('h1') ?? document.body).color))
      .toBe('rgb(255, 255, 255)');
  });

  test('that is not in the calendar says so', async () => {
    const { app, heading, bridge } = await open({ context: { ...AB_TAB, chatId: '19:meeting_iets-anders@thread.v2' } });
    // Some links in the calendar do not say to which chat they belong: only the chat itself can, and that is asked first.
    await heading('Mag Rolvast meelezen?');
    await app.getByText('Rolvast leest alleen welk overleg bij deze chat hoort.').waitFor();
    await press(app, 'Geef toestemming');
    await heading('Dit overleg staat niet in uw agenda');
    expect(bridge.requests.at(-1)?.tokenParams?.scope).toContain('Chat.ReadBasic');
  });

  test('in the side panel: which hat now, and next; what the user pressed stays', async () => {
    const { app, page, heading } = await open({ context: AB_SIDE_PANEL, width: 320 });
    await heading('Begroting 2027');
    await app.getByText('Nu · punt 4').waitFor();
    await press(app, 'Volgende');
    await heading('Wolkendal Warm: voortgang');
    await app.getByText('Straks · punt 6').waitFor();
    expect(await app.evaluate(() => document.activeElement?.textContent)).toBe('Volgende');
    await page.evaluate(() => document.querySelector('iframe')?.setAttribute('style', 'width:320px;height:700px'));
    await expect.poll(() => app.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(700);
  });

  test('a link to a screen opens that screen', async () => {
    const { heading } = await open({ context: { ...AB_TAB, subEntityId: '#/overleg/teams/punt/5' } });
    await heading(/^5\. /);
  });
});

describe('a tab in a team', () => {
  test('shows who holds which role, and searches', async () => {
    const { app, heading } = await open({ context: CHANNEL_TAB, path: '/tab.html?regio=wolkendal&opent=rollen' });
    await heading('Rollen');
    await app.getByText('Hedwig Maas').first().waitFor();
    await app.getByRole('searchbox', { name: 'Zoek een naam' }).fill('ouali');
    await expect.poll(() => app.getByText('Hedwig Maas').count()).toBe(0);
    await app.getByText('Karim Ouali').first().waitFor();
  });

  test('is set up with a region and a name, and saved by the button of Teams', async () => {
    const { app, heading, pressSave, messages } = await open({
      path: '/config.html',
      context: { ...CHANNEL_TAB, frameContext: 'settings' },
    });
    await heading('Tabblad instellen');
    await app.getByRole('textbox', { name: 'Naam van het tabblad' }).fill('Wie doet wat');
    await pressSave();
    await expect
      .poll(() => messages.find(({ func }) => func === 'settings.setSettings')?.args[0])
      .toMatchObject({
        suggestedDisplayName: 'Wie doet wat',
        contentUrl: 'https://rolvast.example/tab.html?regio=wolkendal&opent=rollen',
      });
  });

  test('without a name cannot be saved', async () => {
    const { app, messages } = await open({
      path: '/config.html',
      context: { ...CHANNEL_TAB, frameContext: 'settings' },
    });
    await app.getByRole('textbox', { name: 'Naam van het tabblad' }).fill(' ');
    await app.getByText('Vul een naam in.').waitFor();
    await expect
      .poll(() => messages.filter(({ func }) => func === 'settings.setValidityState').at(-1)?.args)
      .toEqual([false]);
  });
});

describe('signing in', () => {
  const asked = { consent: 'Mag Rolvast meelezen?', click: 'U bent uitgelogd' } as const;

  test.each<['consent' | 'click', string]>([
    ['consent', 'Geef toestemming'],
    ['click', 'Log in'],
  ])('%s: the screen says why, nothing opens by itself, a click goes on', async (behaviour, button) => {
    const { app, heading, bridge, graph } = await open({ bridge: { behaviour } });
    await heading(asked[behaviour]);
    expect(bridge.requests.map(({ method }) => method)).not.toContain('GetTokenPopup');
    expect(graph).toEqual([]);
    await press(app, button);
    await ready(app);
  });

  test.each<[BridgeBehaviour, string, string, RegExp]>([
    ['cancelled', 'U bent uitgelogd', 'Log in', /U sloot het venster/],
    ['refused', 'Mag Rolvast meelezen?', 'Geef toestemming', /U gaf geen toestemming/],
  ])('%s: said in Dutch, and the user can try again', async (behaviour, title, button, sentence) => {
    const { app, heading, bridge } = await open({ bridge: { behaviour } });
    await heading(title);
    await press(app, button);
    await app.getByText(sentence).first().waitFor();
    bridge.behave('ok');
    await press(app, button);
    await ready(app);
  });

  test('when an administrator has to say yes, a request can be sent', async () => {
    const { app, heading, bridge } = await open({ bridge: { behaviour: 'admin' } });
    await heading('Mag Rolvast meelezen?');
    await press(app, 'Geef toestemming');
    await heading('Nog één stap');
    const request = await app.getByRole('link', { name: 'Stuur een verzoek' }).getAttribute('href');
    expect(request).toContain('mailto:s.nieland%40regiowolkendal.example?subject=Toestemming');
    bridge.behave('ok');
    await press(app, 'Probeer opnieuw');
    await ready(app);
  });

  test('another account than that of Teams is not used', async () => {
    const { app, heading, bridge, graph } = await open({ bridge: { behaviour: 'other-account' } });
    await heading('Dit is een ander account');
    await app.getByText('Hier werkt m.vandalen@wolkeveen.example.').waitFor();
    expect(graph).toEqual([]);
    bridge.behave('ok');
    await press(app, 'Log in met het goede account');
    await ready(app);
  });

  test('a host that stays silent is not waited for; the agenda can be pasted instead', async () => {
    const { app, heading } = await open({ bridge: { behaviour: 'mute' } });
    await heading('Inloggen lukt hier niet');
    await press(app, 'Plak de agenda zelf');
    await app
      .getByRole('textbox', { name: 'Tekst van de agenda' })
      .fill('Algemeen Bestuur\n1. Opening\n2. Begroting 2027 (ter besluitvorming)\n3. Rondvraag');
    await press(app, 'Lees de agenda');
    await heading('Algemeen Bestuur');
    await app.getByText('Agenda door u geplakt.').waitFor();
  });
});
