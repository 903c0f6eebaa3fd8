import { asFetch, embeddedGraph } from '../../src/demo/graph/embedded-graph';
import type { Faults } from '../../src/demo/graph/faults';
import { demoSites } from '../../src/demo/graph/sites/demo-sites';
import type { HeldSites } from '../../src/demo/graph/sites/types';
import { demoToken } from '../../src/demo/graph/token';
import { createGraph } from '../../src/graph/graph';
import type { Graph, TokenSource } from '../../src/graph/types';

export const DAY = '2026-06-03';
/** The clock of the sites and of the client. */
export const NOW = new Date('2026-06-03T10:00:00Z');

/** What differs from the fictional region with its mayor. */
export interface SiteGraphOptions {
  readonly sites?: HeldSites;
  /** Person id of the user. */
  readonly me?: string;
  readonly faults?: Faults;
  readonly largestPage?: number;
  readonly access?: 'selected' | 'all';
  readonly token?: TokenSource;
  readonly timeout?: number;
  /** Between the client and the embedded Graph. */
  readonly through?: (send: typeof fetch) => typeof fetch;
}

/** The product's Graph on embedded SharePoint sites, with what it sent: "GET /sites/…", and the requests inside a batch. */
export function siteGraph(options: SiteGraphOptions = {}): {
  readonly graph: Graph;
  readonly sites: HeldSites;
  /** One line a round trip. */
  readonly trips: string[];
} {
  const {
    sites = demoSites(DAY, () => NOW),
    access = 'all',
    token = async () => demoToken(),
    timeout,
    through,
  } = options;
  const { me, faults, largestPage } = options;
  const direct = asFetch(
    embeddedGraph({
      day: DAY,
      sites,
      ...(me === undefined ? {} : { me }),
      ...(faults === undefined ? {} : { faults }),
      ...(largestPage === undefined ? {} : { largestPage }),
    }),
  );
  const trips: string[] = [];
  const counted: typeof fetch = (input, init) => {
    trips.push(`${init?.method ?? 'GET'} ${decodeURIComponent(String(input).replace(/^.*\/v1\.0/, ''))}`);
    return (through?.(direct) ?? direct)(input, init);
  };
  const graph = createGraph({
    baseUrl: 'https://graph.example',
    token,
    fetch: counted,
    sharePoint: access,
    now: () => NOW.getTime(),
    ...(timeout === undefined ? {} : { timeout }),
  });
  return { graph, sites, trips };
}
