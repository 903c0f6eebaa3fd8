import { UsageError } from './usage-error';

/** Where the built site stands. */
export interface Address {
  /** Without a slash at the end: "https://rolvast.example" or "https://example.org/rolvast". */
  readonly base: string;
  /** "https://rolvast.example" */
  readonly origin: string;
  /** With the port, if there is one: "rolvast.example", "localhost:3000". */
  readonly host: string;
}

/**
 * Reads the value of `--url`. Throws `UsageError` for anything but an absolute https address without a query: Teams and
 * Outlook load nothing else ("Office Add-ins manifest", "App manifest schema").
 */
export function readAddress(text: string | undefined): Address {
  if (text === undefined || text.trim() === '') {
    throw new UsageError('Say where the site stands: --url https://rolvast.example');
  }
  const given = text.trim();
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(given) || !URL.canParse(given)) {
    throw new UsageError(`--url ${given} is no web address. Write it in full: --url https://rolvast.example`);
  }
  const url = new URL(given);
  if (url.protocol !== 'https:') {
    throw new UsageError(
      `--url ${given} must start with https:// (also on localhost): Teams and Outlook refuse the rest.`,
    );
  }
  if (url.username !== '' || url.password !== '') {
    throw new UsageError('--url may not hold a user name or password.');
  }
  if (url.search !== '' || url.hash !== '' || /[?#]/.test(given)) {
    throw new UsageError(`--url ${given} may not hold ? or #. Give the folder in which index.html stands.`);
  }
  if (/\.[a-z]+$/i.test(url.pathname)) {
    throw new UsageError(`--url ${given} names a page. Give the folder in which index.html stands.`);
  }
  return { base: `${url.origin}${url.pathname}`.replace(/\/+$/, ''), origin: url.origin, host: url.host };
}
