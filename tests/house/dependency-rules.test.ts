import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Cruise, cruise, ROOT } from './cruise';

/** Packages that read or write a file of a kind: heavy, so they load when such a file is opened or made and not before. */
const READERS =
  /node_modules\/(pdfjs-dist|postal-mime|jszip|ical\.js|read-excel-file|papaparse|docx|write-excel-file)\//;

/** One planted violation a line: the rule that must see it, the file that breaks it, and what that file says. */
const PLANTED: readonly (readonly [rule: string, file: string, text: string])[] = [
  ['domain-imports-only-domain', 'src/domain/a.ts', `import { text } from '../ui/text'; export const a = text;`],
  ['domain-is-pure', 'src/domain/b.tsx', `import { useState } from 'react'; export const b = useState;`],
  ['domain-is-pure', 'src/domain/c.ts', `import { readFileSync } from 'node:fs'; export const c = readFileSync;`],
  ['sources-imports-only-domain', 'src/sources/d.ts', `import { text } from '../ui/text'; export const d = text;`],
  ['graph-imports-only-domain', 'src/graph/e.ts', `import { ok } from '../sources/ok'; export const e = ok;`],
  ['host-imports-only-domain', 'src/host/f.ts', `import { ok } from '../sources/ok'; export const f = ok;`],
  ['documents-imports-only-domain', 'src/documents/g.ts', `import { ok } from '../sources/ok'; export const g = ok;`],
  ['demo-imports-only-domain', 'src/demo/h.ts', `import { ok } from '../sources/ok'; export const h = ok;`],
  ['ui-imports-domain-and-port-types', 'src/ui/i.tsx', `import { ok } from '../sources/ok'; export const i = ok;`],
  [
    'nobody-imports-the-top',
    'src/ui/j.ts',
    `import type { Top } from '../compose/browser'; export const j = (top: Top) => top;`,
  ],
  ['readers-only-in-sources', 'src/entries/k.ts', `import('postal-mime');`],
  ['readers-only-in-sources', 'src/documents/k2.ts', `import('papaparse');`],
  ['readers-only-in-sources', 'src/ui/k3.ts', `import('read-excel-file');`],
  ['writers-only-in-documents', 'src/sources/k4.ts', `import('docx');`],
  ['writers-only-in-documents', 'src/ui/k5.ts', `import('write-excel-file');`],
  ['no-cycles', 'src/domain/l1.ts', `import { l2 } from './l2'; export const l1 = () => l2;`],
  ['no-cycles', 'src/sources/l3.ts', `import type { L4 } from './l4'; export type L3 = L4 | 1;`],
  ['no-orphans', 'src/domain/m.ts', `export const m = 1;`],
  ['no-dev-dependencies', 'src/sources/n.ts', `import { n } from 'only-for-tests'; export { n };`],
  ['no-undeclared-packages', 'src/sources/o.ts', `import { o } from 'not-in-package-json'; export { o };`],
  ['no-unresolved', 'src/sources/p.ts', `import { p } from './nowhere'; export { p };`],
  ['no-tests-in-the-product', 'src/sources/q.ts', `import { q } from '../../tests/q'; export { q };`],
];

/** What the rules allow: none of these may be reported. */
const ALLOWED: Readonly<Record<string, string>> = {
  'src/domain/fine.ts': `import * as v from 'valibot'; export const fine = v;`,
  'src/sources/ok.ts': `import { fine } from '../domain/fine'; export const ok = () => [fine, import('postal-mime'), import('papaparse'), import('read-excel-file')]; export type Port = typeof ok;`,
  'src/documents/ok2.ts': `export const ok2 = () => [import('docx'), import('write-excel-file')];`,
  'src/ui/text.ts': `import type { Port } from '../sources/ok'; export const text = (port: Port) => port;`,
  'src/compose/browser.ts': `import { ok } from '../sources/ok'; import { ok2 } from '../documents/ok2'; import { text } from '../ui/text'; export const top = [text(ok), ok2]; export type Top = typeof top;`,
  'src/cli/main.ts': `import { top } from '../compose/browser'; top();`,
};

/** The other halves of planted cycles. */
const OTHER_HALVES: Readonly<Record<string, string>> = {
  'src/domain/l2.ts': `import { l1 } from './l1'; export const l2 = () => l1;`,
  'src/sources/l4.ts': `import type { L3 } from './l3'; export type L4 = L3 | 2;`,
};

const PACKAGES = [
  'react',
  'valibot',
  'postal-mime',
  'papaparse',
  'read-excel-file',
  'docx',
  'write-excel-file',
  'only-for-tests',
  'not-in-package-json',
];

function sourceFiles(): string[] {
  return readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .filter((name) => /\.tsx?$/.test(name));
}

describe('the dependency rules on planted violations', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rolvast-rules-'));
  let found: Cruise;

  function put(file: string, text: string): void {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }

  beforeAll(async () => {
    const wanted = Object.fromEntries(PACKAGES.slice(0, -2).map((name) => [name, '1.0.0']));
    put('package.json', JSON.stringify({ dependencies: wanted, devDependencies: { 'only-for-tests': '1.0.0' } }));
    put('tsconfig.json', JSON.stringify({ compilerOptions: { jsx: 'react-jsx', module: 'ESNext' } }));
    put('tests/q.ts', 'export const q = 1;');
    for (const name of PACKAGES) {
      put(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }));
      put(`node_modules/${name}/index.js`, 'export const n = 1;');
    }
    for (const [file, text] of Object.entries({ ...ALLOWED, ...OTHER_HALVES })) put(file, text);
    for (const [, file, text] of PLANTED) put(file, text);
    const reached = PLANTED.filter(([rule, file]) => rule !== 'no-orphans' && !file.includes('entries'));
    const imports = reached.map(([, file]) => `import '../${file.slice('src/'.length).replace(/\.tsx?$/, '')}';`);
    put('src/cli/all.ts', imports.join('\n'));
    found = await cruise(folder);
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(PLANTED)('%s sees %s', (rule, file) => {
    const broken = found.summary.violations.filter((violation) => violation.rule.name === rule);
    const files = broken.map((violation) => violation.from);
    expect(files).toContain(file);
  });

  test('what is allowed is not reported', () => {
    const files = found.summary.violations.map((violation) => violation.from);
    expect(files.filter((file) => file in ALLOWED)).toEqual([]);
  });
});

describe('the dependency rules on this project', () => {
  let found: Cruise;
  beforeAll(async () => {
    found = await cruise(ROOT);
  });

  // That no rule is broken is for `npm run lint`; a checker that sees nothing would find that too.
  test('every source file is seen', () => {
    const files = sourceFiles();
    expect(files.length).toBeGreaterThan(10);
    const seen = found.modules.map((module) => module.source);
    expect(files.filter((file) => !seen.includes(file))).toEqual([]);
  });

  test('no entry loads a reader of files before it is needed', () => {
    const modules = new Map(found.modules.map((module) => [module.source, module]));
    const todo = [...modules.keys()].filter((name) => name.startsWith('src/entries/'));
    expect(todo.length).toBeGreaterThan(0);
    const loaded = new Set(todo);
    for (const name of loaded) {
      for (const dependency of modules.get(name)?.dependencies ?? []) {
        if (!dependency.dynamic && !dependency.typeOnly) loaded.add(dependency.resolved);
      }
    }
    expect([...loaded].filter((name) => READERS.test(name))).toEqual([]);
  });
});
