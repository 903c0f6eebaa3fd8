import { type QueryClient, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { CalendarView, EventRef, FullEvent, TeamsMeetingAnswer } from '../../graph/types';
import { usePorts, useWorkplace } from '../ports';
import { answerCache } from './client';

const HOUR = 60 * 60 * 1000;

/** How many days back and ahead the calendar is read. */
export const DAYS_BACK = 14;
export const DAYS_AHEAD = 30;

/** From so many days back to so many ahead of an instant (milliseconds), as UTC instants; a day more, so that no time zone cuts one off. */
function windowAround(now: number): readonly [from: string, until: string] {
  const at = (hours: number): string => new Date(now + hours * HOUR).toISOString();
  return [at(-24 * (DAYS_BACK + 1)), at(24 * (DAYS_AHEAD + 1))];
}

/** The calendars of the user, without the text of the meetings. `shared`: those of others too. */
export function useCalendar(shared: boolean, enabled: boolean) {
  const { now } = usePorts();
  const { loadGraph } = useWorkplace();
  return useQuery<CalendarView>({
    queryKey: ['calendar', shared],
    queryFn: async ({ signal }) => {
      const [from, until] = windowAround(now().getTime());
      return (await loadGraph()).calendar(from, until, shared, signal);
    },
    enabled,
  });
}

/** The meetings of the list in full, as far as they were asked. */
export interface Listed {
  /** Which were asked: `refsKey` of them. */
  readonly asked: string;
  readonly events: readonly FullEvent[];
}

/** Tells one list of events from another. */
export function refsKey(refs: readonly EventRef[]): string {
  return JSON.stringify(refs.map(({ id, mailbox }) => [id, mailbox]));
}

/**
 * The meetings of the list in full; null: not known yet which. One entry in the cache whatever the list: what is kept of an earlier
 * one is there at once, and asked again when the list is another.
 */
export function useListed(refs: readonly EventRef[] | null) {
  const { loadGraph, answers } = useWorkplace();
  const wanted = refs === null ? null : refsKey(refs);
  const query = useQuery<Listed>({
    queryKey: ['listed'],
    queryFn: async ({ signal }) => ({
      asked: wanted ?? '',
      events: await (await loadGraph()).events(refs ?? [], signal),
    }),
    enabled: refs !== null && refs.length > 0,
  });
  const { data, isFetching, error, refetch, dataUpdatedAt } = query;
  useEffect(() => {
    if (wanted === null || data === undefined || data.asked === wanted || isFetching || error !== null) return;
    void refetch();
  }, [wanted, data, isFetching, error, refetch]);
  // Each by itself too, so that opening one of the list asks nothing again, now or after a reload without a network.
  useEffect(() => {
    const { client, keep } = answerCache(answers);
    for (const event of data?.events ?? []) {
      const key = eventKey(event.ref);
      client.setQueryData(key, [event], { updatedAt: dataUpdatedAt });
      void keep(key);
    }
  }, [answers, data, dataUpdatedAt]);
  return query;
}

function eventKey({ id, mailbox }: EventRef) {
  return ['event', id, mailbox] as const;
}

/** One event in full: a list of one, or an empty one when it is gone. */
export function useEvent(ref: EventRef) {
  const { loadGraph } = useWorkplace();
  return useQuery<readonly FullEvent[]>({
    queryKey: eventKey(ref),
    queryFn: async ({ signal }) => (await loadGraph()).events([ref], signal),
  });
}

/** The event of a Teams meeting. `mayReadChat` when the chat may say which one it is. */
export function useTeamsMeeting(chat: string, mayReadChat: boolean) {
  const { now } = usePorts();
  const { loadGraph } = useWorkplace();
  return useQuery<TeamsMeetingAnswer>({
    queryKey: ['teams', chat, mayReadChat],
    queryFn: async ({ signal }) =>
      (await loadGraph()).teamsMeeting({ chat, now: now().toISOString(), mayReadChat }, signal),
  });
}

/** Stops what is under way and asks again. */
export async function askAgain(client: QueryClient): Promise<void> {
  await client.cancelQueries({ type: 'active' });
  await client.refetchQueries({ type: 'active' });
}
