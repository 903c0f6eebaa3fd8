import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Assignment } from '../../../src/domain/register/types';
import { REGION } from '../../builders/region';
import { openingHost, tab } from '../../builders/workplace';
import { title } from '../support';
import { openRoles, WOLKENDAL } from './page';

const NOTHING: Omit<Assignment, 'id' | 'person' | 'role'> = {
  gremium: null,
  portfolios: [],
  opgave: null,
  rve: null,
  municipality: null,
  themes: [],
  from: null,
  until: null,
  basis: '',
};

function withRoles(...added: readonly (Partial<Assignment> & Pick<Assignment, 'id' | 'person' | 'role'>)[]) {
  return { ...WOLKENDAL, assignments: [...WOLKENDAL.assignments, ...added.map((one) => ({ ...NOTHING, ...one }))] };
}

describe('per opgave', () => {
  test('who is of what; an empty place is a button; the row opens the card', async () => {
    const { user } = await openRoles({ hash: '#/rollen/opgaven' });
    const row = (await screen.findByRole('link', { name: 'Wolkendal Warm' })).closest('tr') as HTMLElement;
    expect(within(row).getByRole('link', { name: 'Marijke van Dalen' })).toBeVisible();
    const open = await screen.findAllByRole('button', {
      name: /^Nog open: .* van Regionaal werkplein\. Kies iemand\.$/,
    });
    expect(open.length).toBeGreaterThan(0);
    await user.click(screen.getByRole('link', { name: 'Wolkendal Warm' }));
    await title('Wolkendal Warm');
    expect(screen.getByRole('heading', { name: 'Wie is waarvan?' })).toBeVisible();
    expect(screen.getByText('Wat mag de bestuurlijk opdrachtgever besluiten?')).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'Per opgave' }));
    await title('Rollen');
  });

  test('the card: what is agreed, what is not, who were of it before', async () => {
    const mandate = {
      administrator: 'Keuzes tot 100.000 euro.',
      official: '',
      projectLead: '',
      agreedIn: WOLKENDAL.gremia[0]?.id ?? null,
      agreedOn: '2026-05-13',
    };
    const register = withRoles({
      id: 'oud',
      person: 'p-kok',
      role: 'bestuurlijk-opdrachtgever',
      opgave: 'op-warm',
      until: '2025-12-31',
    });
    const topics = register.topics.map((topic) => (topic.id === 'op-warm' ? { ...topic, mandate } : topic));
    await openRoles({ hash: '#/opgave/op-warm', register: { ...register, topics } });
    await title('Wolkendal Warm');
    expect(screen.getByText('Keuzes tot 100.000 euro.')).toBeVisible();
    expect(screen.getAllByText('Nog niet afgesproken')).toHaveLength(2);
    expect(await screen.findAllByRole('button', { name: /^Vul in/ })).toHaveLength(2);
    expect(screen.getByText(`Afgesproken in ${WOLKENDAL.gremia[0]?.name}, 13 mei`)).toBeVisible();
    expect(screen.getByText('Mirthe Kok')).toBeVisible();
  });

  test('cards where there is no room for a table; nothing to press for who may only look', async () => {
    await openRoles({ hash: '#/rollen/opgaven', width: 320, mayWrite: false });
    expect(await screen.findByRole('heading', { level: 2, name: 'Regionaal werkplein' })).toBeVisible();
    expect(screen.queryByRole('table')).toBeNull();
    await screen.findByText('U kunt kijken, niet wijzigen.');
    expect(screen.queryByRole('button', { name: /^Nog open/ })).toBeNull();
    expect(screen.getAllByText('Nog open').length).toBeGreaterThan(0);
  });

  test('an opgave that is not there', async () => {
    await openRoles({ hash: '#/opgave/weg' });
    await title('Deze opgave staat niet in de rollen');
  });
});

describe('per overleg', () => {
  test('chair, number of members, and the members when asked for', async () => {
    const { user } = await openRoles({ hash: '#/rollen/overleggen' });
    const card = (await screen.findByRole('heading', { name: 'Dagelijks Bestuur' })).closest('li') as HTMLElement;
    expect(within(card).getByText('Voorzitter: Hedwig Maas')).toBeVisible();
    expect(within(card).queryByRole('link')).toBeNull();
    await user.click(within(card).getByRole('button', { name: 'Bekijk leden van Dagelijks Bestuur' }));
    expect(within(card).getByRole('link', { name: /Karim Ouali/ })).toBeVisible();
  });
});

