import { type Dispatch, useEffect, useState } from 'react';
import type { FullEvent } from '../../graph/types';
import { useCrash } from '../components/use-crash';
import { useWorkplace } from '../ports';
import type { SessionAction } from '../session/session';
import { readTravelFile, splitTravel } from '../session/travel';

/**
 * Reads events of Graph and hands them to the screens as meetings. `idOf`: the address a meeting gets. Gives the events that
 * have arrived, or null while the present ones are being read. `withTravel`: reads roles that came along too, which asks for a file.
 */
export function useArrival(
  events: readonly FullEvent[] | undefined,
  idOf: (event: FullEvent) => string,
  dispatch: Dispatch<SessionAction>,
  withTravel = false,
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
        const id = idOf(event);
        const { invitation: own, file } = splitTravel(invitation);
        const travel = withTravel ? { travel: file === null ? null : ('reading' as const) } : {};
        dispatch({ type: 'arrived', id, invitation: own, source, ...travel });
        if (!withTravel || file === null) return;
        void readTravelFile(file, own, true).then((result) => {
          if (!gone) dispatch({ type: 'travel-read', id, result });
        });
      });
      setArrived(all);
    }
    read(events).catch(crash);
    return () => {
      gone = true;
    };
  }, [events, idOf, dispatch, withTravel, crash, loadGraph, readEvent]);
  return arrived === events ? arrived : null;
}
