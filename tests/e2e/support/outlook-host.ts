import type { Frame, Page } from 'playwright-core';
import { invitation, outlookOnTheWeb } from '../../host/appointments';
import type { FakeBridge } from '../../host/bridge-fake';
import {
  type FakeColours,
  type FakeItem,
  type FakeOffice,
  makeOffice,
  type OfficeScript,
} from '../../host/office-fake';
import { type BridgeChoice, exposeBridge, installBridge } from './host-bridge';
import { APP, type ExtraFile, type GraphServer, routeInternet, type Seen } from './internet';

const HOST = 'https://outlook.office.com/calendar/view';

export const OUTLOOK_THEMES = {
  light: { bodyBackgroundColor: '#FFFFFF', bodyForegroundColor: '#242424' },
  dark: { bodyBackgroundColor: '#292929', bodyForegroundColor: '#FFFFFF' },
  contrast: { bodyBackgroundColor: '#000000', bodyForegroundColor: '#FFFFFF' },
} as const satisfies Record<string, FakeColours>;

export interface OutlookOptions {
  /** "/taskpane.html" when not given. */
  readonly path?: string;
  /** The open appointment; null: nothing. */
  readonly item?: FakeItem | null;
  /** "read" for an attendee, "compose" for the organizer; that of the item when not given. */
  readonly mode?: 'read' | 'compose';
  readonly theme?: keyof typeof OUTLOOK_THEMES;
  readonly bridge?: BridgeChoice;
  /** Another Outlook than the newest on the web. */
  readonly office?: Partial<OfficeScript>;
  readonly graph?: GraphServer;
  /** The sign-in page of Microsoft, for a host without a sign-in of its own. */
  readonly signIn?: GraphServer;
  /** Width of the pane in CSS pixels; 320 when not given. */
  readonly width?: number;
  readonly files?: Readonly<Record<string, ExtraFile>>;
}

/** Outlook on the web with the product in its pane. */
export interface OutlookPage extends Seen {
  /** The product. */
  readonly app: Frame;
  readonly bridge: FakeBridge;
  readonly setTheme: (theme: keyof typeof OUTLOOK_THEMES) => Promise<void>;
  /** Opens another appointment in the same pane. */
  readonly openItem: (item: FakeItem | null) => Promise<void>;
  /** Changes the open appointment, as typing does; `event` tells it ("olkRecipientsChanged"). */
  readonly edit: (changes: Partial<FakeItem>, event?: string) => Promise<void>;
  /** The open appointment with what the product attached, as an attendee opens it. */
  readonly sent: () => Promise<FakeItem | null>;
  /** Addresses that Outlook was asked to open. */
  readonly windows: () => Promise<readonly string[]>;
}

/**
 * Opens the product in a stand-in for Outlook on the web: a frame in a page at outlook.office.com, with a stand-in for Office.js at
 * Microsoft's address and, unless `bridge` is null, a sign-in. One for each page of the browser.
 */
export async function openInOutlook(page: Page, options: OutlookOptions = {}): Promise<OutlookPage> {
  const { path = '/taskpane.html', theme = 'light', width = 320 } = options;
  const item = options.item === undefined ? invitation : options.item;
  const script: OfficeScript = {
    ...outlookOnTheWeb,
    theme: OUTLOOK_THEMES[theme],
    ...options.office,
    item: item && options.mode ? { ...item, mode: options.mode } : item,
  };
  const bridge = await exposeBridge(page, options.bridge);
  const seen = await routeInternet(page, {
    host: { url: HOST, html: hostPage(`${APP}${path}`, width) },
    office: officeScript(script, options.bridge !== null),
    graph: options.graph,
    signIn: options.signIn,
    files: options.files,
  });
  await page.goto(HOST);
  const app = await appFrame(page);
  const control = <T>(name: keyof FakeOffice, ...args: unknown[]): Promise<T> =>
    app.evaluate(
      ({ name, args }) => {
        const { standIn } = window as unknown as { standIn: Record<string, unknown> };
        const part = standIn[name];
        return typeof part === 'function' ? part(...args) : part;
      },
      { name, args },
    );
  return {
    ...seen,
    app,
    bridge,
    setTheme: (next) => control('setTheme', OUTLOOK_THEMES[next]),
    openItem: (next) => control('openItem', next),
    async edit(changes, event) {
      await control('edit', changes);
      if (event !== undefined) await control('tellItem', event);
    },
    sent: () => control('sent'),
    windows: () => control('windows'),
  };
}

/** The frame of the product in the page of a host. */
export async function appFrame(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('iframe');
  const frame = await element.contentFrame();
  if (frame === null) throw new Error('The page of the host has no frame');
  await frame.waitForLoadState('domcontentloaded');
  return frame;
}

/** The HTML of a host that shows an address in a frame. */
export function hostPage(address: string, width: number, script = ''): string {
  const size = `style="width:${width}px;height:760px;border:0"`;
  return `<!doctype html><html lang="nl"><title>Host</title><iframe title="App" src="${address}" ${size}></iframe><script>${script}</script></html>`;
}

/** The stand-in for Office.js. It goes to the page as source, so nothing in it may point outside itself. */
export function officeScript(script: OfficeScript, withBridge: boolean): string {
  const bridge = withBridge ? `(${installBridge})(window);` : '';
  // Some loaders of TypeScript name functions with a helper of theirs, which is not there on the page.
  const helper = 'window.__name ??= (named) => named;';
  return `${helper} window.standIn = (${makeOffice})(${JSON.stringify(script)}, window); window.Office = standIn.office; ${bridge}`;
}
