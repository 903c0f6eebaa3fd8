import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import webpack from 'webpack';
import { headerRules, headersFor } from '../../../assets/response-headers.js';
import type { ExtraFile } from './internet';

const FOLDER = resolve('.cache', 'probe');

/**
 * The page of `probe.ts`, built as the product is, as files for a stand-in host: "/probe.html", and "/probe-outlook.html" with the
 * script tag of Office.js, with the headers of tab.html and taskpane.html; "/auth-redirect.html" is that of the product.
 */
export async function buildProbe(): Promise<Readonly<Record<string, ExtraFile>>> {
  const swc = { loader: 'swc-loader', options: { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } } };
  const compiler = webpack({
    mode: 'development',
    devtool: false,
    entry: { probe: resolve('tests/e2e/support/probe.ts'), redirect: resolve('src/entries/auth-redirect.ts') },
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
    '/probe.html': page('probe', 'tab', ''),
    '/probe-outlook.html': page(
      'probe',
      'taskpane',
      '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>',
    ),
    '/auth-redirect.html': page('redirect', 'auth-redirect', ''),
  };
}

function page(script: string, reach: 'tab' | 'taskpane' | 'auth-redirect', office: string): ExtraFile {
  const rules = headerRules([{ name: reach, reach, styleHashes: [] }]);
  return {
    body: `<!doctype html><html lang="nl"><title>Probe</title>${office}<script src="/probe/${script}.js"></script></html>`,
    headers: { ...headersFor(rules, `/${reach}.html`), 'Content-Type': 'text/html; charset=utf-8' },
  };
}
