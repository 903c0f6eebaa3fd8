import type { Call, Server } from '../call';
import type { HeldSite, Right } from './types';

const ORDER: readonly Right[] = ['none', 'read', 'write', 'manage'];

/** What each delegated scope lets the app do. Source: https://learn.microsoft.com/en-us/graph/permissions-reference */
const SCOPES: Readonly<Record<string, Right>> = {
  'Sites.Read.All': 'read',
  'Sites.ReadWrite.All': 'write',
  'Sites.Manage.All': 'manage',
  'Sites.FullControl.All': 'manage',
};

/**
 * Whether this request may do so much on a site: the least of what the user may there and of what the app was granted. Under
 * "Sites.Selected" that is what an administrator gave the app on this very site.
 * Source: https://learn.microsoft.com/en-us/graph/permissions-selected-overview
 */
export function mayHere({ scopes }: Call, { world }: Server, site: HeldSite, wanted: Exclude<Right, 'none'>): boolean {
  const granted = scopes.map((scope) => (scope === 'Sites.Selected' ? site.selected : (SCOPES[scope] ?? 'none')));
  const app = Math.max(0, ...granted.map((right) => ORDER.indexOf(right)));
  return Math.min(app, ORDER.indexOf(site.rightOf(world.me.email))) >= ORDER.indexOf(wanted);
}
