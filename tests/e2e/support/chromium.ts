import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

/**
 * Flags for a browser that runs without a screen, also as root in a container. The list of features replaces Playwright's, which
 * switches off the partitioning of storage: frames would then have none at all, unlike in the browsers of users.
 */
export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-features=Translate,OptimizationHints,MediaRouter,DialMediaRouteProvider',
];

const LINUX = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const WINDOWS = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

/** Where browsers of the Chromium family usually live, best first. */
function usualPaths(): string[] {
  switch (process.platform) {
    case 'darwin':
      return MAC.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
    case 'win32':
      return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
        .filter((folder) => folder !== undefined)
        .flatMap((folder) => WINDOWS.map((name) => join(folder, name)));
    default:
      return ['/usr/bin', '/usr/local/bin', '/snap/bin'].flatMap((folder) => LINUX.map((name) => join(folder, name)));
  }
}

/** The path of a Chromium, Chrome or Edge on this machine; null when there is none. CHROME_PATH goes first. */
export function findChromium(): string | null {
  const wished = process.env.CHROME_PATH;
  if (wished) {
    if (existsSync(wished)) return wished;
    throw new Error(`CHROME_PATH says ${wished}, but there is no such file.`);
  }
  return [...usualPaths(), chromium.executablePath()].find((path) => path !== '' && existsSync(path)) ?? null;
}

function run(command: string, args: readonly string[]): void {
  spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}

/** Installs a browser where that may be done without asking. */
function install(): void {
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('No Chromium found: installing the one of this system.');
    run('apt-get', ['update', '-q']);
    run('apt-get', ['install', '-qy', '--no-install-recommends', 'chromium']);
    if (findChromium()) return;
  }
  console.log('No Chromium found: fetching the one of Playwright.');
  const cli = join(createRequire(import.meta.url).resolve('playwright-core/package.json'), '..', 'cli.js');
  run(process.execPath, [cli, 'install', 'chromium']);
}

/** As `findChromium`, but installs one first when there is none, and throws a message with what to do when that fails. */
export function needChromium(): string {
  const found = findChromium();
  if (found) return found;
  install();
  const installed = findChromium();
  if (installed) return installed;
  throw new Error(
    'No Chromium, Chrome or Edge was found and none could be installed. Install one, or set CHROME_PATH to its program file.',
  );
}
