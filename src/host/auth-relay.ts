import { runPopupRelay } from '@azure/msal-browser/popup-relay';
import { DEFAULT_AUTHORITY, readSettings } from '../domain/settings/read';

/**
 * What auth-relay.html does. A page in a frame of a host shares nothing with the window that Microsoft's sign-in comes back to, since
 * browsers keep storage apart by the page around the frame. This page stands between them as a window of its own: a click opens the
 * sign-in, and the answer goes back to the frame. It only leads to the sign-in of the settings.
 * Source: `auth.popupRelayUri` in lib/msal-browser/src/config/Configuration.ts of AzureAD/microsoft-authentication-library-for-js
 */
export async function relaySignIn(window: Window): Promise<void> {
  const button = window.document.getElementById('verder');
  const authority = await configuredAuthority(window);
  button?.addEventListener('click', () => {
    runPopupRelay({ allowedAuthorityOrigins: [new URL(authority).origin] });
  });
  button?.removeAttribute('disabled');
}

async function configuredAuthority(window: Window): Promise<string> {
  try {
    const response = await window.fetch('config.json');
    const result = readSettings(await response.text());
    return result.kind === 'read' && result.settings.kind === 'organisation'
      ? result.settings.authority
      : DEFAULT_AUTHORITY;
  } catch {
    return DEFAULT_AUTHORITY;
  }
}
