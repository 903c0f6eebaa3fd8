import { expect, test } from 'vitest';
import { demoSites } from '../../src/demo/graph/sites/demo-sites';
import { newPage } from './support/browser';
import { CHANNEL_TAB, teams } from './support/hosted-screens';
import { appFrame } from './support/outlook-host';
import { demoServer, SITE_SETTINGS, TODAY, workplaceFiles } from './support/workplace';

const OFTEN = { times: Number.POSITIVE_INFINITY };

/** The channel tab with the register in the lists of a site. */
async function open(me = 'p-van-dalen') {
  const sites = demoSites(TODAY);
  const server = demoServer({ sites, me });
  const page = await newPage({ width: 1100, height: 900 });
  const opened = await teams(page, {
    files: workplaceFiles(SITE_SETTINGS),
    graph: server.graph,
    context: CHANNEL_TAB,
    path: '/tab.html?regio=wolkendal&opent=rollen',
  });
  await opened.app.getByText('Hedwig Maas').first().waitFor();
  /** The versions of the role "opdrachtgever van Wolkendal Warm" in SharePoint. */
  const versions = (): readonly string[] => {
    const lists = sites.all.flatMap((site) => site.lists).filter(({ displayName }) => displayName === 'Rolvast rollen');
    const items = lists.flatMap(({ items: rows }) => [...rows.values()]);
    const role = items.find(
      ({ versions: all }) => all[0]?.fields.RvOpgave === 'op-warm' && all[0].fields.RvPerson === 'p-van-dalen',
    );
    return role?.versions.map(({ fields }) => String(fields.RvBasis ?? '')) ?? [];
  };
  return { page, ...opened, server, versions };
}

test('from what this device keeps the roles are there while Microsoft never answers', async () => {
  const { page, server } = await open();
  server.faults.fail({ kind: 'silence' }, OFTEN);
  await page.reload();
  const again = await appFrame(page);
  await again.getByText('Hedwig Maas').first().waitFor();
});

test('a change without a network waits on this device, survives a reload, and is sent once', async () => {
  const { app, page, server, versions } = await open();
  const before = versions().length;
  expect(before).toBeGreaterThan(0);
  await app.getByRole('button', { name: 'Rol toevoegen', exact: true }).waitFor();
  server.faults.fail({ kind: 'offline' }, OFTEN);
  await app.getByRole('button', { name: /van Dalen, bestuurlijk opdrachtgever: Wolkendal Warm/ }).click();
  await app.getByLabel(/Vastgesteld in/).fill('AB van 3 juli');
  await app.getByRole('button', { name: 'Opslaan' }).click();
  await app.getByText('Bewaard op dit apparaat. Wij versturen het later.').first().waitFor();

  await page.reload();
  const again = await appFrame(page);
  await again.getByText('Hedwig Maas').first().waitFor();
  await again.getByText('Bewaard op dit apparaat. Wij versturen het later.').first().waitFor();
  expect(versions()).toHaveLength(before);

  server.faults.clear();
  await again.evaluate(() => window.dispatchEvent(new Event('online')));
  await expect.poll(versions).toHaveLength(before + 1);
  await expect.poll(() => again.getByText(/Bewaard op dit apparaat/).count()).toBe(0);
  await again.evaluate(() => window.dispatchEvent(new Event('online')));
  await page.waitForTimeout(300);
  expect(versions().slice(before)).toEqual(['AB van 3 juli']);
});

test('someone who may only read gets a calm screen without buttons to change things', async () => {
  const { app } = await open('p-terpstra');
  await app.getByText('U kunt kijken, niet wijzigen.').waitFor();
  expect(await app.getByRole('button', { name: /Rol toevoegen|Inlezen/ }).count()).toBe(0);
});
