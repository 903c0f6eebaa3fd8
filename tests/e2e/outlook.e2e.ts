import { describe, expect, test } from 'vitest';
import { AGENDA_DB } from '../../src/demo/agenda-db.docx';
import { newPage } from './support/browser';
import { outlook } from './support/hosted-screens';
import { appFrame, type OutlookOptions } from './support/outlook-host';
import { appointment, demoServer, json, workplaceFiles } from './support/workplace';

async function open(options: OutlookOptions = {}) {
  const page = await newPage({ width: 340, height: 800 });
  const opened = await outlook(page, options);
  const heading = (name: string | RegExp): Promise<void> => opened.app.getByRole('heading', { name }).first().waitFor();
  return { page, heading, ...opened };
}

const background = (app: Awaited<ReturnType<typeof open>>['app']): Promise<string> =>
  app.evaluate(
    () =>
      getComputedStyle(document.querySelector('main')?.parentElement?.parentElement ?? document.body).backgroundColor,
  );

describe('an attendee opens an invitation', () => {
  test('hats show without a request to Graph and without signing in', async () => {
    const { app, heading, graph, bridge, elsewhere, problems } = await open({ graph: demoServer().graph });
    await heading('Algemeen Bestuur');
    await heading('Noem uw pet bij 2 punten');
    await app.getByText('Rollen van Regio Wolkendal').waitFor();
    expect(await app.getByRole('link', { name: /^Punt 4\. Begroting/ }).count()).toBeGreaterThan(0);
    expect([graph, bridge.requests, elsewhere, problems]).toEqual([[], [], [], []]);
  });

  test('the theme of Outlook is followed while the pane is open', async () => {
    const { app, heading, setTheme } = await open();
    await heading('Noem uw pet bij 2 punten');
    expect(await background(app)).toBe('rgb(255, 255, 255)');
    await setTheme('dark');
    await expect.poll(() => background(app)).toBe('rgb(41, 41, 41)');
    await setTheme('contrast');
    await expect.poll(() => background(app)).toBe('rgb(0, 0, 0)');
  });

  test('another invitation in the same pane starts at its own list', async () => {
    const { app, heading, openItem } = await open();
    await app
      .getByRole('link', { name: /^Punt 5\./ })
      .first()
      .click();
    await heading(/^5\. /);
    await openItem(appointment(1));
    await heading('PFHO Sociaal');
    expect(await app.getByRole('heading', { name: /^5\. / }).count()).toBe(0);
    await openItem(null);
    await heading('Er staat geen afspraak open');
    await openItem(appointment(0));
    await heading('Noem uw pet bij 2 punten');
  });

  test('a point and back, by keyboard only', async () => {
    const { app, page, heading } = await open();
    await heading('Noem uw pet bij 2 punten');
    await app.getByRole('heading', { level: 1 }).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await heading(/^4\. Begroting/);
    await page.keyboard.press('Escape');
    await heading('Noem uw pet bij 2 punten');
  });

  test('a register that is known needs no network', async () => {
    const { app, page, heading } = await open();
    await heading('Noem uw pet bij 2 punten');
    expect(await app.getByRole('heading', { level: 1 }).innerText()).toBe('Algemeen Bestuur');
    await page.route(/config\.json|registers\//, (route) => route.abort());
    await page.reload();
    await (await appFrame(page)).getByRole('heading', { name: 'Noem uw pet bij 2 punten' }).waitFor();
  });

  test('where the browser keeps nothing for a frame, everything still works', async () => {
    const page = await newPage({ width: 340, height: 800 });
    await page.addInitScript(() => {
      for (const name of ['indexedDB', 'localStorage', 'sessionStorage']) {
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('denied', 'SecurityError');
          },
        });
      }
    });
    const { app, problems } = await outlook(page);
    await app.getByRole('heading', { name: 'Noem uw pet bij 2 punten' }).waitFor();
    expect(problems).toEqual([]);
  });

  test('in the calendar of a member an assistant looks along with that member', async () => {
    const { app } = await open({
      item: { ...appointment(0), targetMailbox: 'm.vandalen@wolkeveen.example' },
      office: { user: { displayName: 'Elif Kaya', emailAddress: 'e.kaya@wolkeveen.example' } },
    });
    await app.getByText('U kijkt mee met Marijke van Dalen').waitFor();
  });
});

