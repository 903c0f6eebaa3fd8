import type { Frame, Page } from 'playwright-core';
import { type FakeBridge, MARIJKE } from '../../host/bridge-fake';
import { type BridgeChoice, exposeBridge } from './host-bridge';
import { APP, type ExtraFile, type GraphServer, routeInternet, type Seen } from './internet';
import { appFrame, hostPage } from './outlook-host';

const HOST = 'https://teams.microsoft.com/v2/';

/** The context as Teams sends it: flat, under its old names. */
export interface TeamsContext {
  readonly frameContext: 'content' | 'sidePanel' | 'settings' | 'remove';
  readonly entityId: string;
  readonly locale: string;
  readonly subEntityId?: string;
  readonly userObjectId?: string;
  readonly userDisplayName?: string;
  readonly userPrincipalName?: string;
  readonly loginHint?: string;
  readonly tid?: string;
  readonly chatId?: string;
  readonly meetingId?: string;
  readonly channelId?: string;
  readonly teamSiteUrl?: string;
  readonly appId?: string;
}

/** The personal tab of Marijke. */
export const personalTab: TeamsContext = {
  frameContext: 'content',
  entityId: 'start',
  locale: 'nl-nl',
  userObjectId: MARIJKE.objectId,
  userDisplayName: 'Marijke van Dalen',
  userPrincipalName: MARIJKE.username,
  loginHint: MARIJKE.username,
  tid: MARIJKE.tenant,
};

/** A tab in the chat of a Teams meeting; with `frameContext: 'sidePanel'` the side panel. */
export const meetingTab: TeamsContext = {
  ...personalTab,
  chatId: '19:meeting_YWItanVuaQ@thread.v2',
  meetingId: 'MCMxOTptZWV0aW5nX1lXSXRhblZ1YVFAdGhyZWFkLnYyIzA=',
};

export interface TeamsOptions {
  /** "/tab.html" when not given. */
  readonly path?: string;
  /** `personalTab` with changes when not given. */
  readonly context?: Partial<TeamsContext>;
  readonly theme?: string;
  readonly bridge?: BridgeChoice;
  /** A parent that never answers, as no Teams. */
  readonly mute?: boolean;
  /** The settings of the tab, for config.html. */
  readonly config?: object;
  readonly graph?: GraphServer;
  /** The sign-in page of Microsoft, for a host without a sign-in of its own. */
  readonly signIn?: GraphServer;
  /** Width of the tab in CSS pixels; 1000 when not given. */
  readonly width?: number;
  readonly files?: Readonly<Record<string, ExtraFile>>;
}

export interface TeamsMessage {
  readonly func: string;
  readonly args: readonly unknown[];
}

/** Teams with the product in a tab. */
export interface TeamsPage extends Seen {
  readonly app: Frame;
  readonly bridge: FakeBridge;
  /** What the product said to Teams, in order. */
  readonly messages: readonly TeamsMessage[];
  readonly setTheme: (theme: string) => Promise<void>;
  /** Presses "Save" of the settings of a tab. */
  readonly pressSave: () => Promise<void>;
}

interface Message extends TeamsMessage {
  /** The request to the sign-in, for "nestedAppAuth.execute". */
  readonly data?: string;
}

/**
 * Opens the product in a stand-in for Teams: a frame in a page at teams.microsoft.com that speaks as Teams does with Microsoft's real
 * library, with a sign-in unless `bridge` is null. One for each page of the browser.
 */
export async function openInTeams(page: Page, options: TeamsOptions = {}): Promise<TeamsPage> {
  const { path = '/tab.html', width = 1000, theme = 'default' } = options;
  const messages: Message[] = [];
  const bridge = await exposeBridge(page, options.bridge);
  const context = { ...personalTab, ...options.context, theme, hostName: 'Teams', hostClientType: 'web' };
  await page.exposeFunction('tellTeams', (message: Message) => {
    messages.push(message);
    return options.mute ? null : reply(message);
  });

  function reply({ func, data }: Message): readonly unknown[] | null {
    switch (func) {
      case 'initialize':
        // The runtime has to stand in the fourth place, or there is no bridge.
        return [context.frameContext, 'web', '2.0.1', runtime(options.bridge !== null)];
      case 'getContext':
        return [context];
      case 'nestedAppAuth.execute': {
        const answer = bridge.answer(data ?? '');
        return answer === null ? null : [null, answer];
      }
      case 'settings.getSettings':
        return [options.config ?? {}];
      case 'settings.setSettings':
      case 'executeDeepLink':
        return [true];
      default:
        return [];
    }
  }

  const seen = await routeInternet(page, {
    host: { url: HOST, html: hostPage(`${APP}${path}`, width, `(${speakAsTeams})(window);`) },
    office: null,
    graph: options.graph,
    signIn: options.signIn,
    files: options.files,
  });
  await page.goto(HOST);
  const app = await appFrame(page);
  const tell = (func: string, args: readonly unknown[]): Promise<void> =>
    page.evaluate(
      ([func, args]) => {
        window.frames[0]?.postMessage({ func, args }, '*');
      },
      [func, args] as const,
    );
  return {
    ...seen,
    app,
    bridge,
    messages,
    setTheme: (next) => tell('themeChange', [next]),
    pressSave: () => tell('settings.save', [{}]),
  };
}

function runtime(withBridge: boolean): string {
  const supports = { app: {}, pages: { config: {} }, ...(withBridge ? { nestedAppAuth: {} } : {}) };
  return JSON.stringify({
    apiVersion: 4,
    isNAAChannelRecommended: withBridge,
    hostVersionsInfo: {},
    isLegacyTeams: false,
    supports,
  });
}

/** Hands what the frame says to the test and the answer back. Runs in the page of the host. */
function speakAsTeams(window: Window): void {
  const { tellTeams } = window as unknown as { tellTeams: (message: object) => Promise<unknown[] | null> };
  window.addEventListener('message', ({ data, source, origin }) => {
    if (!data?.func) return;
    void tellTeams({ func: data.func, args: data.args ?? [], data: data.data }).then((args) => {
      const answer = { id: data.id, uuidAsString: data.uuidAsString, args };
      if (args !== null) (source as WindowProxy | null)?.postMessage(answer, origin);
    });
  });
}
