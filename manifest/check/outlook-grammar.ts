/** Namespaces of an add-in only manifest for Outlook, by the prefix that the grammar uses for them. */
export const NAMESPACES: Readonly<Record<string, string>> = {
  'http://schemas.microsoft.com/office/appforoffice/1.1': '',
  'http://schemas.microsoft.com/office/officeappbasictypes/1.0': 'bt:',
  'http://schemas.microsoft.com/office/mailappversionoverrides': 'v0:',
  'http://schemas.microsoft.com/office/mailappversionoverrides/1.1': 'v1:',
};

/** Value of xsi:type that an element must have, where it must have one. */
export const TYPES: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: ['MailApp'],
  Form: ['ItemRead'],
  'v0:VersionOverrides': ['VersionOverridesV1_0'],
  'v1:VersionOverrides': ['VersionOverridesV1_1'],
  'v1:Host': ['MailHost'],
  'v1:Action': ['ShowTaskpane'],
};

const BUTTON = ['v1:Label', 'v1:Supertip', 'v1:Icon', 'v1:Action'];
const TRANSLATED = ['Override*'];
const RESOURCE = ['bt:Override*'];

/**
 * Which elements stand in which, in which order: `?` may be left out, `*` may be repeated or left out, `+` may be repeated. A key
 * with brackets is for one xsi:type. Only what this project uses is allowed. From "How to find the proper order of manifest
 * elements" (Microsoft Learn, office/dev/add-ins/develop/manifest-element-ordering) and the pages of the elements.
 */
export const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains?',
    'Hosts',
    'Requirements',
    'FormSettings',
    'Permissions',
    'Rule',
    'DisableEntityHighlighting?',
    'v0:VersionOverrides',
  ],
  DisplayName: TRANSLATED,
  Description: TRANSLATED,
  IconUrl: TRANSLATED,
  HighResolutionIconUrl: TRANSLATED,
  SupportUrl: TRANSLATED,
  AppDomains: ['AppDomain+'],
  Hosts: ['Host+'],
  Requirements: ['Sets'],
  Sets: ['Set+'],
  FormSettings: ['Form+'],
  Form: ['DesktopSettings'],
  DesktopSettings: ['SourceLocation', 'RequestedHeight'],
  'v0:VersionOverrides': ['v1:VersionOverrides'],
  'v1:VersionOverrides': ['v1:Description?', 'v1:Requirements', 'v1:Hosts', 'v1:Resources'],
  'v1:Requirements': ['bt:Sets'],
  'bt:Sets': ['bt:Set+'],
  'v1:Hosts': ['v1:Host'],
  'v1:Host': ['v1:DesktopFormFactor', 'v1:MobileFormFactor'],
  'v1:DesktopFormFactor': ['v1:SupportsSharedFolders', 'v1:FunctionFile?', 'v1:ExtensionPoint+'],
  'v1:MobileFormFactor': ['v1:FunctionFile?', 'v1:ExtensionPoint+'],
  'v1:ExtensionPoint[AppointmentAttendeeCommandSurface]': ['v1:OfficeTab'],
  'v1:ExtensionPoint[AppointmentOrganizerCommandSurface]': ['v1:OfficeTab'],
  'v1:ExtensionPoint[MobileLogEventAppointmentAttendee]': ['v1:Control'],
  'v1:OfficeTab': ['v1:Group+'],
  'v1:Group': ['v1:Label', 'v1:Control+'],
  'v1:Control[Button]': BUTTON,
  'v1:Control[MobileButton]': BUTTON.filter((name) => name !== 'v1:Supertip'),
  'v1:Supertip': ['v1:Title', 'v1:Description'],
  'v1:Icon': ['bt:Image+'],
  'v1:Action': ['v1:SourceLocation'],
  'v1:Resources': ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
  'bt:Images': ['bt:Image+'],
  'bt:Urls': ['bt:Url+'],
  'bt:ShortStrings': ['bt:String+'],
  'bt:LongStrings': ['bt:String+'],
  'bt:Image': RESOURCE,
  'bt:Url': RESOURCE,
  'bt:String': RESOURCE,
};
