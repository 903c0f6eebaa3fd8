import { asFetch, embeddedGraph } from '../../src/demo/graph/embedded-graph';
import { demoToken } from '../../src/demo/graph/token';
import { demoMeetings } from '../../src/demo/meetings';
import { createGraph } from '../../src/graph/graph';
import type { Graph } from '../../src/graph/types';
import type { Figure } from './figures';

const DAY = '2026-06-03';
const NOW = `${DAY}T08:00:00Z`;

/** Round trips to Graph of one act, from a cold start. */
async function roundTrips(act: (graph: Graph) => Promise<unknown>): Promise<number> {
  let count = 0;
  const answer = asFetch(embeddedGraph({ day: DAY }));
  const graph = createGraph({
    baseUrl: 'https://graph.example',
    token: async () => demoToken(),
    fetch: (input, init) => {
      count += 1;
      return answer(input, init);
    },
  });
  await act(graph);
  return count;
}

/** How many round trips to Graph stand between opening and hats. What a device keeps is shown with none (tests/e2e/faults.e2e.ts). */
export async function countRequests(): Promise<readonly Figure[]> {
  const chat = '19:meeting_wolkendal-ab@thread.v2';
  const meeting = await roundTrips(async (graph) => {
    const answer = await graph.teamsMeeting({ chat, now: NOW, mayReadChat: false });
    if (answer.kind !== 'found') throw new Error(`the meeting was not found: ${answer.kind}`);
  });
  const list = await roundTrips(async (graph) => {
    const { entries } = await graph.calendar('2026-05-20T00:00:00Z', '2026-07-04T00:00:00Z', false);
    const own = new Set(demoMeetings(DAY).map(({ iCalUId }) => iCalUId));
    const known = entries.filter(({ event }) => own.has(event.iCalUId ?? ''));
    if (known.length === 0) throw new Error('no meeting of the region in the calendar');
    await graph.events(known.map(({ ref }) => ref));
  });
  return [
    { name: 'round trips to Graph for a Teams meeting, cold', value: meeting, bar: 2, note: 'counted' },
    { name: 'round trips to Graph for the coming meetings, cold', value: list, bar: 2, note: 'counted' },
  ];
}
