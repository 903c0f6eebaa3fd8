import { useCallback, useEffect, useRef, useState } from 'react';
import type { ProvisionPlan, ProvisionStep, SiteLook, Sites } from '../../../domain/stored/provision';
import { StoreFailure, type StoreTrouble } from '../../../domain/stored/types';
import { useCrash } from '../../components/use-crash';

/** Why looking or making stopped. `detail` as in `StoreFailure`; "aborted": by the user. */
export interface Stop {
  readonly why: StoreTrouble | 'aborted';
  readonly detail: unknown;
}

/** How far "Rolvast inrichten" is. */
export type ProvisionState =
  | { readonly kind: 'looking' }
  | { readonly kind: 'not-seen'; readonly stop: Stop }
  | { readonly kind: 'seen'; readonly look: SiteLook }
  | { readonly kind: 'making'; readonly step: ProvisionStep | null }
  /** `step`: what it was doing; null when nothing was made yet. */
  | { readonly kind: 'stopped'; readonly stop: Stop; readonly step: ProvisionStep | null }
  | { readonly kind: 'done'; readonly look: SiteLook };

/** The state, and what the user can do about it. */
export interface Provisioning {
  readonly state: ProvisionState;
  readonly look: () => void;
  /** Also after a stop: what is there already is not made again. */
  readonly make: (plan: ProvisionPlan) => void;
  readonly stop: () => void;
}

/** Looks at a site at once (that only reads), and makes what is missing when asked. Leaving the screen stops it; nothing is lost by that. */
export function useProvision(sites: Sites, site: string): Provisioning {
  const crash = useCrash();
  const [state, setState] = useState<ProvisionState>({ kind: 'looking' });
  const running = useRef<AbortController | null>(null);

  const run = useCallback(
    (act: (signal: AbortSignal) => Promise<ProvisionState>, failed: (stop: Stop) => ProvisionState): void => {
      running.current?.abort();
      const control = new AbortController();
      running.current = control;
      const mine = (): boolean => running.current === control;
      act(control.signal).then(
        (next) => mine() && setState(next),
        (error: unknown) => {
          if (!mine()) return;
          if (control.signal.aborted) setState(failed({ why: 'aborted', detail: null }));
          else if (error instanceof StoreFailure) setState(failed({ why: error.trouble, detail: error.detail }));
          else crash(error);
        },
      );
    },
    [crash],
  );

  const look = useCallback(() => {
    setState({ kind: 'looking' });
    run(
      async (signal) => ({ kind: 'seen', look: await sites.look(site, signal) }),
      (stop) => ({ kind: 'not-seen', stop }),
    );
  }, [run, sites, site]);

  useEffect(() => {
    look();
    return () => {
      const control = running.current;
      running.current = null;
      control?.abort();
    };
  }, [look]);

  const make = (plan: ProvisionPlan): void => {
    let last: ProvisionStep | null = null;
    setState({ kind: 'making', step: null });
    run(
      async (signal) => {
        const heard = (step: ProvisionStep): void => {
          if (signal.aborted) return;
          last = step;
          setState({ kind: 'making', step });
        };
        const found = await sites.provision(site, plan, heard, signal);
        return found.state === 'ready' ? { kind: 'done', look: found } : { kind: 'seen', look: found };
      },
      (stop) => ({ kind: 'stopped', stop, step: last !== null && last.kind !== 'look' ? last : null }),
    );
  };

  return { state, look, make, stop: () => running.current?.abort() };
}
