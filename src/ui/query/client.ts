import { experimental_createQueryPersister } from '@tanstack/query-persist-client-core';
import { QueryClient } from '@tanstack/react-query';
import type { AnswerStore } from '../../host/answers';
import { graphProblemOf, mendsItself } from './problem';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Raised when the shape of what is kept changes. */
const VERSION = '1';
/** How often the page tries again by itself after a failure that may pass (milliseconds). */
const AGAIN = 30_000;

/**
 * The cache of what Graph answered. An answer is shown at once with its age, from this device when the page is new, and
 * refreshed behind it; without a network the last one stays. The client of Graph repeats requests, so the cache does not.
 */
export function answerCache(store: AnswerStore): QueryClient {
  const { persisterFn } = experimental_createQueryPersister({
    storage: store,
    prefix: 'graph',
    buster: VERSION,
    maxAge: 14 * DAY,
    refetchOnRestore: true,
  });
  return new QueryClient({
    defaultOptions: {
      queries: {
        // The browser only guesses whether there is a network; the request itself knows.
        networkMode: 'always',
        retry: false,
        staleTime: 2 * MINUTE,
        gcTime: DAY,
        refetchOnReconnect: 'always',
        refetchInterval: ({ state }) => {
          const problem = state.status === 'error' || state.error !== null ? graphProblemOf(state.error) : null;
          // "busy" counts down on the screen and then asks by itself.
          return problem !== null && mendsItself(problem) && problem.kind !== 'busy' ? AGAIN : false;
        },
        persister: persisterFn,
      },
    },
  });
}
