import { createRoot } from 'react-dom/client';
import { composeWorkplace, settingsBeside } from '../compose/workplace';
import { browserHost } from '../host/browser';
import { type SettingsPage, settingsPage } from '../host/teams-settings';
import type { Host } from '../host/types';
import { ConfigPage, type ConfigRegion } from '../ui/hosted/ConfigPage';
import { StartFailed, type StartFailure } from '../ui/hosted/StartFailed';
import { PortsProvider } from '../ui/ports';
import { teamsThemes } from '../ui/theme/teams-themes';

/** The page on which a team adds the tab: which region, what opens first, what it is called. */
async function startConfig(element: HTMLElement): Promise<void> {
  const [found, answer] = await Promise.all([settingsPage(window), settingsBeside(window)]);
  const root = createRoot(element);
  const fail = (failure: StartFailure): void => {
    root.render(
      <StartFailed
        failure={failure}
        host={browserHost(window)}
        themes={teamsThemes}
        onRetry={() => window.location.reload()}
      />,
    );
    if (found.kind === 'page') found.page.ready();
  };
  if (found.kind === 'none') return fail(found.why === 'no-parent' ? 'not-teams' : 'no-teams');
  if (answer.kind === 'wrong') return fail({ kind: 'settings', lines: answer.lines });
  if (answer.kind !== 'read') return fail({ kind: 'no-settings', why: answer.kind });
  const ports = composeWorkplace(window, hostOf(found.page), answer.settings, () => {});
  const { page } = found;
  const show = async (): Promise<void> => {
    const registers = await ports.workplace?.freshRegisters();
    const regions = (registers?.shared ?? []).map(
      ({ register: { region }, origin, file }): ConfigRegion => ({ ...region, site: origin === 'site' ? file : null }),
    );
    root.render(
      <PortsProvider value={ports}>
        <ConfigPage
          page={page}
          regions={regions}
          faults={registers?.faults ?? []}
          onRetry={() => void show()}
          sites={ports.workplace?.sites ?? null}
          base={new URL('.', window.location.href).href}
        />
      </PortsProvider>,
    );
  };
  await show();
}

/** The page as the rest of the product sees a host: for asking Microsoft, on behalf of the same user. */
function hostOf({ theme, onTheme, locale, user }: SettingsPage): Host {
  return { ...browserHost(window), name: 'teams', theme, onTheme, locale, user };
}

const element = document.getElementById('root');
if (element !== null) {
  startConfig(element).catch(() => {
    // A part of the product could not be fetched.
    createRoot(element).render(
      <StartFailed
        failure={{ kind: 'no-settings', why: 'offline' }}
        host={browserHost(window)}
        themes={teamsThemes}
        onRetry={() => window.location.reload()}
      />,
    );
  });
}
