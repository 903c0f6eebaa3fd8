import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readAddress } from '../../manifest/address';
import { readSignIn } from '../../manifest/options';
import { SIGN_IN } from './sample';

test.each([
  ['https://rolvast.example', 'https://rolvast.example', 'rolvast.example'],
  [' https://Rolvast.Example/ ', 'https://rolvast.example', 'rolvast.example'],
  ['https://localhost:3000', 'https://localhost:3000', 'localhost:3000'],
  ['https://apps.example/rolvast//', 'https://apps.example/rolvast', 'apps.example'],
  ['https://rolvast.example:443', 'https://rolvast.example', 'rolvast.example'],
])('the address %s', (text, base, host) => {
  expect(readAddress(text)).toMatchObject({ base, host });
});

test.each([
  [undefined, 'Say where the site stands'],
  ['', 'Say where the site stands'],
  ['rolvast.example', 'is no web address'],
  ['https://', 'is no web address'],
  ['http://rolvast.example', 'must start with https://'],
  ['http://localhost:3000', 'also on localhost'],
  ['ftp://rolvast.example', 'must start with https://'],
  ['https://rolvast.example/?a=1', 'may not hold ? or #'],
  ['https://rolvast.example/#', 'may not hold ? or #'],
  ['https://rolvast.example/tab.html', 'names a page'],
  ['https://u:p@rolvast.example', 'user name or password'],
])('refuses the address %s', (text, says) => {
  expect(() => readAddress(text)).toThrow(says);
});

const folder = mkdtempSync(join(tmpdir(), 'rolvast-config-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function config(value: unknown): string {
  const file = join(folder, 'config.json');
  writeFileSync(file, typeof value === 'string' ? value : JSON.stringify(value));
  return file;
}

const REGION = { clientId: SIGN_IN.clientId.toUpperCase(), registers: [{ file: 'registers/region.json' }] };

test('the client id comes from the option or from config.json', () => {
  expect(readSignIn(undefined, undefined)).toBeNull();
  expect(readSignIn(SIGN_IN.clientId, undefined)).toEqual(SIGN_IN);
  expect(readSignIn(undefined, config(REGION))).toEqual(SIGN_IN);
  expect(readSignIn(SIGN_IN.clientId, config(REGION))).toEqual(SIGN_IN);
  expect(readSignIn(undefined, config({ demo: true }))).toBeNull();
});

test('another cloud names its own scopes', () => {
  expect(readSignIn(undefined, config({ ...REGION, graph: 'https://graph.microsoft.us/' }))).toEqual({
    ...SIGN_IN,
    graph: 'https://graph.microsoft.us',
  });
});

test.each([
  ['an id that is no GUID', () => readSignIn('abc', undefined), 'is no GUID'],
  ['a file that is not there', () => readSignIn(undefined, join(folder, 'none.json')), 'cannot be read'],
  ['a file that is no JSON', () => readSignIn(undefined, config('{')), 'has mistakes'],
  [
    'a file with a mistake',
    () => readSignIn(undefined, config({ clientId: 'x', registers: REGION.registers })),
    'regel 1, clientId',
  ],
  ['two ids', () => readSignIn('00000000-1111-2222-3333-444444444444', config(REGION)), 'differs from the clientId'],
])('refuses %s', (_name, call, says) => {
  expect(call).toThrow(says);
});
