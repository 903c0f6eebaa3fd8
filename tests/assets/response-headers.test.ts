import { describe, expect, test } from 'vitest';
import {
  asNginx,
  asStaticWebApp,
  type HeaderPage,
  type HeaderRule,
  headerRules,
  headersFor,
} from '../../assets/response-headers';

const STYLE = 'sha256-AAAA/+AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=';
const NAMES = {
  index: 'browser',
  taskpane: 'taskpane',
  tab: 'tab',
  config: 'config',
  'auth-redirect': 'auth-redirect',
  privacy: 'text',
} as const;
const PAGES: readonly HeaderPage[] = Object.entries(NAMES).map(([name, reach]) => ({
  name,
  reach,
  styleHashes: [STYLE],
}));
const RULES = headerRules(PAGES);

/** The policy of a page, each directive with its values. */
function policyOf(page: string): Readonly<Record<string, string>> {
  const policy = headersFor(RULES, `/${page}.html`)['Content-Security-Policy'] ?? '';
  return Object.fromEntries(
    policy.split('; ').map((directive) => {
      const [name = '', ...values] = directive.split(' ');
      return [name, values.join(' ')];
    }),
  );
}

const MICROSOFT_365 =
  "'self' https://graph.microsoft.com https://login.microsoftonline.com https://res.cdn.office.net https://*.sharepoint.com https://outlook.office.com";
const SIGN_IN = "'self' https://login.microsoftonline.com";

test.each([
  ['index', "'self'", "'self'", undefined],
  ['tab', "'self'", MICROSOFT_365, SIGN_IN],
  [
    'taskpane',
    "'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js",
    MICROSOFT_365,
    SIGN_IN,
  ],
  ['config', "'self'", MICROSOFT_365, SIGN_IN],
  ['auth-redirect', "'self'", "'self'", undefined],
  ['privacy', undefined, undefined, undefined],
])('%s loads and reaches no more than it needs', (page, script, connect, frame) => {
  const policy = policyOf(page);
  expect(policy['default-src']).toBe("'none'");
  expect(policy['script-src']).toBe(script);
  expect(policy['connect-src']).toBe(connect);
  expect(policy['frame-src']).toBe(frame);
  expect(policy['style-src']).toContain(`'${STYLE}'`);
});

test.each(Object.keys(NAMES))(
  '%s may stand in Teams and Outlook, without unsafe sources or a lock on its opener',
  (page) => {
    const headers = headersFor(RULES, `/${page}.html`);
    expect(policyOf(page)['frame-ancestors']).toMatch(
      /^'self' https:\/\/teams\.microsoft\.com .* https:\/\/outlook\.office\.com /,
    );
    expect(headers['Content-Security-Policy']).not.toMatch(/unsafe-|data: blob|http:|\*(?=[\s;]|$)/);
    expect(headers).not.toHaveProperty('Cross-Origin-Opener-Policy');
    expect(headers).not.toHaveProperty('X-Frame-Options');
    expect(headers['X-Content-Type-Options']).toBe('nosniff');
  },
);

test('a page has the same headers where a host leaves ".html" away', () => {
  for (const page of Object.keys(NAMES))
    expect(headersFor(RULES, `/${page}`)).toEqual(headersFor(RULES, `/${page}.html`));
  expect(headersFor(RULES, '/')).toEqual(headersFor(RULES, '/index.html'));
});

test('settings and registers are asked for again each time; icons may be kept as the host likes (Image element)', () => {
  expect(headersFor(RULES, '/config.json')['Cache-Control']).toBe('no-cache');
  expect(headersFor(RULES, '/registers/region.json')['Cache-Control']).toBe('no-cache');
  expect(headersFor(RULES, '/icons/rolvast-16.png')).not.toHaveProperty('Cache-Control');
  expect(headersFor(RULES, '/static/a.js')['Cache-Control']).toContain('immutable');
});

/** Reads an nginx file back: its locations with their headers and the file they give. */
function readNginx(text: string) {
  const bare = text.replace(/^\s*#.*$/gm, '');
  return [...bare.matchAll(/^location (=|\^~)? ?(\S+) \{\n(.*?)^\}/gms)].map(([, kind, place = '', body = '']) => ({
    path: kind === '=' ? place : `${place}*`,
    headers: Object.fromEntries(
      [...body.matchAll(/^ {2}add_header (\S+) "((?:[^"\\]|\\.)*)" always;$/gm)].map(([, name, value = '']) => [
        name,
        value.replace(/\\(.)/g, '$1'),
      ]),
    ),
    tries: /try_files (\S+) =404;/.exec(body)?.[1],
    lines: body.trim().split('\n').length,
  }));
}

describe('the form for nginx', () => {
  const locations = readNginx(asNginx(RULES));

  test('has each rule as a location with all of its headers, and nothing else', () => {
    expect(locations.map(({ path, headers }) => ({ path, headers }))).toEqual(
      RULES.map(({ path }) => ({ path, headers: headersFor(RULES, path.replace('*', 'x')) })),
    );
    for (const { headers, lines } of locations) expect(lines).toBe(Object.keys(headers).length + 1);
  });

  test('gives the page at the bare address and without ".html"', () => {
    const tries = Object.fromEntries(locations.map((location) => [location.path, location.tries]));
    expect(tries).toMatchObject({
      '/': '/index.html',
      '/tab': '/tab.html',
      '/auth-redirect': '/auth-redirect.html',
      '/tab.html': '$uri',
      '/*': '$uri',
    });
  });

  test('knows the types of what the build makes', () => {
    const types = /types \{(.*?)\}/s.exec(asNginx(RULES))?.[1] ?? '';
    for (const ending of ['html', 'js', 'mjs', 'css', 'json', 'svg', 'png', 'txt']) {
      expect(types).toMatch(new RegExp(`\\b${ending}\\b`));
    }
  });

  test('keeps quotes in a value and refuses what nginx would fill in', () => {
    const rule = (value: string): readonly HeaderRule[] => [{ path: '/*', headers: { 'X-Note': value } }];
    expect(readNginx(asNginx(rule('a "b" \\ c')))[0]?.headers).toEqual({ 'X-Note': 'a "b" \\ c' });
    expect(() => asNginx(rule('$host'))).toThrow('nginx would change');
  });
});

test('Azure Static Web Apps takes one route a request, so that each route has to be complete beside the global headers', () => {
  const config = JSON.parse(asStaticWebApp(RULES)) as {
    globalHeaders: Record<string, string>;
    routes: { route: string; headers: Record<string, string> }[];
  };
  for (const { route, headers } of config.routes) {
    expect({ ...config.globalHeaders, ...headers }).toEqual(headersFor(RULES, route.replace('*', 'x')));
  }
});
