// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { outlookHost } from '../../src/host/outlook';
import type { AttachFiles, Host, OpenAppointment } from '../../src/host/types';
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

const CONTENT = btoa('{"rolvast":1}');

interface Started {
  readonly fake: FakeOffice;
  readonly host: Host;
  readonly open: () => OpenAppointment;
}

async function start(changes: Partial<OfficeScript> = {}): Promise<Started> {
  const fake = makeOffice({ ...outlookOnTheWeb, item: draft, ...changes });
  Object.assign(window, { Office: fake.office });
  const started = await outlookHost(window);
  if (started.kind !== 'host') throw new Error(`no host: ${started.why}`);
  const { host } = started;
  const open = (): OpenAppointment => {
    const opened = host.opened();
    if (opened.kind !== 'appointment') throw new Error(opened.kind);
    return opened.appointment;
  };
  return { fake, host, open };
}

function attachOf({ open }: Started): AttachFiles {
  const { attach } = open();
  if (attach === null) throw new Error('this Outlook attaches nothing');
  return attach;
}

test('what the organizer attaches is what an attendee reads', async () => {
  const organizer = await start();
  const attach = attachOf(organizer);
  const id = await attach.add('rolvast.json', CONTENT);
  expect((await attach.list()).map(({ name }) => name)).toEqual(['agenda.docx', 'begroting.xlsx', 'rolvast.json']);
  await vi.waitFor(() => expect(organizer.open().event.attachments?.at(-1)?.name).toBe('rolvast.json'));
  expect(await organizer.open().attachment(id)).toBe(CONTENT);

  const attendee = await start({ item: organizer.fake.sent() });
  expect(attendee.open().mode).toBe('read');
  expect(await attendee.open().attachment(id)).toBe(CONTENT);
});

test('what is taken off is gone, and taking it off twice is no error', async () => {
  const organizer = await start();
  const attach = attachOf(organizer);
  const id = await attach.add('rolvast.json', CONTENT);
  await attach.remove(id);
  await attach.remove(id);
  expect(organizer.fake.sent()?.attachments.map(({ name }) => name)).toEqual(['agenda.docx', 'begroting.xlsx']);
});

test.each([
  ['an attendee', { item: invitation }],
  ['an Outlook below Mailbox 1.8', { mailbox: 7 }],
] as const)('%s attaches nothing', async (_who, changes) => {
  expect((await start(changes)).open().attach).toBeNull();
});

describe('what goes wrong has a kind', () => {
  test.each([
    ['a file that is too large', {}, 'rolvast.json', 'x'.repeat(34_865_153), 'too-large'],
    ['a kind of file that is not allowed', {}, 'rolvast.exe', CONTENT, 'not-allowed'],
    ['an error without a name', { failing: ['addFileAttachmentFromBase64Async'] }, 'rolvast.json', CONTENT, 'failed'],
    [
      'a function that is broken',
      { throwing: ['addFileAttachmentFromBase64Async'] },
      'rolvast.json',
      CONTENT,
      'unsupported',
    ],
  ] as const)('%s', async (_name, changes, name, content, problem) => {
    const attach = attachOf(await start(changes));
    await expect(attach.add(name, content)).rejects.toMatchObject({ name: 'AttachFailed', problem });
  });

  test('no answer', async () => {
    const attach = attachOf(await start({ mute: ['removeAttachmentAsync'] }));
    vi.useFakeTimers();
    const removed = attach.remove('AAMk+bijlage/1').catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await removed).toMatchObject({ problem: 'busy' });
  });
});
