/** An appointment as a test writes it down. JSON, so that it can go along to a page. */
export interface FakeItem {
  readonly mode: 'read' | 'compose';
  readonly itemType?: 'appointment' | 'message';
  /** The form of Exchange, with "/" and "+". Null while composing: never saved. Null while reading: some versions give none. */
  readonly itemId: string | null;
  readonly subject: string;
  /** UTC, ISO 8601. */
  readonly start: string;
  readonly end: string;
  readonly location: string;
  readonly organizer: FakePerson;
  readonly required: readonly FakePerson[];
  readonly optional: readonly FakePerson[];
  /** HTML. */
  readonly body: string;
  readonly attachments: readonly FakeAttachment[];
  /** The mailbox of somebody else that holds it; not given: the user's own, and Outlook fails to tell shared properties. */
  readonly targetMailbox?: string;
}

export interface FakePerson {
  readonly displayName: string;
  readonly emailAddress: string;
}

export interface FakeAttachment {
  readonly id: string;
  readonly name: string;
  readonly attachmentType: 'file' | 'item' | 'cloud';
  readonly contentType: string;
  readonly size: number;
  readonly isInline: boolean;
  readonly content: string;
  /** "base64", "url", "eml" or "iCalendar". */
  readonly format: string;
}

export interface FakeColours {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
}

/** How this Outlook behaves. JSON. */
export interface OfficeScript {
  /** What `onReady` says; null in a browser tab. */
  readonly host: 'Outlook' | 'Word' | null;
  readonly platform: 'OfficeOnline' | 'PC' | 'Mac' | 'iOS' | 'Android';
  /** The best Mailbox requirement set, the digits after "1.". */
  readonly mailbox: number;
  readonly user: FakePerson;
  readonly language: string;
  /** Null where Outlook tells no colours (phones, and below 1.14). */
  readonly theme: FakeColours | null;
  readonly item: FakeItem | null;
  /** Only the desktop programs have `openBrowserWindow`. */
  readonly openBrowserWindow: boolean;
  /** Functions that answer with a failure: "body.getAsync", "organizer.getAsync", "getAttachmentContentAsync". */
  readonly failing: readonly string[];
  /** Functions that throw, and functions that never answer. */
  readonly throwing: readonly string[];
  readonly mute: readonly string[];
}

/** What a test can do with the stand-in. */
export interface FakeOffice {
  /** As `window.Office`. */
  readonly office: typeof Office;
  /** Another item in the same pane, or none: tells ItemChanged. */
  readonly openItem: (item: FakeItem | null) => void;
  /** Changes the open item without telling anyone, as typing in Outlook does. */
  readonly edit: (changes: Partial<FakeItem>) => void;
  /** The open item as it is now, with what was attached: as an attendee opens it once it was sent. Null when nothing is open. */
  readonly sent: () => FakeItem | null;
  /** Tells an event of the item ("olkRecipientsChanged"). */
  readonly tellItem: (event: string) => void;
  readonly setTheme: (theme: FakeColours) => void;
  /** Answers of these functions wait for so many milliseconds from now on. */
  readonly delay: (name: string, milliseconds: number) => void;
  /** The names of the asynchronous functions that were called, in order. */
  readonly asked: readonly string[];
  /** Addresses given to `openBrowserWindow`. */
  readonly windows: readonly string[];
}

/**
 * Office.js as far as Rolvast uses it, with its quirks: a reader has values where an organizer has to ask, functions of a better
 * requirement set do not exist, failures come as an AsyncResult, an appointment that was never saved has no id, and `history` loses
 * `pushState`. Uses nothing from outside itself: the end-to-end tests send its source to a page.
 */