describe('attention', () => {
  const ending = withRoles({
    id: 'stopt',
    person: 'p-kok',
    role: 'bestuurlijk-trekker-rve',
    rve: 'rve-zorg',
    until: '2026-07-01',
  });

  test('what is open, what to talk about and what stops, each with its steps; counted on the tab', async () => {
    await openRoles({ hash: '#/rollen/aandacht', register: ending });
    const open = await screen.findByRole('region', { name: 'Nog open' });
    expect(within(open).getByRole('heading', { name: 'Regionaal werkplein' })).toBeVisible();
    expect(within(open).getAllByRole('button', { name: /^Kies/ }).length).toBeGreaterThan(0);
    const talk = await screen.findByRole('region', { name: 'Bespreek samen' });
    expect(within(talk).getByRole('heading', { name: /DB én AB$/ })).toBeVisible();
    expect(within(talk).getAllByRole('button', { name: /^Leg afspraak vast/ }).length).toBeGreaterThan(0);
    expect(within(talk).getAllByRole('button', { name: /^Is besproken/ }).length).toBeGreaterThan(0);
    const stops = screen.getByRole('region', { name: 'Stopt binnenkort' });
    const role = within(stops)
      .getByRole('heading', { name: /^Mirthe Kok, / })
      .closest('li') as HTMLElement;
    expect(role).toHaveTextContent('Deze rol stopt op 1 juli.');
    expect(within(role).getByRole('button', { name: /^Verleng/ })).toBeVisible();
    expect(within(role).getByRole('button', { name: /^Kies opvolger/ })).toBeVisible();
    const cards = screen.getAllByRole('heading', { level: 3 }).length;
    expect(screen.getByRole('tab', { name: new RegExp(`^Aandacht ?${cards}$`) })).toBeInTheDocument();
  });

  test('someone who may only look sees no combinations of others, no number and no steps', async () => {
    await openRoles({ hash: '#/rollen/aandacht', register: ending, mayWrite: false });
    await screen.findByRole('region', { name: 'Nog open' });
    await screen.findByText('U kunt kijken, niet wijzigen.');
    const own = within(screen.getByRole('region', { name: 'Bespreek samen' })).getAllByRole('heading', { level: 3 });
    for (const heading of own) expect(heading).toHaveTextContent(/^Marijke van Dalen: /);
    expect(screen.queryByRole('button', { name: /^(Kies|Leg|Verleng)/ })).toBeNull();
    expect(screen.getByRole('tab', { name: 'Aandacht' })).toBeInTheDocument();
  });

  test('someone of whom it is not known may try to change, and sees no combinations of others', async () => {
    await openRoles({ hash: '#/rollen/aandacht', register: ending, mayWrite: null });
    expect((await screen.findAllByRole('button', { name: /^Verleng/ })).length).toBeGreaterThan(0);
    const own = within(screen.getByRole('region', { name: 'Bespreek samen' })).getAllByRole('heading', { level: 3 });
    for (const heading of own) expect(heading).toHaveTextContent(/^Marijke van Dalen: /);
    expect(screen.getByRole('tab', { name: 'Aandacht' })).toBeInTheDocument();
    expect(screen.queryByText('U kunt kijken, niet wijzigen.')).toBeNull();
  });

  test('who still stands with a gremium is taken out of it, and back', async () => {
    const db = WOLKENDAL.gremia.find(({ kind }) => kind === 'db');
    const gremia = WOLKENDAL.gremia.map((one) =>
      one.id === db?.id ? { ...one, members: [...one.members, 'p-oudshoorn'] } : one,
    );
    const over = withRoles({
      id: 'over',
      person: 'p-oudshoorn',
      role: 'lid-db',
      gremium: db?.id ?? '',
      until: '2026-05-01',
    });
    const { user, desk } = await openRoles({ hash: '#/rollen/aandacht', register: { ...over, gremia } });
    const members = () => desk.state().register.gremia.find(({ id }) => id === db?.id)?.members;
    const group = await screen.findByRole('region', { name: 'Klopt dit nog?' });
    await user.click(await within(group).findByRole('button', { name: /^Uit Dagelijks Bestuur halen/ }));
    await waitFor(() => expect(members()).not.toContain('p-oudshoorn'));
    await user.click(await screen.findByRole('button', { name: 'Ongedaan maken' }));
    await waitFor(() => expect(members()).toContain('p-oudshoorn'));
  });

  test('nothing left to do', async () => {
    const empty = { ...REGION, topics: [], gremia: [], assignments: REGION.assignments.slice(0, 1) };
    await openRoles({ hash: '#/rollen/aandacht', register: empty });
    await waitFor(() => expect(screen.getByText('Alles is ingevuld en besproken.')).toBeVisible());
  });
});

