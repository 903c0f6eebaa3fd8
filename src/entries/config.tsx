import { createRoot } from 'react-dom/client';
import { registersBeside, settingsBeside } from '../compose/workplace';
import { browserHost } from '../host/browser';
import { settingsPage } from '../host/teams-settings';
import { ConfigPage } from '../ui/hosted/ConfigPage';
import { StartFailed, type StartFailure } from '../ui/hosted/StartFailed';
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
  const { shared } = await registersBeside(window, answer.settings);
  root.render(
    <ConfigPage
      page={found.page}
      regions={shared.map(({ register }) => register.region)}
      base={new URL('.', window.location.href).href}
    />,
  );
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
