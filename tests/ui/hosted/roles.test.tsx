import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { demoRegister } from '../../../src/demo/region';
import type { Register } from '../../../src/domain/register/types';
import { TODAY } from '../../builders/ports';
import { REGION, regionWith } from '../../builders/region';
import { registersOf } from '../../builders/workplace';
import { title } from '../support';
import { openHosted } from './page';

async function roles(region = '', ...registers: readonly Register[]) {
  const user = openHosted({
    hash: '#/rollen',
    workplace: { region, ...(registers.length === 0 ? {} : registersOf(...registers)) },
  });
  await title('Rollen');
  return user;
}

const rows = (): string[] => screen.queryAllByRole('listitem').map(({ textContent }) => textContent ?? '');
const rowOf = (name: string): HTMLElement =>
  screen.getAllByRole('listitem').find(({ textContent }) => textContent?.includes(name)) as HTMLElement;

describe('who holds which role today', () => {
  test('everyone with a hat, with what it is for; officials without one are not in it', async () => {
    await roles();
    expect(screen.getByText('Regio Wolkendal · wie heeft welke rol')).toBeVisible();
    const mayor = rowOf('Marijke van Dalen');
    expect(within(mayor).getByText('burgemeester')).toBeVisible();
    for (const label of ['Lid DB · Financiën', 'Opdrachtgever · Wolkendal Warm', 'Afgevaardigde · Wolkeveen']) {
      expect(within(mayor).getByText(label)).toBeVisible();
    }
    expect(screen.queryByText('Bram Vonk')).toBeNull();
    expect(screen.getByText('Rollen van Regio Wolkendal, 19 mei.')).toBeVisible();
  });

  test('a role that has ended or is still to come is not in it', async () => {
    const dated = (from: string | null, until: string | null) => ({
      person: 'hanna',
      role: 'bestuurlijk-opdrachtgever',
      opgave: 'op-energie',
      ...(from === null ? {} : { from }),
      ...(until === null ? {} : { until }),
    });
    await roles('', regionWith({ add: [dated(null, '2026-06-02'), dated('2026-06-04', null)] }));
    expect(screen.queryByText('Hanna Post')).toBeNull();
  });

  test('a role counts on its first and its last day', async () => {
    const today = {
      person: 'hanna',
      role: 'bestuurlijk-opdrachtgever',
      opgave: 'op-energie',
      from: TODAY,
      until: TODAY,
    };
    await roles('', regionWith({ add: [today] }));
    expect(rowOf('Hanna Post')).toHaveTextContent('Opdrachtgever · Regionale Energiestrategie Merenland');
  });

  test('nobody', async () => {
    await roles('', { ...REGION, assignments: [] });
    expect(screen.getByText('Vandaag heeft niemand een rol.')).toBeVisible();
  });
});

describe('searching', () => {
  test('a part of a name, counted aloud', async () => {
    const user = await roles();
    const all = rows().length;
    await user.type(screen.getByRole('searchbox', { name: 'Zoek een naam' }), 'dalen');
    expect(rows()).toHaveLength(1);
    await waitFor(() => expect(screen.getAllByRole('status').at(-1)).toHaveTextContent('1 naam gevonden'));
    await user.click(screen.getByRole('button', { name: 'Zoekveld leegmaken' }));
    expect(rows()).toHaveLength(all);
  });

  test('someone who is not there', async () => {
    const user = await roles();
    await user.type(screen.getByRole('searchbox', { name: 'Zoek een naam' }), 'zzz');
    expect(rows()).toEqual([]);
    expect(screen.getByText('Wij vinden geen ‘zzz’.')).toBeVisible();
  });
});

describe('several regions', () => {
  test.each([
    ['that of the tab', 'wolkendal', 'Regio Wolkendal'],
    ['the first, when the tab has none', '', 'Regio Merenland'],
    ['the first, when that of the tab is gone', 'verdwenen', 'Regio Merenland'],
  ])('%s', async (_, region, name) => {
    await roles(region, REGION, demoRegister(TODAY));
    expect(screen.getByText(`${name} · wie heeft welke rol`)).toBeVisible();
  });
});
