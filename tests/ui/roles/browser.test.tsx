import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import region from '../../../src/demo/region.json';
import { DEMO_REGION } from '../../../src/ui/screens/start/DemoPeople';
import { open, title } from '../support';
import { openRoles } from './page';

test('the roles of the fictional region are a link away from the start, and say that they are fictional', async () => {
  expect(region.region.id).toBe(DEMO_REGION);
  const user = open({}, '#/');
  await title('Welke pet heeft u op?');
  await user.click(screen.getByRole('link', { name: 'Bekijk de rollen' }));
  await title('Rollen');
  expect(await screen.findByRole('link', { name: /Marijke van Dalen/ })).toBeVisible();
  expect(screen.getByText('Voorbeeld. Alle namen zijn verzonnen.')).toBeVisible();
});

test('a cell opens its role, and has the focus again when the dialog closes', async () => {
  const { user } = await openRoles();
  const table = await screen.findByRole('grid', { name: 'Wie heeft welke rol' });
  const cell = await within(table).findByLabelText('Karim Ouali, voorzitter PFHO: Sociaal. Wijzigen.');
  cell.focus();
  await user.keyboard('{Enter}');
  expect(await screen.findByRole('heading', { name: 'Rol wijzigen' })).toBeVisible();
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('heading', { name: 'Rol wijzigen' })).toBeNull());
  await waitFor(() => expect(cell).toHaveFocus());
});
