import { useEffect, useState } from 'react';

/** After each try to save that did not go through, the focus goes to the first field that has to be mended. */
export function useAttempt(): { readonly tried: boolean; readonly fail: () => void } {
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (attempt > 0) document.querySelector<HTMLElement>('dialog[open] [aria-invalid="true"]')?.focus();
  }, [attempt]);
  return { tried: attempt > 0, fail: () => setAttempt((count) => count + 1) };
}
