import { createHash } from 'node:crypto';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import MinimizerPlugin from 'minimizer-webpack-plugin';
import webpack from 'webpack';
import { asHeadersFile, asNginx, asStaticWebApp, headerRules, headersFor } from './assets/response-headers.js';

const root = dirname(fileURLToPath(import.meta.url));
const PORT = Number(process.env.PORT ?? 3000);
const SERVING = process.env.WEBPACK_SERVE === 'true';

/**
 * The HTML pages: one a host, since a page cannot ask where it runs without waiting for an answer that may not come. `reach` is what
 * it may load and reach (assets/response-headers.js); `office` adds Office.js.
 */
const PAGES = [
  { name: 'index', entry: './src/entries/index.tsx', shell: 'assets/index.html', reach: 'browser' },
  { name: 'taskpane', entry: './src/entries/taskpane.tsx', shell: 'assets/pane.html', reach: 'taskpane', office: true },
  { name: 'tab', entry: './src/entries/tab.tsx', shell: 'assets/pane.html', reach: 'tab' },
  { name: 'config', entry: './src/entries/config.tsx', shell: 'assets/pane.html', reach: 'config' },
  {
    name: 'auth-redirect',
    entry: './src/entries/auth-redirect.ts',
    shell: 'assets/auth-redirect.html',
    reach: 'auth-redirect',
  },
  { name: 'auth-relay', entry: './src/entries/auth-relay.ts', shell: 'assets/auth-relay.html', reach: 'auth-redirect' },
];

/**
 * Adds Office.js to the pages of Outlook, from Microsoft's address only: the package in the registry has no sign-in. Deferred and last, so
 * that it holds up neither the skeleton nor the product.
 */
class OfficeScript {
  apply(compiler) {
    const src = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
    const tag = { tagName: 'script', voidTag: false, attributes: { defer: true, src }, meta: {} };
    compiler.hooks.compilation.tap('OfficeScript', (compilation) => {
      HtmlPlugin.getCompilationHooks(compilation).alterAssetTagGroups.tap('OfficeScript', (data) =>
        data.plugin.options.office ? { ...data, bodyTags: [...data.bodyTags, tag] } : data,
      );
    });
  }
}

/** Pages of text only, without a script; they are copied as they are. */
const TEXTS = ['privacy', 'terms', 'support'];

/** Writes the header files of the static host, with the hash of each inline style in the finished pages. */
class ResponseHeaders {
  rules = [];

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('ResponseHeaders', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name: 'ResponseHeaders', stage }, (assets) => {
        const all = [...PAGES, ...TEXTS.map((name) => ({ name, reach: 'text' }))];
        const pages = all
          .filter(({ name }) => assets[`${name}.html`])
          .map(({ name, reach }) => ({
            name,
            reach,
            styleHashes: styleHashes(assets[`${name}.html`].source().toString()),
          }));
        this.rules = headerRules(pages);
        compilation.emitAsset('_headers', new sources.RawSource(asHeadersFile(this.rules)));
        compilation.emitAsset('rolvast.nginx.conf', new sources.RawSource(asNginx(this.rules)));
        compilation.emitAsset('staticwebapp.config.json', new sources.RawSource(asStaticWebApp(this.rules)));
      });
    });
  }
}

function styleHashes(html) {
  return [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(
    ([, css]) => `sha256-${createHash('sha256').update(css).digest('base64')}`,
  );
}

function headerList(headers) {
  return Object.entries(headers).map(([key, value]) => ({ key, value }));
}

/** swc turns TypeScript into JavaScript; in production Griffel then turns makeStyles() into finished class names. */
function scriptRule(production) {
  const swc = {
    loader: 'swc-loader',
    options: {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic', development: !production } },
      },
    },
  };
  const griffel = {
    loader: '@griffel/webpack-loader',
    options: {
      // Styles may use values from other TypeScript files, which the loader then has to read itself.
      babelOptions: { presets: ['@babel/preset-typescript'] },
    },
  };
  return { test: /\.tsx?$/, exclude: /node_modules/, use: production ? [griffel, swc] : [swc] };
}

/** Ends with one clear line when the port is taken; the server itself would end with a stack trace. */
async function needPort() {
  const taken = await new Promise((resolve) => {
    const probe = createServer()
      .once('error', () => resolve(true))
      .listen(PORT, 'localhost', () => probe.close(() => resolve(false)));
  });
  if (!taken) return;
  console.error(`Port ${PORT} is in use. Stop what runs there, or choose another port: PORT=8080 npm start`);
  process.exit(1);
}

export default async (_env, { mode = 'production' }) => {
  if (SERVING) await needPort();
  const production = mode === 'production';
  // Served pages keep their names, so that a page that is open while a file changes still finds its parts.
  const file = SERVING ? 'static/[name]' : 'static/[name].[contenthash:10]';
  const responseHeaders = new ResponseHeaders();
  return {
    mode,
    context: root,
    target: ['web', 'es2022'],
    entry: Object.fromEntries(PAGES.map(({ name, entry }) => [name, entry])),
    output: {
      path: join(root, 'dist'),
      filename: `${file}.js`,
      chunkFilename: `${file}.js`,
      assetModuleFilename: 'static/[name].[contenthash:10][ext]',
      clean: true,
    },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: { rules: [scriptRule(production)] },
    // Never the eval kinds: the policy of the pages forbids them.
    devtool: production ? false : 'cheap-module-source-map',
    optimization: {
      // What a page needs at once stands in one file: nobody opens two pages, and together it compresses better.
      splitChunks: { chunks: 'async' },
      // As small as with the default minimizer, in an eighth of the time.
      minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })],
    },
    performance: { hints: false },
    plugins: [
      ...PAGES.map(
        ({ name, shell, office = false }) =>
          new HtmlPlugin({ filename: `${name}.html`, template: shell, chunks: [name], scriptLoading: 'defer', office }),
      ),
      new OfficeScript(),
      new CopyPlugin({
        patterns: [
          { from: 'assets/icons', to: 'icons' },
          { from: 'assets/config.json', to: 'config.json' },
          ...TEXTS.map((name) => ({ from: `assets/${name}.html`, to: `${name}.html` })),
        ],
      }),
      new webpack.ids.HashedModuleIdsPlugin({ context: root }),
      responseHeaders,
    ],
    stats: 'errors-warnings',
    infrastructureLogging: { level: 'warn' },
    devServer: {
      host: 'localhost',
      port: PORT,
      hot: false,
      client: { overlay: false, logging: 'warn' },
      headers: (request) =>
        headerList({ ...headersFor(responseHeaders.rules, request.path), 'Cache-Control': 'no-cache' }),
      onListening: ({ compiler }) => {
        console.log('Building the pages, a moment ...');
        compiler.hooks.done.tap('Rolvast', (stats) => {
          if (!stats.hasErrors()) console.log(`Rolvast is ready: http://localhost:${PORT}/`);
        });
      },
    },
  };
};
