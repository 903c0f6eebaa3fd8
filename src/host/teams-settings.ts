import { listeners } from './listeners';
import { connect, type NoTeams, PATIENCE, type TeamsJs } from './teams/connect';
import { tabOf, themeNamed, userOf } from './teams/place';
import type { HostUser, TeamsTab, ThemeName } from './types';

/** A tab as a team keeps it. */
export interface SavedTab {
  /** On the tab; Teams keeps the name of a tab that exists already. */
  readonly name: string;
  /** What the tab shows: an https address of the app. */
  readonly contentUrl: string;
  /** What "open in the browser" shows. */
  readonly websiteUrl: string;
  /** Tells this tab from others; what a link to the tab names. */
  readonly entityId: string;
}

/** The page on which a team adds or changes a tab. */
export interface SettingsPage {
  readonly tab: TeamsTab;
  readonly theme: () => ThemeName;
  /** Calls `changed` after each change of theme until the returned function is called. */
  readonly onTheme: (changed: () => void) => () => void;
  /** Address of the SharePoint site of this team; null where Teams does not tell. */
  readonly teamSite: string | null;
  readonly locale: string;
  readonly user: HostUser | null;
  /** What the tab is set to now; null for a tab that is being added. */
  readonly current: () => Promise<SavedTab | null>;
  /** What Teams keeps when the user presses its "Save", which works from now on; null: it does not work. */
  readonly saveTab: (tab: SavedTab | null) => void;
  /** Takes away the loading sign of Teams; call it after the first content is on the screen. */
  readonly ready: () => void;
}

export type SettingsStart =
  | { readonly kind: 'page'; readonly page: SettingsPage }
  | { readonly kind: 'none'; readonly why: NoTeams };

/**
 * The settings page of a tab, once Teams has answered. Never rejects.
 * Source: learn.microsoft.com/microsoftteams/platform/tabs/how-to/create-tab-pages/configuration-page
 */
export async function settingsPage(window: Window, patience = PATIENCE): Promise<SettingsStart> {
  const connection = await connect(window, patience);
  if (connection.kind === 'none') return connection;
  const { teams, context } = connection;
  const changes = listeners();
  let theme = context.app.theme;
  teams.app.registerOnThemeChangeHandler((next) => {
    theme = next;
    changes.tell();
  });
  const page: SettingsPage = {
    tab: tabOf(context),
    theme: () => themeNamed(theme),
    onTheme: changes.add,
    teamSite: context.sharePointSite?.teamSiteUrl || null,
    locale: context.app.locale || window.navigator.language,
    user: userOf(context.user),
    current: () => current(teams),
    saveTab: saver(teams),
    ready() {
      teams.app.notifyAppLoaded();
      void teams.app.notifySuccess().catch(() => {});
    },
  };
  return { kind: 'page', page };
}

async function current({ pages }: TeamsJs): Promise<SavedTab | null> {
  const config = await pages.getConfig().catch(() => null);
  if (!config?.contentUrl) return null;
  return {
    name: config.suggestedDisplayName ?? '',
    contentUrl: config.contentUrl,
    websiteUrl: config.websiteUrl ?? '',
    entityId: config.entityId ?? '',
  };
}

function saver({ pages }: TeamsJs): (tab: SavedTab | null) => void {
  let wanted: SavedTab | null = null;
  const save = async (): Promise<void> => {
    if (wanted === null) throw new Error('nothing to save');
    const { name, contentUrl, websiteUrl, entityId } = wanted;
    await pages.config.setConfig({ suggestedDisplayName: name, contentUrl, websiteUrl, entityId });
  };
  pages.config.registerOnSaveHandler((event) => {
    save().then(
      () => event.notifySuccess(),
      (error: unknown) => event.notifyFailure(error instanceof Error ? error.message : undefined),
    );
  });
  return (tab) => {
    wanted = tab;
    pages.config.setValidityState(tab !== null);
  };
}
