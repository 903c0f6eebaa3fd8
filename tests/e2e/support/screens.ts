import type { Page } from 'playwright-core';
import { calendarAgenda, choose, file } from './files';

/** Waits for the title of a screen. */
export async function title(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

/** From the start to the coming meetings of someone in the demo region. */
export async function demoAs(page: Page, name = 'Marijke van Dalen'): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name }).click();
  await title(page, 'Mijn overleggen');
}

async function demoAb(page: Page): Promise<void> {
  await demoAs(page);
  await page.getByRole('link', { name: /Algemeen Bestuur/ }).click();
  await page.locator('[data-hats-ready]').first().waitFor();
}

async function at(page: Page, hash: string, heading: RegExp): Promise<void> {
  await demoAb(page);
  await page.evaluate((to) => {
    window.location.hash = to;
  }, hash);
  await page.getByRole('heading', { name: heading }).waitFor();
}

/** Every screen and state that can occur in a browser, with the way there. */
export const SCREENS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  start: async (page) => {
    await page.goto('/');
    await title(page, 'Welke pet heeft u op?');
  },
  'start-fout': async (page) => {
    await page.goto('/');
    await choose(page, 'Kies een bestand', file('foto.zip', 'application/zip', 'PK'));
    await page.getByText(/kunnen wij niet lezen/).waitFor();
  },
  'start-rollen-fout': async (page) => {
    await page.goto('/');
    await choose(
      page,
      'Rollen inlezen',
      file('rollen.json', 'application/json', '{"region":{"id":"x"},"gremia":[{"id":"ab"}]}'),
    );
    await page
      .getByText(/^Regel/)
      .first()
      .waitFor();
  },
  plakken: async (page) => {
    await page.goto('/');
    await page.getByRole('button', { name: 'Plak tekst' }).click();
    await page.getByRole('dialog').waitFor();
  },
  wie: async (page) => {
    await page.goto('/');
    await choose(page, 'Kies een bestand', calendarAgenda());
    await title(page, 'Wie bent u?');
  },
  mijn: (page) => demoAs(page),
  overleg: demoAb,
  'overleg-meer': async (page) => {
    await demoAb(page);
    await page.getByRole('button', { name: 'Klopt er iets niet?' }).click();
    await page.getByRole('button', { name: 'Dit is een ander overleg' }).click();
    await page.getByRole('button', { name: /^1–3/ }).click();
  },
  punt: (page) => at(page, '#/overleg/voorbeeld-1/punt/4', /^4\. /),
  'punt-open': async (page) => {
    await at(page, '#/overleg/voorbeeld-1/punt/6', /^6\. /);
    for (const name of [/Wie heeft welke rol/, /Waar staat dit/]) {
      const button = page.getByRole('button', { name });
      if (await button.count()) await button.click();
    }
  },
  'vast-punt': (page) => at(page, '#/overleg/voorbeeld-1/punt/1', /^1\. /),
  leden: (page) => at(page, '#/overleg/voorbeeld-1/leden', /alle leden/),
  bijlage: async (page) => {
    await demoAs(page);
    await page.getByRole('link', { name: /Dagelijks Bestuur/ }).click();
    await page.getByRole('heading', { name: /bijlage/ }).waitFor();
  },
  gast: async (page) => {
    await demoAs(page);
    await page.getByRole('link', { name: /PFHO/ }).click();
    await page.getByRole('heading', { name: 'U bent hier gast' }).waitFor();
    await page.getByRole('button', { name: 'Ik ben hier wel lid' }).click();
  },
  'geen-agenda': async (page) => {
    await page.goto('/');
    await choose(page, 'Kies een bestand', calendarAgenda('De stukken staan in het portaal.'));
    await page.getByRole('button', { name: /Marijke van Dalen/ }).click();
    await page.getByRole('heading', { name: 'Nog geen agenda' }).waitFor();
  },
  'welk-overleg': async (page) => {
    await page.goto('/');
    await choose(
      page,
      'Kies een bestand',
      file('x.txt', 'text/plain', '1. Opening\n2. Begroting 2027\n3. Rondvraag\n'),
    );
    await page.getByRole('button', { name: /Marijke van Dalen/ }).click();
    await title(page, 'Welk overleg is dit?');
  },
  weg: async (page) => {
    await page.goto('/#/overleg/agenda-99');
    await title(page, 'Dit overleg is niet meer open');
  },
};
