import type { Day } from '../../domain/register/types';
import { type Answer, errorAnswer, type JsonObject, responseOf } from './answer';
import { type BatchItem, batchAnswer, isObject } from './batch';
import type { Server } from './call';
import { failing, faultAnswer } from './fault-response';
import { createFaults, type Faults } from './faults';
import { mailboxesOf } from './mailboxes';
import { badRequest } from './query';
import { route } from './routes';
import { demoSites } from './sites/demo-sites';
import type { HeldSites } from './sites/types';
import { bearerOf, scopesOf, unauthenticated } from './token';
import { demoWorld } from './world';

export interface EmbeddedGraphOptions {
  /** Today: the meetings of the region come in the weeks after it. */
  readonly day: Day;
  /** Person id of the signed-in user; by default the mayor Marijke van Dalen. */
  readonly me?: string;
  /** What goes wrong, and when. */
  readonly faults?: Faults;
  /** The scopes of a token, null for a token that is none. By default those of `demoToken`. */
  readonly scopes?: (token: string) => readonly string[] | null;
  /** The SharePoint sites, so that several users can share them; those of the region when not given. */
  readonly sites?: HeldSites;
  /** The most events, lists or rows on a page, also when more are asked for. */
  readonly largestPage?: number;
}

/** Answers a request as the Microsoft Graph would. */
export type GraphHandler = (request: Request) => Promise<Response>;

/**
 * Microsoft Graph v1.0 in memory, for exactly the requests of the product, with the fictional region as content. The host of the
 * address does not matter; the path starts with "/v1.0". What is changed lives as long as the handler. It is large, so it belongs
 * behind an `import()`.
 * @throws Error when the region has no person `me`. The handler itself rejects as `fetch` does: on an abort, and without network.
 */
export function embeddedGraph(options: EmbeddedGraphOptions): GraphHandler {
  const world = demoWorld(options.day, options.me ?? 'p-van-dalen');
  let sites = options.sites ?? null;
  const server: Server = {
    world,
    mailboxes: mailboxesOf(world),
    get sites() {
      // Most pages never look at them.
      sites ??= demoSites(options.day);
      return sites;
    },
    largestPage: options.largestPage ?? Number.POSITIVE_INFINITY,
  };
  const faults = options.faults ?? createFaults();
  const scopes = options.scopes ?? scopesOf;

  return async (request) => {
    request.signal.throwIfAborted();
    const url = new URL(request.url);
    const fault = faults.take(pathOf(url));
    const answer = async (): Promise<Response> => {
      const given = responseOf(await answerTo(request, url, server, faults, scopes));
      request.signal.throwIfAborted();
      return given;
    };
    return fault === null ? answer() : failing(fault, request, answer);
  };
}

/** The handler in the form of `fetch`. */
export function asFetch(handler: GraphHandler): typeof fetch {
  return (input, init) => handler(new Request(input, init));
}

async function answerTo(
  request: Request,
  url: URL,
  server: Server,
  faults: Faults,
  scopesOfToken: (token: string) => readonly string[] | null,
): Promise<Answer> {
  const token = bearerOf(request.headers.get('Authorization'));
  const granted = scopesOfToken(token);
  if (granted === null) return unauthenticated(token);
  const { method, headers } = request;
  const body = await jsonOf(request);
  if (body === undefined) return badRequest('Unable to read JSON request payload.');
  if (url.pathname !== '/v1.0/$batch') return route({ method, url, headers, body, scopes: granted }, server);
  if (method !== 'POST') return errorAnswer(405, 'Request_BadRequest', 'Specified HTTP method is not allowed.');

  const perform = async (item: BatchItem): Promise<Answer> => {
    const itemUrl = new URL(`/v1.0${item.url}`, url.origin);
    const fault = faults.take(pathOf(itemUrl));
    // A connection that fails behind the batch reaches the client as a gateway that got no answer.
    if (fault !== null) return faultAnswer(fault) ?? errorAnswer(504, 'UnknownError', '');
    const own = scopesOfToken(bearerOf(new Headers(item.headers).get('Authorization')));
    return route({ ...item, url: itemUrl, headers: new Headers(item.headers), scopes: own ?? granted }, server);
  };
  return batchAnswer(body, perform);
}

/** Path with query below "/v1.0", decoded, as faults name it. */
function pathOf(url: URL): string {
  const path = url.pathname.replace(/^\/v1\.0/, '') + url.search;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** null when there is no body or none that is an object; undefined when it is no JSON. */
async function jsonOf(request: Request): Promise<JsonObject | null | undefined> {
  const text = await request.text();
  if (text === '') return null;
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    return undefined;
  }
}
