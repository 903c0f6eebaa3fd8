import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

/** The pages of the built site that a manifest may point at, relative to its address; '' is the browser version. */
export const PAGES: readonly string[] = [
  '',
  'tab.html',
  'config.html',
  'taskpane.html',
  'privacy.html',
  'terms.html',
  'support.html',
];

/** Bytes of a file of this project, by its path from the root; null when there is no such file. */
export function projectFile(path: string): Uint8Array | null {
  try {
    return readFileSync(join(ROOT, path));
  } catch {
    return null;
  }
}

/** Text of a file of this project that must be there; throws with its path when it is not. */
export function projectText(path: string): string {
  const bytes = projectFile(path);
  if (bytes === null) throw new Error(`${path} is missing from the project.`);
  return new TextDecoder().decode(bytes);
}

/** Bytes of a file that the site serves under `icons/`, as the build copies it; null when the build has no such file. */
export function servedIcon(path: string): Uint8Array | null {
  return path.startsWith('icons/') && !path.includes('..') ? projectFile(`assets/${path}`) : null;
}

/** The version in package.json: "0.1.0". */
export function productVersion(): string {
  const { version } = JSON.parse(projectText('package.json')) as { version: string };
  return version;
}
