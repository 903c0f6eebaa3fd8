import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page, Request as PageRequest, Route } from 'playwright-core';
import { buildFiles } from './build-files';

/** Where the product stands on the internet in these tests. */
export const APP = 'https://rolvast.example';

/** Answers what the product asks of Microsoft Graph; runs in Node. */
export type GraphServer = (request: Request) => Response | Promise<Response>;

export interface GraphCall {
  readonly method: string;
  readonly url: string;
  /** The token that came along, without "Bearer"; "" when there was none. */
  readonly token: string;
  /** Text; "" when there was none. */
  readonly body: string;
}

/** What a page in a host asked of the internet, so far. */
export interface Seen {
  readonly graph: readonly GraphCall[];
  /** Requests to where nobody should go; they were stopped. */
  readonly elsewhere: readonly string[];
  /** Errors and warnings on the console, and errors of the page, that are not of the stand-in's making. */
  readonly problems: readonly string[];
}

export interface ExtraFile {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

interface Internet {
  /** Address of the page of the host, and its HTML. */
  readonly host: { readonly url: string; readonly html: string };
  /** The script at Microsoft's address for Office.js; null where there is none. */
  readonly office: string | null;
  readonly graph: GraphServer | undefined;
  /** The sign-in page of Microsoft, for the way without a host that signs in. */
  readonly signIn: GraphServer | undefined;
  /** Files of a test that are not in the build, by path. */
  readonly files: Readonly<Record<string, ExtraFile>> | undefined;
}

const OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const DOMAINS = /^https:\/\/res\.cdn\.office\.net\/teams-js\//;
const SIGN_IN = 'https://login.microsoftonline.com';
const GRAPH = /^https:\/\/graph\.microsoft\.com\//;

/**
 * Stands between a page and the internet: the product comes from the build with the headers of its static host, at an https address
 * of its own, so that the checks of origins and policies are the real ones. Teams' list of domains is refused in silence (the
 * library then uses the one it has); everything else that nobody serves is stopped and written down.
 */
export async function routeInternet(page: Page, internet: Internet): Promise<Seen> {
  const seen = { graph: [] as GraphCall[], elsewhere: [] as string[], problems: [] as string[] };
  const fileAt = buildFiles(resolve('dist'));

  async function answer(route: Route): Promise<void> {
    const request = route.request();
    const { origin, pathname } = new URL(request.url());
    if (request.url() === internet.host.url)
      return route.fulfill({ contentType: 'text/html', body: internet.host.html });
    if (request.url() === OFFICE && internet.office !== null)
      return route.fulfill({ contentType: 'text/javascript', body: internet.office });
    if (DOMAINS.test(request.url())) return route.abort();
    if (origin === APP) return serve(route, pathname);
    if (GRAPH.test(request.url()) && internet.graph !== undefined) return serveGraph(route, internet.graph);
    if (origin === SIGN_IN && internet.signIn !== undefined) return pass(route, internet.signIn);
    seen.elsewhere.push(request.url());
    return route.abort();
  }

  function serve(route: Route, path: string): Promise<void> {
    const extra = internet.files?.[path];
    if (extra !== undefined) return route.fulfill({ body: extra.body, headers: { ...extra.headers } });
    const file = fileAt(path);
    if (file === null) return route.fulfill({ status: 404, contentType: 'text/plain', body: 'Not found' });
    return route.fulfill({ body: readFileSync(file.path), headers: { ...file.headers } });
  }

  async function serveGraph(route: Route, server: GraphServer): Promise<void> {
    const request = route.request();
    const headers = await request.allHeaders();
    const body = request.postData();
    seen.graph.push({
      method: request.method(),
      url: request.url(),
      token: (headers.authorization ?? '').replace(/^Bearer /, ''),
      body: body ?? '',
    });
    await pass(route, server);
  }

  async function pass(route: Route, server: GraphServer): Promise<void> {
    const request = route.request();
    const asked = toRequest(request, await request.allHeaders(), request.postData());
    let response: Response;
    let body: ArrayBuffer;
    try {
      response = await server(asked);
      body = await response.arrayBuffer();
    } catch {
      // As fetch does without a network, or when the connection breaks half-way.
      return route.abort('failed').catch(() => {});
    }
    const open = { 'access-control-allow-origin': '*', 'access-control-expose-headers': '*' };
    await route.fulfill({
      status: response.status,
      headers: { ...Object.fromEntries(response.headers), ...open },
      body: Buffer.from(body),
    });
  }

  page.on('pageerror', (error) => seen.problems.push(`error: ${error.message}`));
  page.on('console', (message) => {
    const isList = DOMAINS.test(message.location().url);
    if (/^(error|warning)$/.test(message.type()) && !isList) seen.problems.push(`${message.type()}: ${message.text()}`);
  });
  await page.context().route('**/*', answer);
  return seen;
}

function toRequest(request: PageRequest, headers: Record<string, string>, body: string | null): Request {
  const plain = Object.entries(headers).filter(([name]) => !name.startsWith(':'));
  return new Request(request.url(), { method: request.method(), headers: plain, body });
}
