import { inTime, TOO_LATE } from '../in-time';

/** How long one question to Office.js may take, in milliseconds. */
const PATIENCE = 10_000;

/** The functions of Office.js that give their answer to a callback. */
export type Ask<T> = (done: (result: Office.AsyncResult<T>) => void) => void;

/**
 * The answer of an asynchronous function of Office.js. Null when it failed, when this Outlook lacks the function or throws in it, and
 * when no answer came within ten seconds: some versions break off inside their own code without calling back (OfficeDev/office-js#1310).
 */
export async function answer<T>(ask: Ask<T>): Promise<T | null> {
  const asked = new Promise<T | null>((resolve) => {
    try {
      ask((result) => resolve(succeeded(result) ? (result.value ?? null) : null));
    } catch {
      resolve(null);
    }
  });
  const given = await inTime(asked, PATIENCE);
  return given === TOO_LATE ? null : given;
}

// In the types the status is an enum without values; Office.js gives its names in lower case ("succeeded").
function succeeded(result: Office.AsyncResult<unknown>): boolean {
  return String(result.status) === 'succeeded';
}
