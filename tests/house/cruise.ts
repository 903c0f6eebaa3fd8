import { execFile } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** The part of dependency-cruiser's answer that the tests look at. Paths are relative to the cruised folder, with slashes. */
export interface Cruise {
  readonly modules: readonly {
    readonly source: string;
    readonly dependencies: readonly {
      readonly resolved: string;
      readonly dynamic: boolean;
      readonly typeOnly?: boolean;
    }[];
  }[];
  readonly summary: {
    readonly violations: readonly {
      readonly from: string;
      readonly to: string;
      readonly rule: { readonly name: string };
    }[];
  };
}

/** Runs the real command with the real rules on the `src` of a folder that has its own package.json and tsconfig.json. */
export function cruise(folder: string): Promise<Cruise> {
  const command = join(ROOT, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
  const rules = join(ROOT, '.dependency-cruiser.cjs');
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [command, 'src', '--config', rules, '--output-type', 'json'],
      { cwd: folder, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => {
        try {
          resolve(JSON.parse(stdout) as Cruise);
        } catch {
          reject(new Error(`dependency-cruiser gave no answer: ${stderr || String(error)}`));
        }
      },
    );
  });
}
