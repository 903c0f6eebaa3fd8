// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { outlookHost } from '../../src/host/outlook';
import { AttachmentUnavailable, type Host, type OpenAppointment } from '../../src/host/types';
import { draft, invitation, outlookOnTheWeb } from './appointments';
import { type FakeOffice, makeOffice, type OfficeScript } from './office-fake';

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
});

afterEach(() => {
  Reflect.deleteProperty(window, 'Office');
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function outlook(changes: Partial<OfficeScript> = {}): FakeOffice {
  const fake = makeOffice({ ...outlookOnTheWeb, ...changes });
  Object.assign(window, { Office: fake.office });
  return fake;
}

async function start(changes: Partial<OfficeScript> = {}): Promise<{ fake: FakeOffice; host: Host }> {
  const fake = outlook(changes);
  const started = await outlookHost(window);
  if (started.kind !== 'host') throw new Error(`no host: ${started.why}`);
  return { fake, host: started.host };
}

function appointment(host: Host): OpenAppointment {
  const opened = host.opened();
  if (opened.kind !== 'appointment') throw new Error(`opened is ${opened.kind}`);
  return opened.appointment;
}

/** Lets everything that is under way come to its end. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 30; turn++) await Promise.resolve();
}

function counted(host: Host): { readonly times: () => number } {
  let times = 0;
  host.onOpened(() => {
    times += 1;
  });
  return { times: () => times };
}

describe('where the page runs', () => {
  test('without the script of Microsoft there is no Outlook', async () => {
    expect(await outlookHost(window)).toEqual({ kind: 'none', why: 'no-office' });
  });

  test('a script that never gets ready counts as not loaded', async () => {
    outlook({ mute: ['onReady'] });
    expect(await outlookHost(window, 20)).toEqual({ kind: 'none', why: 'no-office' });
  });

  test.each([null, 'Word'] as const)('in %s it is not Outlook', async (host) => {
    outlook({ host });
    expect(await outlookHost(window)).toEqual({ kind: 'none', why: 'not-outlook' });
  });

  test.each([null, { ...invitation, itemType: 'message' as const }])(
    'without an appointment there is nothing to show',
    async (item) => {
      outlook({ item });
      expect(await outlookHost(window)).toEqual({ kind: 'none', why: 'no-item' });
    },
  );

  test('Outlook says who is looking and in which language', async () => {
    const { host } = await start();
    expect(host.name).toBe('outlook');
    expect(host.locale).toBe('nl-NL');
    expect(host.user).toEqual({
      name: 'Marijke van Dalen',
      email: 'm.vandalen@wolkeveen.example',
      tenant: null,
      objectId: null,
    });
    expect(host.deepLink('#/', 'Start')).toBeNull();
  });
});

const event = {
  subject: 'Algemeen Bestuur Regio Wolkendal',
  body: { contentType: 'html', content: invitation.body },
  start: { dateTime: '2026-06-09T11:30:00.000', timeZone: 'UTC' },
  end: { dateTime: '2026-06-09T14:00:00.000', timeZone: 'UTC' },
  location: { displayName: 'Regiohuis' },
  organizer: { emailAddress: { name: 'Saskia Nieland', address: 'S.Nieland@regiowolkendal.example' } },
  attendees: [
    { emailAddress: { name: 'Marijke van Dalen', address: 'm.vandalen@wolkeveen.example' } },
    { emailAddress: { name: 'Bas Bode', address: 'b.bode@regiowolkendal.example' } },
  ],
};

describe('an appointment as an attendee opens it', () => {
  test('has the shape of an event of Graph', async () => {
    const { host } = await start();
    const open = appointment(host);
    expect(open).toMatchObject({ mode: 'read', graphId: 'AAMkAD-ab_1=', mailbox: null, event });
    expect(open.event.attachments?.map((file) => [file?.['@odata.type'], file?.name, file?.contentType])).toEqual([
      ['#microsoft.graph.fileAttachment', 'agenda.docx', invitation.attachments[0]?.contentType],
      ['#microsoft.graph.referenceAttachment', 'begroting.xlsx', invitation.attachments[1]?.contentType],
    ]);
    expect(JSON.stringify(open.event)).not.toContain('contentBytes');
  });

  test('on a phone the id is in the form of REST already', async () => {
    const { host } = await start({
      platform: 'iOS',
      mailbox: 5,
      theme: null,
      item: { ...invitation, itemId: 'AAMk-ab_1=' },
    });
    expect(appointment(host).graphId).toBe('AAMk-ab_1=');
  });

  test('without an id it still opens', async () => {
    const { host } = await start({ platform: 'Mac', item: { ...invitation, itemId: null } });
    expect(appointment(host)).toMatchObject({ graphId: null, event: { subject: invitation.subject } });
    expect(appointment(host).key).not.toBe('');
  });

  test('a text that is slow is not waited for: first the head, then the rest', async () => {
    vi.useFakeTimers();
    outlook({ mute: ['body.getAsync'] });
    const starting = outlookHost(window);
    await vi.advanceTimersByTimeAsync(200);
    const started = await starting;
    if (started.kind !== 'host') throw new Error('no host');
    const { host } = started;
    expect(appointment(host)).toMatchObject({ complete: false, event: { subject: invitation.subject, body: null } });
    const changes = counted(host);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(appointment(host)).toMatchObject({ complete: true, graphId: 'AAMkAD-ab_1=' });
    expect(changes.times()).toBe(1);
  });

  test.each(['failing', 'throwing', 'mute'] as const)('a text that is %s is left out', async (kind) => {
    vi.useFakeTimers();
    outlook({ [kind]: ['body.getAsync'] });
    const starting = outlookHost(window);
    await vi.advanceTimersByTimeAsync(10_000);
    const started = await starting;
    if (started.kind !== 'host') throw new Error(started.why);
    expect(appointment(started.host).event).toMatchObject({ ...event, body: null });
  });

  test('the name that Exchange uses inside is no address', async () => {
    const organizer = {
      displayName: 'Saskia Nieland',
      emailAddress: '/o=ExchangeLabs/ou=Exchange/cn=Recipients/cn=sn',
    };
    const { host } = await start({ item: { ...invitation, organizer } });
    expect(appointment(host).event.organizer).toEqual({ emailAddress: { name: 'Saskia Nieland', address: null } });
  });

  test.each([
    ['of another person', 15, 'Wethouder@wolkeveen.example', 'wethouder@wolkeveen.example'],
    ['of another person, in an Outlook that cannot tell', 7, 'wethouder@wolkeveen.example', null],
    ['of the user', 15, 'm.vandalen@wolkeveen.example', null],
  ])('the mailbox %s', async (_name, mailbox, targetMailbox, expected) => {
    const { host } = await start({ mailbox, item: { ...invitation, targetMailbox } });
    expect(appointment(host).mailbox).toBe(expected);
  });
});

describe('an appointment as its organizer composes it', () => {
  test('gives the same event, without an id and without being saved', async () => {
    const { host, fake } = await start({ item: draft });
    expect(appointment(host)).toMatchObject({ mode: 'compose', graphId: null, event });
    expect(appointment(host).event.attachments?.[0]?.contentType).toBeNull();
    expect(fake.asked).not.toContain('saveAsync');
  });

  test('has an id once it was saved', async () => {
    const { host } = await start({ item: { ...draft, itemId: 'AAMkAD/ab+1=' } });
    expect(appointment(host).graphId).toBe('AAMkAD-ab_1=');
  });

  test('in an older Outlook the organizer, the attachments and the id are missing', async () => {
    const { host } = await start({ mailbox: 5, item: { ...draft, itemId: 'AAMk' } });
    expect(appointment(host).graphId).toBeNull();
    expect(appointment(host).event).toMatchObject({ ...event, organizer: null, attachments: null });
  });

  test.each(['subject', 'start', 'end', 'location', 'organizer', 'requiredAttendees', 'optionalAttendees'])(
    'opens without the %s when that fails',
    async (name) => {
      const { host } = await start({ item: draft, failing: [`${name}.getAsync`] });
      expect(appointment(host).event.body).toEqual(event.body);
    },
  );

  test.each(['olkAppointmentTimeChanged', 'olkRecipientsChanged', 'olkAttachmentsChanged'])(
    'follows %s',
    async (name) => {
      const { host, fake } = await start({ item: draft });
      const { times } = counted(host);
      fake.edit({ location: 'Stadhuis' });
      fake.tellItem(name);
      await settle();
      expect(times()).toBe(1);
      expect(appointment(host).event.location).toEqual({ displayName: 'Stadhuis' });
    },
  );

  test.each([
    ['gets the focus', () => window],
    ['is shown again', () => window.document],
  ])('reads the text again when the pane %s', async (_name, target) => {
    const { host, fake } = await start({ item: draft });
    const { times } = counted(host);
    const { key } = appointment(host);
    fake.edit({ body: '<p>Nieuwe agenda</p>', itemId: 'AAMk/saved' });
    target().dispatchEvent(new Event(target() === window ? 'focus' : 'visibilitychange'));
    await settle();
    expect(times()).toBe(1);
    expect(appointment(host)).toMatchObject({
      key,
      graphId: 'AAMk-saved',
      event: { body: { content: '<p>Nieuwe agenda</p>' } },
    });
  });

  test('tells nothing when nothing changed', async () => {
    const { host } = await start({ item: draft });
    const { times } = counted(host);
    const before = host.opened();
    window.dispatchEvent(new Event('focus'));
    await settle();
    expect([times(), host.opened()]).toEqual([0, before]);
  });

  test('an attendee does not have the text read again', async () => {
    const { fake } = await start();
    const before = fake.asked.length;
    window.dispatchEvent(new Event('focus'));
    await settle();
    expect(fake.asked).toHaveLength(before);
  });
});

describe('another item in the same pane', () => {
  const other = { ...invitation, itemId: 'AAMk/2', subject: 'Dagelijks Bestuur' };

  test('is read and told', async () => {
    const { host, fake } = await start();
    const { times } = counted(host);
    const first = appointment(host).key;
    fake.openItem(other);
    await settle();
    expect(times()).toBe(1);
    expect(appointment(host).event.subject).toBe('Dagelijks Bestuur');
    expect(appointment(host).key).not.toBe(first);
  });

  test('nothing is open any more', async () => {
    const { host, fake } = await start();
    fake.openItem(null);
    await settle();
    expect(host.opened()).toEqual({ kind: 'nothing' });
  });

  test('the same item again is no change', async () => {
    const { host, fake } = await start();
    const { times } = counted(host);
    fake.openItem(invitation);
    await settle();
    expect(times()).toBe(0);
  });

  test('a slow answer for the earlier item does not win from the later one', async () => {
    const { host, fake } = await start();
    vi.useFakeTimers();
    fake.delay('body.getAsync', 500);
    fake.openItem(other);
    fake.delay('body.getAsync', 10);
    fake.openItem({ ...other, itemId: 'AAMk/3', subject: 'PFHO Jeugd' });
    await vi.advanceTimersByTimeAsync(1000);
    expect(appointment(host).event.subject).toBe('PFHO Jeugd');
  });

  test('who stopped listening hears nothing', async () => {
    const { host, fake } = await start();
    const heard = vi.fn();
    host.onOpened(heard)();
    fake.openItem(other);
    await settle();
    expect(heard).not.toHaveBeenCalled();
  });
});

describe('an attachment', () => {
  test('comes as base64', async () => {
    const { host } = await start();
    expect(await appointment(host).attachment('AAMk+bijlage/1')).toBe('UEsDBA==');
  });

  test.each([
    ['in the cloud', {}, 'cloud-1'],
    ['that is unknown', {}, 'elsewhere'],
    ['in an older Outlook', { mailbox: 7 }, 'AAMk+bijlage/1'],
    ['that Outlook fails on', { failing: ['getAttachmentContentAsync'] }, 'AAMk+bijlage/1'],
  ])('%s cannot be had', async (_name, changes, id) => {
    const { host } = await start(changes);
    await expect(appointment(host).attachment(id)).rejects.toBeInstanceOf(AttachmentUnavailable);
  });
});

describe('a link', () => {
  test('goes through Outlook on the desktop, mail and anything else does not', async () => {
    const open = vi.spyOn(window, 'open').mockReturnValue(null);
    const { host, fake } = await start({ openBrowserWindow: true });
    host.openLink('https://regiowolkendal.example/stukken');
    host.openLink('mailto:griffie@regiowolkendal.example');
    host.openLink('javascript:alert(1)');
    expect(fake.windows).toEqual(['https://regiowolkendal.example/stukken']);
    expect(open.mock.calls.map(([url]) => url)).toEqual(['mailto:griffie@regiowolkendal.example']);
  });

  test('opens a window on the web', async () => {
    const open = vi.spyOn(window, 'open').mockReturnValue(null);
    const { host } = await start();
    host.openLink('https://regiowolkendal.example/');
    expect(open).toHaveBeenCalledWith('https://regiowolkendal.example/', '_blank', 'noopener,noreferrer');
  });
});
