import { expect, test } from 'vitest';
import { readAddress } from '../../manifest/address';
import { fillTemplates } from '../../manifest/fill';
import { projectFile } from '../../manifest/site';
import { type Loose, readJson, SIGN_IN, sampleFiles, teamsLines, writeJson } from './sample';

test.each([
  'https://rolvast.example',
  'https://rolvast.example:8443',
  'https://apps.regiowolkendal.example/rolvast/',
  'https://localhost:3000',
])('the package for %s is valid, with and without sign-in', (url) => {
  for (const signIn of [SIGN_IN, null]) expect(teamsLines(fillTemplates(readAddress(url), signIn).teams)).toEqual([]);
});

test('the app signs in at the host of its address, for its own client id', () => {
  const { teams } = fillTemplates(readAddress('https://apps.wolkendal.example:444/rolvast'), SIGN_IN);
  const { webApplicationInfo } = readJson(teams, 'manifest.json');
  expect(webApplicationInfo).toEqual({
    id: SIGN_IN.clientId,
    resource: `api://apps.wolkendal.example:444/${SIGN_IN.clientId}`,
    nestedAppAuthInfo: [
      {
        redirectUri: 'brk-multihub://apps.wolkendal.example:444',
        scopes: ['Calendars.Read'],
        claims: '{"access_token":{"xms_cc":{"values":["CP1"]}}}',
      },
    ],
  });
});

test('another cloud has its own scope', () => {
  const { teams } = fillTemplates(readAddress('https://rolvast.example'), {
    ...SIGN_IN,
    graph: 'https://graph.microsoft.us',
  });
  expect(readJson(teams, 'manifest.json').webApplicationInfo.nestedAppAuthInfo[0].scopes).toEqual([
    'https://graph.microsoft.us/Calendars.Read',
  ]);
  expect(teamsLines(teams)).toEqual([]);
});

test('a try-out without sign-in asks for no account', () => {
  const { teams } = fillTemplates(readAddress('https://rolvast.example'), null);
  expect(readJson(teams, 'manifest.json')).not.toHaveProperty('webApplicationInfo');
});

const ribbon = (m: Loose) => m.extensions[0].ribbons[0];
const group = (m: Loose) => ribbon(m).tabs[0].groups[0];
const button = (m: Loose) => group(m).controls[0];

/** A mistake planted in the manifest, and what the message about it must say. */
const PLANTED: readonly [name: string, plant: (manifest: Loose) => void, says: string][] = [
  ['a field the schema does not know', (m) => (m.owner = 'x'), 'must NOT have additional properties (owner)'],
  ['no id', (m) => delete m.id, "must have required property 'id'"],
  ['a name that is too long', (m) => (m.name.short = 'x'.repeat(31)), 'name.short: the schema says'],
  ['a label that is too long', (m) => (button(m).label = 'x'.repeat(65)), 'controls[0].label: the schema says'],
  ['a preview schema', (m) => (m.manifestVersion = 'devPreview'), '"devPreview" is no released version'],
  ['a schema of another version', (m) => (m.$schema = m.$schema.replace('1.29', '1.19')), '$schema: must be https'],
  ['another version', (m) => (m.version = '9.9.9'), 'version: is 9.9.9; package.json says'],
  ['the id of the other manifest', (m) => (m.id = hidden(m)), 'id: is also the id of the add-in only manifest'],
  ['a hidden add-in that is not ours', (m) => (hide(m).officeAddinId = SIGN_IN.clientId), 'alternates: must hide'],
  ['nothing hidden', (m) => delete m.extensions[0].alternates, 'extensions[0].alternates: is missing'],
  [
    'a permission that is not used',
    (m) => (rights(m)[0].name = 'Mailbox.ReadWrite.User'),
    'asks Mailbox.ReadWrite.User',
  ],
  ['no shared folders', (m) => rights(m).pop(), 'lacks Mailbox.SharedFolder'],
  [
    'an http address',
    (m) => (m.developer.privacyUrl = 'http://rolvast.example/privacy.html'),
    'privacyUrl: http://rolvast.example/privacy.html is not an https',
  ],
  [
    'an address elsewhere',
    (m) => (m.staticTabs[0].contentUrl = 'https://other.example/tab.html'),
    'staticTabs[0].contentUrl: https://other.example/tab.html does not stand under',
  ],
  [
    'a host that only starts alike',
    (m) => (m.staticTabs[1].contentUrl = 'https://rolvast.example.evil.example/tab.html'),
    'does not stand under https://rolvast.example',
  ],
  [
    'a page that is not built',
    (m) => (m.configurableTabs[0].configurationUrl = 'https://rolvast.example/settings.html'),
    'configurationUrl: https://rolvast.example/settings.html is no page',
  ],
  ['a domain too many', (m) => m.validDomains.push('*.example'), 'validDomains[1]: *.example is another host'],
  ['no domain', (m) => (m.validDomains = []), 'validDomains: lacks rolvast.example'],
  [
    'another redirect address',
    (m) => (naa(m).redirectUri = 'brk-multihub://other.example'),
    'redirectUri: must be brk-multihub://rolvast.example',
  ],
  [
    'a redirect address with a path',
    (m) => (naa(m).redirectUri += '/tab.html'),
    'redirectUri: must be brk-multihub://rolvast.example',
  ],
  [
    'a broader scope',
    (m) => (naa(m).scopes = ['https://graph.microsoft.com/Calendars.ReadWrite']),
    'scopes: must be Calendars.Read',
  ],
  [
    'an empty client id',
    (m) => (m.webApplicationInfo.id = '00000000-0000-0000-0000-000000000000'),
    'webApplicationInfo.id: is empty',
  ],
  [
    'a configurable tab for chats',
    (m) => m.configurableTabs[0].scopes.push('groupChat'),
    'groupChat is also the scope of a static tab',
  ],
  [
    'a static tab for teams',
    (m) => m.staticTabs[1].scopes.push('team'),
    'configurableTabs[0].scopes: team is also the scope of a static tab',
  ],
  [
    'a place without its scope',
    (m) => (m.staticTabs[0].context = ['meetingSidePanel']),
    'meetingSidePanel needs the scope groupChat',
  ],
  ['no side panel', (m) => m.staticTabs[1].context.pop(), 'no tab has the context meetingSidePanel'],
  [
    'two tabs of one id',
    (m) => (m.staticTabs[1].entityId = 'overleggen'),
    'staticTabs[1].entityId: overleggen is also',
  ],
  ['no shared channels', (m) => (m.supportedChannelTypes = ['privateChannels']), 'lacks sharedChannels'],
  ['an action that does not exist', (m) => (button(m).actionId = 'Other'), 'controls[0].actionId: Other is no action'],
  [
    'an action that nothing uses',
    (m) => actions(m).push({ id: 'Idle', type: 'openPage' }),
    'no button uses the action Idle',
  ],
  ['no button for the organizer', (m) => ribbon(m).contexts.pop(), 'no ribbon has the context meetingDetailsOrganizer'],
  ['an older Outlook', (m) => (m.extensions[0].requirements.capabilities[0].minVersion = '1.3'), 'asks Mailbox 1.3'],
  ['no large icon', (m) => (button(m).icons[2].size = 64), 'controls[0].icons: lacks the size 80'],
  [
    'an icon of another size',
    (m) => (group(m).icons[0].url = 'https://rolvast.example/icons/rolvast-32.png'),
    'is 32 x 32 pixels, not 16 x 16',
  ],
  [
    'an icon that does not exist',
    (m) => (group(m).icons[0].url = 'https://rolvast.example/icons/r-16.png'),
    'icons/r-16.png does not exist',
  ],
  [
    'a text without translation',
    (m) => m.staticTabs.push({ ...m.staticTabs[1], entityId: 'z' }),
    'en.json: staticTabs[2].name: has no translation',
  ],
  ['no English', (m) => (m.localizationInfo.additionalLanguages = []), 'additionalLanguages: lacks en'],
  ['a hole of the template', (m) => (m.name.full = '{{NAME}}'), 'name.full: still has a hole'],
];

