import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readRegister } from '../../src/domain/register/read';
import { ROOT } from './cruise';

const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');

test('the register in the README can be read, without a remark', () => {
  const example = /```json\n(.*?)```/s.exec(readme)?.[1] ?? '';
  expect(readRegister(example)).toMatchObject({ kind: 'read', remarks: [] });
});

test('every command in the README exists', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: object };
  const named = [...readme.matchAll(/`npm (?:run ([\w:]+)|(test|start)\b)/g)].map(
    ([, run, short]) => run ?? short ?? '',
  );
  expect(named).toContain('test:e2e');
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});
