import { teamsHost } from '../host/teams';
import { nlHosted } from '../ui/text/nl-hosted';
import { start } from './start';

void start(window, async () => {
  const found = await teamsHost(window);
  if (found.kind === 'none') return { kind: 'none', failure: found.why === 'no-parent' ? 'not-teams' : 'no-teams' };
  const { host, ready, failed } = found;
  const opened = host.opened();
  // A link from a chat or a mail says which screen to open.
  if (opened.kind === 'tab' && opened.tab.subPage.startsWith('#/') && window.location.hash === '') {
    window.location.replace(opened.tab.subPage);
  }
  return { kind: 'host', host, shown: ready, failed: () => failed(nlHosted.states.settings.title) };
});
