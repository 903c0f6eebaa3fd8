import type { AccountInfo } from '@azure/msal-browser';
import type { HostUser } from './types';

/**
 * True when an account of Microsoft's library is the user that the host shows. A wrong account has to be noticed: the sign-in of the
 * host takes no hint and may answer for another account of the same Outlook (AzureAD/microsoft-authentication-library-for-js#7356).
 *
 * - Teams tells the Entra ids. They count in the tenant of the token and in the home tenant of the account, since a guest has another
 *   object id in each. Whose ids differ may still be the same person as a guest: then the address decides.
 * - Outlook tells only the address of the mailbox. That can differ from the sign-in name, so every address that the account is known
 *   by counts. When none is the same, an address in the same organisation, or a sign-in name that Microsoft made up
 *   ("...onmicrosoft.com"), is no proof of another person, and goes. Unless the account has an e-mail claim: that is exact. An
 *   organisation that signs in under one domain and mails under another needs that optional claim in its app registration.
 *
 * Source: learn.microsoft.com/entra/identity-platform/id-token-claims-reference and optional-claims-reference
 */
export function isAccountOf(account: AccountInfo, user: HostUser | null): boolean {
  if (user === null) return true;
  const known = user.objectId !== null && user.tenant !== null;
  if (known && hasIds(account, user.objectId, user.tenant)) return true;
  const addresses = addressesOf(account);
  if (user.email === '') return !known;
  if (addresses.includes(user.email)) return true;
  return !known && !hasMailClaim(account) && addresses.some((address) => mayBelongTo(address, user.email));
}

function hasIds(account: AccountInfo, objectId: string | null, tenant: string | null): boolean {
  const wanted = `${objectId}.${tenant}`.toLowerCase();
  const profiles = [...(account.tenantProfiles?.values() ?? [])];
  const ids = [
    account.homeAccountId,
    `${account.localAccountId}.${account.tenantId}`,
    ...profiles.map((profile) => `${profile.localAccountId}.${profile.tenantId}`),
  ];
  return ids.some((id) => id.toLowerCase() === wanted);
}

const MAIL_CLAIMS = ['email', 'verified_primary_email', 'verified_secondary_email'];

/** Everything that the account is known by, lower case. */
function addressesOf(account: AccountInfo): readonly string[] {
  const claims = ['preferred_username', 'upn', ...MAIL_CLAIMS].flatMap((name) => texts(account.idTokenClaims?.[name]));
  return [account.username, ...claims].map((address) => address.toLowerCase()).filter((address) => address !== '');
}

function hasMailClaim(account: AccountInfo): boolean {
  return MAIL_CLAIMS.some((name) => texts(account.idTokenClaims?.[name]).length > 0);
}

function texts(claim: unknown): readonly string[] {
  const values: readonly unknown[] = Array.isArray(claim) ? claim : [claim];
  return values.filter((value) => typeof value === 'string');
}

function mayBelongTo(signIn: string, mail: string): boolean {
  const domain = signIn.split('@').at(-1) ?? '';
  return domain === mail.split('@').at(-1) || domain.endsWith('.onmicrosoft.com');
}
