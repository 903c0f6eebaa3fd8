import { expect, test } from 'vitest';
import { demoSite, demoSites } from '../../src/demo/graph/sites/demo-sites';
import { demoRegister } from '../../src/demo/region';
import { documents } from '../../src/documents/documents';
import { rolesWorkbook } from '../../src/domain/documents/roles-workbook';
import { axeViolations, newPage, screenshot } from './support/browser';
import { CHANNEL_TAB } from './support/hosted-screens';
import { keyboardIn } from './support/keyboard';
import { openInTeams, type TeamsOptions } from './support/teams-host';
import { demoServer, json, TODAY } from './support/workplace';

/** An organisation whose settings name no register: the team brings its own. */
const FILES = {
  '/config.json': json({
    clientId: '7c8f3a52-6a8e-4cbe-8f9a-7a9b1a2c3d4e',
    registers: [],
    contact: { name: 'Saskia Nieland', email: 's.nieland@regiowolkendal.example' },
  }),
};

test('the secretary sets up the tab, makes the lists, reads the roles in and keeps them, by keyboard alone', async () => {
  const sites = demoSites(TODAY);
  const open = async (options: TeamsOptions, me = 'p-van-dalen') => {
    const page = await newPage({ width: 1100, height: 900 });
    const opened = await openInTeams(page, { files: FILES, graph: demoServer({ sites, me }).graph, ...options });
    const heading = (name: string | RegExp): Promise<void> =>
      opened.app.getByRole('heading', { name }).first().waitFor();
    return { page, heading, keyboard: keyboardIn(page, opened.app), ...opened };
  };

  // The team has a site without lists: they are made while the tab is set up.
  const config = await open({
    path: '/config.html',
    context: { frameContext: 'settings', teamSiteUrl: demoSite('leeg') },
  });
  await config.heading('Tabblad instellen');
  await config.keyboard.press('Maak een lijst in dit team');
  await config.keyboard.to(/Hoe heet de regio/);
  await config.keyboard.type('Regio Wolkendal');
  await screenshot(config.page, 's-inrichten');
  await config.keyboard.press('Inrichten');
  await config.app.getByText('Regio Wolkendal').last().waitFor();
  await config.app
    .getByText(/Klaar|gevonden/)
    .first()
    .waitFor();
  await screenshot(config.page, 's-ingericht');
  await expect
    .poll(() => config.messages.some(({ func, args }) => func === 'settings.setValidityState' && args[0] === true))
    .toBe(true);
  await config.pressSave();
  await expect.poll(() => config.messages.find(({ func }) => func === 'settings.setSettings')).toBeDefined();
  const saved = config.messages.findLast(({ func }) => func === 'settings.setSettings')?.args[0];
  const { contentUrl } = saved as { readonly contentUrl: string };
  const path = contentUrl.replace(/^https:\/\/[^/]+/, '');

  // The tab: no roles yet; a workbook brings them.
  const tab = await open({ path, context: CHANNEL_TAB });
  // Listened for from the start: the browser needs a moment before it hands a file dialog to a test.
  const dialog = tab.page.waitForEvent('filechooser', { timeout: 60_000 });
  await tab.heading('Nog geen rollen');
  await screenshot(tab.page, 's-leeg');
  await tab.keyboard.to('Rollen inlezen');
  await tab.keyboard.keys('Enter');
  await tab.heading('Rollen inlezen');
  await tab.keyboard.to('Kies een bestand');
  await tab.keyboard.keys('Enter');
  const chooser = await dialog;
  const bytes = await documents.workbook(rolesWorkbook(demoRegister(TODAY), TODAY));
  await chooser.setFiles({ name: 'rollen.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
  await tab.app.getByText('Uit ‘rollen.xlsx’. Er is nog niets gewijzigd.').first().waitFor();
  await screenshot(tab.page, 's-inlezen');
  expect((await axeViolations(tab.page, true)).join('\n')).toBe('');
  await tab.keyboard.press(/wijzigingen opslaan/);
  await tab.app.getByText('Hedwig Maas').first().waitFor();
  await tab.app.getByRole('dialog').waitFor({ state: 'detached' });
  await screenshot(tab.page, 's-overzicht');
  expect((await axeViolations(tab.page)).join('\n')).toBe('');

  // Two people change the same role; the second one is asked.
  const colleague = await open({ path, context: CHANNEL_TAB }, 'p-nieland');
  await colleague.app.getByText('Hedwig Maas').first().waitFor();
  for (const { keyboard, heading } of [tab, colleague]) {
    await keyboard.to(/Hedwig Maas/);
    await keyboard.keys('ArrowDown');
    for (let steps = 0; steps < 8 && !/Wolkendal Warm/.test(await keyboard.focused()); steps += 1)
      await keyboard.keys('ArrowRight');
    expect(await keyboard.focused()).toBe('Marijke van Dalen, bestuurlijk opdrachtgever: Wolkendal Warm. Wijzigen.');
    await keyboard.keys('Enter');
    await heading('Rol wijzigen');
    await keyboard.to(/Vastgesteld in/);
    await keyboard.keys('Control+a');
  }
  await screenshot(tab.page, 's-wijzigen');
  expect((await axeViolations(tab.page, true)).join('\n')).toBe('');
  await colleague.keyboard.type('AB van 3 juli');
  await colleague.keyboard.press('Opslaan');
  await colleague.app.getByText('Opgeslagen.').first().waitFor();
  await tab.keyboard.type('DB van 1 mei');
  await tab.keyboard.press('Opslaan');
  await tab.heading('Iemand was u net voor');
  await screenshot(tab.page, 's-voor');
  expect((await axeViolations(tab.page, true)).join('\n')).toBe('');
  await tab.keyboard.to(/Mijn wijziging/);
  await tab.keyboard.keys('Space');
  await tab.keyboard.press('Deze houden');
  await tab.app.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await tab.keyboard.focused()).toBe('Marijke van Dalen, bestuurlijk opdrachtgever: Wolkendal Warm. Wijzigen.');

  // Someone leaves; everything ends in one go.
  await tab.keyboard.keys('Home', 'ArrowDown', 'ArrowDown');
  expect(await tab.keyboard.focused()).toContain('Femke Zijlmans');
  await tab.keyboard.keys('Enter');
  await tab.heading('Femke Zijlmans');
  await screenshot(tab.page, 's-persoon');
  await tab.keyboard.press(/Alles van Femke Zijlmans stoppen/);
  await tab.heading(/Alles van Femke Zijlmans stoppen/);
  await screenshot(tab.page, 's-alles-stoppen');
  expect((await axeViolations(tab.page, true)).join('\n')).toBe('');
  await tab.keyboard.press(/rollen stoppen$/);
  await tab.app.getByText('Opgeslagen.').first().waitFor();
  await screenshot(tab.page, 's-gestopt');
  await tab.keyboard.press(/Ongedaan maken/);
  await tab.app.getByText('Ongedaan gemaakt.').first().waitFor();

  // The overview on paper and as a Word file.
  await tab.keyboard.press('Overzicht');
  await tab.heading('Rollen');
  await tab.keyboard.press('Afdrukken of Word');
  await tab.heading(/Afdrukken of Word/);
  await screenshot(tab.page, 's-afdrukken');
  await tab.keyboard.to('Word maken');
  const [download] = await Promise.all([tab.page.waitForEvent('download'), tab.keyboard.keys('Enter')]);
  expect(download.suggestedFilename()).toMatch(/\.docx$/);
  await download.saveAs('.cache/screens/s-overzicht.docx');

  expect([...config.elsewhere, ...tab.elsewhere, ...colleague.elsewhere]).toEqual([]);
  // The browser itself notes a 412: two people at one role, and the question whether someone may write.
  const odd = [...config.problems, ...tab.problems, ...colleague.problems].filter((text) => !text.includes('412'));
  expect(odd).toEqual([]);
}, 120_000);
