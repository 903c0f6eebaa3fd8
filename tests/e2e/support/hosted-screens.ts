import type { Frame, Page } from 'playwright-core';
import { demoSite } from '../../../src/demo/graph/sites/demo-sites';
import { invitation } from '../../host/appointments';
import type { BridgeChoice } from './host-bridge';
import { type OutlookOptions, type OutlookPage, openInOutlook } from './outlook-host';
import { meetingTab, openInTeams, personalTab, type TeamsOptions, type TeamsPage } from './teams-host';
import { appointment, daysAgo, demoServer, json, SITE_SETTINGS, workplaceFiles } from './workplace';

/** The chats of the meetings of the fictional region. */
export const AB_CHAT = '19:meeting_wolkendal-ab@thread.v2';

export const AB_TAB = { ...meetingTab, chatId: AB_CHAT };
export const AB_SIDE_PANEL = { ...AB_TAB, frameContext: 'sidePanel' as const };
export const CHANNEL_TAB = { ...personalTab, channelId: '19:kanaal@thread.tacv2' };

/** Outlook with the AB of the region open, its settings and its register. */
export function outlook(page: Page, options: OutlookOptions = {}): Promise<OutlookPage> {
  return openInOutlook(page, { files: workplaceFiles(), item: appointment(0), ...options });
}

/** Teams with the personal tab open, and Graph in memory. */
export function teams(page: Page, options: TeamsOptions = {}): Promise<TeamsPage> {
  return openInTeams(page, { files: workplaceFiles(), graph: demoServer().graph, ...options });
}

type Opened = OutlookPage | TeamsPage;

function heading(app: Frame, name: string | RegExp, level?: number): Promise<void> {
  return app
    .getByRole('heading', { name, ...(level === undefined ? {} : { level }) })
    .first()
    .waitFor();
}

async function personal(page: Page, options: TeamsOptions = {}): Promise<TeamsPage> {
  const opened = await teams(page, options);
  await opened.app.locator('[data-meetings-ready]').waitFor();
  return opened;
}

function withBridge(bridge: BridgeChoice, name: string) {
  return async (page: Page, look: Look): Promise<Opened> => {
    const opened = await teams(page, { ...look, bridge });
    await heading(opened.app, name);
    return opened;
  };
}

function wrongSettings(settings: unknown) {
  return async (page: Page, look: Look): Promise<Opened> => {
    const opened = await teams(page, { ...look, files: workplaceFiles(settings) });
    await heading(opened.app, 'Rolvast is nog niet goed ingesteld');
    return opened;
  };
}

/** How wide the pane or tab is. */
export interface Look {
  readonly width: number;
}

/** A view of the roles in the channel, with the register in the lists of a site. */
function rolesTab(hash: string, title: string) {
  return async (page: Page, look: Look): Promise<TeamsPage> => {
    const opened = await teams(page, {
      ...look,
      files: workplaceFiles(SITE_SETTINGS),
      context: CHANNEL_TAB,
      path: `/tab.html?regio=wolkendal&opent=rollen${hash}`,
    });
    await heading(opened.app, title, 1);
    await opened.app.locator('main').getByRole('button').first().waitFor();
    return opened;
  };
}

