import { render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import type { Host } from '../../../src/host/types';
import { HostedApp } from '../../../src/ui/hosted/HostedApp';
import type { Ports, Workplace } from '../../../src/ui/ports';
import { Shell, Themed, usePage } from '../../../src/ui/Shell';
import { themes } from '../../../src/ui/theme/themes';
import { testPorts } from '../../builders/ports';
import { openingHost, tab, testWorkplace } from '../../builders/workplace';

interface Opening {
  readonly hash?: string;
  readonly host?: Host;
  readonly workplace?: Partial<Workplace>;
  readonly ports?: Partial<Ports>;
}

/** The product inside a host (a personal tab of Teams when no other is given), at an address, for someone with a keyboard and a mouse. */
export function openHosted({ hash = '', host, workplace = {}, ports = {} }: Opening = {}): UserEvent {
  window.history.replaceState(null, '', hash === '' ? window.location.pathname : hash);
  // jsdom has no layout: nothing to scroll.
  window.scrollTo = () => {};
  Element.prototype.scrollIntoView = () => {};
  const all = testPorts({
    host: host ?? openingHost(tab('personal')).host,
    workplace: testWorkplace(workplace),
    ...ports,
  });
  render(<HostedApp ports={all} themes={themes} />);
  return userEvent.setup({ applyAccept: false });
}

/** One part of a screen on a page of its own, with the live region of the page. */
export function onPage(part: ReactNode, ports: Ports = testPorts({ workplace: testWorkplace() })): void {
  render(
    <Themed ports={ports}>
      <OnePage>{part}</OnePage>
    </Themed>,
  );
}

function OnePage({ children }: { readonly children: ReactNode }) {
  const page = usePage('#/');
  return (
    <Shell page={page} address="#/" brand={false} viewer={null} example={null}>
      {children}
    </Shell>
  );
}
