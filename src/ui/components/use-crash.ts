import { useCallback, useState } from 'react';

/** Hands an error of an event or a promise to the nearest error boundary, which React itself only does for drawing. */
export function useCrash(): (error: unknown) => void {
  const [, setState] = useState<null>(null);
  return useCallback((error: unknown) => {
    setState(() => {
      throw error;
    });
  }, []);
}
