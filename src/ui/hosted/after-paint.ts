/** How long to wait at most, for a page that is not drawn (milliseconds). */
const LONGEST = 300;

/** Waits until what was just drawn is on the screen: what comes after it must not hold that up. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, LONGEST);
    requestAnimationFrame(() =>
      setTimeout(() => {
        clearTimeout(timer);
        resolve();
      }, 0),
    );
  });
}
