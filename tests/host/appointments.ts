import type { FakeAttachment, FakeItem, OfficeScript } from './office-fake';

const agenda: FakeAttachment = {
  id: 'AAMk+bijlage/1',
  name: 'agenda.docx',
  attachmentType: 'file',
  contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  size: 1200,
  isInline: false,
  content: 'UEsDBA==',
  format: 'base64',
};

const cloud: FakeAttachment = {
  ...agenda,
  id: 'cloud-1',
  name: 'begroting.xlsx',
  attachmentType: 'cloud',
  content: 'https://bestanden.example/begroting.xlsx',
  format: 'url',
};

/** A meeting that somebody else organises, as an attendee opens it. */
export const invitation: FakeItem = {
  mode: 'read',
  itemId: 'AAMkAD/ab+1=',
  subject: 'Algemeen Bestuur Regio Wolkendal',
  start: '2026-06-09T11:30:00Z',
  end: '2026-06-09T14:00:00Z',
  location: 'Regiohuis',
  organizer: { displayName: 'Saskia Nieland', emailAddress: 'S.Nieland@regiowolkendal.example' },
  required: [{ displayName: 'Marijke van Dalen', emailAddress: 'm.vandalen@wolkeveen.example' }],
  optional: [{ displayName: 'Bas Bode', emailAddress: 'b.bode@regiowolkendal.example' }],
  body: '<p>Agenda</p><ol><li>Opening</li><li>Begroting 2027 (ter besluitvorming)</li></ol>',
  attachments: [agenda, cloud],
};

/** The same meeting for its organizer, before it was saved. */
export const draft: FakeItem = { ...invitation, mode: 'compose', itemId: null };

/** Outlook on the web, new enough for everything, with an invitation open. */
export const outlookOnTheWeb: OfficeScript = {
  host: 'Outlook',
  platform: 'OfficeOnline',
  mailbox: 15,
  user: { displayName: 'Marijke van Dalen', emailAddress: 'M.vanDalen@wolkeveen.example' },
  language: 'nl-NL',
  theme: { bodyBackgroundColor: '#FFFFFF', bodyForegroundColor: '#242424' },
  item: invitation,
  openBrowserWindow: false,
  failing: [],
  throwing: [],
  mute: [],
};
