import { type Dispatch, useCallback, useEffect, useReducer, useRef, useState } from 'react';
import type { RegisterFault } from '../../host/registers';
import { usePorts, useWorkplace } from '../ports';
import { rememberedProposals } from '../session/proposals';
import { emptySession, reduceSession, type Session, type SessionAction } from '../session/session';
import { choicesOf, ownRegisters } from '../session/use-session';
import { afterPaint } from './after-paint';
import { addressesOf } from './ids';

/** In the fictional region everyone starts as its mayor, whose calendar the embedded Graph holds. */
const EXAMPLE_USER = 'm.vandalen@wolkeveen.example';

export interface HostedSession {
  readonly session: Session;
  readonly dispatch: Dispatch<SessionAction>;
  /** "loading": nothing is known yet; "none": there is no register at all. */
  readonly registers: 'loading' | 'ready' | 'none';
  /** Registers of the settings that gave nothing this time. */
  readonly faults: readonly RegisterFault[];
  /** Fetches the registers again. */
  readonly retry: () => void;
}

/**
 * The shared state of the screens in a host. Registers that this device keeps are used at once; what is on the server replaces
 * them when it comes.
 */
export function useHostedSession(): HostedSession {
  const ports = usePorts();
  const workplace = useWorkplace();
  const [session, dispatch] = useReducer(reduceSession, emptySession);
  const [registers, setRegisters] = useState<HostedSession['registers']>('loading');
  const [faults, setFaults] = useState<readonly RegisterFault[]>([]);
  const [restored, setRestored] = useState(false);
  const had = useRef(false);

  /** The registers as they are now. `had`: how many there were already; with some, nothing on the screen makes way. */
  const refresh = useCallback(
    async (gone: () => boolean, had: number): Promise<void> => {
      const emails = emailsOf(ports.host.user?.email, workplace.example);
      const fresh = await workplace.freshRegisters();
      if (gone()) return;
      if (fresh.shared.length > 0 || had === 0) dispatch({ type: 'shared-read', shared: fresh.shared, emails });
      setFaults(fresh.faults);
      setRegisters(fresh.shared.length + had > 0 ? 'ready' : 'none');
    },
    [ports, workplace],
  );

  const load = useCallback(
    async (gone: () => boolean): Promise<void> => {
      const emails = emailsOf(ports.host.user?.email, workplace.example);
      const [choices, kept] = await Promise.all([ports.store.load(), workplace.keptRegisters()]);
      const own = choices === null ? [] : await ownRegisters(choices);
      if (gone()) return;
      dispatch({
        type: 'restored',
        own,
        people: choices?.people ?? {},
        chosen: choices?.meetings ?? {},
        travels: choices?.travels ?? {},
        proposals: rememberedProposals(choices, ports.today()),
      });
      if (kept !== null) dispatch({ type: 'shared-read', shared: kept, emails });
      had.current = choices !== null;
      setRestored(true);
      if (kept !== null || own.length > 0) setRegisters('ready');
      if (kept !== null) await afterPaint();
      await refresh(gone, (kept?.length ?? 0) + own.length);
    },
    [ports, workplace, refresh],
  );
  const start = useCallback((): (() => void) => {
    let gone = false;
    // Nothing in it rejects; should it after all, the screen of missing registers has a way to try again.
    load(() => gone).catch(() => setRegisters('none'));
    return () => {
      gone = true;
    };
  }, [load]);
  useEffect(start, [start]);

  useEffect(() => {
    if (!restored) return;
    const choices = choicesOf(session);
    if (choices !== null) void ports.store.save(choices);
    // Nothing found is not nothing chosen: a store that could not be read once is not wiped for it.
    else if (had.current) void ports.store.clear();
    had.current ||= choices !== null;
  }, [restored, session, ports]);

  // A role file that the user read in is enough to go on with.
  useEffect(() => {
    if (session.own.length > 0) setRegisters('ready');
  }, [session.own.length]);

  // A change by someone else, or on another screen: the hats follow wherever the user is.
  useEffect(
    () =>
      workplace.onRegister((file, register, readAt) =>
        dispatch({ type: 'register-changed', key: { kind: 'shared', file }, register, readAt }),
      ),
    [workplace],
  );

  const inUse = session.shared.length + session.own.length;
  const retry = useCallback(() => {
    if (inUse === 0) setRegisters('loading');
    refresh(() => false, inUse).catch(() => setRegisters(inUse === 0 ? 'none' : 'ready'));
  }, [refresh, inUse]);
  return { session, dispatch, registers, faults, retry };
}

/** The addresses by which the host knows the user. */
function emailsOf(email: string | undefined, example: boolean): readonly string[] {
  return addressesOf(example ? EXAMPLE_USER : (email ?? ''));
}
