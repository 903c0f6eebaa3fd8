import { inTime, TOO_LATE } from './in-time';
import { isLink, openWindow } from './open-link';
import { ownAddress } from './outlook/identity';
import { type OfficeJs, officeOf, openItem } from './outlook/office';
import { outlookTheme } from './outlook/theme';
import { watchItem } from './outlook/watch';
import type { Host } from './types';

/** How long Office.js may take to say where it runs, in milliseconds. */
const PATIENCE = 10_000;

/**
 * Why there is no Outlook: `no-office`: the script of Microsoft did not load, or gave no sign; `not-outlook`: the page stands open
 * in another program or in a browser tab; `no-item`: no appointment stands open.
 */
export type NoOutlook = 'no-office' | 'not-outlook' | 'no-item';

export type OutlookStart =
  | { readonly kind: 'host'; readonly host: Host }
  | { readonly kind: 'none'; readonly why: NoOutlook };

/**
 * Outlook as the host, once the open appointment has been read. Needs Office.js on the page, from the address of Microsoft
 * (https://appsforoffice.microsoft.com/lib/1/hosted/office.js): the package in the registry has no sign-in. Never rejects.
 *
 * Office.js sets `history.pushState` and `history.replaceState` to null: move with `location.hash` only.
 * Source: learn.microsoft.com/office/dev/add-ins/develop/initialize-add-in
 */
export async function outlookHost(window: Window, patience = PATIENCE): Promise<OutlookStart> {
  const office = officeOf(window) ?? (await afterScripts(window, patience));
  if (office === null) return { kind: 'none', why: 'no-office' };
  const ready = await inTime(
    office.onReady().catch((): typeof TOO_LATE => TOO_LATE),
    patience,
  );
  if (ready === TOO_LATE) return { kind: 'none', why: 'no-office' };
  if (String(ready.host) !== 'Outlook' || !office.context.mailbox) return { kind: 'none', why: 'not-outlook' };
  if (openItem(office) === null) return { kind: 'none', why: 'no-item' };
  const watch = await watchItem(office, window);
  return { kind: 'host', host: hostOf(office, window, watch) };
}

/** Waits until the deferred scripts of the page have come or failed: Office.js is one, after those of the product. */
async function afterScripts(window: Window, patience: number): Promise<OfficeJs | null> {
  const { document } = window;
  if (document.readyState === 'complete') return null;
  const come = new Promise((resolve) => {
    document.addEventListener('DOMContentLoaded', resolve, { once: true });
    // Where that was before: everything of the page.
    window.addEventListener('load', resolve, { once: true });
  });
  await inTime(come, patience);
  return officeOf(window);
}

function hostOf(office: OfficeJs, window: Window, watch: Pick<Host, 'opened' | 'onOpened'>): Host {
  const { displayName } = office.context.mailbox.userProfile;
  return {
    name: 'outlook',
    ...outlookTheme(office, window),
    ...watch,
    locale: office.context.displayLanguage || window.navigator.language,
    // Office.js tells no Entra ids.
    user: { name: displayName ?? '', email: ownAddress(office), tenant: null, objectId: null },
    openLink: (url) => openLink(office, window, url),
    deepLink: () => null,
  };
}

// In the frames of the desktop programs only Outlook itself can open the browser; Outlook on the web does not have this function.
// Source: learn.microsoft.com/javascript/api/requirement-sets/common/open-browser-window-api-requirement-sets
function openLink(office: OfficeJs, window: Window, url: string): void {
  const byOffice = office.context.requirements?.isSetSupported('OpenBrowserWindowApi', '1.1') === true;
  if (byOffice && isLink(url) && !/^mailto:/i.test(url)) office.context.ui.openBrowserWindow(url);
  else openWindow(window, url);
}
