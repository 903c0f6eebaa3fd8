import { outlookHost } from '../host/outlook';
import { start } from './start';

void start(window, async () => {
  const found = await outlookHost(window);
  if (found.kind === 'none') return { kind: 'none', failure: found.why };
  return { kind: 'host', host: found.host, shown: () => {}, failed: () => {} };
});
