/** Stands for an answer that did not come in time. */
export const TOO_LATE = Symbol('too late');

/** What the promise gives, or `TOO_LATE` after so many milliseconds. Rejects as the promise does; a later answer is ignored. */
export async function inTime<T>(promise: PromiseLike<T>, limit: number): Promise<T | typeof TOO_LATE> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<typeof TOO_LATE>((resolve) => {
    timer = setTimeout(() => resolve(TOO_LATE), limit);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
