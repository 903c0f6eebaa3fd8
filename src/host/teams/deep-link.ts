import type { TeamsTab } from '../types';

/** The longest address that Windows hands to Teams. */
const LONGEST = 1900;

/** What a link needs to lead back to a tab. */
export interface LinkTarget {
  /** Id of the app, as the host knows it; null when nobody told. */
  readonly appId: string | null;
  /** Id of the tab: `entityId` of its configuration, or the one in the manifest. */
  readonly page: string;
  readonly tab: TeamsTab;
}

/**
 * An address that opens this tab at a place ("#/overleg/x") from a chat or a mail. Null when the app has no id, or when the address
 * would be longer than Teams can open.
 * Source: learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-application
 */
export function deepLinkTo({ appId, page, tab }: LinkTarget, subPage: string, label: string): string | null {
  if (!appId || page === '') return null;
  const context = {
    subEntityId: subPage,
    ...(tab.channel === null ? {} : { channelId: tab.channel }),
    ...(tab.chat === null || tab.channel !== null ? {} : { chatId: tab.chat, contextType: 'chat' }),
  };
  const path = [appId, page].map(encodeURIComponent).join('/');
  const query = `label=${encodeURIComponent(label)}&context=${encodeURIComponent(JSON.stringify(context))}`;
  const link = `https://teams.microsoft.com/l/entity/${path}?${query}`;
  return link.length > LONGEST ? null : link;
}
