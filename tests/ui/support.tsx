import { render, screen } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { App } from '../../src/ui/App';
import type { Ports } from '../../src/ui/ports';
import { testPorts } from '../builders/ports';

/** The whole product on a page of its own, at an address, for someone with a keyboard and a mouse. */
export function open(changes: Partial<Ports> = {}, hash = '#/'): UserEvent {
  window.history.replaceState(null, '', hash);
  // jsdom has no layout: nothing to scroll.
  window.scrollTo = () => {};
  render(<App ports={testPorts(changes)} />);
  return userEvent.setup({ applyAccept: false });
}

/** Waits for the title of a screen. */
export function title(name: string | RegExp): Promise<HTMLElement> {
  return screen.findByRole('heading', { level: 1, name }, { timeout: 5000 });
}

/** Gives a file to the file field that belongs to a button. */
export async function choose(user: UserEvent, button: string, file: File): Promise<void> {
  await screen.findByRole('button', { name: button });
  const field = screen.getByLabelText(button, { selector: 'input' });
  await user.upload(field, file);
}

/** Looks at the demo region through the eyes of someone on the start screen. */
export async function demoAs(user: UserEvent, name: string): Promise<void> {
  await user.click(await screen.findByRole('button', { name: new RegExp(name) }));
  await title('Mijn overleggen');
}
