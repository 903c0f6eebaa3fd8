import { type Dispatch, useEffect, useReducer, useRef, useState } from 'react';
import type { Choices } from '../../host/types';
import { type Ports, usePorts } from '../ports';
import type { Route } from '../router/route';
import { emptySession, type OwnRegister, reduceSession, type Session, type SessionAction } from './session';

async function ownRegisters(choices: Choices): Promise<readonly OwnRegister[]> {
  if (choices.registers.length === 0) return [];
  const { readRegister } = await import('../../domain/register/read');
  return choices.registers.flatMap(({ file, text }) => {
    // A file that a newer version no longer understands is left out; the user can read it in again.
    const result = readRegister(text);
    return result.kind === 'read' ? [{ file, text, register: result.register }] : [];
  });
}

/** What was remembered on this device, as actions. The demo comes back when the user was in it or the address asks for it. */
async function restore(ports: Ports, route: Route): Promise<readonly SessionAction[]> {
  const choices = (await ports.store.load()) ?? { registers: [], people: {}, demo: false };
  const own = await ownRegisters(choices);
  const actions: SessionAction[] = [{ type: 'restored', own, people: choices.people }];
  const wanted = route.screen === 'meetings' || ('id' in route && route.id.startsWith('voorbeeld-'));
  if (!choices.demo && !wanted) return actions;
  const demo = await ports.loadDemo(ports.today());
  const person = choices.people[demo.register.region.id];
  actions.push({ type: 'demo-loaded', demo });
  if (person !== undefined) actions.push({ type: 'demo-started', person });
  return actions;
}

/** What to remember of a session; null when there is nothing. */
export function choicesOf(session: Session): Choices | null {
  const { own, people, inDemo } = session;
  if (own.length === 0 && Object.keys(people).length === 0 && !inDemo) return null;
  return { registers: own.map(({ file, text }) => ({ file, text })), people, demo: inDemo };
}

/** The shared state of the screens: restored at the start, kept on this device after each change. `ready` false until restored. */
export function useSession(route: Route): {
  readonly session: Session;
  readonly dispatch: Dispatch<SessionAction>;
  readonly ready: boolean;
} {
  const ports = usePorts();
  const [session, dispatch] = useReducer(reduceSession, emptySession);
  const [ready, setReady] = useState(false);
  const first = useRef(route);
  useEffect(() => {
    let gone = false;
    void restore(ports, first.current)
      .catch((): readonly SessionAction[] => [])
      .then((actions) => {
        if (gone) return;
        actions.forEach(dispatch);
        setReady(true);
      });
    return () => {
      gone = true;
    };
  }, [ports]);
  useEffect(() => {
    if (!ready) return;
    const choices = choicesOf(session);
    void (choices === null ? ports.store.clear() : ports.store.save(choices));
  }, [ready, session, ports]);
  return { session, dispatch, ready };
}
