/**
 * `npm test`: every check of the project, in an order that a failing one does not break. Prints a line for each step,
 * the whole output of those that fail, and last of all "N passed, N failed" (steps and the tests in them together).
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { needChromium } from './e2e/support/chromium';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const REPORTS = join(ROOT, '.cache', 'reports');
const LONGEST_STEP = 6 * 60 * 1000;

interface Outcome {
  readonly ok: boolean;
  readonly output: string;
  /** Tests inside the step; 0 for a step that is one check. */
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface Step {
  readonly name: string;
  readonly run: () => Promise<Outcome>;
}

/** The program file of a command that a package brings, so that no shell is needed on any system. */
function program(name: string, command = name): string {
  const file = join(ROOT, 'node_modules', name, 'package.json');
  const { bin } = JSON.parse(readFileSync(file, 'utf8')) as { bin: string | Record<string, string> };
  const path = typeof bin === 'string' ? bin : bin[command];
  if (path === undefined) throw new Error(`${name} brings no command ${command}`);
  return join(dirname(file), path);
}

function start(args: readonly string[]): Promise<{ ok: boolean; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1' },
    });
    let output = '';
    const late = setTimeout(() => {
      output += `\nStopped: took longer than ${LONGEST_STEP / 60_000} minutes.\n`;
      child.kill('SIGKILL');
    }, LONGEST_STEP);
    child.stdout.on('data', (data) => {
      output += data;
    });
    child.stderr.on('data', (data) => {
      output += data;
    });
    child.on('close', (code) => {
      clearTimeout(late);
      resolve({ ok: code === 0, output });
    });
  });
}

function check(name: string, ...args: readonly string[]): Step {
  return { name, run: async () => ({ ...(await start(args)), passed: 0, failed: 0, skipped: 0 }) };
}

/** One run of vitest over some of the projects in tests/vitest.config.ts. */
function tests(name: string, ...projects: readonly string[]): Step {
  return {
    name,
    run: async () => {
      const report = join(REPORTS, `${projects.join('-')}.json`);
      rmSync(report, { force: true });
      const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
      const chosen = projects.map((project) => `--project=${project}`);
      const config = ['--config', join('tests', 'vitest.config.ts')];
      const { ok, output } = await start([program('vitest'), 'run', ...config, ...chosen, ...reporters]);
      if (!existsSync(report)) return { ok: false, output, passed: 0, failed: 0, skipped: 0 };
      const counts = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>;
      const { numPassedTests: passed = 0, numFailedTests: failed = 0, numPendingTests: skipped = 0 } = counts;
      return { ok: ok && passed > 0, output, passed, failed, skipped };
    },
  };
}

const browser: Step = {
  name: 'a browser',
  run: async () => {
    try {
      return { ok: true, output: needChromium(), passed: 0, failed: 0, skipped: 0 };
    } catch (error) {
      return {
        ok: false,
        output: error instanceof Error ? error.message : String(error),
        passed: 0,
        failed: 0,
        skipped: 0,
      };
    }
  },
};

let passed = 0;
let failed = 0;

async function take(step: Step): Promise<void> {
  const begin = performance.now();
  const outcome = await step.run();
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  passed += outcome.passed + (outcome.ok ? 1 : 0);
  failed += outcome.failed + (outcome.ok ? 0 : 1);
  const counts =
    outcome.passed + outcome.failed > 0 ? `, ${outcome.passed} of ${outcome.passed + outcome.failed} tests` : '';
  const skipped = outcome.skipped > 0 ? `, ${outcome.skipped} skipped` : '';
  console.log(`${outcome.ok ? 'ok    ' : 'FAILED'}  ${step.name} (${seconds} s${counts}${skipped})`);
  if (!outcome.ok) console.log(`\n${outcome.output.trim()}\n`);
}

async function inTurn(...steps: readonly Step[]): Promise<void> {
  for (const step of steps) await take(step);
}

mkdirSync(REPORTS, { recursive: true });
rmSync(join(ROOT, 'dist'), { recursive: true, force: true });
const contracts = existsSync(join(ROOT, 'tests', 'contracts')) ? ['contracts'] : [];

// Two at a time: the checks and the build are each busy on one core.
await Promise.all([
  inTurn(
    check('format and lint', program('@biomejs/biome', 'biome'), 'check', '--error-on-warnings', '.'),
    check('dependency rules', program('dependency-cruiser', 'depcruise'), 'src', '--config', '.dependency-cruiser.cjs'),
    check('types', program('typescript', 'tsc')),
    check('manifests', program('tsx'), join('manifest', 'validate.ts')),
  ),
  inTurn(check('build', program('webpack-cli', 'webpack-cli'), '--mode', 'production'), browser),
]);
await inTurn(
  tests('unit tests in two time zones, screens', 'unit-amsterdam', 'unit-utc', 'ui', ...contracts),
  tests('end-to-end tests', 'e2e'),
);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
