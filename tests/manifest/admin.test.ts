import { expect, test } from 'vitest';
import { projectText } from '../../manifest/site';
import { readSettings } from '../../src/domain/settings/read';

const GUIDE = projectText('manifest/ADMIN.md');

test('the config.json in the guide can be read', () => {
  const example = /```json\n(.*?)```/s.exec(GUIDE)?.[1] ?? '';
  expect(readSettings(example)).toMatchObject({ kind: 'read', settings: { kind: 'organisation' } });
});

test('the guide explains every field of config.json', () => {
  const fields = /const FIELDS = \[(.*?)\]/s.exec(projectText('src/domain/settings/read.ts'))?.[1] ?? '';
  const names = [...fields.matchAll(/'(\w+)'/g)].map(([, name]) => name);
  expect(names).toContain('clientId');
  for (const name of names) expect(GUIDE).toContain(`| \`${name}\` |`);
});

test('the guide lists the permissions that the product may ask, and no other', () => {
  const asked = /type Scope =(.*?);/s.exec(projectText('src/graph/types.ts'))?.[1] ?? '';
  const listed = [...GUIDE.matchAll(/^ +\| `([A-Z]\w+\.[\w.]+)` \|/gm)].map(([, name]) => name);
  expect(listed).toEqual([...asked.matchAll(/'([\w.]+)'/g)].map(([, name]) => name));
});

test('every command in the guide exists', () => {
  const { scripts } = JSON.parse(projectText('package.json')) as { scripts: object };
  const named = [...GUIDE.matchAll(/npm run (\w+)/g)].map(([, name = '']) => name);
  expect(named).toContain('package');
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test('every link within the guide leads to a heading', () => {
  const headings = [...GUIDE.matchAll(/^#+ (.*)$/gm)].map(([, text = '']) =>
    text
      .toLowerCase()
      .replace(/[^\w\s-]/g, '')
      .replaceAll(' ', '-'),
  );
  for (const [, anchor] of GUIDE.matchAll(/\]\(#([^)]*)\)/g)) expect(headings).toContain(anchor);
});
