import { expect, test } from 'vitest';
import { readAddress } from '../../manifest/address';
import { fillTemplates } from '../../manifest/fill';
import { teamsId } from '../../manifest/ids';
import { outlookLines, sampleXml } from './sample';

test.each(['https://rolvast.example', 'https://apps.regiowolkendal.example/rolvast', 'https://localhost:3000'])(
  'the add-in only manifest for %s is valid',
  (url) => {
    expect(outlookLines(fillTemplates(readAddress(url), null).outlook)).toEqual([]);
  },
);

const change = (from: string | RegExp, to: string) => (xml: string) => xml.replace(from, to);
const ID = /<Id>.*<\/Id>/;
const surface = (name: string) => new RegExp(`<ExtensionPoint xsi:type="${name}">.*?</ExtensionPoint>`, 's');

/** A mistake planted in the XML, and what the message about it must say. */
const PLANTED: readonly [name: string, plant: (xml: string) => string, says: string][] = [
  ['a tag that is not closed', change('</Hosts>', ''), 'is not well-formed XML'],
  ['a loose ampersand', change('Rolvast for Outlook', 'Rolvast & Outlook'), 'is not well-formed XML'],
  [
    'an attribute that stands twice',
    change('<bt:Image id="Icon.16"', '<bt:Image id="Icon.16" id="a"'),
    'is not well-formed XML',
  ],
  [
    'elements in the wrong order',
    change(/(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/, '$2$1'),
    'Version: stands too late: in OfficeApp it belongs before ProviderName',
  ],
  [
    'shared folders after the buttons',
    (xml) =>
      xml
        .replace(/\s*<SupportsSharedFolders>.*<\/SupportsSharedFolders>/, '')
        .replace('</DesktopFormFactor>', '<SupportsSharedFolders>true</SupportsSharedFolders></DesktopFormFactor>'),
    'SupportsSharedFolders: stands too late',
  ],
  ['an element that is missing', change(/<Permissions>.*<\/Permissions>/, ''), 'OfficeApp: lacks Permissions'],
  ['an element that stands twice', change(ID, '$&$&'), 'Id: stands twice in OfficeApp'],
  ['an unknown element', change('</Hosts>', '<Pinned/></Hosts>'), 'Pinned: may not stand in Hosts'],
  [
    'version 1.1 outside 1.0',
    (xml) =>
      xml
        .replace(/<VersionOverrides xmlns="[^"]*mailappversionoverrides" [^>]*>/, '')
        .replace(/<\/VersionOverrides>\s*<\/OfficeApp>/, '</OfficeApp>'),
    'VersionOverrides: may not stand in OfficeApp',
  ],
  [
    'a wrong type of overrides',
    change('"VersionOverridesV1_1"', '"VersionOverridesV1_0"'),
    'must have xsi:type VersionOverridesV1_1',
  ],
  [
    'no buttons for attendees',
    change(surface('AppointmentAttendeeCommandSurface'), ''),
    'has no ExtensionPoint AppointmentAttendeeCommandSurface',
  ],
  [
    'no buttons for organizers',
    change(surface('AppointmentOrganizerCommandSurface'), ''),
    'has no ExtensionPoint AppointmentOrganizerCommandSurface',
  ],
  [
    'no phones',
    change(/<MobileFormFactor>.*<\/MobileFormFactor>/s, ''),
    'has no ExtensionPoint MobileLogEventAppointmentAttendee',
  ],
  [
    'a surface for messages',
    change('"AppointmentAttendeeCommandSurface"', '"MessageReadCommandSurface"'),
    'the xsi:type "MessageReadCommandSurface" has no place here',
  ],
  [
    'a phone icon too few',
    change('<bt:Image size="32" scale="3" resid="Mobile.96"/>', ''),
    'Icon: lacks the size 32 at scale 3',
  ],
  [
    'a phone icon of another size',
    change('size="48" scale="3" resid="Mobile.144"', 'size="48" scale="3" resid="Mobile.96"'),
    'is 96 x 96 pixels, not 144 x 144',
  ],
  [
    'a phone icon in colour',
    change('rolvast-mobile-32.png', 'rolvast-32.png'),
    'only #919191 and transparent are allowed',
  ],
  ['no list of phone icons', change(' xsi:type="bt:MobileIconList"', ''), 'must have xsi:type bt:MobileIconList'],
  ['a large icon too few', change('<bt:Image size="80" resid="Icon.80"/>', ''), 'Icon: lacks the size 80'],
  [
    'a small store icon',
    change('rolvast-outlook-128.png', 'rolvast-outlook-64.png'),
    'HighResolutionIconUrl: https://rolvast.example/icons/rolvast-outlook-64.png is 64 x 64 pixels, not 128 x 128',
  ],
  [
    'a resource that does not exist',
    change('<Label resid="Button.Label"/>', '<Label resid="Other"/>'),
    'Label: there is no resource Other',
  ],
  [
    'a resource of the wrong kind',
    change('<Title resid="Button.Label"/>', '<Title resid="Button.Tip"/>'),
    'Title: Button.Tip stands in LongStrings, not in ShortStrings',
  ],
  [
    'a resource that nothing uses',
    change('<bt:Urls>', '<bt:Urls><bt:Url id="Idle" DefaultValue="https://rolvast.example/tab.html"/>'),
    'nothing uses the resource Idle',
  ],
  [
    'a resource that stands twice',
    change('<bt:Image id="Icon.32"', '<bt:Image id="Icon.16"'),
    'the id Icon.16 stands twice',
  ],
  ['an id that is too long', (xml) => xml.replaceAll('Button.Tip', 'B'.repeat(33)), 'is longer than 32 characters'],
  [
    'a label that is too long',
    change('DefaultValue="Mijn petten"', `DefaultValue="${'x'.repeat(126)}"`),
    'Button.Label is 126 characters long; 125 are allowed',
  ],
  [
    'a tip that is too long',
    change('Value="See which hat you wear at each agenda item of this', `Value="${'x'.repeat(240)} this`),
    'Button.Tip is',
  ],
  [
    'a description that is too long',
    change('<Description DefaultValue="', `<Description DefaultValue="${'x'.repeat(200)}`),
    'Description: is',
  ],
  [
    'no shared folders',
    change('<SupportsSharedFolders>true', '<SupportsSharedFolders>false'),
    'SupportsSharedFolders: must be true',
  ],
  [
    'two controls of one id',
    change('id="OrganizerButton"', 'id="AttendeeButton"'),
    'the id AttendeeButton stands on line',
  ],
  [
    'a permission that is not used',
    change('ReadWriteItem', 'ReadWriteMailbox'),
    'asks ReadWriteMailbox; the product reads',
  ],
  [
    'another version',
    change(/<Version>.*<\/Version>/, '<Version>9.9.9.0</Version>'),
    'Version: is 9.9.9.0; package.json asks for',
  ],
  ['the id of the other manifest', change(ID, `<Id>${teamsId()}</Id>`), 'Id: is also the id of the unified manifest'],
  ['an id that is no GUID', change(ID, '<Id>rolvast</Id>'), 'rolvast is no GUID'],
  ['an older Outlook', change('MinVersion="1.5"', 'MinVersion="1.3"'), 'asks Mailbox 1.3'],
  [
    'an http address',
    change('<SupportUrl DefaultValue="https', '<SupportUrl DefaultValue="http'),
    'http://rolvast.example/support.html is not an https address',
  ],
  [
    'an address elsewhere',
    change('"Pane.Url" DefaultValue="https://rolvast', '"Pane.Url" DefaultValue="https://other'),
    'https://other.example/taskpane.html does not stand under https://rolvast.example',
  ],
  [
    'a page that is not built',
    change(
      '"Pane.Url" DefaultValue="https://rolvast.example/taskpane',
      '"Pane.Url" DefaultValue="https://rolvast.example/pane',
    ),
    'pane.html is no page or icon of the build',
  ],
  [
    'a domain elsewhere',
    change(/<AppDomain>.*<\/AppDomain>/, '<AppDomain>https://other.example</AppDomain>'),
    'AppDomain: https://other.example is another origin',
  ],
  [
    'a text without English',
    change(/<Override Locale="en-GB" Value="Rolvast for Outlook"\/>/, ''),
    'DisplayName: has no text for en-GB',
  ],
  ['another language', change('nl-NL', 'en-US'), 'DefaultLocale: must be nl-NL'],
  ['a hole of the template', change('Rolvast for Outlook', '{{NAME}}'), 'still has a hole'],
];

test.each(PLANTED)('catches %s', (_name, plant, says) => {
  const xml = sampleXml();
  const broken = plant(xml);
  expect(broken).not.toBe(xml);
  expect(outlookLines(broken).join('\n')).toContain(says);
});

test('names the line', () => {
  const lines = outlookLines(sampleXml().replace('<Permissions>ReadWriteItem', '<Permissions>ReadWriteMailbox'));
  expect(lines).toEqual([expect.stringMatching(/^line 4\d, Permissions: /)]);
});
