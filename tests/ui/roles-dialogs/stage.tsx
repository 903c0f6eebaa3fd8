import { FluentProvider } from '@fluentui/react-components';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel, type UserEvent } from '@testing-library/user-event';
import { useState, useSyncExternalStore } from 'react';
import { expect } from 'vitest';
import { demoRegister } from '../../../src/demo/region';
import type { Register } from '../../../src/domain/register/types';
import type { Desk } from '../../../src/domain/stored/desk';
import { ScreenProvider } from '../../../src/ui/components/screen';
import { Toast, type ToastMessage } from '../../../src/ui/components/Toast';
import { ConflictBar } from '../../../src/ui/desk/ConflictBar';
import { type Ports, PortsProvider } from '../../../src/ui/ports';
import { DialogHost } from '../../../src/ui/screens/roles/DialogHost';
import { unfinished } from '../../../src/ui/screens/roles/dialogs/drafts';
import { type DialogRequest, useOpenDialog } from '../../../src/ui/screens/roles/dialogs/open';
import { nlChange } from '../../../src/ui/text/nl-change';
import { themes } from '../../../src/ui/theme/themes';
import { type TestDeskOptions, testDesk } from '../../builders/desk';
import { TODAY, testPorts } from '../../builders/ports';

function Opener({ request }: { readonly request: DialogRequest }) {
  const open = useOpenDialog();
  return (
    <button type="button" onClick={() => open(request)}>
      Begin
    </button>
  );
}

function Page({ desk, request }: { readonly desk: Desk; readonly request: DialogRequest }) {
  const state = useSyncExternalStore(desk.onChange, desk.state);
  const [toast, setToast] = useState<ToastMessage | null>(null);
  return (
    <ScreenProvider
      value={{
        width: 'breed',
        visits: 0,
        list: '#/',
        announce: () => {},
        show: (text, undo) => setToast({ id: 1, text, undo }),
      }}
    >
      <h1 tabIndex={-1}>Rollen</h1>
      <ConflictBar desk={desk} state={state} words={nlChange.conflict} />
      <DialogHost desk={desk} state={state} day={TODAY}>
        <Opener request={request} />
      </DialogHost>
      <Toast message={toast} onGone={() => setToast(null)} />
    </ScreenProvider>
  );
}

interface StageOptions extends TestDeskOptions {
  readonly register?: Register;
  readonly ports?: Partial<Ports>;
}

/** A page with one button that opens a dialog, over a real desk of the demo region. */
export async function stage(request: DialogRequest, options: StageOptions = {}) {
  const { register = demoRegister(TODAY), ports = {}, ...rest } = options;
  const desk = await testDesk(register, rest);
  const user = userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never });
  const shown = render(
    <FluentProvider theme={themes.light}>
      <PortsProvider value={testPorts(ports)}>
        <Page desk={desk} request={request} />
      </PortsProvider>
    </FluentProvider>,
  );
  // What was being filled in comes back by itself.
  if (unfinished(register.region.id) === null) {
    await user.click(screen.getByRole('button', { name: 'Begin' }));
  }
  await screen.findByRole('dialog', {}, { timeout: 8000 });
  return { desk, user, unmount: shown.unmount };
}

/** A field by its label. */
export function field(label: string | RegExp): HTMLElement {
  return screen.getByLabelText(label, { selector: 'input, textarea, button' });
}

/** Chooses an option of a field that drops down. */
export async function pick(user: UserEvent, label: string | RegExp, option: string | RegExp): Promise<void> {
  await user.click(field(label));
  await user.click(await screen.findByRole('option', { name: option, hidden: true }));
}

/** Adds to a field in which several things can be chosen. */
export async function add(user: UserEvent, label: string, option: string): Promise<void> {
  await user.click(field(label));
  await user.click(await screen.findByRole('menuitemcheckbox', { name: option, hidden: true }));
  await user.keyboard('{Escape}');
}

/** Puts a text, or a day, in a field. */
export async function fill(user: UserEvent, label: string | RegExp, value: string): Promise<void> {
  const input = field(label);
  if (input instanceof HTMLInputElement && input.type === 'date') {
    fireEvent.change(input, { target: { value } });
    return;
  }
  await user.clear(input);
  await user.paste(value);
}

/** Presses a button of the dialog. */
export async function press(user: UserEvent, name: string | RegExp): Promise<void> {
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name, hidden: true }));
}

/** Waits for a dialog that comes in the place of another. */
export function dialog(name: string | RegExp): Promise<HTMLElement> {
  return screen.findByRole('dialog', { name }, { timeout: 8000 });
}

/** Waits until no dialog stands open. */
export async function closed(): Promise<void> {
  await waitFor(() => expect(document.querySelector('dialog')).toBeNull(), { timeout: 8000 });
}

/** The roles of a person as the source has them: what is stored, not what the desk hopes. */
export function storedRoles(desk: Awaited<ReturnType<typeof testDesk>>, person: string) {
  return desk
    .rows()
    .filter(({ list, fields }) => list === 'assignments' && fields.person === person)
    .map(({ fields }) => fields);
}
