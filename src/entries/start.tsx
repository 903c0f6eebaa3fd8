import { createRoot, type Root } from 'react-dom/client';
import { composeWorkplace, settingsBeside } from '../compose/workplace';
import { browserHost } from '../host/browser';
import type { Host } from '../host/types';
import { HostedApp } from '../ui/hosted/HostedApp';
import { StartFailed, type StartFailure } from '../ui/hosted/StartFailed';
import type { Themes } from '../ui/theme/themes';

/** What came of looking for a host: the host, or why there is none. */
export type FoundHost =
  | { readonly kind: 'host'; readonly host: Host; readonly shown: () => void }
  | { readonly kind: 'none'; readonly failure: StartFailure };

let root: Root | null = null;

/**
 * Starts a page of a host: its settings are fetched while the host is asked what stands open. Whatever happens, something is
 * shown: the product, or what is wrong with a way to try again.
 */
export async function start(window: Window, themes: Themes, findHost: () => Promise<FoundHost>): Promise<void> {
  const element = window.document.getElementById('root');
  if (element === null) return;
  root ??= createRoot(element);
  const [found, answer] = await Promise.all([findHost(), settingsBeside(window)]).catch(
    // A part of the product could not be fetched.
    () => [{ kind: 'none', failure: { kind: 'no-settings', why: 'offline' } }, { kind: 'offline' }] as const,
  );
  const fail = (failure: StartFailure, host: Pick<Host, 'theme' | 'onTheme'>): void => {
    root?.render(
      <StartFailed failure={failure} host={host} themes={themes} onRetry={() => window.location.reload()} />,
    );
  };
  if (found.kind === 'none') {
    fail(found.failure, browserHost(window));
    return;
  }
  const { host, shown } = found;
  if (answer.kind !== 'read') {
    fail(
      answer.kind === 'wrong' ? { kind: 'settings', lines: answer.lines } : { kind: 'no-settings', why: answer.kind },
      host,
    );
    // To the host that is a page like any other: its own error page would cover what is said here.
    shown();
    return;
  }
  root.render(<HostedApp ports={composeWorkplace(window, host, answer.settings, shown)} themes={themes} />);
}
