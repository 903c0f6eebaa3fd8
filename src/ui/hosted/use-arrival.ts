import { type Dispatch, useEffect, useState } from 'react';
import type { FullEvent } from '../../graph/types';
import { useCrash } from '../components/use-crash';
import { useWorkplace } from '../ports';
import type { SessionAction } from '../session/session';

/**
 * Reads events of Graph and hands them to the screens as meetings. `idOf`: the address a meeting gets. Gives the events that
 * have arrived, or null while the present ones are being read.
 */
export function useArrival(
  events: readonly FullEvent[] | undefined,
  idOf: (event: FullEvent) => string,
  dispatch: Dispatch<SessionAction>,
): readonly FullEvent[] | null {
  const { loadGraph, readEvent } = useWorkplace();
  const crash = useCrash();
  const [arrived, setArrived] = useState<readonly FullEvent[] | null>(null);
  useEffect(() => {
    if (events === undefined) return;
    let gone = false;
    async function read(all: readonly FullEvent[]): Promise<void> {
      const invitations = await Promise.all(
        all.map(({ ref, event }) => readEvent(event, async (id) => (await loadGraph()).attachment(ref, id))),
      );
      if (gone) return;
      invitations.forEach((invitation, place) => {
        const event = all[place];
        if (event === undefined) return;
        const { ref } = event;
        const source = { kind: 'graph', key: ref.id, mailbox: ref.mailbox } as const;
        dispatch({ type: 'arrived', id: idOf(event), invitation, source });
      });
      setArrived(all);
    }
    read(events).catch(crash);
    return () => {
      gone = true;
    };
  }, [events, idOf, dispatch, crash, loadGraph, readEvent]);
  return arrived === events ? arrived : null;
}
