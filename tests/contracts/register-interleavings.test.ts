import { expect, test } from 'vitest';
import { asFetch, embeddedGraph } from '../../src/demo/graph/embedded-graph';
import { createFaults, type Fault } from '../../src/demo/graph/faults';
import { createSites } from '../../src/demo/graph/sites/create-sites';
import { DEMO_HOST, demoSite, registerLists } from '../../src/demo/graph/sites/demo-sites';
import type { HeldSites } from '../../src/demo/graph/sites/types';
import { demoToken } from '../../src/demo/graph/token';
import { plainRegister } from '../../src/demo/region';
import type { Register } from '../../src/domain/register/types';
import type { RowSource } from '../../src/domain/stored/types';
import { createGraph } from '../../src/graph/graph';
import { DAY } from '../builders/sites';
import { random } from '../domain/stored/gates';
import { interleave } from '../domain/stored/interleave';

const SITE = demoSite('bestuur');
const PEOPLE = ['p-van-dalen', 'p-vos'];
const USERS = ['p-van-dalen', 'p-nieland'] as const;
const START = Date.parse('2026-06-03T10:00:00Z');

/** What Microsoft, or the way to it, does wrong. A wait of a minute is longer than the client sits out. */
const FAULTS: readonly Fault[] = [
  { kind: 'throttled', seconds: 60 },
  { kind: 'status', status: 503, retryAfter: 60 },
  { kind: 'status', status: 412 },
  { kind: 'cut' },
  { kind: 'offline' },
  { kind: 'silence' },
];

/** Two people, and nothing else that takes time to read. */
function small(register: Register): Register {
  const people = register.people.filter(({ id }) => PEOPLE.includes(id));
  return { ...register, people, topics: [], gremia: [], assignments: [], supports: [] };
}

const LISTS = registerLists(small(plainRegister()), '2026-06-01T08:00:00Z');

/** The sites as they are in the run at hand: the rest of the embedded Graph is made once. */
let present: HeldSites;
const sites: HeldSites = {
  get all() {
    return present.all;
  },
  now: () => present.now(),
  nextGuid: () => present.nextGuid(),
  epoch: () => present.epoch(),
  expire: () => present.expire(),
};
const faults = createFaults();
const sends = USERS.map((me) => asFetch(embeddedGraph({ day: DAY, me, sites, faults })));

function source(browser: number, timeout: number, through: (send: typeof fetch) => typeof fetch): RowSource {
  const graph = createGraph({
    baseUrl: 'https://graph.example',
    token: async () => demoToken(),
    fetch: through(sends[browser]!),
    sharePoint: 'all',
    now: () => START,
    timeout,
  });
  return graph.register(SITE, '');
}

/** What went wrong in one order, and which faults met a request. */
async function interleaved(seed: number, met: Map<string, number>): Promise<readonly string[]> {
  let seconds = 0;
  const site = { host: DEMO_HOST, path: '/sites/bestuur', displayName: 'Bestuur', rightOf: () => 'manage' as const };
  present = createSites([{ ...site, lists: LISTS }], () => new Date(START + ++seconds * 1000));
  const next = random(seed * 7919);
  let healed = false;
  const disturbed =
    (pause: () => Promise<void>) =>
    (send: typeof fetch): typeof fetch =>
    async (input, init) => {
      await pause();
      const fault = healed || next() > 0.15 ? undefined : FAULTS[Math.floor(next() * FAULTS.length)];
      if (fault !== undefined) {
        faults.fail(fault);
        const name = fault.kind === 'status' ? String(fault.status) : fault.kind;
        met.set(name, (met.get(name) ?? 0) + 1);
      }
      return send(input, init);
    };
  return interleave(
    {
      // A request that is held up for longer may well arrive after the client gave it up.
      source: (browser, pause) => source(browser, healed ? 60_000 : 15, disturbed(pause)),
      truth: source(0, 60_000, (send) => send),
      people: PEOPLE,
      heal: () => {
        healed = true;
      },
      tick: () => new Promise((resolve) => setImmediate(resolve)),
      mishaps: 0.05,
    },
    seed,
  );
}

test('two browsers change the same rows in two hundred orders with faults in the middle: nothing is lost', async () => {
  const wrong: string[] = [];
  const met = new Map<string, number>();
  for (let seed = 1; seed <= 200; seed += 1) wrong.push(...(await interleaved(seed, met)));
  expect(wrong).toEqual([]);
  for (const name of ['throttled', '503', '412', 'cut', 'offline', 'silence'])
    expect([name, (met.get(name) ?? 0) > 20]).toEqual([name, true]);
}, 120_000);
