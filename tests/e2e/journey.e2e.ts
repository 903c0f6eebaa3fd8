import { describe, expect, test } from 'vitest';
import emptyRegister from '../../src/demo/empty-register.json';
import { newPage, problems } from './support/browser';
import { calendarAgenda, choose, drop, file, pdfAgenda, type UploadFile, wordAgenda } from './support/files';
import { demoAs, SCREENS, title } from './support/screens';

describe('the demo region', () => {
  test('choose Marijke, open the AB, see the hats, open a point', async () => {
    const page = await newPage({ width: 320 });
    await demoAs(page);
    await page.getByRole('link', { name: /Algemeen Bestuur/ }).click();
    await title(page, 'Algemeen Bestuur');
    expect(await page.getByRole('heading', { name: 'Noem uw pet bij 2 punten' }).isVisible()).toBe(true);
    await page.getByRole('link', { name: /^Punt 4\. Begroting .* Uw pet: Lid Dagelijks Bestuur/ }).click();
    await title(page, /^4\. Begroting/);
    expect(await page.getByText('Dit vraagt deze pet van u').isVisible()).toBe(true);
    expect(problems(page)).toEqual([]);
  });

  test('is still there after loading the page again', async () => {
    const page = await newPage({ width: 320 });
    await SCREENS.overleg?.(page);
    await page.reload();
    await title(page, 'Algemeen Bestuur');
  });

  test('wide: the list and the first point of attention side by side', async () => {
    const page = await newPage({ width: 1024 });
    await SCREENS.overleg?.(page);
    expect(await page.getByRole('heading', { level: 2, name: /^4\. Begroting/ }).isVisible()).toBe(true);
    const list = await page.getByRole('heading', { level: 1 }).boundingBox();
    const point = await page.getByRole('heading', { level: 2, name: /^4\. Begroting/ }).boundingBox();
    expect(list?.x).toBeLessThan(60);
    expect(point?.x).toBeGreaterThan(400);
    await page.getByRole('link', { name: /^Punt 6\..*Uw pet/ }).click();
    expect(await page.getByRole('heading', { level: 2, name: /^6\. / }).isVisible()).toBe(true);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Algemeen Bestuur');
  });

  test('the back button of the browser returns to the same place of the list', async () => {
    const page = await newPage({ width: 320, height: 500 });
    await SCREENS.overleg?.(page);
    await page.getByRole('link', { name: /^Punt 7\./ }).click();
    await title(page, /^7\. /);
    const before = await page.evaluate(() => window.scrollY);
    expect(before).toBe(0);
    await page.goBack();
    await title(page, 'Algemeen Bestuur');
    expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(100);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('punt-7');
  });
});

