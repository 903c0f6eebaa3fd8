import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { CalendarView, EventRef, FullEvent, TeamsMeetingAnswer } from '../../graph/types';
import { type Ports, usePorts, useWorkplace } from '../ports';
import { dayOf } from '../text/dates';

const DAY = 24 * 60 * 60 * 1000;

/** How many days back and ahead the calendar is read. */
export const DAYS_BACK = 14;
export const DAYS_AHEAD = 30;

function startOfToday(ports: Ports): number {
  // At noon UTC, minus half a day and some: every time zone of Europe has the whole day inside.
  return Date.parse(`${dayOf(ports.now())}T00:00:00Z`) - 3 * 60 * 60 * 1000;
}

/** The calendars of the user, without the text of the meetings. `shared`: those of others too. */
export function useCalendar(shared: boolean, enabled: boolean) {
  const ports = usePorts();
  const { loadGraph } = useWorkplace();
  const today = startOfToday(ports);
  const [from, until] = [today - DAYS_BACK * DAY, today + (DAYS_AHEAD + 1) * DAY].map((at) =>
    new Date(at).toISOString(),
  );
  return useQuery<CalendarView>({
    queryKey: ['calendar', dayOf(ports.now()), shared],
    queryFn: async ({ signal }) => (await loadGraph()).calendar(from ?? '', until ?? '', shared, signal),
    enabled,
  });
}

/** Events in full. Null refs: not known yet which. */
export function useEvents(refs: readonly EventRef[] | null) {
  const { loadGraph } = useWorkplace();
  return useQuery<readonly FullEvent[]>({
    queryKey: ['events', refs],
    queryFn: async ({ signal }) => (await loadGraph()).events(refs ?? [], signal),
    enabled: refs !== null && refs.length > 0,
  });
}

/** Tells the cache of each event by itself, so that opening one of the list asks nothing again. */
export function useKnownEvents(events: readonly FullEvent[] | undefined, updatedAt: number): void {
  const client = useQueryClient();
  useEffect(() => {
    for (const event of events ?? []) client.setQueryData(['events', [event.ref]], [event], { updatedAt });
  }, [client, events, updatedAt]);
}

/** The event of a Teams meeting. `mayReadChat` when the chat may say which one it is. */
export function useTeamsMeeting(chat: string, mayReadChat: boolean) {
  const ports = usePorts();
  const { loadGraph } = useWorkplace();
  return useQuery<TeamsMeetingAnswer>({
    queryKey: ['teams', chat, mayReadChat],
    queryFn: async ({ signal }) =>
      (await loadGraph()).teamsMeeting({ chat, now: ports.now().toISOString(), mayReadChat }, signal),
  });
}

/** Stops what is under way and asks again. */
export async function askAgain(client: QueryClient): Promise<void> {
  await client.cancelQueries({ type: 'active' });
  await client.refetchQueries({ type: 'active' });
}
