import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { largeRegister } from '../../builders/largeRegister';
import { REGION } from '../../builders/region';
import { title } from '../support';
import { openRoles, WOLKENDAL } from './page';

const grid = (): Promise<HTMLElement> => screen.findByRole('grid', { name: 'Wie heeft welke rol' });
const names = (): string[] =>
  screen.getAllByRole('rowheader').map((head) => within(head).getByRole('link').textContent ?? '');
const spoken = (): string => screen.getAllByRole('status').at(-1)?.textContent ?? '';

afterEach(() => vi.restoreAllMocks());

describe('the matrix', () => {
  test('a row for each person with a hat, a cell for each hat, said in full', async () => {
    await openRoles();
    const table = await grid();
    await title('Rollen');
    expect(screen.getByText('Regio Wolkendal · wie heeft welke rol')).toBeVisible();
    for (const group of ['Leidt het gesprek', 'Voor de regio', 'Voor een opgave', 'Voor de gemeente']) {
      expect(within(table).getByRole('columnheader', { name: group })).toBeVisible();
    }
    expect(names()).toContain('Marijke van Dalen');
    // An official without a hat is not in it.
    expect(names()).not.toContain('Iris Kuipers');
    const cell = await screen.findByLabelText('Karim Ouali, voorzitter PFHO: Sociaal. Wijzigen.');
    expect(cell.tagName).toBe('BUTTON');
    expect(cell).toHaveTextContent('Sociaal');
    expect(screen.getByLabelText('Rol toevoegen bij Karim Ouali: trekker RVE')).toBeInTheDocument();
  });

  test('a role that starts later is in it with its day; one that ended is not', async () => {
    const later = { person: 'p-oudshoorn', role: 'lid-db', gremium: 'db', portfolios: ['pf-ict'], from: '2026-07-01' };
    const ended = { person: 'p-oudshoorn', role: 'bestuurlijk-opdrachtgever', opgave: 'op-warm', until: '2026-06-02' };
    const base = { gremium: null, portfolios: [], opgave: null, rve: null, municipality: null, themes: [], basis: '' };
    const gremium = WOLKENDAL.gremia.find(({ kind }) => kind === 'db')?.id ?? '';
    await openRoles({
      register: {
        ...WOLKENDAL,
        assignments: [
          ...WOLKENDAL.assignments,
          { ...base, until: null, ...later, gremium, id: 'later' },
          { ...base, from: null, ...ended, id: 'ended' },
        ],
      },
    });
    await grid();
    const cell = await screen.findByLabelText('Pieter Oudshoorn, lid Dagelijks Bestuur: ICT, vanaf 1 juli. Wijzigen.');
    expect(cell).toHaveTextContent('vanaf 1 juli');
    expect(screen.queryByLabelText(/^Pieter Oudshoorn, bestuurlijk opdrachtgever/)).toBeNull();
  });

  test('one tab stop: arrows, Home and End move, and the stop stays where one was', async () => {
    const { user } = await openRoles();
    const table = await grid();
    await user.click(screen.getByRole('searchbox'));
    const stops = (): readonly Element[] => [...table.querySelectorAll('[tabindex="0"]')];
    expect(stops()).toHaveLength(1);
    (stops()[0] as HTMLElement).focus();
    expect(document.activeElement).toHaveTextContent('Hedwig Maas');
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toHaveTextContent('Marijke van Dalen');
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}');
    expect(document.activeElement).toHaveAccessibleName(
      'Marijke van Dalen, bestuurlijk opdrachtgever: Wolkendal Warm. Wijzigen.',
    );
    await user.keyboard('{End}');
    expect(document.activeElement).toHaveAccessibleName(/Marijke van Dalen.*lokale portefeuille/i);
    await user.keyboard('{Home}');
    expect(document.activeElement).toHaveTextContent('Marijke van Dalen');
    await user.keyboard('{Control>}{End}{/Control}');
    expect(document.activeElement?.closest('tr')).toBe([...table.querySelectorAll('tbody tr')].at(-1));
    expect(stops()).toEqual([document.activeElement]);
  });

  test('someone who may only look gets no way to change, and a way to tell', async () => {
    await openRoles({ mayWrite: false });
    await grid();
    expect(await screen.findByText('U kunt kijken, niet wijzigen.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Meld een wijziging' })).toHaveAttribute(
      'href',
      expect.stringMatching(/^mailto:/),
    );
    expect(screen.queryAllByLabelText(/Wijzigen\.$|^Rol toevoegen/)).toEqual([]);
    for (const name of ['Inlezen', 'Rol toevoegen']) expect(screen.queryByText(name)).toBeNull();
    expect(screen.getByText('Stand: vandaag')).toBeVisible();
    expect(screen.getByText('Afdrukken of Word')).toBeVisible();
    // Combinations of others are not for everyone's eyes.
    const row = screen.getByLabelText(/^Karim Ouali, voorzitter PFHO/).closest('tr') as HTMLElement;
    expect(within(row).queryByText('Bespreek samen')).toBeNull();
    expect(screen.getByLabelText('Karim Ouali, voorzitter PFHO: Sociaal. Bekijk alle rollen.').tagName).toBe('A');
  });
});

