import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { forgetDrafts, unfinished } from '../../../src/ui/screens/roles/dialogs/drafts';
import { add, closed, dialog, field, fill, pick, press, stage, storedRoles } from './stage';

beforeEach(forgetDrafts);

const ROLE = (id: string) => ({ kind: 'change', assignment: id }) as const;
/** Marijke van Dalen, lid DB met Financiën, from 7 March 2024. */
const LID_DB = ROLE('rol-11');

describe('a new role', () => {
  test('is asked field by field, and saved', async () => {
    const { desk, user } = await stage({ kind: 'add' });
    expect(field('Wie?')).toHaveFocus();
    await press(user, 'Opslaan');
    expect(field('Wie?')).toHaveAccessibleDescription(/Kies een persoon\./);
    expect(field('Wie?')).toHaveFocus();

    await fill(user, 'Wie?', 'femke');
    await user.click(await screen.findByRole('option', { name: /Femke Zijlmans/ }));
    await pick(user, 'Welke rol?', 'Bestuurlijk opdrachtgever');
    await press(user, 'Opslaan');
    expect(field('Welke opgave?')).toHaveAccessibleDescription('Kies een opgave.');
    await pick(user, 'Welke opgave?', 'Regionaal werkplein');
    await fill(user, 'Vastgesteld in (mag leeg)', 'DB van 2 juni');
    await press(user, 'Opslaan');
    await closed();

    const added = () => storedRoles(desk, 'p-zijlmans').find(({ opgave }) => opgave === 'op-werkplein');
    expect(added()).toMatchObject({ role: 'bestuurlijk-opdrachtgever', from: '2026-06-03', until: null });
    expect(added()?.basis).toBe('DB van 2 juni');
    expect(screen.getByText('Opgeslagen.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Begin' })).toHaveFocus();
  });

  test('for someone new: the person is made with it, and the one gremium is not asked', async () => {
    const { desk, user } = await stage({ kind: 'add', role: 'lid-db' });
    expect(screen.queryByRole('combobox', { name: 'Welk overleg?' })).toBeNull();
    await fill(user, 'Wie?', 'Olaf Nieuwkoop');
    await user.click(await screen.findByRole('option', { name: 'Nieuwe persoon: Olaf Nieuwkoop' }));
    expect(field('Naam')).toHaveValue('Olaf Nieuwkoop');
    await fill(user, 'Naam', 'a'.repeat(256));
    await fill(user, 'Functie (mag leeg)', 'b'.repeat(256));
    await fill(user, /^E-mailadres/, 'geen adres');
    await press(user, 'Opslaan');
    expect(field(/^E-mailadres/)).toHaveAccessibleDescription(/Dit is geen e-mailadres/);
    expect(field('Naam')).toHaveAccessibleDescription('Dit is te lang. Gebruik hoogstens 255 tekens.');
    expect(field('Functie (mag leeg)')).toHaveAccessibleDescription(/Dit is te lang\./);
    await fill(user, 'Naam', 'Olaf Nieuwkoop');
    await fill(user, 'Functie (mag leeg)', 'wethouder');
    await fill(user, /^E-mailadres/, 'O.Nieuwkoop@rietmeer.example');
    await pick(user, /^Gemeente/, 'Rietmeer');
    await add(user, 'Welke portefeuilles?', 'ICT');
    await press(user, 'Opslaan');
    await closed();
    const person = desk.rows().find(({ list, fields }) => list === 'people' && fields.name === 'Olaf Nieuwkoop');
    expect(person?.fields).toMatchObject({ email: 'o.nieuwkoop@rietmeer.example', municipality: 'rietmeer' });
    expect(storedRoles(desk, person?.id ?? '')).toMatchObject([
      { role: 'lid-db', gremium: 'db', portfolios: ['pf-ict'] },
    ]);
    const db = desk.state().register.gremia.find(({ id }) => id === 'db');
    expect(db?.members).toContain(person?.id);
  });

  test('for a name of an invitation: it stands there, and is a new person', async () => {
    const newcomer = { name: 'Olaf Nieuwkoop', email: 'o.nieuwkoop@rietmeer.example' };
    const { desk, user } = await stage({ kind: 'add', role: 'lid-db', newcomer });
    expect(field('Naam')).toHaveValue('Olaf Nieuwkoop');
    expect(field(/^E-mailadres/)).toHaveValue('o.nieuwkoop@rietmeer.example');
    await add(user, 'Welke portefeuilles?', 'ICT');
    await press(user, 'Opslaan');
    await closed();
    const person = desk.rows().find(({ list, fields }) => list === 'people' && fields.name === newcomer.name);
    expect(person?.fields).toMatchObject({ email: newcomer.email });
    expect(storedRoles(desk, person?.id ?? '')).toMatchObject([{ role: 'lid-db', portfolios: ['pf-ict'] }]);
  });

  test('that someone has already is not made twice: it leads to the one there is', async () => {
    const { desk, user } = await stage({ kind: 'add', person: 'p-van-dalen', role: 'lid-db' });
    expect(screen.getByText(/Marijke van Dalen heeft deze rol al\. Wilt u die aanpassen\?/)).toBeVisible();
    const before = desk.rows().length;
    await press(user, 'Opslaan');
    expect(desk.rows()).toHaveLength(before);
    await press(user, 'Pas die rol aan');
    await dialog('Rol wijzigen');
    expect(screen.getByRole('button', { name: 'Financiën weghalen' })).toBeVisible();
  });

  test('that asks different things of one person is told, not stopped', async () => {
    const { user } = await stage({
      kind: 'add',
      person: 'p-zijlmans',
      role: 'bestuurlijk-trekker-rve',
      scope: { rve: 'rve-ruimte' },
    });
    expect(screen.queryByText(/Goed om te bespreken/)).toBeNull();
    await pick(user, 'Wie?', /Marijke van Dalen/);
    expect(await screen.findByText('Goed om te bespreken: opdracht geven én uitvoeren.')).toBeVisible();
    await press(user, 'Opslaan');
    await closed();
  });

  test('ends no sooner than it begins', async () => {
    const { user } = await stage({ kind: 'add', person: 'p-kok', role: 'afgevaardigde-gemeente' });
    expect(field('Welke gemeente?')).toHaveValue('Zevenbruggen');
    await fill(user, 'Tot en met (mag leeg)', '2026-01-31');
    expect(field('Tot en met (mag leeg)')).toHaveAccessibleDescription('De einddatum ligt voor de begindatum.');
    await press(user, 'Opslaan');
    expect(field('Tot en met (mag leeg)')).toHaveFocus();
  });
});

