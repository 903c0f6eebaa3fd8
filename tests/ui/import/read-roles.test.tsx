import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { demoRegister } from '../../../src/demo/region';
import { documents } from '../../../src/documents/documents';
import { rolesWorkbook } from '../../../src/domain/documents/roles-workbook';
import type { Assignment, Register } from '../../../src/domain/register/types';
import { ScreenProvider } from '../../../src/ui/components/screen';
import { PortsProvider } from '../../../src/ui/ports';
import ReadRoles from '../../../src/ui/screens/roles/dialogs/ReadRoles';
import { type TestDeskOptions, testDesk } from '../../builders/desk';
import { TODAY, testPorts } from '../../builders/ports';

const register = demoRegister(TODAY);
const running = register.assignments.filter(({ until }) => until === null || until >= TODAY);
const LEADS: Omit<Assignment, 'id'> = {
  person: 'p-ouali',
  role: 'projectleider-ambtenaar-5-0',
  gremium: null,
  portfolios: [],
  opgave: 'op-warm',
  rve: null,
  municipality: null,
  themes: [],
  from: '2025-01-01',
  until: null,
  basis: '',
};
const HEAD = 'Naam;Rol;Opgave;Vanaf;Tot en met';

function csv(...rows: readonly string[]): File {
  return new File([[HEAD, ...rows].join('\r\n')], 'rollen.csv', { type: 'text/csv' });
}

async function open(options: TestDeskOptions = {}, from: Register = register) {
  return openOn(await testDesk(from, options), from);
}

async function openOn(desk: Awaited<ReturnType<typeof testDesk>>, from: Register) {
  const onClose = vi.fn();
  const show = vi.fn<(text: string, undo: (() => void) | null) => void>();
  const announce = vi.fn();
  render(
    <PortsProvider value={testPorts()}>
      <ScreenProvider value={{ width: 'breed', visits: 0, list: '#/', announce, show }}>
        <ReadRoles desk={desk} register={from} onClose={onClose} />
      </ScreenProvider>
    </PortsProvider>,
  );
  const user = userEvent.setup({ applyAccept: false });
  const dialog = screen.getByRole('dialog', { name: 'Rollen inlezen' });
  const choose = async (file: File): Promise<void> => {
    await user.upload(within(dialog).getByLabelText(/^Kies een (?:ander )?bestand$/, { selector: 'input' }), file);
  };
  const lines = async (): Promise<readonly string[]> => {
    const list = await within(dialog).findByRole('list', { name: 'Wat er wijzigt' }, { timeout: 5000 });
    return within(list)
      .getAllByRole('listitem')
      .map((item) => item.textContent?.replace(/(?:Bekijk|Kies|Verberg)$/, '') ?? '');
  };
  return { desk, user, dialog, choose, lines, onClose, show, announce };
}

