import { useMemo, useSyncExternalStore } from 'react';
import { formatRoute, parseRoute, type Route } from './route';

function listen(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}

/** The route in the address bar; follows every change. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(listen, () => window.location.hash);
  return useMemo(() => parseRoute(hash), [hash]);
}

/** The address of the route that is open now, as `formatRoute` writes it. */
export function currentAddress(): string {
  return formatRoute(parseRoute(window.location.hash));
}

/**
 * Goes to a route: a new entry in the browser's history, or in place of the present one. Not with the history object: Office.js
 * takes its functions away.
 */
export function go(route: Route, how: 'push' | 'replace' = 'push'): void {
  const hash = formatRoute(route);
  if (how === 'push') window.location.hash = hash;
  else window.location.replace(hash);
}
