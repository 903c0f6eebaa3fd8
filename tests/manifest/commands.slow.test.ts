import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { unzip, zip } from '../../manifest/zip';
import { SIGN_IN, sampleFiles, sampleXml } from './sample';

const ROOT = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'rolvast-package-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(command: 'package' | 'validate', ...args: readonly string[]) {
  const cli = join(ROOT, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const script = join(ROOT, 'manifest', `${command}.ts`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, script, ...args], {
    encoding: 'utf8',
    cwd: folder,
  });
  return { status, stdout, stderr };
}

test('package writes what validate accepts', async () => {
  const made = run('package', '--url', 'https://rolvast.example', '--client-id', SIGN_IN.clientId, '--out', 'made');
  expect(made).toMatchObject({ status: 0, stderr: '' });
  const archive = join(folder, 'made', 'rolvast-teams.zip');
  const files = await unzip(readFileSync(archive));
  expect([...files.keys()].sort()).toEqual(['color.png', 'en.json', 'manifest.json', 'outline.png']);
  expect(await zip(sampleFiles())).toEqual(new Uint8Array(readFileSync(archive)));
  const check = run('validate', archive, join('made', 'rolvast-outlook.xml'));
  expect(check).toMatchObject({ status: 0, stderr: '' });
});

test('validate without a file checks the templates', () => {
  expect(run('validate')).toEqual({ status: 0, stdout: 'The manifests: no faults.\n', stderr: '' });
});

test('validate prints each fault on a line, with its place, and ends with 1', () => {
  const file = join(folder, 'broken.xml');
  writeFileSync(file, sampleXml().replace('ReadWriteItem', 'ReadWriteMailbox'));
  expect(run('validate', file)).toMatchObject({
    status: 1,
    stdout: expect.stringMatching(/broken\.xml: line 4\d, Permissions: asks ReadWriteMailbox; .*\n1 fault\.\n$/),
  });
});

test.each([
  ['package', [], 'Say where the site stands'],
  ['package', ['--adress', 'x'], "Unknown option '--adress'"],
  ['validate', ['none.zip'], 'none.zip cannot be read'],
] as const)('%s %j ends with 2 and says why', (command, args, says) => {
  const { status, stdout, stderr } = run(command, ...args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain(says);
});