describe('a file of one’s own', () => {
  const kinds: readonly (readonly [string, () => Promise<UploadFile> | UploadFile])[] = [
    ['.ics', () => calendarAgenda()],
    ['.docx', wordAgenda],
    ['.pdf', pdfAgenda],
  ];

  test.each(kinds)('%s chosen: points and hats', async (_, make) => {
    const page = await newPage({ width: 480 });
    await page.goto('/');
    await choose(page, 'Kies een bestand', await make());
    await page.getByText('4 punten gelezen').waitFor();
    await page.getByRole('button', { name: /Marijke van Dalen/ }).click();
    await title(page, 'Algemeen Bestuur');
    await page.getByRole('link', { name: /^Punt 2\. Begroting 2027\. Uw pet: Lid Dagelijks Bestuur/ }).waitFor();
    await page.getByRole('link', { name: /^Punt 3\. Locatie werkplein Wolkeveen\. Uw pet: Afgevaardigde/ }).waitFor();
    expect(problems(page)).toEqual([]);
  });

  test.each(kinds)('%s dropped', async (_, make) => {
    const page = await newPage();
    await page.goto('/');
    await drop(page, await make());
    await page.getByText('4 punten gelezen').waitFor();
    expect(problems(page)).toEqual([]);
  });

  test('text pasted with its list numbers from a mail', async () => {
    const page = await newPage();
    await page.goto('/');
    await page.getByRole('button', { name: 'Plak tekst' }).click();
    await page.getByRole('textbox', { name: 'Tekst van de agenda' }).evaluate((field) => {
      const data = new DataTransfer();
      data.setData('text/html', '<p>Algemeen Bestuur</p><ol><li>Opening</li><li>Begroting 2027</li></ol>');
      data.setData('text/plain', 'Algemeen Bestuur\nOpening\nBegroting 2027');
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    });
    await page.keyboard.insertText('Algemeen Bestuur\n1. Opening\n2. Begroting 2027');
    await page.getByRole('button', { name: 'Lees de agenda' }).click();
    await page.getByText('2 punten gelezen').waitFor();
    expect(problems(page)).toEqual([]);
  });

  test('roles of an own region are read in, kept, and wiped', async () => {
    const page = await newPage();
    await page.goto('/');
    await choose(page, 'Rollen inlezen', file('rollen.json', 'application/json', JSON.stringify(emptyRegister)));
    await page.getByRole('heading', { name: 'Verder met Regio Voorbeeld' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Verder met Regio Voorbeeld' }).waitFor();
    await choose(page, 'Kies een bestand', calendarAgenda('1. Opening\\n2. Schone lucht\\n3. Rondvraag'));
    await page.getByRole('button', { name: /Jo Jansen/ }).click();
    await title(page, 'Algemeen Bestuur');
    await page.getByRole('link', { name: 'Rolvast' }).click();
    await page.getByRole('button', { name: 'Wis alles van dit apparaat' }).click();
    await page.getByText('Alles is gewist.').waitFor();
    await page.reload();
    await title(page, 'Welke pet heeft u op?');
    expect(await page.getByText(/Verder met/).count()).toBe(0);
    expect(problems(page)).toEqual([]);
  });

  test('an empty role file can be downloaded and read in again', async () => {
    const page = await newPage();
    await page.goto('/');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download een leeg voorbeeld' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('rollen-voorbeeld.xlsx');
  });
});

describe('files that give nothing', () => {
  test.each<[string, UploadFile, RegExp]>([
    [
      'a picture',
      file('foto.png', 'image/png', Uint8Array.from([137, 80, 78, 71, 13, 10, 26, 10, 0])),
      /kunnen wij niet lezen\. Probeer Word/,
    ],
    ['a broken PDF', file('a.pdf', 'application/pdf', '%PDF-1.7 onzin'), /kunnen wij niet lezen|scan zonder tekst/],
    ['an empty file', file('a.txt', 'text/plain', ''), /is leeg/],
    [
      'a calendar without a meeting',
      file('a.ics', 'text/calendar', 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n'),
      /geen afspraak/,
    ],
    ['a letter', file('a.txt', 'text/plain', 'Beste mensen,\n\nTot volgende week.\n'), /geen agendapunten/],
  ])('%s: a message, and the start stays', async (_, upload, message) => {
    const page = await newPage();
    await page.goto('/');
    await choose(page, 'Kies een bestand', upload);
    await page.getByRole('alert').filter({ hasText: message }).waitFor();
    await title(page, 'Welke pet heeft u op?');
  });
});

describe('a hostile invitation', () => {
  const html = `<html><body><p>Algemeen Bestuur</p><script>window.hacked=1;alert(1)</script>
    <img src="x" onerror="window.hacked=1"><svg onload="window.hacked=1"></svg><iframe src="javascript:parent.hacked=1"></iframe>
    <ol><li>Opening</li><li>Begroting <b onmouseover="window.hacked=1">2027</b> &lt;img src=x onerror=window.hacked=1&gt;</li>
    <li><a href="javascript:window.hacked=1">Rondvraag</a></li></ol>
    <form action="https://elsewhere.example"><input autofocus onfocus="window.hacked=1"></form></body></html>`;

  test('runs nothing, opens nothing and reaches nothing', async () => {
    const page = await newPage();
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await page.goto('/');
    await choose(page, 'Kies een bestand', file('uitnodiging.html', 'text/html', html));
    await page.getByRole('button', { name: /Marijke van Dalen/ }).click();
    await page.locator('[data-hats-ready]').first().waitFor();
    await page
      .getByRole('link', { name: /^Punt 2\./ })
      .first()
      .click();
    await page.waitForTimeout(200);
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    expect(await page.locator('main img, main iframe, main form, main script').count()).toBe(0);
    expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
    expect(dialogs).toEqual([]);
    expect(problems(page)).toEqual([]);
  });
});

describe('with the keyboard only', () => {
  test('from the start to a point and back', async () => {
    const page = await newPage({ width: 320 });
    await page.goto('/');
    await title(page, 'Welke pet heeft u op?');
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    const tabTo = async (text: RegExp): Promise<void> => {
      for (let step = 0; step < 40; step += 1) {
        await page.keyboard.press('Tab');
        if (text.test(await focused())) return;
      }
      throw new Error(`no tab stop ${text}`);
    };
    await tabTo(/Marijke van Dalen/);
    await page.keyboard.press('Enter');
    await title(page, 'Mijn overleggen');
    expect(await focused()).toBe('Mijn overleggen');
    await tabTo(/Algemeen Bestuur/);
    await page.keyboard.press('Enter');
    await title(page, 'Algemeen Bestuur');
    await tabTo(/^1–3/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toMatch(/^6/);
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle);
    expect(outline).toBe('solid');
    await page.keyboard.press('Enter');
    await title(page, /^6\. /);
    expect(await focused()).toMatch(/^6\. /);
    await page.keyboard.press('Escape');
    await title(page, 'Algemeen Bestuur');
    expect(await focused()).toMatch(/^6/);
  });

  test('the dialog keeps the focus, and Escape gives it back', async () => {
    const page = await newPage({ width: 480 });
    await page.goto('/');
    const button = page.getByRole('button', { name: 'Plak tekst' });
    await button.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.getByRole('textbox').waitFor();
    for (let step = 0; step < 6; step += 1) {
      await page.keyboard.press('Tab');
      // The body stands for the browser's own bar, which Tab may visit; nothing behind the dialog may have the focus.
      const inside = await page.evaluate(() => document.activeElement?.matches('body, dialog *') ?? false);
      expect(inside).toBe(true);
    }
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});
