/** What a tab in a team can open first. */
export const START_VIEWS = ['rollen', 'mijn'] as const;
export type StartView = (typeof START_VIEWS)[number];

/** The address that a tab keeps: which region, and what opens first. `base` ends with a slash. */
export function tabAddress(base: string, region: string, view: StartView): string {
  return `${base}tab.html?${new URLSearchParams({ regio: region, opent: view })}`;
}

/** What such an address says; an unknown or missing view is the overview of roles. */
export function readTabAddress(address: string): { readonly region: string; readonly view: StartView } {
  const query = URL.canParse(address) ? new URL(address).searchParams : new URLSearchParams();
  return {
    region: query.get('regio') ?? '',
    view: START_VIEWS.find((view) => view === query.get('opent')) ?? 'rollen',
  };
}
