import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../src/demo/graph/answer';
import { createFaults, type Fault } from '../../../src/demo/graph/faults';
import type { ListSeed } from '../../../src/demo/graph/sites/create-sites';
import { StoreFailure } from '../../../src/domain/stored/types';
import { siteGraph } from '../../builders/sites';
import { emptyLists, HERE, pictureOf, provision, REGION, regionRow, siteIn, withLists } from './provisionSites';

describe('stopped at any request, and then done again', () => {
  /** The request arrived and its answer was lost: after this every state that a run goes through has been left behind once. */
  const lost = (_: number): Fault => ({ kind: 'cut' });
  /** The request did nothing. */
  const refused = (nth: number): Fault =>
    nth % 2 === 0 ? { kind: 'offline' } : { kind: 'status', status: 503, retryAfter: 60 };
  const STARTS = { none: () => [], half: () => halfLists(), older: () => olderLists() } as const;

  function halfLists(): readonly ListSeed[] {
    const bare = (column: JsonObject): JsonObject => ({ ...column, indexed: false, enforceUniqueValues: false });
    return emptyLists()
      .slice(4, 7)
      .map((list) => ({ ...list, columns: list.columns.slice(0, -1).map(bare) }));
  }

  function olderLists(): readonly ListSeed[] {
    return emptyLists().map((list, at) => ({
      ...list,
      columns: list.columns.slice(0, at === 0 ? 9 : -1),
      rows: at === 0 ? [regionRow('0')] : [],
    }));
  }

  test.each(Object.entries(STARTS))('%s', async (name, lists) => {
    const right = withLists(lists());
    await provision(right, HERE);
    const picture = pictureOf(siteIn(right, HERE));
    for (const faultOf of name === 'none' ? [lost, refused] : [lost]) {
      let requests = Number.POSITIVE_INFINITY;
      for (let nth = 1; nth <= requests; nth += 1) {
        const sites = withLists(lists());
        const faults = createFaults();
        let sent = 0;
        const { graph } = siteGraph({
          sites,
          faults,
          through: (send) => (input, init) => {
            sent += 1;
            if (sent === nth) faults.fail(faultOf(nth));
            return send(input, init);
          },
        });
        const run = () => graph.sites.provision(HERE, { region: REGION }, () => {});
        const first = await run().catch((error: unknown) => error);
        // The n-th request was one of this run, which therefore did not end well.
        if (sent >= nth) expect(first).toBeInstanceOf(StoreFailure);
        else requests = sent;
        faults.clear();
        sent = Number.POSITIVE_INFINITY;
        expect((await run()).state).toBe('ready');
        expect(pictureOf(siteIn(sites, HERE))).toEqual(picture);
      }
      expect(requests).toBeGreaterThan(5);
    }
  });
});
