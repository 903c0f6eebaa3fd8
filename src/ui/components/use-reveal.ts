import { type RefCallback, useCallback, useState } from 'react';

/**
 * "Toon alle": whether all is shown, how to ask for it, and the ref of the first line that then appears. That line takes the
 * focus, because the button that had it is gone.
 */
export function useReveal(): {
  readonly all: boolean;
  readonly reveal: () => void;
  readonly first: RefCallback<HTMLElement>;
} {
  const [all, setAll] = useState(false);
  const first = useCallback((element: HTMLElement | null): void => element?.focus({ preventScroll: true }), []);
  return { all, reveal: () => setAll(true), first };
}
