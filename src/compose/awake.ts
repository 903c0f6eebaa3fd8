/** How long after one call the next may come, in milliseconds: people switch windows all the time. */
const PAUSE = 30_000;

/** Calls `act` when the user comes back to the page, at most twice a minute, and whenever the network comes back; for as long as the page lives. */
export function whenAwake(window: Window, act: () => void): void {
  let last = window.performance.now();
  const back = (): void => {
    if (window.document.visibilityState !== 'visible' || window.performance.now() - last < PAUSE) return;
    last = window.performance.now();
    act();
  };
  window.addEventListener('focus', back);
  window.document.addEventListener('visibilitychange', back);
  window.addEventListener('online', act);
}
