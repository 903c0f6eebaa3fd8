import { outlookHost } from '../host/outlook';
import { themes } from '../ui/theme/themes';
import { start } from './start';

void start(window, themes, async () => {
  const found = await outlookHost(window);
  if (found.kind === 'none') return { kind: 'none', failure: found.why };
  return { kind: 'host', host: found.host, shown: () => {} };
});
