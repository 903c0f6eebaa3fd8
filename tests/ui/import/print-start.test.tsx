import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openRoles } from '../roles/page';

test.each([
  ['a tab that begins with the opgaven', { hash: '#/', startView: 'opgaven' }, 'Per opgave'],
  ['the card of an opgave', { hash: '#/opgave/op-warm' }, 'Deze opgave'],
  ['the people of every gremium', { hash: '#/rollen/overleggen' }, 'Overzicht'],
] as const)('the print dialog begins with what stands behind it: %s', async (_, page, kind) => {
  const { user } = await openRoles(page);
  await user.click(await screen.findByRole('button', { name: /^Afdrukken/ }));
  const dialog = await screen.findByRole('dialog', { name: 'Afdrukken of Word' });
  expect(within(dialog).getByRole('radio', { name: kind })).toBeChecked();
});
