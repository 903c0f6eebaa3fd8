import { useCallback } from 'react';
import type { RolesQuery, Route } from '../../router/route';
import { parseRoute } from '../../router/route';
import { go } from '../../router/use-route';
import type { QueryChange } from './roles-props';

type RolesRoute = Extract<Route, { readonly query: RolesQuery }>;

/**
 * How a view changes what stands in its own address: in place of the present entry, so that "back" leaves the screen. `undefined`
 * takes a part out.
 */
export function useAddress(route: RolesRoute): (change: QueryChange) => void {
  const shown = JSON.stringify(route);
  return useCallback(
    (change) => {
      // The address may be newer than what is drawn: a key typed fast after a choice.
      const now = parseRoute(window.location.hash);
      const before = JSON.parse(shown) as RolesRoute;
      const base = 'query' in now && now.screen === before.screen ? now : before;
      const query = Object.fromEntries(
        Object.entries({ ...base.query, ...change }).filter(([, value]) => value !== undefined),
      );
      go({ ...base, query }, 'replace');
    },
    [shown],
  );
}
