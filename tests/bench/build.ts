import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import HtmlPlugin from 'html-webpack-plugin';
import webpack, { type Configuration } from 'webpack';
import { workplaceFiles } from '../e2e/support/workplace';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = join(HERE, '..', '..');

async function configuration(): Promise<Configuration> {
  const path = pathToFileURL(join(ROOT, 'webpack.config.js')).href;
  const { default: make } = (await import(path)) as { default: (env: object, argv: object) => Promise<Configuration> };
  return make({}, { mode: 'production' });
}

function build(config: Configuration): Promise<string> {
  return new Promise((resolve, reject) => {
    webpack(config, (error, stats) => {
      if (error) reject(error);
      else if (!stats || stats.hasErrors())
        reject(new Error(stats?.toString('errors-only') ?? 'The build gave no answer.'));
      else resolve(stats.compilation.outputOptions.path ?? '');
    });
  });
}

/** Builds the product; gives the folder. */
export async function buildProduct(): Promise<string> {
  const config = await configuration();
  const folder = await build({
    ...config,
    output: { ...config.output, path: join(ROOT, '.cache', 'bench', 'product') },
  });
  // As an organisation sets it up.
  for (const [path, { body }] of Object.entries(workplaceFiles())) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), body);
  }
  return folder;
}

/** Builds the bare page with the settings of the product; gives the folder. */
export async function buildBare(): Promise<string> {
  const config = await configuration();
  return build({
    ...config,
    entry: { index: join(HERE, 'bare', 'index.tsx') },
    output: { ...config.output, path: join(ROOT, '.cache', 'bench', 'bare') },
    plugins: [new HtmlPlugin({ template: join(HERE, 'bare', 'index.html'), scriptLoading: 'defer' })],
  });
}
