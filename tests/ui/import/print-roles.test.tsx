import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { demoRegister } from '../../../src/demo/region';
import type { RolesDocument } from '../../../src/domain/documents/roles-document';
import { readFile } from '../../../src/sources/read';
import { readTables } from '../../../src/sources/tables/read';
import { PortsProvider } from '../../../src/ui/ports';
import PrintRoles from '../../../src/ui/screens/roles/dialogs/PrintRoles';
import { TODAY, testPorts } from '../../builders/ports';

const register = demoRegister(TODAY);
const saved: { name: string; blob: Blob }[] = [];

beforeEach(() => {
  saved.length = 0;
  window.print = vi.fn();
  const blobs = new Map<string, Blob>();
  URL.createObjectURL = (blob: Blob) => {
    blobs.set(`blob:${blobs.size}`, blob);
    return `blob:${blobs.size - 1}`;
  };
  URL.revokeObjectURL = () => {};
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, blob: blobs.get(this.href) ?? new Blob() });
  });
});

afterEach(() => vi.restoreAllMocks());

function open(about: RolesDocument) {
  render(
    <PortsProvider value={testPorts()}>
      <PrintRoles register={register} day={TODAY} about={about} onClose={() => {}} />
    </PortsProvider>,
  );
  return { user: userEvent.setup(), dialog: screen.getByRole('dialog', { name: 'Afdrukken of Word' }) };
}

/** jsdom's blobs can only be read in the old way. */
function bytesOf({ blob }: { blob: Blob }): Promise<Uint8Array> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.readAsArrayBuffer(blob);
  });
}

test('prints the overview of a day, and takes it away afterwards', async () => {
  const { user, dialog } = open({ kind: 'overzicht' });
  const day = within(dialog).getByLabelText('Stand op');
  await user.clear(day);
  await user.click(within(dialog).getByRole('button', { name: 'Afdrukken' }));
  expect(within(dialog).getByText('Kies een dag.')).toBeVisible();
  expect(window.print).not.toHaveBeenCalled();
  await user.type(day, '2026-07-01');
  await user.click(within(dialog).getByRole('button', { name: 'Afdrukken' }));
  expect(window.print).toHaveBeenCalledOnce();
  const paper = document.querySelector<HTMLElement>('body > .rv-blad');
  expect(paper?.querySelector('h1')?.textContent).toBe('Rollenoverzicht');
  expect(paper).toHaveTextContent('Stand op 1 juli 2026');
  const table = within(paper as HTMLElement).getByRole('table', { name: 'Rollenoverzicht' });
  expect(
    within(table)
      .getAllByRole('columnheader')
      .map((cell) => cell.textContent),
  ).toEqual(['Naam', 'Leidt het gesprek', 'Voor de regio', 'Voor een opgave', 'Voor de gemeente']);
  expect(within(table).getByRole('rowheader', { name: /^Karim Ouali/ }).parentElement).toHaveTextContent(
    'Voorzitter PFHO: Sociaal',
  );
  window.dispatchEvent(new Event('afterprint'));
  await waitFor(() => expect(document.querySelector('.rv-blad')).toBeNull());
});

test('from the page of a person: that person, as a Word file with real headings', async () => {
  const { user, dialog } = open({ kind: 'mens', person: 'p-ouali' });
  expect(within(dialog).getByRole('radio', { name: 'Deze persoon' })).toBeChecked();
  await user.click(within(dialog).getByRole('button', { name: 'Word maken' }));
  expect(await within(dialog).findByText(/is opgeslagen\.$/, {}, { timeout: 5000 })).toBeVisible();
  const [file] = saved;
  if (file === undefined) throw new Error('nothing saved');
  expect(file.name).toBe(`karim-ouali-regio-wolkendal-${TODAY}.docx`);
  const read = await readFile({ name: file.name, mediaType: '', bytes: await bytesOf(file) });
  if (read.kind !== 'read') throw new Error(read.problem);
  const text = read.invitation.blocks.map((block) => block.text).join('\n');
  expect(text).toContain('Rollen nu');
  expect(text).toContain('Bestuurlijk opdrachtgever');
});

test('saves the whole register as Excel and as json', async () => {
  const { user, dialog } = open({ kind: 'opgaven' });
  expect(within(dialog).getByRole('radio', { name: 'Per opgave' })).toBeChecked();
  await user.click(within(dialog).getByRole('button', { name: 'Excel opslaan' }));
  await waitFor(() => expect(saved).toHaveLength(1), { timeout: 5000 });
  await user.click(within(dialog).getByRole('button', { name: 'Json opslaan' }));
  await waitFor(() => expect(saved).toHaveLength(2), { timeout: 5000 });
  expect(saved.map(({ name }) => name)).toEqual([
    `rollen-regio-wolkendal-${TODAY}.xlsx`,
    'rollen-regio-wolkendal.json',
  ]);
  const [excel, json] = saved;
  if (excel === undefined || json === undefined) throw new Error('nothing saved');
  const tables = await readTables({ name: excel.name, bytes: await bytesOf(excel) });
  expect(tables.kind === 'read' && tables.tables.map(({ sheet }) => sheet)).toEqual([
    'Rollen',
    'Overzicht',
    'Per opgave',
    'Mensen',
    'Lijsten',
    'Uitleg',
  ]);
  const written = JSON.parse(new TextDecoder().decode(await bytesOf(json))) as { assignments: readonly unknown[] };
  expect(written.assignments).toHaveLength(register.assignments.length);
});
