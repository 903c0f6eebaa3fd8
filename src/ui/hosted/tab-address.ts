import { siteAddress } from '../../domain/settings/read';
import type { RolesView } from '../router/route';

/** What a tab in a team can open first: a view of the roles ("rollen" is the overview), or the user's own meetings. */
export const START_VIEWS = ['rollen', 'opgaven', 'overleggen', 'aandacht', 'mijn'] as const;
export type StartView = (typeof START_VIEWS)[number];

/** What a tab keeps in its address. */
export interface TabStart {
  /** Id of the region; "" when the address names none. */
  readonly region: string;
  readonly view: StartView;
  /** Address of the region's site, where the settings of the organisation do not name it; null where they do. */
  readonly site: string | null;
}

/** The address that a tab keeps: which region, what opens first, and the site when the settings do not know it. `base` ends with a slash. */
export function tabAddress(base: string, region: string, view: StartView, site: string | null = null): string {
  const query = { regio: region, opent: view, ...(site === null ? {} : { site }) };
  return `${base}tab.html?${new URLSearchParams(query)}`;
}

/** What such an address says; an unknown or missing view is the overview of roles, and what is no address of a site is none. */
export function readTabAddress(address: string): TabStart {
  const query = URL.canParse(address) ? new URL(address).searchParams : new URLSearchParams();
  return {
    region: query.get('regio') ?? '',
    view: START_VIEWS.find((view) => view === query.get('opent')) ?? 'rollen',
    site: siteAddress(query.get('site') ?? ''),
  };
}

/** The view of the roles behind a start view; null for the user's own meetings. */
export function rolesViewOf(view: StartView): RolesView | null {
  if (view === 'mijn') return null;
  return view === 'rollen' ? 'overzicht' : view;
}
