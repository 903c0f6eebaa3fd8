import type { Page } from 'playwright-core';
import { type FakeBridge, makeBridge } from '../../host/bridge-fake';

/** The sign-in of the host as a test asks for it; null: this host has none. */
export type BridgeChoice = Parameters<typeof makeBridge>[0] | null;

/** Lets the frames of a page speak with the sign-in of the host by `window.askBridge(request)`. */
export async function exposeBridge(page: Page, choice: BridgeChoice = {}): Promise<FakeBridge> {
  const bridge = makeBridge(choice ?? { behaviour: 'mute' });
  await page.exposeFunction('askBridge', (request: string) => bridge.answer(request));
  return bridge;
}

/** As the Office.js of Outlook puts it on the page. Runs there: uses nothing from outside itself. */
export function installBridge(window: Window): void {
  const heard: ((message: string) => void)[] = [];
  const { askBridge } = window as unknown as { askBridge: (request: string) => Promise<string | null> };
  Object.assign(window, {
    nestedAppAuthBridge: {
      addEventListener: (_name: string, listener: (message: string) => void) => heard.push(listener),
      removeEventListener: () => {},
      postMessage: (request: string) => {
        void askBridge(request).then((answer) => {
          if (answer !== null) for (const listener of heard) listener(answer);
        });
      },
    },
  });
}
