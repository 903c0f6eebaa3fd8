import { experimental_createQueryPersister } from '@tanstack/query-persist-client-core';
import { notifyManager, QueryClient, type QueryKey } from '@tanstack/react-query';
import type { AnswerStore } from '../../host/answers';
import { graphProblemOf, mendsItself } from './problem';

const MINUTE = 60_000;
/** Raised when the shape of what is kept changes. */
const VERSION = '2';
/** How often the page tries again by itself after a failure that may pass (milliseconds). */
const AGAIN = 30_000;

/** The cache of a page, and how to keep on this device what was put into it by hand. */
export interface AnswerCache {
  readonly client: QueryClient;
  readonly keep: (key: QueryKey) => Promise<void>;
}

const caches = new WeakMap<AnswerStore, AnswerCache>();

/**
 * The cache of what Graph answered; one for each store. An answer is shown at once with its age, from this device when the page is new,
 * and refreshed behind it; without a network the last one stays. The client of Graph repeats requests, so the cache does not.
 */
export function answerCache(store: AnswerStore): AnswerCache {
  const known = caches.get(store);
  if (known !== undefined) return known;
  const { persisterFn, persistQueryByKey } = experimental_createQueryPersister({
    storage: store,
    prefix: 'graph',
    buster: VERSION,
    maxAge: store.keptFor,
    // Below, since here a refresh that fails would be nobody's.
    refetchOnRestore: false,
  });
  const client = new QueryClient({
    defaultOptions: {
      queries: {
        // The browser only guesses whether there is a network; the request itself knows.
        networkMode: 'always',
        retry: false,
        staleTime: 2 * MINUTE,
        gcTime: 60 * MINUTE,
        refetchOnReconnect: 'always',
        refetchInterval: ({ state }) => {
          const problem = graphProblemOf(state.error);
          // "busy" counts down on the screen and then asks by itself.
          return problem !== null && mendsItself(problem) && problem.kind !== 'busy' ? AGAIN : false;
        },
        persister: async (queryFn, context, query) => {
          let asked = false;
          const ask: typeof queryFn = (given) => {
            asked = true;
            return queryFn(given);
          };
          const answer = await persisterFn(ask, context, query);
          // What this device kept is shown first; its age is set in the same queue.
          if (!asked) notifyManager.schedule(() => query.isStale() && query.fetch().catch(() => null));
          return answer;
        },
      },
    },
  });
  const cache = { client, keep: (key: QueryKey) => persistQueryByKey(key, client) };
  caches.set(store, cache);
  return cache;
}
