import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const UNIT = ['tests/**/*.test.ts'];
/** What knows no time: once is enough. */
const TIMELESS = [
  'tests/{manifest,assets}/**',
  'tests/house/dependency-rules.test.ts',
  'tests/sources/{docx,html,pdf,text}.test.ts',
];
const ELSEWHERE = ['tests/{ui,e2e,contracts,bench}/**'];

/**
 * The kinds of test. The unit tests run twice, in the time zone of the users and in that of most servers; a file named
 * `*.slow.test.ts` (thousands of made-up inputs, no dates) runs in the first only.
 */
export default defineConfig({
  root,
  cacheDir: join(root, '.cache', 'vite'),
  test: {
    // Room for a slow machine: a test that takes long is no failure, one that hangs is.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Files share what they import: with a world of its own for each, most of the time goes into loading it again.
    isolate: false,
    // Left alone, vitest keeps one core free.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: { name: 'unit-amsterdam', include: UNIT, exclude: ELSEWHERE, env: { TZ: 'Europe/Amsterdam' } },
      },
      {
        extends: true,
        test: {
          name: 'unit-utc',
          include: UNIT,
          exclude: [...ELSEWHERE, ...TIMELESS, 'tests/**/*.slow.test.ts'],
          env: { TZ: 'UTC' },
        },
      },
      {
        extends: true,
        test: {
          name: 'ui',
          include: ['tests/ui/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
          // A page keeps its address and its storage.
          isolate: true,
          // On a busy machine an effect can come after the look; what is really wrong fails again.
          retry: 1,
          setupFiles: ['tests/ui/setup.ts'],
          env: { TZ: 'Europe/Amsterdam' },
        },
      },
      { extends: true, test: { name: 'contracts', include: ['tests/contracts/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.e2e.ts'],
          globalSetup: ['tests/e2e/support/global-setup.ts'],
          testTimeout: 60_000,
          retry: 1,
          isolate: true,
          maxWorkers: 3,
        },
      },
    ],
  },
});
