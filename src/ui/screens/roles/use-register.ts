import { useEffect } from 'react';
import type { Register } from '../../../domain/register/types';
import { useCrash } from '../../components/use-crash';
import { usePorts } from '../../ports';
import { rolesRegister } from '../../view/shown-register';
import type { ScreenProps } from '../screen-props';

/**
 * The register that the roles are shown of; null until there is one. In a browser tab without roles of one's own the demo region
 * stands in, and is fetched for it.
 */
export function useShownRegister({ session, dispatch }: ScreenProps, asked: string | undefined): Register | null {
  const { workplace, loadDemo, today } = usePorts();
  const crash = useCrash();
  const register = rolesRegister(session, asked, workplace?.region ?? '');
  const wanted = workplace === null && session.demo === null && (register === null || isOther(register, asked));
  useEffect(() => {
    if (!wanted) return;
    let gone = false;
    loadDemo(today()).then((demo) => {
      if (!gone) dispatch({ type: 'demo-loaded', demo });
    }, crash);
    return () => {
      gone = true;
    };
  }, [wanted, loadDemo, today, dispatch, crash]);
  return register;
}

/** True where the address asks for a region that this one is not: it may be the demo's. */
function isOther(register: Register, asked: string | undefined): boolean {
  return asked !== undefined && register.region.id !== asked;
}
