/**
 * The response headers of every page and file, in one place: the build writes them into `dist/_headers`,
 * `dist/staticwebapp.config.json` and `dist/rolvast.nginx.conf` for a static host, and the development server sends the same.
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

/** Where an account signs in. Another cloud has other addresses: see manifest/ADMIN.md. */
const SIGN_IN = 'https://login.microsoftonline.com';

/** What teams-js reads at the start: the list of hosts that may frame a tab. */
const TEAMS_HOSTS = 'https://res.cdn.office.net';

/** Microsoft 365 for a signed-in user: sign-in, Graph, and the files that Graph points at. */
const MICROSOFT_365 = [
  'https://graph.microsoft.com',
  SIGN_IN,
  TEAMS_HOSTS,
  'https://*.sharepoint.com',
  'https://outlook.office.com',
];

/** Office.js, which Microsoft allows from its own address only, and the one file that it loads from elsewhere (office-js#4131). */
const OFFICE_JS = ['https://appsforoffice.microsoft.com', 'https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js'];

/** The hidden frame of a silent sign-in starts at Microsoft and comes back to auth-redirect.html. */
const SILENT_SIGN_IN = ["'self'", SIGN_IN];

/**
 * What a page may load and reach beyond its own address, by kind of page. The browser page opens files without an account, so it
 * reaches nothing else: what a user drops there cannot leave the device. `own` is false for pages of text, which run no script.
 * No kind gets a Cross-Origin-Opener-Policy: it would cut the window of the sign-in off from the page that opened it.
 */
const REACH = {
  browser: { own: true, script: [], connect: [], frame: [] },
  taskpane: { own: true, script: OFFICE_JS, connect: MICROSOFT_365, frame: SILENT_SIGN_IN },
  tab: { own: true, script: [], connect: MICROSOFT_365, frame: SILENT_SIGN_IN },
  // Setting up a tab looks into the site of the team.
  config: { own: true, script: [], connect: MICROSOFT_365, frame: SILENT_SIGN_IN },
  'auth-redirect': { own: true, script: [], connect: [], frame: [] },
  text: { own: false, script: [], connect: [], frame: [] },
};

// Fluent writes its rules into empty <style> elements: the hash of the empty text allows those and no other inline style.
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** Content-Security-Policy of a page. `reach` is a key of REACH, `styleHashes` those of the inline styles in its HTML. */
function contentSecurityPolicy(reach, styleHashes) {
  const { own, script, connect, frame } = REACH[reach];
  const inline = styleHashes.map((hash) => `'${hash}'`);
  const directives = {
    'default-src': ["'none'"],
    'script-src': own ? ["'self'", ...script] : [],
    'style-src': own ? ["'self'", EMPTY_STYLE, ...inline] : inline,
    'img-src': ["'self'", 'data:'],
    'connect-src': own ? ["'self'", ...connect] : [],
    'frame-src': frame,
    'worker-src': own ? ["'self'"] : [],
    'manifest-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': ["'self'", ...FRAMES],
  };
  return Object.entries(directives)
    .filter(([, values]) => values.length > 0)
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

// What an administrator changes after the build must be seen at once, and is no matter for a search engine.
const SETTINGS = { 'Cache-Control': 'no-cache', 'X-Robots-Tag': 'noindex' };

/**
 * All rules of a build: a path as static hosts write it (`*` at the end only), and the headers to add there. `pages` are
 * `{ name, reach, styleHashes }`. A page also answers without ".html", as some hosts redirect it, and `index` at the bare address.
 */
export function headerRules(pages) {
  const rules = [
    { path: '/*', headers: EVERYWHERE },
    { path: '/static/*', headers: HASHED_FILES },
    { path: '/config.json', headers: SETTINGS },
    { path: '/registers/*', headers: SETTINGS },
  ];
  for (const { name, reach, styleHashes } of pages) {
    const headers = {
      'Cache-Control': 'no-cache',
      'Content-Security-Policy': contentSecurityPolicy(reach, styleHashes),
    };
    if (name === 'index') rules.push({ path: '/', headers });
    rules.push({ path: `/${name}.html`, headers }, { path: `/${name}`, headers });
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

/** The form that nginx reads: the part of a `server` block after its address, its certificate and its `root`. */
export function asNginx(rules) {
  const location = ({ path }) => {
    // A location with headers of its own inherits none, so that each lists all of its headers.
    const headers = Object.entries(headersFor(rules, path)).map(
      ([name, value]) => `  add_header ${name} ${nginxText(value)} always;`,
    );
    return `${nginxPlace(path)} {\n${headers.join('\n')}\n${nginxFile(path)}}`;
  };
  return `${NGINX_HEAD}\n${rules.map(location).join('\n\n')}\n`;
}

const NGINX_HEAD = `# Include this in the server block that has the address, the certificate and the folder of the site:
#   server {
#     listen 443 ssl;
#     server_name rolvast.example;
#     ssl_certificate ...; ssl_certificate_key ...;
#     root /var/www/rolvast;
#     include rolvast.nginx.conf;
#   }

charset utf-8;
charset_types text/javascript text/css text/plain application/json;
types {
  text/html html;
  text/javascript js mjs;
  text/css css;
  text/plain txt;
  application/json json;
  image/svg+xml svg;
  image/png png;
}
gzip on;
gzip_vary on;
gzip_min_length 1024;
gzip_types text/javascript text/css text/plain application/json image/svg+xml;
# With the module ngx_brotli and files that were compressed beforehand:
#   brotli_static on;
`;

function nginxPlace(path) {
  if (path === '/*') return 'location /';
  // ^~ keeps a regular expression elsewhere in the server block from taking these files.
  return path.endsWith('*') ? `location ^~ ${path.slice(0, -1)}` : `location = ${path}`;
}

/** A page without ".html" is the same file; every other path is a file or nothing. */
function nginxFile(path) {
  if (path === '/') return '  try_files /index.html =404;\n';
  return /\/[\w-]+$/.test(path) ? `  try_files ${path}.html =404;\n` : '  try_files $uri =404;\n';
}

function nginxText(value) {
  if (/[$\n]/.test(value)) throw new Error(`nginx would change this header: ${value}`);
  return `"${value.replace(/["\\]/g, '\\$&')}"`;
}
