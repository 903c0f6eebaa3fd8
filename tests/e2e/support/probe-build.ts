import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import webpack from 'webpack';
import { buildFiles } from './build-files';
import type { ExtraFile } from './internet';

const FOLDER = resolve('.cache', 'probe');

/**
 * The page of `probe.ts`, built as the product is, as files for a stand-in host: "/probe.html", and "/probe-outlook.html" with the
 * script tag of Office.js. The policy is that of the product with what a page in a host may reach.
 */
export async function buildProbe(): Promise<Readonly<Record<string, ExtraFile>>> {
  const swc = { loader: 'swc-loader', options: { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } } };
  const compiler = webpack({
    mode: 'development',
    devtool: false,
    entry: { probe: resolve('tests/e2e/support/probe.ts') },
    output: {
      path: FOLDER,
      filename: 'probe/[name].js',
      chunkFilename: 'probe/[name].js',
      publicPath: '/',
      clean: true,
    },
    resolve: { extensions: ['.ts', '.js'] },
    module: { rules: [{ test: /\.ts$/, exclude: /node_modules/, use: [swc] }] },
  });
  await new Promise<void>((done, failed) => {
    compiler.run((error, stats) => {
      if (error || stats?.hasErrors()) failed(error ?? new Error(stats?.toString('errors-only')));
      else compiler.close(() => done());
    });
  });
  const scripts = readdirSync(resolve(FOLDER, 'probe')).map((name) => [
    `/probe/${name}`,
    { body: readFileSync(resolve(FOLDER, 'probe', name), 'utf8'), headers: { 'Content-Type': 'text/javascript' } },
  ]);
  return {
    ...Object.fromEntries(scripts),
    '/probe.html': page(''),
    '/probe-outlook.html': page('<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>'),
  };
}

function page(office: string): ExtraFile {
  const policy = buildFiles(resolve('dist'))('/')?.headers['Content-Security-Policy'] ?? '';
  const wider = policy
    .replace("script-src 'self'", "script-src 'self' https://appsforoffice.microsoft.com")
    .replace(
      "connect-src 'self'",
      "connect-src 'self' https://graph.microsoft.com https://res.cdn.office.net https://login.microsoftonline.com",
    );
  return {
    body: `<!doctype html><html lang="nl"><title>Probe</title>${office}<script src="/probe/probe.js"></script></html>`,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': wider },
  };
}
