/** A register that stands as a file beside the pages: to read only. */
export interface FileSetting {
  readonly kind: 'file';
  /** As written: relative to config.json. */
  readonly file: string;
}

/** A register in the lists of a SharePoint site. */
export interface SiteSetting {
  readonly kind: 'site';
  /** Address of the site, without a slash at the end: "https://regio.sharepoint.com/sites/bestuur". */
  readonly site: string;
  /** Tenant (id or domain) of the region, where its guests sign in; null for the authority of the settings. */
  readonly tenant: string | null;
}

export type RegisterSetting = FileSetting | SiteSetting;

export interface Contact {
  readonly name: string;
  readonly email: string;
}

/** What `config.json` says. One build serves every organisation; this file makes it theirs. */
export type Settings =
  /** A try-out with the fictional region: no account, no Graph. */
  | { readonly kind: 'demo'; readonly contact: Contact | null }
  | {
      readonly kind: 'organisation';
      /** Entra id of the app. */
      readonly clientId: string;
      /** "https://login.microsoftonline.com/organizations", or that of one tenant. No slash at the end. */
      readonly authority: string;
      /** "https://graph.microsoft.com". No slash at the end. */
      readonly graph: string;
      readonly registers: readonly RegisterSetting[];
      /** How the organisation lets the app into SharePoint: only into sites that it names, or as far as each user may go. */
      readonly sharePoint: 'selected' | 'all';
      readonly contact: Contact | null;
    };

/** Something in config.json that must be mended. `path` is where, `text` what is wrong and what to do, in Dutch. */
export interface SettingsProblem {
  readonly path: readonly (string | number)[];
  /** The setting as the screen names it: "clientId", "registers › 1 › file"; "" for the file as a whole. */
  readonly field: string;
  readonly text: string;
}

export type SettingsResult =
  | { readonly kind: 'read'; readonly settings: Settings }
  /** At least one. */
  | { readonly kind: 'problem'; readonly problems: readonly SettingsProblem[] };
