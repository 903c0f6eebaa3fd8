import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { demoSite } from '../../../src/demo/graph/sites/demo-sites';
import type { Sites } from '../../../src/domain/stored/provision';
import type { RegisterFault } from '../../../src/host/registers';
import type { SavedTab, SettingsPage } from '../../../src/host/teams-settings';
import { ConfigPage, type ConfigRegion } from '../../../src/ui/hosted/ConfigPage';
import { readTabAddress, tabAddress } from '../../../src/ui/hosted/tab-address';
import { PortsProvider } from '../../../src/ui/ports';
import { testPorts } from '../../builders/ports';
import { siteGraph } from '../../builders/sites';
import { tab, testWorkplace } from '../../builders/workplace';
import { title } from '../support';

const BASE = 'https://rolvast.example/app/';
const REGIONS = [
  { id: 'wolkendal', name: 'Regio Wolkendal', site: demoSite('bestuur') },
  { id: 'merenland', name: 'Regio Merenland', site: null },
];

interface Extra {
  readonly teamSite?: string | null;
  readonly withSites?: boolean;
  readonly faults?: readonly RegisterFault[];
}

/** The page of a tab that is being added, or changed when there is a `current` one. */
async function settings(
  current: SavedTab | null | Promise<SavedTab | null> = null,
  regions: readonly ConfigRegion[] = REGIONS,
  { teamSite = null, withSites = false, faults = [] }: Extra = {},
) {
  const saved: (SavedTab | null)[] = [];
  const page: SettingsPage = {
    tab: tab('settings'),
    theme: () => 'light',
    onTheme: () => () => {},
    teamSite,
    locale: 'nl-NL',
    user: null,
    current: async () => current,
    saveTab: (next) => void saved.push(next),
    ready: vi.fn(),
  };
  const { graph } = siteGraph();
  const of: Sites = {
    look: (site) => graph.sites.look(site),
    provision: (site, plan, onStep) => graph.sites.provision(site, plan, onStep),
  };
  const sites = withSites ? { of, access: 'all' as const } : null;
  const retry = vi.fn();
  const ports = testPorts({ workplace: testWorkplace({ sites }) });
  const shown = (known: readonly ConfigRegion[], wrong: readonly RegisterFault[]) => (
    <PortsProvider value={ports}>
      <ConfigPage page={page} regions={known} faults={wrong} onRetry={retry} sites={sites} base={BASE} />
    </PortsProvider>
  );
  const { rerender } = render(shown(regions, faults));
  await act(async () => {});
  await title('Tabblad instellen');
  const reread = (known: readonly ConfigRegion[]): void => rerender(shown(known, []));
  return { user: userEvent.setup(), page, last: () => saved.at(-1), retry, reread };
}

async function pick(user: ReturnType<typeof userEvent.setup>, field: string, option: string): Promise<void> {
  await user.click(screen.getByRole('combobox', { name: field }));
  await user.click(await screen.findByRole('option', { name: option }));
}

