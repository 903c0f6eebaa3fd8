import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { FLAGS, needChromium } from './chromium';
import { serveFolder } from './static-server';

declare module 'vitest' {
  interface ProvidedContext {
    baseUrl: string;
    browserEndpoint: string;
  }
}

/** Serves the production build with its real headers and starts one browser for all end-to-end tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = join(project.config.root, 'dist');
  if (!existsSync(join(folder, 'index.html'))) throw new Error('There is no build to test: run "npm run build" first.');
  const server = await serveFolder(folder);
  const browser = await chromium.launchServer({ executablePath: needChromium(), args: FLAGS });
  project.provide('baseUrl', server.url);
  project.provide('browserEndpoint', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.close();
  };
}
