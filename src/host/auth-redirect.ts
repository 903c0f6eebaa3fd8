import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge';

/**
 * What auth-redirect.html does: hands the answer of the sign-in page to the page that asked, and closes the window. Opened without
 * an answer (by hand, or reloaded) it does nothing. The page has to be of the same origin and without Cross-Origin-Opener-Policy.
 * Source: lib/msal-browser/docs/redirect-bridge.md of AzureAD/microsoft-authentication-library-for-js
 */
export async function handOverAnswer(): Promise<void> {
  await broadcastResponseToMainFrame().catch(() => {});
}