function hide(m: Loose): Loose {
  return m.extensions[0].alternates[0].hide.customOfficeAddin;
}
function hidden(m: Loose): string {
  return hide(m).officeAddinId;
}
function rights(m: Loose): Loose {
  return m.authorization.permissions.resourceSpecific;
}
function naa(m: Loose): Loose {
  return m.webApplicationInfo.nestedAppAuthInfo[0];
}
function actions(m: Loose): Loose {
  return m.extensions[0].runtimes[0].actions;
}

test.each(PLANTED)('catches %s', (_name, plant, says) => {
  const files = sampleFiles();
  const manifest = readJson(files, 'manifest.json');
  plant(manifest);
  writeJson(files, 'manifest.json', manifest);
  expect(teamsLines(files).join('\n')).toContain(says);
});

const BROKEN_FILES: readonly [name: string, plant: (files: Map<string, Uint8Array>) => void, says: string][] = [
  ['no manifest', (f) => f.delete('manifest.json'), 'there is no manifest.json'],
  [
    'a manifest that is no JSON',
    (f) => f.set('manifest.json', new TextEncoder().encode('{')),
    'is no valid JSON object',
  ],
  ['no colour icon', (f) => f.delete('color.png'), 'icons.color: color.png does not exist'],
  [
    'a small colour icon',
    (f) => f.set('color.png', icon('rolvast-80.png')),
    'icons.color: color.png is 80 x 80 pixels, not 192 x 192',
  ],
  [
    'a coloured outline',
    (f) => f.set('outline.png', icon('rolvast-32.png')),
    'icons.outline: outline.png has the colour #243',
  ],
  ['an icon that is no picture', (f) => f.set('outline.png', new Uint8Array(50)), 'outline.png is no PNG'],
  ['a language file that is missing', (f) => f.delete('en.json'), 'en.json is not in the package'],
  [
    'a translation that is missing',
    (f) => writeJson(f, 'en.json', { 'name.short': 'x' }),
    'en.json: staticTabs[0].name: has no translation',
  ],
  [
    'a translation of nothing',
    (f) => writeJson(f, 'en.json', { ...readJson(f, 'en.json'), 'staticTabs[7].name': 'x' }),
    'staticTabs[7].name: translates nothing',
  ],
  [
    'a translation that is too long',
    (f) => writeJson(f, 'en.json', { ...readJson(f, 'en.json'), 'description.short': 'x'.repeat(81) }),
    'en.json: description.short: the schema says',
  ],
];

function icon(name: string): Uint8Array {
  return projectFile(`assets/icons/${name}`) ?? new Uint8Array();
}

test.each(BROKEN_FILES)('catches %s', (_name, plant, says) => {
  const files = sampleFiles();
  plant(files);
  expect(teamsLines(files).join('\n')).toContain(says);
});