describe('a role that changes', () => {
  test('another scope: the old role stops the day before and is kept', async () => {
    const { desk, user } = await stage(LID_DB);
    await add(user, 'Welke portefeuilles?', 'Bestuurszaken');
    expect(field('Vanaf')).toHaveValue('2026-06-03');
    await fill(user, 'Vanaf', '2026-06-11');
    expect(screen.getByText(/De oude rol stopt op 10 juni\. Die blijft bewaard\./)).toBeVisible();
    await press(user, 'Opslaan');
    await closed();
    const roles = storedRoles(desk, 'p-van-dalen').filter(({ role }) => role === 'lid-db');
    expect(roles).toMatchObject([
      { portfolios: ['pf-financien'], from: '2024-03-07', until: '2026-06-10' },
      { portfolios: ['pf-financien', 'pf-bestuurszaken'], from: '2026-06-11', until: null },
    ]);
    await user.click(screen.getByRole('button', { name: 'Ongedaan maken' }));
    await screen.findByText('Ongedaan gemaakt.');
    const left = desk
      .state()
      .register.assignments.filter((one) => one.person === 'p-van-dalen' && one.role === 'lid-db');
    expect(left).toMatchObject([{ portfolios: ['pf-financien'], until: null }]);
  });

  test('a mistake: the role itself is put right', async () => {
    const { desk, user } = await stage(LID_DB);
    await user.click(screen.getByRole('button', { name: 'Financiën weghalen' }));
    await add(user, 'Welke portefeuilles?', 'Privacy');
    await press(user, 'Het was een fout: verbeter de oude rol');
    expect(screen.getByText(/U verbetert deze rol/)).toBeVisible();
    await press(user, 'Opslaan');
    await closed();
    const roles = storedRoles(desk, 'p-van-dalen').filter(({ role }) => role === 'lid-db');
    expect(roles).toMatchObject([{ portfolios: ['pf-privacy'], from: '2024-03-07', until: null }]);
  });

  test('Escape asks before it throws away what was filled in, and the focus goes back', async () => {
    const { desk, user } = await stage(LID_DB);
    const basis = field('Vastgesteld in (mag leeg)');
    await fill(user, 'Vastgesteld in (mag leeg)', 'AB van 7 maart 2024, punt 3');
    await user.keyboard('{Escape}');
    expect(screen.getByRole('alert')).toHaveTextContent('Wijzigingen weggooien?');
    await press(user, 'Ga door met invullen');
    expect(basis).toHaveValue('AB van 7 maart 2024, punt 3');
    await user.keyboard('{Escape}');
    await press(user, 'Weggooien');
    await closed();
    expect(screen.getByRole('button', { name: 'Begin' })).toHaveFocus();
    expect(storedRoles(desk, 'p-van-dalen').some(({ basis: text }) => String(text).includes('punt 3'))).toBe(false);
    expect(unfinished('wolkendal')).toBeNull();
  });

  test('Escape closes at once when nothing was changed', async () => {
    const { user } = await stage(LID_DB);
    await user.keyboard('{Escape}');
    await closed();
  });

  test('comes back as it was filled in after the page was loaded again', async () => {
    const first = await stage(LID_DB);
    await fill(first.user, 'Vastgesteld in (mag leeg)', 'AB van 7 maart 2024, punt 3');
    first.unmount();
    expect(unfinished('wolkendal')).toEqual(LID_DB);
    await stage(LID_DB);
    expect(field('Vastgesteld in (mag leeg)')).toHaveValue('AB van 7 maart 2024, punt 3');
  });

  test('is gone: it says so', async () => {
    await stage(ROLE('rol-999'));
    const shown = screen.getByRole('dialog', { name: /staat niet meer bij de rollen/ });
    await waitFor(() => expect(within(shown).getByRole('heading', { level: 2 })).toHaveFocus());
  });
});
