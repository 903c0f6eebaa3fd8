import type { app } from '@microsoft/teams-js';
import type { HostUser, TeamsPlace, TeamsTab, ThemeName } from '../types';

/** The parts of the context of Teams that say where the tab stands. */
export type Place = Pick<app.Context, 'page'> & Partial<Pick<app.Context, 'chat' | 'channel' | 'meeting'>>;

/** Where the tab stands. Source: learn.microsoft.com/microsoftteams/platform/tabs/how-to/access-teams-context */
export function tabOf(context: Place): TeamsTab {
  return {
    place: placeOf(context),
    chat: context.chat?.id || null,
    channel: context.channel?.id || null,
    subPage: context.page.subPageId ?? '',
  };
}

function placeOf({ page, chat, channel, meeting }: Place): TeamsPlace {
  const frame = String(page.frameContext);
  if (frame === 'settings' || frame === 'remove') return 'settings';
  if (frame === 'sidePanel') return 'side-panel';
  if (meeting?.id) return 'meeting';
  if (channel?.id) return 'channel';
  return chat?.id ? 'chat' : 'personal';
}

/** Who is looking; null when the host tells nothing at all. The sign-in name goes before the hint, which can be shortened. */
export function userOf(user: app.UserInfo | undefined): HostUser | null {
  const email = (user?.userPrincipalName || user?.loginHint || '').toLowerCase();
  const objectId = user?.id || null;
  if (email === '' && objectId === null) return null;
  return { name: user?.displayName ?? '', email, tenant: user?.tenant?.id || null, objectId };
}

/** Teams has "default", "dark", "contrast" and "glass", and may get more: what is not known is light. */
export function themeNamed(name: string | undefined): ThemeName {
  return name === 'dark' || name === 'contrast' ? name : 'light';
}
