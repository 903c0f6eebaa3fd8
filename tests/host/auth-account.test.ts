import type { AccountInfo } from '@azure/msal-browser';
import { describe, expect, test } from 'vitest';
import { isAccountOf } from '../../src/host/auth-account';
import type { HostUser } from '../../src/host/types';

const HOME = 'tenant-wolkeveen';
const REGION = 'tenant-region';

const account: AccountInfo = {
  homeAccountId: `object-home.${HOME}`,
  environment: 'login.microsoftonline.com',
  tenantId: HOME,
  username: 'M.vanDalen@wolkeveen.example',
  localAccountId: 'object-home',
};

const inTeams: HostUser = {
  name: 'Marijke',
  email: 'm.vandalen@wolkeveen.example',
  tenant: HOME,
  objectId: 'object-home',
};
const inOutlook: HostUser = { ...inTeams, tenant: null, objectId: null };

test('in a browser tab any account will do', () => {
  expect(isAccountOf(account, null)).toBe(true);
});

describe('Teams, which tells the Entra ids', () => {
  test.each<[string, Partial<AccountInfo>, Partial<HostUser>, boolean]>([
    ['the same ids, whatever the address', { username: 'p0123@wolkeveen.example' }, {}, true],
    ['the same ids in other case', {}, { objectId: 'OBJECT-HOME', email: '' }, true],
    [
      'a token of a tenant where the user is a guest',
      { localAccountId: 'object-guest', tenantId: REGION },
      { email: '' },
      true,
    ],
    ['a guest in Teams, with the account of home', {}, { objectId: 'object-guest', tenant: REGION }, true],
    ['other ids and another address', {}, { objectId: 'object-2', email: 'b.bode@wolkeveen.example' }, false],
    ['other ids and no address', {}, { objectId: 'object-2', email: '' }, false],
  ])('%s', (_name, changed, user, expected) => {
    expect(isAccountOf({ ...account, ...changed }, { ...inTeams, ...user })).toBe(expected);
  });

  test('a guest profile of the account counts', () => {
    const profile = { tenantId: REGION, localAccountId: 'object-guest', username: '', isHomeTenant: false };
    const tenantProfiles: AccountInfo['tenantProfiles'] = new Map([[REGION, profile]]);
    const user = { ...inTeams, email: '', tenant: REGION, objectId: 'object-guest' };
    expect(isAccountOf({ ...account, tenantProfiles: tenantProfiles ?? new Map() }, user)).toBe(true);
  });
});

describe('Outlook, which tells the address of the mailbox', () => {
  test.each<[string, string, Record<string, unknown>, boolean]>([
    ['the same address', 'M.vanDalen@wolkeveen.example', {}, true],
    ['a sign-in name in the same organisation', 'p0123@wolkeveen.example', {}, true],
    ['a sign-in name that Microsoft made up', 'p0123@wolkeveen.onmicrosoft.com', {}, true],
    ['an account elsewhere', 'm.vandalen@regiowolkendal.example', {}, false],
    ['an account elsewhere with this mail address', 'md@ict.example', { email: 'M.vanDalen@wolkeveen.example' }, true],
    ['one of more addresses', 'md@ict.example', { verified_secondary_email: ['x@ict.example', inOutlook.email] }, true],
    ['a colleague, known by the mail claim', 'b.bode@wolkeveen.example', { email: 'b.bode@wolkeveen.example' }, false],
    ['a name that only ends alike', 'm@notonmicrosoft.com', {}, false],
  ])('%s', (_name, username, idTokenClaims, expected) => {
    expect(isAccountOf({ ...account, username, idTokenClaims }, inOutlook)).toBe(expected);
  });
});
