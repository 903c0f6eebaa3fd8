import { FluentProvider } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { demoRegister } from '../../../src/demo/region';
import type { Conflict } from '../../../src/domain/stored/desk';
import { ConflictDialog } from '../../../src/ui/desk/ConflictDialog';
import { PortsProvider } from '../../../src/ui/ports';
import { themes } from '../../../src/ui/theme/themes';
import { TODAY, testPorts } from '../../builders/ports';

test.each([
  ['Terugzetten', 'mine'],
  ['Niet terugzetten', 'theirs'],
] as const)('a role that someone removed meanwhile: %s', async (button, kind) => {
  const base = { version: '1', fields: { person: 'p-van-dalen', role: 'lid-db', basis: '' } };
  const conflict: Conflict = {
    id: 'c',
    change: { kind: 'update', list: 'assignments', id: 'rol-11', fields: { basis: 'AB' }, base },
    theirs: null,
    clashes: [],
  };
  const onSettle = vi.fn();
  render(
    <FluentProvider theme={themes.light}>
      <PortsProvider value={testPorts()}>
        <ConflictDialog conflict={conflict} register={demoRegister(TODAY)} onSettle={onSettle} onCancel={() => {}} />
      </PortsProvider>
    </FluentProvider>,
  );
  const dialog = screen.getByRole('dialog', { name: 'Iemand was u net voor' });
  expect(dialog).toHaveTextContent('Marijke van Dalen, Lid Dagelijks Bestuur');
  expect(dialog).toHaveTextContent('Iemand anders heeft deze rol verwijderd. Wilt u die terugzetten?');
  await userEvent.click(screen.getByRole('button', { name: button }));
  expect(onSettle).toHaveBeenCalledExactlyOnceWith({ kind });
});
