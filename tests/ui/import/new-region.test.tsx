import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { memoryStore } from '../../builders/ports';
import { choose, open } from '../support';

const LIST = new File(
  [
    [
      'Rollen in de regio;;;;;',
      'Bestuurder;Rol;Tafel;Portefeuille;Gemeente;Opgave',
      'Jo Jansen;Voorzitter;Algemeen Bestuur;;Heuveldam;',
      'Jo Jansen;Lid DB;DB;Financiën, ICT;Heuveldam;',
      'Sam de Wit;Lid AB;Algemeen Bestuur;;Lageveen;',
      'Sam de Wit;Afgevaardigde;;;Lageveen;',
      'Sam de Wit;Opdrachtgever;;;Lageveen;Schone lucht',
      'Kim Bos;;;;Lageveen;',
    ].join('\n'),
  ],
  'onze bestuurders.csv',
);

test('a list of one’s own region: asks its name and the kinds of its gremia, and keeps the register', async () => {
  const store = memoryStore();
  const user = open({ store });
  await choose(user, 'Rollen inlezen', LIST);
  const dialog = await screen.findByRole('dialog', { name: 'Rollen van uw regio' }, { timeout: 5000 });
  const pick = await within(dialog).findByRole(
    'button',
    { name: 'Kies: 2 namen herkennen wij niet' },
    { timeout: 5000 },
  );
  await user.click(within(dialog).getByRole('button', { name: 'Deze rollen gebruiken' }));
  expect(within(dialog).getByText('Vul de naam van uw regio in.')).toBeVisible();
  await user.type(within(dialog).getByRole('textbox', { name: 'Hoe heet uw regio?' }), 'Regio Heuvelrug');
  await user.click(pick);
  for (const name of ['Algemeen Bestuur', 'DB']) {
    const group = within(dialog).getByRole('radiogroup', { name: `Welk overleg is ‘${name}’?` });
    await user.click(within(group).getByRole('radio', { name: 'Nieuw overleg' }));
  }
  expect(
    within(dialog)
      .getAllByRole('combobox', { name: 'Wat voor overleg is dit?' })
      .map((box) => (box as HTMLInputElement).value),
  ).toEqual(['Algemeen Bestuur (AB)', 'Dagelijks Bestuur (DB)']);
  expect(within(dialog).getByText('5 rollen komen erbij')).toBeVisible();
  expect(within(dialog).getByText('1 rij klopt nog niet')).toBeVisible();
  await user.click(within(dialog).getByRole('button', { name: 'Deze rollen gebruiken' }));

  expect(await screen.findByText('De rollen van Regio Heuvelrug zijn opgeslagen.')).toBeVisible();
  await waitFor(() => expect(store.kept()?.registers).toHaveLength(1));
  const kept = JSON.parse(store.kept()?.registers[0]?.text ?? '') as Readonly<
    Record<string, readonly { name: string }[]>
  >;
  expect(kept.people?.map(({ name }) => name)).toEqual(['Jo Jansen', 'Sam de Wit']);
  expect(kept.municipalities?.map(({ name }) => name)).toEqual(['Heuveldam', 'Lageveen']);
  expect(kept.portfolios?.map(({ name }) => name)).toEqual(['Financiën', 'ICT']);
  expect(kept.opgaven?.map(({ name }) => name)).toEqual(['Schone lucht']);
  expect(kept.gremia).toMatchObject([
    { kind: 'ab', name: 'Algemeen Bestuur', members: ['p-jo-jansen', 'p-sam-de-wit'] },
    { kind: 'db', name: 'DB', members: ['p-jo-jansen'] },
  ]);
  expect(kept.assignments).toMatchObject([
    { person: 'p-jo-jansen', role: 'voorzitter', gremium: 'algemeen-bestuur' },
    { person: 'p-jo-jansen', role: 'lid-db', gremium: 'db', portfolios: ['pf-financien', 'pf-ict'] },
    { person: 'p-sam-de-wit', role: 'bestuurder-regio', gremium: 'algemeen-bestuur' },
    { person: 'p-sam-de-wit', role: 'afgevaardigde-gemeente', municipality: 'lageveen' },
    { person: 'p-sam-de-wit', role: 'bestuurlijk-opdrachtgever', opgave: 'op-schone-lucht' },
  ]);
});