describe('reading roles in', () => {
  test('first shows what will change, and writes only after the button', async () => {
    const { desk, user, dialog, choose, lines, onClose, show, announce } = await open();
    const before = desk.rows();
    await choose(
      csv(
        'Hedwig Maas;Programmamanager;Wolkendal Warm;1-7-2026;',
        'Ouali, K.;Projectleider;Inkoop jeugdhulp;;31-12-2026',
        ';Projectleider;Bereikbaarheid;;',
        'Femke Zijlmans;Projectleider;Bereikbaarheid;32-1-2026;',
      ),
    );
    expect(await lines()).toEqual([
      '2 rollen komen erbij',
      `${running.length} rollen staan niet in dit bestand. Die blijven staan.`,
      '2 rijen kloppen nog niet',
    ]);
    expect(within(dialog).getByText('Uit ‘rollen.csv’. Er is nog niets gewijzigd.')).toBeVisible();
    expect(announce).toHaveBeenCalledWith('Uit ‘rollen.csv’. Er is nog niets gewijzigd.');

    await user.click(within(dialog).getByRole('button', { name: 'Bekijk: 2 rollen komen erbij' }));
    expect(within(dialog).getByText('Hedwig Maas: Programmamanager, Wolkendal Warm')).toBeVisible();
    await user.click(within(dialog).getByRole('button', { name: 'Bekijk: 2 rijen kloppen nog niet' }));
    const table = within(dialog).getByRole('table', { name: 'Wat nog niet klopt' });
    const cells = within(table)
      .getAllByRole('row')
      .map((row) => [...row.children].map((cell) => cell.textContent));
    expect(cells).toEqual([
      ['Rij', 'Kolom', 'Wat klopt er niet?'],
      ['4', 'A: Naam', 'Hier ontbreekt de naam. Vul in wie deze rol heeft.'],
      ['5', 'D: Vanaf', '‘32-1-2026’ is geen datum. Schrijf bijvoorbeeld 31-3-2026.'],
    ]);
    await user.click(within(dialog).getByRole('button', { name: 'Kopieer' }));
    expect(await navigator.clipboard.readText()).toContain('5\tD: Vanaf\t‘32-1-2026’ is geen datum.');

    expect(desk.rows()).toEqual(before);
    await user.click(within(dialog).getByRole('button', { name: '2 wijzigingen opslaan' }));
    await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
    expect(desk.rows()).toHaveLength(before.length + 2);

    // And back again: nothing counts any more.
    const [text, undo] = show.mock.calls[0] ?? [];
    expect(text).toBe('2 wijzigingen opgeslagen.');
    undo?.();
    await waitFor(() => expect(desk.state().register.assignments).toEqual(register.assignments));
    expect(show).toHaveBeenLastCalledWith('Ongedaan gemaakt.', null);
  });

  test('after it was undone the same list goes in again', async () => {
    const first = await open();
    const save = async ({ user, dialog, choose, onClose }: typeof first): Promise<void> => {
      await choose(csv('Hedwig Maas;Programmamanager;Wolkendal Warm;1-7-2026;'));
      await user.click(await within(dialog).findByRole('button', { name: '1 wijziging opslaan' }, { timeout: 5000 }));
      await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
    };
    await save(first);
    first.show.mock.calls[0]?.[1]?.();
    await waitFor(() => expect(first.show).toHaveBeenLastCalledWith('Ongedaan gemaakt.', null));
    cleanup();
    const second = await openOn(first.desk, register);
    await save(second);
    expect(second.show.mock.calls.map(([text]) => text)).toEqual(['1 wijziging opgeslagen.']);
    expect(second.desk.state().register.assignments).toHaveLength(register.assignments.length + 1);
  });

  test('another name in a row of the export shows as someone who takes over', async () => {
    const from: Register = { ...register, assignments: [...register.assignments, { ...LEADS, id: 'rol-1' }] };
    const { user, dialog, choose, lines } = await open({}, from);
    await choose(
      new File([`${HEAD};Kenmerk\nHedwig Maas;Projectleider;Wolkendal Warm;1-7-2026;;rol-1\n`], 'rollen.csv'),
    );
    expect((await lines()).slice(0, 2)).toEqual(['1 rol komt erbij', '1 rol stopt']);
    await user.click(within(dialog).getByRole('button', { name: 'Bekijk: 1 rol stopt' }));
    expect(within(dialog).getByText('Karim Ouali: Projectleider, Wolkendal Warm')).toBeVisible();
    expect(within(dialog).getByText('Opvolger: Hedwig Maas')).toBeVisible();
  });

  test('a name that is not known is asked, and the answer counts for every row', async () => {
    const { desk, user, dialog, choose, lines, onClose } = await open();
    await choose(
      csv(
        'Karim Oualli;Programmamanager;Wolkendal Warm;;',
        'Karim Oualli;Programmasecretaris;Wolkendal Warm;;',
        'Noor Nieuweling;Projectleider;Bereikbaarheid;;',
      ),
    );
    expect((await lines()).at(-1)).toBe('2 namen herkennen wij niet');
    expect(within(dialog).queryByRole('button', { name: /opslaan$/ })).toBeNull();
    await user.click(within(dialog).getByRole('button', { name: 'Kies: 2 namen herkennen wij niet' }));
    const karim = within(dialog).getByRole('radiogroup', { name: 'Wie is ‘Karim Oualli’?' });
    expect(within(dialog).getByText('rij 2, en nog 1 rij.')).toBeVisible();
    await user.click(within(karim).getByRole('radio', { name: /^Karim Ouali/ }));
    const noor = within(dialog).getByRole('radiogroup', { name: 'Wie is ‘Noor Nieuweling’?' });
    await user.click(within(noor).getByRole('radio', { name: 'Nieuwe persoon' }));
    expect((await lines()).slice(0, 2)).toEqual(['3 rollen komen erbij', '1 naam komt erbij']);
    await user.click(within(dialog).getByRole('button', { name: '4 wijzigingen opslaan' }));
    await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
    const people = desk.state().register.people;
    expect(people.map(({ name }) => name)).toContain('Noor Nieuweling');
    expect(desk.state().register.assignments.filter(({ person }) => person === 'p-ouali')).toHaveLength(
      register.assignments.filter(({ person }) => person === 'p-ouali').length + 2,
    );
  });

  test('after an answer Escape asks before it throws that away', async () => {
    const { user, dialog, choose, onClose } = await open();
    await choose(csv('Karim Oualli;Programmamanager;Wolkendal Warm;;'));
    await user.click(await within(dialog).findByRole('button', { name: /^Kies: 1 naam/ }));
    await user.click(within(dialog).getByRole('radio', { name: 'Sla deze rijen over' }));
    await user.keyboard('{Escape}');
    expect(within(dialog).getByText('Wijzigingen weggooien?')).toBeVisible();
    expect(onClose).not.toHaveBeenCalled();
  });

  test('headings that say nothing: asks which column is the name, and which the role', async () => {
    const { user, dialog, choose, lines } = await open();
    await choose(new File(['A1;B1;C1\nHedwig Maas;Griffier;x\n'], 'raar.csv'));
    const pick = async (label: string, option: string): Promise<void> => {
      await user.click(await within(dialog).findByRole('combobox', { name: label }));
      await user.click(await within(dialog).findByRole('option', { name: option }));
    };
    await pick('Welke kolom is de naam?', 'A: A1');
    await pick('Welke kolom is de rol?', 'B: B1');
    await user.click(within(dialog).getByRole('button', { name: 'Verder' }));
    expect((await lines())[0]).toBe('1 rol komt erbij');
    expect(within(dialog).getByText('Deze kolommen lezen wij niet: C1.')).toBeVisible();
  });

  test('our own workbook changes nothing, and then there is no button to save', async () => {
    const { dialog, choose, lines } = await open();
    const bytes = await documents.workbook(rolesWorkbook(register, TODAY));
    await choose(new File([new Uint8Array(bytes)], 'rollen.xlsx'));
    expect(await lines()).toEqual([`${register.assignments.length} rollen blijven gelijk`]);
    expect(within(dialog).getByText('Dit bestand wijzigt niets.')).toBeVisible();
    expect(within(dialog).queryByRole('button', { name: /opslaan$/ })).toBeNull();
  });

  test.each([
    [new File([new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0])], 'oud.xls'), /oud Excel-bestand/],
    [new File(['%PDF-1.7'], 'lijst.pdf'), /kunnen wij geen rollen lezen/],
    [new File(['{"region": 3}'], 'rollen.json'), /‘rollen\.json’ kunnen wij niet gebruiken/],
    [new File([''], 'leeg.csv'), /Dit bestand is leeg/],
    [new File(['Boodschappen\nmelk\n'], 'lijstje.csv'), /staat geen lijst met rollen/],
  ])('%#: what is no list gets a clear line, and another file can be chosen', async (file, says) => {
    const { dialog, choose, lines } = await open();
    await choose(file);
    expect(await within(dialog).findByText(says, {}, { timeout: 5000 })).toBeVisible();
    await choose(csv('Hedwig Maas;Griffier;;;'));
    expect((await lines())[0]).toBe('1 rol komt erbij');
  });

  test('who may not write keeps everything, and hears so', async () => {
    const { desk, user, dialog, choose, onClose } = await open({ mayWrite: false });
    await choose(csv('Hedwig Maas;Griffier;;;'));
    await user.click(await within(dialog).findByRole('button', { name: '1 wijziging opslaan' }, { timeout: 5000 }));
    expect(await within(dialog).findByText('U kunt kijken, niet wijzigen. Er is niets veranderd.')).toBeVisible();
    expect(onClose).not.toHaveBeenCalled();
    expect(desk.state().register.assignments).toEqual(register.assignments);
  });
});