describe('a tab that is being added', () => {
  test('can be saved at once: the first region, its roles', async () => {
    const { page, last } = await settings();
    expect(page.ready).toHaveBeenCalledOnce();
    expect(screen.getByRole('combobox', { name: 'Welke regio?' })).toHaveTextContent('Regio Wolkendal');
    expect(screen.getByRole('combobox', { name: 'Wat opent eerst?' })).toHaveTextContent('Overzicht');
    expect(screen.getByRole('textbox', { name: 'Naam van het tabblad' })).toHaveValue('Rollen');
    expect(last()).toEqual({
      name: 'Rollen',
      contentUrl: `${BASE}tab.html?regio=wolkendal&opent=rollen`,
      websiteUrl: `${BASE}index.html`,
      entityId: 'rolvast-wolkendal-rollen',
    });
  });

  test('another region, another view, another name', async () => {
    const { user, last } = await settings();
    await pick(user, 'Welke regio?', 'Regio Merenland');
    await pick(user, 'Wat opent eerst?', 'Mijn overleggen');
    const name = screen.getByRole('textbox', { name: 'Naam van het tabblad' });
    await user.clear(name);
    await user.type(name, '  Petten ');
    expect(last()).toEqual({
      name: 'Petten',
      contentUrl: `${BASE}tab.html?regio=merenland&opent=mijn`,
      websiteUrl: `${BASE}index.html`,
      entityId: 'rolvast-merenland-mijn',
    });
  });

  test('without a name it cannot be saved, and the field says why', async () => {
    const { user, last } = await settings();
    const name = screen.getByRole('textbox', { name: 'Naam van het tabblad' });
    await user.clear(name);
    expect(last()).toBeNull();
    expect(name).toHaveAccessibleDescription('Vul een naam in.');
    expect(name).toBeInvalid();
    await user.type(name, ' ');
    expect(last()).toBeNull();
    await user.type(name, 'R');
    expect(last()?.name).toBe('R');
    expect(screen.queryByText('Vul een naam in.')).toBeNull();
  });

  test('without a region there is nothing to save, and it says so', async () => {
    const { last } = await settings(null, []);
    expect(last()).toBeNull();
    expect(screen.getByText(/^Er zijn nog geen rollen ingesteld\./)).toBeVisible();
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});

describe('a tab that is being changed', () => {
  const CURRENT: SavedTab = {
    name: 'Wie doet wat',
    contentUrl: tabAddress(BASE, 'merenland', 'mijn'),
    websiteUrl: `${BASE}index.html`,
    entityId: 'rolvast-merenland-mijn',
  };

  test('starts with what it has', async () => {
    const { last } = await settings(CURRENT);
    expect(screen.getByRole('combobox', { name: 'Welke regio?' })).toHaveTextContent('Regio Merenland');
    expect(screen.getByRole('combobox', { name: 'Wat opent eerst?' })).toHaveTextContent('Mijn overleggen');
    expect(screen.getByRole('textbox', { name: 'Naam van het tabblad' })).toHaveValue('Wie doet wat');
    expect(last()).toEqual(CURRENT);
  });

  test('a region that cannot be read now is kept, and not saved as another one', async () => {
    const contentUrl = tabAddress(BASE, 'verdwenen', 'mijn');
    const fault: RegisterFault = {
      file: demoSite('leeg'),
      why: 'ask',
      lines: [],
      detail: { kind: 'ask', why: 'consent', scope: 'Sites.Read.All', claims: null },
    };
    const { user, last, retry, reread } = await settings({ ...CURRENT, contentUrl }, REGIONS, { faults: [fault] });
    const region = screen.getByRole('combobox', { name: 'Welke regio?' });
    expect(region).toHaveTextContent('verdwenen (nu niet te lezen)');
    expect(last()).toBeNull();
    expect(screen.getByText(/^Wij kunnen de rollen van ‘verdwenen’ nu niet lezen\./)).toBeVisible();
    await user.click(await screen.findByRole('button', { name: 'Lees die rollen ook' }));
    expect(await screen.findByRole('button', { name: 'Geef toestemming' })).toBeVisible();
    // What was filled in meanwhile stays when it can be read after all.
    await pick(user, 'Wat opent eerst?', 'Aandacht');
    await user.click(screen.getByRole('button', { name: 'Kijk opnieuw' }));
    expect(retry).toHaveBeenCalledOnce();
    reread([...REGIONS, { id: 'verdwenen', name: 'Regio Verdwenen', site: demoSite('leeg') }]);
    expect(region).toHaveTextContent('Regio Verdwenen');
    expect(last()?.contentUrl).toBe(tabAddress(BASE, 'verdwenen', 'aandacht'));
  });

  test('a region that cannot be read can make way for another, by choice', async () => {
    const { user, last } = await settings({ ...CURRENT, contentUrl: tabAddress(BASE, 'verdwenen', 'mijn') });
    await pick(user, 'Welke regio?', 'Regio Wolkendal');
    expect(last()?.contentUrl).toBe(tabAddress(BASE, 'wolkendal', 'mijn'));
  });

  test('nothing can be saved before Teams said what it has', async () => {
    const { last } = await settings(new Promise<never>(() => {}));
    expect(last()).toBeNull();
  });
});

describe('a site that the settings do not name', () => {
  test('that of the team, with a register in it: it can be saved once it was found', async () => {
    const { last } = await settings(null, [], { teamSite: `${demoSite('bestuur')}/`, withSites: true });
    expect(screen.getByRole('combobox', { name: 'Welke regio?' })).toHaveTextContent('De site van dit team');
    expect(await screen.findByText('Gevonden: Regio Wolkendal.')).toBeVisible();
    await waitFor(() => expect(last()?.contentUrl).toBe(tabAddress(BASE, 'wolkendal', 'rollen', demoSite('bestuur'))));
    expect(readTabAddress(last()?.contentUrl ?? '')).toEqual({
      region: 'wolkendal',
      view: 'rollen',
      site: demoSite('bestuur'),
    });
  });

  test('that of the team, without a list: it is made here', async () => {
    const { user, last } = await settings(null, [], { teamSite: demoSite('leeg'), withSites: true });
    expect(await screen.findByText('Er is nog geen lijst met rollen.')).toBeVisible();
    expect(last()).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Maak een lijst in dit team' }));
    await user.click(await screen.findByLabelText('Hoe heet de regio?'));
    await user.paste('Regio Merenland');
    await user.click(screen.getByRole('button', { name: 'Inrichten' }));
    expect(await screen.findByText('Gevonden: Regio Merenland.', {}, { timeout: 8000 })).toBeVisible();
    await waitFor(() =>
      expect(readTabAddress(last()?.contentUrl ?? '')).toMatchObject({
        region: 'regio-merenland',
        site: demoSite('leeg'),
      }),
    );
  });

  test('one whose address is filled in: a wrong one is told, a changed one is looked at again', async () => {
    const { user, last } = await settings(null, [], { teamSite: demoSite('leeg'), withSites: true });
    await user.click(await screen.findByRole('button', { name: 'Kies een bestaande lijst' }));
    const address = await screen.findByLabelText('Adres van de site');
    await user.click(address);
    await user.paste('sharepoint van ons');
    await user.click(screen.getByRole('button', { name: 'Controleer deze site' }));
    expect(address).toHaveAccessibleDescription(/Dit is geen adres van een site in SharePoint\./);
    expect(last()).toBeNull();
    await user.clear(address);
    await user.paste(`${demoSite('bestuur')}/Lists/Rollen/AllItems.aspx`);
    await user.click(screen.getByRole('button', { name: 'Controleer deze site' }));
    expect(await screen.findByText('Gevonden: Regio Wolkendal.')).toBeVisible();
    await waitFor(() => expect(last()?.contentUrl).toBe(tabAddress(BASE, 'wolkendal', 'rollen', demoSite('bestuur'))));
    await user.click(address);
    await user.paste('x');
    expect(last()).toBeNull();
  });

  test('is remembered when the tab is changed later, and needs no looking to save', async () => {
    const contentUrl = tabAddress(BASE, 'elders', 'aandacht', 'https://elders.sharepoint.example/sites/bestuur');
    const { last } = await settings({ name: 'Rollen', contentUrl, websiteUrl: '', entityId: '' }, REGIONS, {
      withSites: true,
    });
    expect(screen.getByRole('combobox', { name: 'Welke regio?' })).toHaveTextContent('Een andere site');
    expect(screen.getByRole('combobox', { name: 'Wat opent eerst?' })).toHaveTextContent('Aandacht');
    expect(last()?.contentUrl).toBe(contentUrl);
  });
});

test.each([
  [tabAddress(BASE, 'a b&c', 'mijn'), { region: 'a b&c', view: 'mijn', site: null }],
  [`${BASE}tab.html?opent=iets`, { region: '', view: 'rollen', site: null }],
  [`${BASE}tab.html?opent=opgaven&site=javascript:alert(1)`, { region: '', view: 'opgaven', site: null }],
  [`${BASE}tab.html`, { region: '', view: 'rollen', site: null }],
  ['geen adres', { region: '', view: 'rollen', site: null }],
])('the address %s is read as %j', (address, expected) => {
  expect(readTabAddress(address)).toEqual(expected);
});