describe('one person', () => {
  test('all roles with their days, later and before, for which municipality, and the gremia', async () => {
    const register = withRoles(
      {
        id: 'later',
        person: 'p-van-dalen',
        role: 'bestuurlijk-trekker-rve',
        rve: 'rve-jeugd',
        from: '2026-07-01',
        basis: 'AB van 9 juni',
      },
      {
        id: 'was',
        person: 'p-van-dalen',
        role: 'bestuurlijk-opdrachtgever',
        opgave: 'op-wmo',
        from: '2024-01-01',
        until: '2025-12-31',
      },
    );
    await openRoles({ hash: '#/rollen/mens/p-van-dalen', register });
    await title('Marijke van Dalen');
    expect(screen.getByText('Namens Wolkeveen')).toBeVisible();
    const part = (name: string): HTMLElement =>
      screen.getByRole('heading', { level: 2, name }).closest('section') as HTMLElement;
    expect(part('Rollen nu')).toHaveTextContent('Lid Dagelijks Bestuur · Financiën');
    expect(part('Begint later')).toHaveTextContent('Jeugd en Gezinvanaf 1 juliVastgesteld in: AB van 9 juni');
    expect(part('Geweest')).toHaveTextContent('vanaf 1 januari 2024 tot en met 31 december 2025');
    expect(part('Zit in deze overleggen')).toHaveTextContent('Algemeen Bestuur');
    expect(screen.getByRole('button', { name: 'Alles van Marijke van Dalen stoppen' })).toBeVisible();
    expect(screen.getAllByRole('button', { name: /^Geschiedenis van/ }).length).toBeGreaterThan(2);
  });

  test('nobody by that name', async () => {
    await openRoles({ hash: '#/rollen/mens/weg' });
    await title('Deze mens staat niet in de rollen');
  });
});

describe('another day', () => {
  const change = withRoles({
    id: 'nieuw',
    person: 'p-postma',
    role: 'bestuurlijk-opdrachtgever',
    opgave: 'op-werkplein',
    from: '2026-07-01',
  });

  test('chosen from the days on which something changes; in the address; compared; and back', async () => {
    const { user } = await openRoles({ register: change });
    await user.click(await screen.findByRole('button', { name: 'Stand: vandaag' }));
    await user.click(screen.getByRole('button', { name: 'Volgende wijziging: 1 juli' }));
    await waitFor(() => expect(window.location.hash).toContain('op=2026-07-01'));
    expect(await screen.findAllByText('U ziet de rollen op 1 juli 2026.')).toHaveLength(2);
    expect(
      screen.getByLabelText(/^Yara Postma, bestuurlijk opdrachtgever: Regionaal werkplein\. /),
    ).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Vergelijk met vandaag' }));
    const compared = await screen.findByRole('region', { name: 'Van vandaag naar 1 juli' });
    expect(compared).toHaveTextContent('Begint');
    expect(compared).toHaveTextContent('Yara Postma');
    await user.click(screen.getByRole('button', { name: 'Terug naar vandaag' }));
    await waitFor(() => expect(window.location.hash).not.toContain('op='));
    await waitFor(() => expect(screen.queryByText(/^U ziet de rollen op/)).toBeNull());
  });
});

describe('going round', () => {
  test('each view has an address; a link to it is copied, in Teams one that opens the tab', async () => {
    const { host } = openingHost(tab('channel'));
    const deepLink = (page: string, label: string): string => `https://teams.example/${page}|${label}`;
    const { user } = await openRoles({ host: { ...host, deepLink } });
    (await screen.findByRole('tab', { name: 'Overzicht', selected: true })).focus();
    await user.keyboard('{ArrowRight}{Enter}');
    await screen.findByRole('link', { name: 'Wolkendal Warm' });
    expect(window.location.hash).toBe('#/rollen/opgaven');
    await user.click(screen.getByRole('button', { name: 'Kopieer link' }));
    expect(await screen.findByText('De link staat op het klembord.')).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe(
      'https://teams.example/#/rollen/opgaven?regio=wolkendal|Rollen: Per opgave',
    );
  });

  test('a link from the first view of a tab leads to that view of that region, on the day that is shown', async () => {
    const { user } = await openRoles({ hash: '#/', startView: 'opgaven', region: 'wolkendal', others: [REGION] });
    await user.click(await screen.findByRole('button', { name: 'Kopieer link' }));
    const copied = (): Promise<string> => navigator.clipboard.readText();
    await waitFor(async () => expect(await copied()).toMatch(/#\/rollen\/opgaven\?regio=wolkendal$/));
    await user.click(screen.getByRole('button', { name: 'Stand: vandaag' }));
    fireEvent.change(screen.getByLabelText('Dag'), { target: { value: '2026-07-01' } });
    await screen.findAllByText('U ziet de rollen op 1 juli 2026.');
    await user.click(screen.getByRole('button', { name: 'Kopieer link' }));
    await waitFor(async () => expect(await copied()).toMatch(/#\/rollen\/opgaven\?regio=wolkendal&op=2026-07-01$/));
  });

  test('a list instead of tabs at 320 px, and the buttons behind one', async () => {
    const { user } = await openRoles({ width: 320 });
    await title('Rollen');
    expect(screen.queryByRole('tab')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Afdrukken of Word' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Meer' }));
    expect(screen.getByRole('button', { name: 'Afdrukken of Word' })).toBeVisible();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Weergave' }), 'Per overleg');
    expect(await screen.findByRole('heading', { name: 'Dagelijks Bestuur' })).toBeVisible();
  });

  test('which register, how old, and who changed it last', async () => {
    await openRoles({ author: 'Saskia Nieland' });
    expect(
      await screen.findByText(/^Rollen van Regio Wolkendal\. Bijgewerkt 19 mei door Saskia Nieland\./),
    ).toBeVisible();
  });
});