describe('an agenda in an attachment', () => {
  test('is read from Outlook itself', async () => {
    const { app, heading, graph } = await open({ item: appointment(2, 'read', AGENDA_DB), graph: demoServer().graph });
    await heading('De agenda zit in een bijlage');
    await app.getByRole('button', { name: 'Lees deze bijlage' }).click();
    await app.getByText(/Agenda uit bijlage/).waitFor();
    expect(graph).toEqual([]);
  });

  test('is asked of Microsoft, after a click and with one scope, where this Outlook cannot give it', async () => {
    const { app, heading, graph, bridge } = await open({
      item: appointment(2),
      office: { failing: ['getAttachmentContentAsync'] },
      bridge: { behaviour: 'consent' },
      graph: demoServer().graph,
    });
    await heading('De agenda zit in een bijlage');
    await app.getByRole('button', { name: 'Lees deze bijlage' }).click();
    await heading('Mag Rolvast meelezen?');
    await app.getByText('Rolvast leest alleen deze bijlage.').waitFor();
    expect(graph).toEqual([]);
    await app.getByRole('button', { name: 'Geef toestemming' }).click();
    await app.getByText(/Agenda uit bijlage/).waitFor();
    expect(new Set(bridge.requests.flatMap(({ tokenParams }) => tokenParams?.scope ?? []))).toEqual(
      new Set(['Calendars.Read']),
    );
  });
});

describe('the organizer checks the agenda', () => {
  test('while writing it: what is missing is named, and gone once it is mended', async () => {
    const item = appointment(0, 'compose');
    const body = item.body.replace('Inkoop jeugdhulp: stand van zaken', 'Nieuw dossier Zeezicht');
    const { app, heading, edit, page } = await open({ item: { ...item, body } });
    await heading('Agenda nakijken');
    await heading('2 punten vragen een keuze');
    await app.getByText('Nog niemand is hiervan.').first().waitFor();
    await edit({ body: item.body });
    // There is no event for typing in the text: it is read again when the pane gets the focus.
    await app.evaluate(() => window.dispatchEvent(new Event('focus')));
    await heading('1 punt vraagt een keuze');
    await app.getByRole('link', { name: 'Petten van alle leden' }).click();
    await heading('Petten van alle leden');
    await page.context().close();
  });
});

describe('something is not right', () => {
  test('settings: the screen names the line', async () => {
    const { app, heading } = await open({
      files: { ...workplaceFiles(), '/config.json': json('{\n "clientId": 7\n}') },
    });
    await heading('Rolvast is nog niet goed ingesteld');
    await app.getByText('config.json, regel 2, clientId: hier hoort tekst tussen aanhalingstekens te staan.').waitFor();
  });

  test('no register: try again works without a reload', async () => {
    const files = { '/config.json': workplaceFiles()['/config.json'] ?? json('') };
    const { app, heading, page } = await open({ files });
    await heading('Wij vinden de rollen niet');
    const register = workplaceFiles()['/registers/wolkendal.json'] ?? json('');
    await page.route('**/registers/**', (route) =>
      route.fulfill({ body: register.body, headers: { ...register.headers } }),
    );
    await app.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await heading('Noem uw pet bij 2 punten');
  });

  test('outside Outlook the page says where it belongs', async () => {
    const { app, heading } = await open({ office: { host: null } });
    await heading('Open Rolvast in Outlook');
    expect(await app.getByRole('link', { name: 'Open Rolvast in de browser' }).getAttribute('href')).toBe('index.html');
  });
});
