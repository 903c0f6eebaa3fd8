import { useState } from 'react';
import { useScreen } from '../../components/screen';

/**
 * True as long as nothing but the coming of this screen changed the address: then its title may take the focus. A search that is
 * written in the address, or another tab, leaves the focus where it is.
 */
export function useFirstVisit(): boolean {
  const { visits } = useScreen();
  const [first] = useState(visits);
  return visits === first;
}