/** Every screen and state of the hosts, with the way there. */
export const HOSTED_SCREENS: Readonly<Record<string, (page: Page, look: Look) => Promise<Opened>>> = {
  'outlook-overleg': async (page, look) => {
    const opened = await outlook(page, look);
    await heading(opened.app, /Noem uw pet bij/);
    return opened;
  },
  'outlook-nakijken': async (page, look) => {
    const opened = await outlook(page, { ...look, item: appointment(0, 'compose') });
    await heading(opened.app, 'Agenda nakijken', 1);
    return opened;
  },
  'outlook-bijlage': async (page, look) => {
    const opened = await outlook(page, { ...look, item: appointment(2) });
    await heading(opened.app, /bijlage/);
    return opened;
  },
  'outlook-bijlage-toestemming': async (page, look) => {
    const opened = await outlook(page, {
      ...look,
      item: appointment(2),
      office: { failing: ['getAttachmentContentAsync'] },
      bridge: { behaviour: 'consent' },
    });
    await heading(opened.app, /bijlage/);
    await opened.app.getByRole('button', { name: 'Lees deze bijlage' }).click();
    await heading(opened.app, 'Mag Rolvast meelezen?');
    return opened;
  },
  'outlook-onbekend': async (page, look) => {
    const opened = await outlook(page, {
      ...look,
      item: { ...invitation, subject: 'Overleg', required: [], optional: [] },
    });
    await heading(opened.app, 'Welk overleg is dit?');
    return opened;
  },
  'outlook-leeg': async (page, look) => {
    const opened = await outlook(page, { ...look, item: null });
    await heading(opened.app, 'Er staat geen afspraak open');
    return opened;
  },
  'teams-mijn': (page, look) => personal(page, look),
  'teams-mijn-meer': async (page, look) => {
    const opened = await personal(page, { ...look, graph: demoServer({ day: daysAgo(7) }).graph });
    await opened.app.getByRole('button', { name: /geweest/ }).click();
    await opened.app.getByRole('button', { name: 'Ik mis een overleg' }).click();
    return opened;
  },
  'teams-overleg': async (page, look) => {
    const opened = await teams(page, { ...look, context: AB_TAB });
    await heading(opened.app, /Noem uw pet bij/);
    return opened;
  },
  'teams-zijpaneel': async (page, look) => {
    const opened = await teams(page, { ...look, context: AB_SIDE_PANEL });
    await opened.app.getByRole('button', { name: 'Volgende' }).waitFor();
    return opened;
  },
  'teams-rollen': async (page, look) => {
    const opened = await teams(page, { ...look, context: CHANNEL_TAB, path: '/tab.html?regio=wolkendal&opent=rollen' });
    await heading(opened.app, 'Rollen', 1);
    await opened.app.locator('[data-roles-ready]').waitFor();
    return opened;
  },
  'teams-opgaven': rolesTab('#/rollen/opgaven', 'Rollen'),
  'teams-overleggen': rolesTab('#/rollen/overleggen', 'Rollen'),
  'teams-aandacht': rolesTab('#/rollen/aandacht', 'Rollen'),
  'teams-toen': rolesTab('#/rollen/overzicht?op=2024-01-01&zoek=jeugd', 'Rollen'),
  'teams-persoon': rolesTab('#/rollen/mens/p-zijlmans', 'Femke Zijlmans'),
  'teams-opgave': rolesTab('#/opgave/op-warm', 'Wolkendal Warm'),
  'teams-inrichten': async (page, look) => {
    const opened = await rolesTab(`#/inrichten/${encodeURIComponent(demoSite('half'))}`, 'Rolvast inrichten')(
      page,
      look,
    );
    await opened.app.getByRole('button', { name: 'Maak het af' }).waitFor();
    return opened;
  },
  'teams-klopt-niet': async (page, look) => {
    const opened = await teams(page, { ...look, context: AB_TAB, path: '/tab.html#/overleg/teams/punt/5/klopt-niet' });
    await heading(opened.app, 'Wat klopt er niet?');
    await opened.app.getByRole('radio').first().check();
    return opened;
  },
  'teams-aanpassen': async (page, look) => {
    const opened = await teams(page, { ...look, context: AB_TAB, path: '/tab.html#/overleg/teams/nakijken/5' });
    await opened.app.getByText('Zo worden de petten').first().waitFor();
    return opened;
  },
  'teams-instellen': async (page, look) => {
    const opened = await teams(page, { ...look, path: '/config.html', context: { frameContext: 'settings' } });
    await heading(opened.app, 'Tabblad instellen', 1);
    return opened;
  },
  toestemming: withBridge({ behaviour: 'consent' }, 'Mag Rolvast meelezen?'),
  uitgelogd: withBridge({ behaviour: 'click' }, 'U bent uitgelogd'),
  'ander-account': withBridge({ behaviour: 'other-account' }, 'Dit is een ander account'),
  'geen-rollen': async (page, look) => {
    const opened = await teams(page, {
      ...look,
      files: { '/config.json': workplaceFiles()['/config.json'] ?? json('') },
    });
    await heading(opened.app, 'Wij vinden de rollen niet');
    return opened;
  },
  druk: async (page, look) => {
    const server = demoServer();
    server.faults.fail({ kind: 'throttled', seconds: 45 }, { times: Number.POSITIVE_INFINITY });
    const opened = await teams(page, { ...look, graph: server.graph });
    await heading(opened.app, 'Even geduld');
    return opened;
  },
  'oude-stand': async (page, look) => {
    const server = demoServer();
    const opened = await personal(page, { ...look, graph: server.graph });
    server.faults.fail({ kind: 'offline' }, { times: Number.POSITIVE_INFINITY });
    await opened.app.evaluate(() => window.dispatchEvent(new Event('offline')));
    await opened.app.getByText(/U ziet de stand van/).waitFor();
    return opened;
  },
  'instellingen-fout': wrongSettings({ clientId: 'x', registers: [], kleur: 'blauw' }),
};
