import { teamsHost } from '../host/teams';
import { teamsThemes } from '../ui/theme/teams-themes';
import { start } from './start';

/** Id of the app in manifest/teams/manifest.json, for links from a host that does not tell it. */
const APP_ID = 'aa01c085-eaab-49ab-8d53-6af2db117abf';

void start(window, teamsThemes, async () => {
  const found = await teamsHost(window, { appId: APP_ID });
  if (found.kind === 'none') return { kind: 'none', failure: found.why === 'no-parent' ? 'not-teams' : 'no-teams' };
  const { host, ready } = found;
  const opened = host.opened();
  // A link from a chat or a mail says which screen to open.
  if (opened.kind === 'tab' && opened.tab.subPage.startsWith('#/') && window.location.hash === '') {
    window.location.replace(opened.tab.subPage);
  }
  return { kind: 'host', host, shown: ready };
});
