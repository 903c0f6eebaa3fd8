import { useEffect } from 'react';
import type { Register } from '../../../domain/register/types';
import { useCrash } from '../../components/use-crash';
import { usePorts } from '../../ports';
import { rolesRegister } from '../../view/shown-register';
import type { ScreenProps } from '../screen-props';

/** The register that the roles are shown of; "loading" while it is fetched. */
export type ShownRegister =
  | Register
  | 'loading'
  /** The region (its id) that the address or the tab means has no register here. */
  | { readonly missing: string };

/** The register that an address asks for. In a browser tab without roles of one's own the demo region stands in, and is fetched for it. */
export function useShownRegister({ session, dispatch }: ScreenProps, asked: string | undefined): ShownRegister {
  const { workplace, loadDemo, today } = usePorts();
  const crash = useCrash();
  const preferred = workplace?.region ?? '';
  const register = rolesRegister(session, asked, preferred);
  // The region asked for may be the demo's.
  const wanted = workplace === null && session.demo === null && register === null;
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
  if (register !== null) return register;
  const meant = asked || preferred;
  return wanted || meant === '' ? 'loading' : { missing: meant };
}
