import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import type { SavedTab, SettingsPage } from '../../../src/host/teams-settings';
import { ConfigPage } from '../../../src/ui/hosted/ConfigPage';
import { readTabAddress, tabAddress } from '../../../src/ui/hosted/tab-address';
import { tab } from '../../builders/workplace';
import { title } from '../support';

const BASE = 'https://rolvast.example/app/';
const REGIONS = [
  { id: 'wolkendal', name: 'Regio Wolkendal' },
  { id: 'merenland', name: 'Regio Merenland' },
];

/** The page of a tab that is being added, or changed when there is a `current` one. */
async function settings(current: SavedTab | null = null, regions = REGIONS) {
  const saved: (SavedTab | null)[] = [];
  const page: SettingsPage = {
    tab: tab('settings'),
    theme: () => 'light',
    onTheme: () => () => {},
    teamSite: null,
    locale: 'nl-NL',
    user: null,
    current: async () => current,
    saveTab: (next) => void saved.push(next),
    ready: vi.fn(),
  };
  await act(async () => void render(<ConfigPage page={page} regions={regions} base={BASE} />));
  await title('Tabblad instellen');
  return { user: userEvent.setup(), page, last: () => saved.at(-1) };
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
    expect(screen.getByRole('combobox', { name: 'Wat opent eerst?' })).toHaveTextContent('Rollen');
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
    expect(screen.getByText(/^Wij vinden de rollen niet\./)).toBeVisible();
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

  test('a region that is gone is replaced by the first', async () => {
    const { last } = await settings({ ...CURRENT, contentUrl: tabAddress(BASE, 'verdwenen', 'mijn') });
    expect(last()?.contentUrl).toBe(`${BASE}tab.html?regio=wolkendal&opent=mijn`);
  });
});

test.each([
  [tabAddress(BASE, 'a b&c', 'mijn'), { region: 'a b&c', view: 'mijn' }],
  [`${BASE}tab.html?opent=iets`, { region: '', view: 'rollen' }],
  [`${BASE}tab.html`, { region: '', view: 'rollen' }],
  ['geen adres', { region: '', view: 'rollen' }],
])('the address %s is read as %j', (address, expected) => {
  expect(readTabAddress(address)).toEqual(expected);
});
