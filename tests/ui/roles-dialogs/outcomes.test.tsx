import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { type RowSource, StoreFailure } from '../../../src/domain/stored/types';
import { forgetDrafts } from '../../../src/ui/screens/roles/dialogs/drafts';
import { testWorkplace } from '../../builders/workplace';
import { closed, dialog, field, fill, press, stage, storedRoles } from './stage';

beforeEach(forgetDrafts);

/** Marijke van Dalen, lid DB met Financiën, from 7 March 2024. */
const CHANGE = { kind: 'change', assignment: 'rol-11' } as const;
const BASIS = 'Vastgesteld in (mag leeg)';

/** A source whose writes fail in one way, until it is mended. */
function failing(trouble: 'offline' | 'broken' | 'forbidden') {
  let fails = true;
  const through = (source: RowSource): RowSource => ({
    ...source,
    update: async (...args) => {
      if (fails) throw new StoreFailure(trouble);
      return source.update(...args);
    },
  });
  const mend = (): void => {
    fails = false;
  };
  return { through, mend };
}

describe('what becomes of a change', () => {
  test('without internet it is kept on this device, and sent later', async () => {
    const source = failing('offline');
    const { desk, user } = await stage(CHANGE, { through: source.through });
    await fill(user, BASIS, 'AB, punt 3');
    await press(user, 'Opslaan');
    await closed();
    expect(screen.getByText('Bewaard op dit apparaat. Wij versturen het later.')).toBeVisible();
    expect(storedRoles(desk, 'p-van-dalen').some(({ basis }) => basis === 'AB, punt 3')).toBe(false);
    source.mend();
    await desk.refresh();
    expect(storedRoles(desk, 'p-van-dalen').some(({ basis }) => basis === 'AB, punt 3')).toBe(true);
  });

  test('who may not write keeps what was filled in, and can mail it', async () => {
    const source = failing('forbidden');
    const { desk, user } = await stage(CHANGE, { through: source.through, ports: { workplace: testWorkplace() } });
    await fill(user, BASIS, 'AB, punt 3');
    await press(user, 'Opslaan');
    const alert = await within(screen.getByRole('dialog')).findByRole('alert');
    expect(alert).toHaveTextContent('U kunt kijken, niet wijzigen. Er is niets veranderd.');
    expect(alert).toHaveTextContent('Vastgesteld in: AB, punt 3');
    const mail = within(alert).getByRole('link', { name: 'Mail het aan Saskia Nieland' });
    expect(decodeURIComponent(mail.getAttribute('href') ?? '')).toContain('Vastgesteld in: AB, punt 3');
    expect(field(BASIS)).toHaveValue('AB, punt 3');
    expect(desk.state().pending).toBe(0);
  });

  test('what the list does not take stays in the form', async () => {
    const source = failing('broken');
    const { user } = await stage(CHANGE, { through: source.through });
    await fill(user, BASIS, 'AB, punt 3');
    await press(user, 'Opslaan');
    expect(await within(screen.getByRole('dialog')).findByRole('alert')).toHaveTextContent(/Opslaan lukte niet\./);
    expect(field(BASIS)).toHaveValue('AB, punt 3');
    source.mend();
    await press(user, 'Opslaan');
    await closed();
    expect(screen.getByText('Opgeslagen.')).toBeVisible();
  });
});

/** A change of Bram Vonk, at the source, while the dialog stands open. */
async function bram(desk: Awaited<ReturnType<typeof stage>>['desk'], fields: Record<string, string | null>) {
  const row = desk.rows().find(({ list, id }) => list === 'assignments' && id === 'rol-11');
  if (row === undefined) throw new Error('no such role');
  const other = desk.source.as({ by: 'Bram Vonk', now: () => new Date('2026-06-03T08:41:00Z') });
  await other.update('assignments', row.id, row.version, fields, 'van-bram');
}

describe('someone else was first', () => {
  test('both versions side by side; mine is kept when I say so, and theirs stays in the history', async () => {
    const { desk, user } = await stage(CHANGE);
    await fill(user, BASIS, 'DB van 1 juni');
    await bram(desk, { basis: 'AB van 2 juni' });
    await press(user, 'Opslaan');
    const shown = await dialog('Iemand was u net voor');
    expect(shown).toHaveTextContent('Marijke van Dalen, Lid Dagelijks Bestuur');
    expect(shown).toHaveTextContent('Bram Vonk paste deze rol aan om 10.41 uur. Welke wilt u houden?');
    expect(within(shown).getByText('AB van 2 juni').tagName).toBe('MARK');
    expect(within(shown).getByText('DB van 1 juni').tagName).not.toBe('MARK');
    expect(within(shown).getByRole('button', { name: 'Deze houden' })).toHaveAttribute('aria-disabled', 'true');
    await user.click(within(shown).getByRole('radio', { name: /Mijn wijziging/ }));
    await press(user, 'Deze houden');
    await closed();
    const history = await desk.history('assignments', 'rol-11');
    expect(history.slice(0, 2).map(({ fields }) => fields.basis)).toEqual(['DB van 1 juni', 'AB van 2 juni']);
    expect(screen.queryByText(/wacht op uw keuze/)).toBeNull();
  });

  test('field by field', async () => {
    const { desk, user } = await stage(CHANGE);
    await fill(user, BASIS, 'DB van 1 juni');
    await fill(user, 'Tot en met (mag leeg)', '2026-12-31');
    await bram(desk, { basis: 'AB van 2 juni', until: '2027-03-31' });
    await press(user, 'Opslaan');
    const shown = await dialog('Iemand was u net voor');
    await user.click(within(shown).getByRole('radio', { name: /Allebei bekijken/ }));
    await user.click(within(shown).getByRole('radio', { name: /^31 maart 2027/ }));
    await press(user, 'Zo opslaan');
    await closed();
    const now = desk.rows().find(({ id, list }) => list === 'assignments' && id === 'rol-11');
    expect(now?.fields).toMatchObject({ basis: 'DB van 1 juni', until: '2027-03-31' });
  });

  test('what is not chosen now is asked again', async () => {
    const { desk, user } = await stage(CHANGE);
    await fill(user, BASIS, 'DB van 1 juni');
    await bram(desk, { basis: 'AB van 2 juni' });
    await press(user, 'Opslaan');
    await dialog('Iemand was u net voor');
    await press(user, 'Annuleren');
    await closed();
    expect(screen.getByText('1 wijziging wacht op uw keuze.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Bekijk' }));
    const again = await dialog('Iemand was u net voor');
    await user.click(within(again).getByRole('radio', { name: /Die van Bram Vonk/ }));
    await press(user, 'Deze houden');
    await closed();
    expect(screen.queryByText(/wacht op uw keuze/)).toBeNull();
    expect(storedRoles(desk, 'p-van-dalen').some(({ basis }) => basis === 'AB van 2 juni')).toBe(true);
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus());
  });
});
