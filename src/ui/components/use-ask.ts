import { useState } from 'react';
import type { Scope } from '../../graph/types';
import type { TokenAnswer } from '../../host/types';
import { useWorkplace } from '../ports';
import { useCrash } from './use-crash';

/** Asking Microsoft from a click: whether it is under way, and what came of the last time when that was no token. */
export interface Asking {
  readonly busy: boolean;
  readonly answer: Exclude<TokenAnswer, { kind: 'token' }> | null;
  readonly ask: (scope: Scope, claims: string | null) => void;
}

/** `onGranted` is called when there is a token. */
export function useAsk(onGranted: () => void): Asking {
  const workplace = useWorkplace();
  const crash = useCrash();
  const [busy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<Asking['answer']>(null);
  const ask = (scope: Scope, claims: string | null): void => {
    setBusy(true);
    setAnswer(null);
    workplace
      .ask(scope, claims)
      .then((given) => {
        setBusy(false);
        if (given.kind === 'token') onGranted();
        else setAnswer(given);
      })
      .catch(crash);
  };
  return { busy, answer, ask };
}
