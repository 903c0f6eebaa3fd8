import { describe, expect, test } from 'vitest';
import { readSettings, siteAddress } from '../../../src/domain/settings/read';
import { settingsReport } from '../../../src/domain/settings/report';

const GOOD = {
  clientId: '7c8f3a52-6a8e-4cbe-8f9a-7a9b1a2c3d4e',
  registers: [{ file: 'registers/wolkendal.json' }],
};

function report(text: string): readonly string[] {
  const result = readSettings(text);
  return result.kind === 'read' ? [] : settingsReport(text, result.problems);
}

const withChange = (change: object): string => JSON.stringify({ ...GOOD, ...change }, null, 2);

describe('what config.json may say', () => {
  test('an organisation: what is left out has the value of the public cloud', () => {
    expect(readSettings(JSON.stringify(GOOD))).toEqual({
      kind: 'read',
      settings: {
        kind: 'organisation',
        clientId: GOOD.clientId,
        authority: 'https://login.microsoftonline.com/organizations',
        graph: 'https://graph.microsoft.com',
        registers: [{ kind: 'file', file: 'registers/wolkendal.json' }],
        sharePoint: 'selected',
        contact: null,
      },
    });
  });

  test('a try-out needs nothing else', () => {
    expect(readSettings('\uFEFF{ "demo": true, "_uitleg": "alleen om te kijken" }')).toEqual({
      kind: 'read',
      settings: { kind: 'demo', contact: null },
    });
  });

  test('a region in the lists of its site, with the tenant in which its guests sign in', () => {
    const site = { site: 'https://regio.sharepoint.example/sites/Bestuur/Lists/Rollen?x=1', tenant: 'regio.example' };
    expect(readSettings(withChange({ registers: [site], sharePoint: 'all' }))).toMatchObject({
      settings: {
        registers: [{ kind: 'site', site: 'https://regio.sharepoint.example/sites/Bestuur', tenant: 'regio.example' }],
        sharePoint: 'all',
      },
    });
  });

  test('an organisation may have no roles of its own: they come with the invitations', () => {
    expect(readSettings(withChange({ registers: [] }))).toMatchObject({ settings: { registers: [] } });
  });

  test('addresses lose the slash at their end, mail addresses become lower case', () => {
    const result = readSettings(
      withChange({ graph: 'https://graph.microsoft.us/', contact: { name: 'Saskia', email: 'S@Regio.example' } }),
    );
    expect(result).toMatchObject({
      settings: { graph: 'https://graph.microsoft.us', contact: { email: 's@regio.example' } },
    });
  });
});

/** Ten ways and more to get it wrong; each has a sentence that names the line and says what to do. */
test.each([
  ['empty', '', /config\.json is leeg/],
  ['no JSON', '{\n  "clientId": "x"\n  "demo": true\n}', /regel 3: vóór .* ontbreekt een komma/],
  ['a list', '[]', /beginnen met \{/],
  ['no client id', JSON.stringify({ registers: GOOD.registers }), /clientId: dit veld ontbreekt/],
  ['a client id that is no id', withChange({ clientId: 'rolvast' }), /regel 2, clientId: dit is geen app-id/],
  ['an authority without https', withChange({ authority: 'http://login.example' }), /authority: .*https/],
  ['Graph that is no address', withChange({ graph: 'graph.microsoft.com' }), /graph: .*https/],
  ['no registers', JSON.stringify({ clientId: GOOD.clientId }), /registers: er staan geen rollen/],
  ['registers that is no list', withChange({ registers: 'rollen.json' }), /registers: hier hoort een lijst/],
  [
    'a register without a file',
    withChange({ registers: [{ tenant: 'regio.example' }] }),
    /registers › 1 › file: dit veld ontbreekt/,
  ],
  [
    'a register at another address',
    withChange({ registers: [{ file: 'https://x.example/r.json' }] }),
    /file: dit bestand moet bij Rolvast zelf staan/,
  ],
  [
    'a tenant with a space',
    withChange({ registers: [{ file: 'r.json', tenant: 'Regio Oost' }] }),
    /tenant: dit is geen tenant/,
  ],
  [
    'a site that is no site',
    withChange({ registers: [{ site: 'regio.sharepoint.example' }] }),
    /registers › 1 › site: dit is geen adres van een site/,
  ],
  ['a site and a file', withChange({ registers: [{ site: 'https://x.example', file: 'r.json' }] }), /Kies er één/],
  ['an unknown way into SharePoint', withChange({ sharePoint: 'none' }), /sharePoint: hier hoort "selected" of "all"/],
  [
    'a contact without an address',
    withChange({ contact: { name: 'Saskia', email: 'saskia' } }),
    /contact › email: dit is geen e-mailadres/,
  ],
  ['a misspelt field', withChange({ clientid: 'x' }), /clientid: .*Bedoelt u clientId\?/],
  ['demo as text', withChange({ demo: 'ja' }), /demo: hier hoort true of false/],
  ['a number for a text', withChange({ graph: 7 }), /graph: hier hoort tekst/],
])('%s is reported with its place', (_, text, sentence) => {
  expect(report(text).join('\n')).toMatch(sentence);
});

test('everything that is wrong is reported at once, in order of line', () => {
  const lines = report('{\n  "graph": "x",\n  "clientId": "y",\n  "registers": 3\n}');
  expect(lines.map((line) => /regel (\d)/.exec(line)?.[1])).toEqual(['2', '3', '4']);
});

test.each([
  ['https://regio.sharepoint.example/teams/bestuur/', 'https://regio.sharepoint.example/teams/bestuur'],
  ['https://regio.sharepoint.example/', 'https://regio.sharepoint.example'],
  ['http://regio.sharepoint.example/sites/x', null],
  ['https://regio.sharepoint.example/personal/x', null],
  ['https://wie:wat@regio.sharepoint.example/sites/x', null],
  ['bestuur', null],
])('the address of a site in %s', (text, site) => {
  expect(siteAddress(text)).toBe(site);
});