describe('searching and filtering', () => {
  test('by meaning, with the reason, counted aloud and kept in the address', async () => {
    const { user } = await openRoles();
    await grid();
    await user.type(
      screen.getByRole('searchbox', { name: 'Zoek een naam of onderwerp' }),
      'wie doet de warmtetransitie?',
    );
    await waitFor(() => expect(names()[0]).toBe('Marijke van Dalen'));
    expect(
      await screen.findByText('Gevonden op Opdrachtgever · Wolkendal Warm (ook genoemd: warmtetransitie)'),
    ).toBeVisible();
    await waitFor(() => expect(spoken()).toMatch(/^\d+ van 24 mensen$/));
    await waitFor(() => expect(window.location.hash).toContain('zoek=wie'));
    expect(screen.getByRole('searchbox')).toHaveFocus();
  });

  test('a link shows the same; nobody found says so, and offers everyone', async () => {
    const db = WOLKENDAL.gremia.find(({ kind }) => kind === 'db')?.id ?? '';
    const { user } = await openRoles({ hash: `#/rollen/overzicht?zoek=oudshoorn&overleg=${db}` });
    expect(await screen.findByText('Wij vinden niets bij ‘oudshoorn’ in Dagelijks Bestuur.')).toBeVisible();
    expect(screen.getByRole('combobox', { name: 'Welk overleg?' })).toHaveDisplayValue('Dagelijks Bestuur');
    await user.click(screen.getByRole('button', { name: 'Zoek bij iedereen' }));
    await grid();
    expect(names()).toEqual(['Pieter Oudshoorn']);
  });

  test('of a large register only the rows in sight are drawn, starting with the AB', async () => {
    // jsdom has no layout: a window of 600 px on rows of 57.
    vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600);
    vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(57);
    const { user } = await openRoles({ register: largeRegister({ assignments: 5000 }) });
    const table = await grid();
    const ab = Number(table.getAttribute('aria-rowcount')) - 2;
    expect(screen.getByRole('combobox', { name: 'Welk overleg?' })).not.toHaveDisplayValue('Iedereen');
    expect(screen.getAllByText(`${ab} van 400 mensen`)[0]).toBeVisible();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Welk overleg?' }), 'Iedereen');
    await waitFor(() => expect(Number(table.getAttribute('aria-rowcount'))).toBeGreaterThan(250));
    const drawn = table.querySelectorAll('tr[data-row]').length;
    expect(drawn).toBeGreaterThan(5);
    expect(drawn).toBeLessThan(60);
    // The end of the table is a key away, and the row there can be named.
    (table.querySelector('[tabindex="0"]') as HTMLElement).focus();
    await user.keyboard('{Control>}{End}{/Control}');
    const last = Number(table.getAttribute('aria-rowcount'));
    expect(document.activeElement?.closest('tr')).toHaveAttribute('aria-rowindex', String(last));
  });
});

describe('other states', () => {
  test('no roles yet', async () => {
    const { user } = await openRoles({ register: { ...REGION, assignments: [] } });
    expect(await screen.findByRole('heading', { name: 'Nog geen rollen' })).toBeVisible();
    expect(await screen.findByRole('button', { name: 'Rollen inlezen' })).toBeVisible();
    await user.tab();
    expect(screen.getAllByRole('button', { name: 'Rol toevoegen' })).toHaveLength(2);
  });

  test('several regions: the one of the tab first, another by choice, and the address says which', async () => {
    const { user } = await openRoles({ others: [REGION], region: 'wolkendal' });
    await grid();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Welke regio?' }), REGION.region.name);
    await waitFor(() => expect(window.location.hash).toContain(`regio=${REGION.region.id}`));
  });

  test('the region of the tab is not there: it says so, and shows no other region in its place', async () => {
    const { user } = await openRoles({ register: REGION, region: 'hoogland' });
    await title('Wij vinden deze rollen niet');
    expect(screen.getByText(/^De rollen van ‘hoogland’ kunnen wij nu niet lezen\./)).toBeVisible();
    expect(screen.queryByText('Ada Vink')).toBeNull();
    await user.click(screen.getByRole('link', { name: `Bekijk de rollen van ${REGION.region.name}` }));
    expect(await screen.findByText(`${REGION.region.name} · wie heeft welke rol`)).toBeVisible();
  });

  test('a link to a region that is not there does not show that of the tab', async () => {
    await openRoles({ region: 'wolkendal', hash: '#/opgave/op-warm?regio=hoogland' });
    await title('Wij vinden deze rollen niet');
  });

  test('before the desk is there nobody is told that one may change, or may not', async () => {
    let come = (): void => {};
    await openRoles({ mayWrite: false, deskAfter: new Promise<void>((done) => (come = done)) });
    await grid();
    expect(screen.queryByText('U kunt kijken, niet wijzigen.')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Inlezen' })).toBeNull();
    expect(screen.queryAllByLabelText(/Wijzigen\.$|^Rol toevoegen/)).toEqual([]);
    act(come);
    expect(await screen.findByText('U kunt kijken, niet wijzigen.')).toBeVisible();
  });

  test.each([320, 480])('a list of people at %i px, with their hats and a way to each', async (width) => {
    const { user } = await openRoles({ width });
    const link = await screen.findByRole('link', { name: /Marijke van Dalen/ });
    expect(screen.queryByRole('grid')).toBeNull();
    expect(link).toHaveTextContent('Lid DB · Financiën');
    expect(link).toHaveTextContent('Opdrachtgever · Wolkendal Warm');
    expect(link).not.toHaveTextContent('Afgevaardigde');
    await user.click(link);
    await title('Marijke van Dalen');
  });
});
