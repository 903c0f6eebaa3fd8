import { type Dispatch, useEffect, useReducer, useRef, useState } from 'react';
import type { Choices } from '../../host/types';
import { type Demo, type Ports, usePorts } from '../ports';
import type { Route } from '../router/route';
import { rememberedProposals } from './proposals';
import { emptySession, type OwnRegister, reduceSession, type Session, type SessionAction } from './session';

/** The role files that this device remembers. */
export async function ownRegisters(choices: Choices): Promise<readonly OwnRegister[]> {
  if (choices.registers.length === 0) return [];
  const { readRegister } = await import('../../domain/register/read');
  return choices.registers.flatMap(({ file, text }) => {
    // A file that a newer version no longer understands is left out; the user can read it in again.
    const result = readRegister(text);
    return result.kind === 'read' ? [{ file, text, register: result.register }] : [];
  });
}

/** How far the start is: nothing yet, the demo region with meetings that are still without their text, or everything. */
export type Progress = 'none' | 'heads' | 'all';

/** True for an address that only the demo region can answer. */
export function asksForDemo(route: Route): boolean {
  return route.screen === 'meetings' || ('id' in route && route.id.startsWith('voorbeeld-'));
}

/**
 * Brings back what was remembered on this device. The demo comes back when the user was in it or the address asks for it:
 * first its meetings without their text, since the base hats need no more, then with it.
 */
async function restore(
  ports: Ports,
  route: Route,
  loadScreen: (route: Route) => Promise<void>,
  tell: (progress: Progress, actions: readonly SessionAction[]) => void,
): Promise<void> {
  const wanted = asksForDemo(route);
  // Under way while the store is read; a failure counts where it is awaited.
  const early = wanted ? ports.loadDemoHeads(ports.today()).catch(() => null) : null;
  const choices = (await ports.store.load()) ?? { registers: [], people: {}, demo: false };
  const own = await ownRegisters(choices);
  const restored: SessionAction = {
    type: 'restored',
    own,
    people: choices.people,
    proposals: rememberedProposals(choices, ports.today()),
  };
  if (!choices.demo && !wanted) {
    tell('all', [restored]);
    return;
  }
  const heads = await early;
  if (heads !== null) tell('heads', [restored, ...demoActions(heads, choices)]);
  const [demo] = await Promise.all([ports.loadDemo(ports.today()), loadScreen(route)]);
  tell('all', heads === null ? [restored, ...demoActions(demo, choices)] : [{ type: 'demo-loaded', demo }]);
}

function demoActions(demo: Demo, choices: Choices): readonly SessionAction[] {
  const person = choices.people[demo.register.region.id];
  const loaded: SessionAction = { type: 'demo-loaded', demo };
  return person === undefined ? [loaded] : [loaded, { type: 'demo-started', person }];
}

/** What to remember of a session; null when there is nothing. */
export function choicesOf(session: Session): Choices | null {
  const { own, people, inDemo, chosen, travels, proposals } = session;
  const meetings = Object.keys(chosen).length === 0 ? {} : { meetings: chosen };
  const answers = Object.keys(travels).length === 0 ? {} : { travels };
  const proposed = Object.keys(proposals).length === 0 ? {} : { proposals };
  if (own.length === 0 && Object.keys({ ...people, ...chosen, ...travels, ...proposals }).length === 0 && !inDemo)
    return null;
  return {
    registers: own.map(({ file, text }) => ({ file, text })),
    people,
    demo: inDemo,
    ...meetings,
    ...answers,
    ...proposed,
  };
}

/** The shared state of the screens: restored at the start, kept on this device after each change. `loadScreen` runs beside the reading of meetings. */
export function useSession(
  route: Route,
  loadScreen: (route: Route) => Promise<void>,
): {
  readonly session: Session;
  readonly dispatch: Dispatch<SessionAction>;
  readonly progress: Progress;
} {
  const ports = usePorts();
  const [session, dispatch] = useReducer(reduceSession, emptySession);
  const [progress, setProgress] = useState<Progress>('none');
  const first = useRef(route);
  useEffect(() => {
    let gone = false;
    const tell = (now: Progress, actions: readonly SessionAction[]): void => {
      if (gone) return;
      actions.forEach(dispatch);
      setProgress(now);
    };
    restore(ports, first.current, loadScreen, tell).catch(() => tell('all', [{ type: 'demo-failed' }]));
    return () => {
      gone = true;
    };
  }, [ports, loadScreen]);
  useEffect(() => {
    if (progress !== 'all') return;
    const choices = choicesOf(session);
    void (choices === null ? ports.store.clear() : ports.store.save(choices));
  }, [progress, session, ports]);
  return { session, dispatch, progress };
}