export function makeOffice(script: OfficeScript, page: { history?: unknown } = {}): FakeOffice {
  let item = script.item;
  let officeTheme = script.theme;
  let shown: unknown = null;
  let showing = 0;
  let added = 0;
  const asked: string[] = [];
  const windows: string[] = [];
  const delays = new Map<string, number>();
  const mailboxHandlers = new Map<string, ((event: unknown) => void)[]>();
  let itemHandlers = new Map<string, (() => void)[]>();
  const EventType = {
    ItemChanged: 'olkItemSelectedChanged',
    OfficeThemeChanged: 'officeThemeChanged',
    AppointmentTimeChanged: 'olkAppointmentTimeChanged',
    RecipientsChanged: 'olkRecipientsChanged',
    AttachmentsChanged: 'olkAttachmentsChanged',
  };

  type Done = (result: { status: string; value?: unknown; error?: { name: string; message: string } }) => void;

  /** An asynchronous function: `give` says what it answers at the moment of asking; it throws an error by name to fail. */
  function ask(name: string, give: (...args: never[]) => unknown) {
    return (...args: unknown[]): void => {
      asked.push(name);
      if (script.throwing.includes(name)) throw new TypeError(`${name} is broken`);
      const done = args.filter((arg) => typeof arg === 'function').at(-1) as Done | undefined;
      const result = outcome(name, () => give(...(args as never[])));
      if (script.mute.includes(name)) return;
      const wait = delays.get(name);
      if (wait === undefined) queueMicrotask(() => done?.(result));
      else setTimeout(() => done?.(result), wait);
    };
  }

  function outcome(name: string, give: () => unknown) {
    const failed = (error: string) => ({ status: 'failed', error: { name: error, message: error } });
    if (script.failing.includes(name)) return failed('InternalServerError');
    try {
      return { status: 'succeeded', value: give() };
    } catch (error) {
      return failed(error instanceof Error ? error.message : 'InternalServerError');
    }
  }

  function fail(name: string): never {
    throw new Error(name);
  }

  function addTo(handlers: Map<string, unknown[]>) {
    return ask('addHandlerAsync', (event: string, handler: unknown) => {
      handlers.set(event, [...(handlers.get(event) ?? []), handler]);
    });
  }

  /** An item that was closed stays as it was. */
  function whileShown(own: FakeItem): () => FakeItem {
    const mine = showing;
    return () => (mine === showing && item !== null ? item : own);
  }

  /** Functions that both forms of an item have. */
  function common(own: FakeItem): object {
    const current = whileShown(own);
    const better = {
      getAttachmentContentAsync: ask('getAttachmentContentAsync', (id: string) => {
        const found = current().attachments.find((attachment) => attachment.id === id) ?? fail('InvalidAttachmentId');
        return { content: found.content, format: found.format };
      }),
      getSharedPropertiesAsync: ask('getSharedPropertiesAsync', () => {
        const mailbox = own.targetMailbox ?? fail('OperationNotSupported');
        return {
          owner: mailbox,
          targetMailbox: mailbox,
          targetRestUrl: 'https://outlook.office.com/api',
          delegatePermissions: 1,
        };
      }),
    };
    return {
      itemType: own.itemType ?? 'appointment',
      body: {
        getAsync: ask('body.getAsync', (kind: string) => (kind === 'html' ? current().body : fail('InvalidFormat'))),
      },
      ...(script.mailbox >= 8 ? better : {}),
    };
  }

  function readForm(own: FakeItem): object {
    return {
      ...common(own),
      itemId: own.itemId,
      subject: own.subject,
      start: new Date(own.start),
      end: new Date(own.end),
      location: own.location,
      organizer: own.organizer,
      requiredAttendees: own.required,
      optionalAttendees: own.optional,
      attachments: own.attachments.map(({ content: _content, format: _format, ...details }) => details),
    };
  }

  function composeForm(own: FakeItem): object {
    const now = whileShown(own);
    const part = (name: string, give: (item: FakeItem) => unknown) => ({
      getAsync: ask(`${name}.getAsync`, () => give(now())),
      setAsync: ask(`${name}.setAsync`, () => fail('Rolvast does not write')),
    });
    return {
      ...common(own),
      subject: part('subject', ({ subject }) => subject),
      start: part('start', ({ start }) => new Date(start)),
      end: part('end', ({ end }) => new Date(end)),
      location: part('location', ({ location }) => location),
      requiredAttendees: part('requiredAttendees', ({ required }) => required),
      optionalAttendees: part('optionalAttendees', ({ optional }) => optional),
      saveAsync: ask('saveAsync', () => fail('Rolvast does not save')),
      ...(script.mailbox >= 7
        ? { organizer: part('organizer', ({ organizer }) => organizer), addHandlerAsync: addTo(itemHandlers) }
        : {}),
      ...(script.mailbox >= 8
        ? {
            getItemIdAsync: ask('getItemIdAsync', () => now().itemId ?? fail('ItemNotSaved')),
            addFileAttachmentFromBase64Async: ask(
              'addFileAttachmentFromBase64Async',
              (content: string, name: string, _options: object) => attach(now(), name, content),
            ),
            removeAttachmentAsync: ask('removeAttachmentAsync', (id: string) => {
              const { attachments } = now();
              if (!attachments.some((one) => one.id === id)) fail('InvalidAttachmentId');
              setAttachments(attachments.filter((one) => one.id !== id));
            }),
            // While composing there is no media type.
            getAttachmentsAsync: ask('getAttachmentsAsync', () =>
              now().attachments.map(({ content: _c, format: _f, contentType: _t, ...details }) => details),
            ),
          }
        : {}),
    };
  }

  /** Outlook takes files up to 25 MB, tells of each change, and counts base64 as the attachment is. */
  function attach({ attachments }: FakeItem, name: string, content: string): string {
    if (content.length > 34_865_152) fail('AttachmentSizeExceeded');
    if (name.endsWith('.exe')) fail('FileTypeNotSupported');
    added += 1;
    const id = `AAMk+nieuw/${added}=`;
    const size = Math.floor((content.length * 3) / 4);
    const details = {
      attachmentType: 'file',
      contentType: 'application/json',
      isInline: false,
      format: 'base64',
    } as const;
    setAttachments([...attachments, { ...details, id, name, size, content }]);
    return id;
  }

  function setAttachments(attachments: readonly FakeAttachment[]): void {
    if (item !== null) item = { ...item, attachments };
    const told = itemHandlers;
    queueMicrotask(() => {
      for (const handler of told.get(EventType.AttachmentsChanged) ?? []) handler();
    });
  }

  function show(): void {
    itemHandlers = new Map();
    showing += 1;
    if (item === null) shown = null;
    else shown = item.mode === 'read' ? readForm(item) : composeForm(item);
  }

  show();
  const onPhone = script.platform === 'iOS' || script.platform === 'Android';
  const mailbox = {
    get item() {
      return shown;
    },
    userProfile: { ...script.user, timeZone: 'W. Europe Standard Time', accountType: 'office365' },
    addHandlerAsync: addTo(mailboxHandlers),
    convertToRestId: (id: string) => {
      if (onPhone) throw new Error('convertToRestId is not supported');
      return id.replaceAll('/', '-').replaceAll('+', '_');
    },
  };
  const context = {
    platform: script.platform,
    displayLanguage: script.language,
    ...(script.host === 'Outlook' ? { mailbox } : {}),
    get officeTheme() {
      return officeTheme ?? undefined;
    },
    requirements: {
      isSetSupported: (name: string, version: string) =>
        name === 'OpenBrowserWindowApi'
          ? script.openBrowserWindow
          : name === 'Mailbox'
            ? Number(version.split('.')[1]) <= script.mailbox
            : false,
    },
    ui: { openBrowserWindow: (url: string) => void windows.push(url) },
  };
  if (page.history) Object.assign(page.history, { pushState: null, replaceState: null });
  const office = {
    EventType,
    context,
    onReady: async () => {
      if (script.mute.includes('onReady')) await new Promise(() => {});
      return { host: script.host, platform: script.host === null ? null : script.platform };
    },
  };
  return {
    office: office as unknown as typeof Office,
    openItem(next) {
      item = next;
      show();
      for (const handler of mailboxHandlers.get(EventType.ItemChanged) ?? []) handler({ type: EventType.ItemChanged });
    },
    edit(changes) {
      if (item) item = { ...item, ...changes };
    },
    sent: () => (item === null ? null : { ...item, mode: 'read', itemId: item.itemId ?? 'AAMkAD/verstuurd=' }),
    tellItem(event) {
      for (const handler of itemHandlers.get(event) ?? []) handler();
    },
    setTheme(theme) {
      officeTheme = theme;
      const event = { type: EventType.OfficeThemeChanged, officeTheme: theme };
      for (const handler of mailboxHandlers.get(EventType.OfficeThemeChanged) ?? []) handler(event);
    },
    delay: (name, milliseconds) => void delays.set(name, milliseconds),
    asked,
    windows,
  };
}
