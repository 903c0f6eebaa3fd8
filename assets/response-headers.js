/**
 * The response headers of every page and file, in one place: the build writes them into `dist/_headers` and
 * `dist/staticwebapp.config.json` for a static host, and the development server sends the same.
 */

/** Microsoft's list of places that show a Teams app or an Outlook add-in (Teams: "Tab requirements"). */
const FRAMES = [
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.cloud.microsoft',
  'https://*.microsoft365.com',
  'https://*.office.com',
  'https://outlook.office.com',
  'https://outlook.office365.com',
  'https://outlook-sdf.office.com',
  'https://outlook-sdf.office365.com',
];

/**
 * What a page may load and reach beyond its own address. The browser page opens files without an account, so it reaches
 * nothing else: what a user drops there cannot leave the device.
 */
const REACH = {
  browser: { script: [], connect: [] },
};

// Fluent writes its rules into empty <style> elements: the hash of the empty text allows those and no other inline style.
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** Content-Security-Policy of a page. `reach` is a key of REACH, `styleHashes` those of the inline styles in its HTML. */
function contentSecurityPolicy(reach, styleHashes) {
  const { script, connect } = REACH[reach];
  const directives = {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...script],
    'style-src': ["'self'", EMPTY_STYLE, ...styleHashes.map((hash) => `'${hash}'`)],
    'img-src': ["'self'", 'data:'],
    'connect-src': ["'self'", ...connect],
    'worker-src': ["'self'"],
    'manifest-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': ["'self'", ...FRAMES],
  };
  return Object.entries(directives)
    .map(([name, values]) => `${name} ${values.join(' ')}`)
    .join('; ');
}

const EVERYWHERE = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

// A worker takes its policy from its own response: the reader of PDF files can reach nothing at all.
const HASHED_FILES = {
  'Cache-Control': 'public, max-age=31536000, immutable',
  'Content-Security-Policy': "default-src 'none'",
};

/**
 * All rules of a build: a path as static hosts write it (`*` at the end only), and the headers to add there.
 * `pages` are `{ name, reach, styleHashes }`; the page `index` also answers at the bare address.
 */
export function headerRules(pages) {
  const rules = [
    { path: '/*', headers: EVERYWHERE },
    { path: '/static/*', headers: HASHED_FILES },
  ];
  for (const { name, reach, styleHashes } of pages) {
    const headers = {
      'Cache-Control': 'no-cache',
      'Content-Security-Policy': contentSecurityPolicy(reach, styleHashes),
    };
    if (name === 'index') rules.push({ path: '/', headers });
    rules.push({ path: `/${name}.html`, headers });
  }
  return rules;
}

/** The headers of one path. */
export function headersFor(rules, path) {
  const fits = (rule) => (rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : rule.path === path);
  return Object.assign({}, ...rules.filter(fits).map((rule) => rule.headers));
}

/** The form that Netlify, Cloudflare Pages and others read. */
export function asHeadersFile(rules) {
  const block = ({ path, headers }) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  return `${rules.map(block).join('\n\n')}\n`;
}

/** The form that Azure Static Web Apps reads. */
export function asStaticWebApp(rules) {
  const [everywhere, ...routes] = rules;
  const config = {
    globalHeaders: everywhere.headers,
    routes: routes.map(({ path, headers }) => ({ route: path, headers })),
    mimeTypes: { '.mjs': 'text/javascript', '.webmanifest': 'application/manifest+json' },
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}
