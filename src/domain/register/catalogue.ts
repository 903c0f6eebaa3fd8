import { OFFICIAL_ROLES } from './official-roles';
import type { HatId, RoleType } from './types';

/** What an assignment must name before the role means something. null: nothing. Source: rules.md "scope it needs". */
export type RoleScope = 'gremium' | 'opgave' | 'rve' | 'municipality';

/** A role type of the default catalogue, with what it needs and where it comes from. */
export interface CatalogueEntry extends RoleType {
  readonly scope: RoleScope | null;
  /** Source keys, separated by "; " ("S0 rollen; S3 A5.6"). */
  readonly source: string;
}

/** A change that a region makes to the catalogue: rename, switch off, or (with a name) add a role type of its own. */
export interface RoleTypeOverride {
  readonly id: string;
  readonly name?: string | undefined;
  readonly short?: string | undefined;
  readonly hat?: boolean | undefined;
  readonly enabled?: boolean | undefined;
}

interface HatRow {
  readonly name: string;
  readonly short: string;
  readonly scope: RoleScope;
  readonly source: string;
}

/** Names, scopes and sources: rules.md "Roles that are hats". */
const HATS: Readonly<Record<HatId, HatRow>> = {
  voorzitter: {
    name: 'Voorzitter',
    short: 'Voorzitter',
    scope: 'gremium',
    source: 'S3 Wie doet wat; S3 A5.3; S3 A5.4; S3 B5.2',
  },
  'voorzitter-pfho': {
    name: 'Voorzitter PFHO',
    short: 'Voorzitter PFHO',
    scope: 'gremium',
    source: 'S0 rollen; S2 3.1; S3 B5.2',
  },
  'bestuurder-regio': {
    name: 'Bestuurder Regio',
    short: 'Bestuurder Regio',
    scope: 'gremium',
    source: 'S0 rollen; S3 Wie doet wat; S3 A5.6',
  },
  'lid-db': {
    name: 'Lid Dagelijks Bestuur',
    short: 'Lid DB',
    scope: 'gremium',
    source: 'S0 rollen; S3 Wie doet wat; S3 A5.7',
  },
  'bestuurlijk-opdrachtgever': {
    name: 'Bestuurlijk opdrachtgever',
    short: 'Opdrachtgever',
    scope: 'opgave',
    source: 'S0 rollen; S0 afspraak 8; S2 3.1; S2 3.2',
  },
  'bestuurlijk-trekker-rve': {
    name: 'Bestuurlijk trekker RVE',
    short: 'Trekker RVE',
    scope: 'rve',
    source: 'S0 rollen',
  },
  'afgevaardigde-gemeente': {
    name: 'Afgevaardigde gemeente',
    short: 'Afgevaardigde',
    scope: 'municipality',
    source: 'S0 rollen; S3 Wie doet wat; S3 A5.6',
  },
  'lokaal-portefeuillehouder': {
    name: 'Lokaal portefeuillehouder',
    short: 'Lokale portefeuille',
    scope: 'municipality',
    source: 'S0 rollen; S4 rollen; S4 principes',
  },
};

/** The eight hats in the order of their families: het gesprek leiden, de regio, een opgave, de gemeente. */
export const HAT_IDS: readonly HatId[] = [
  'voorzitter',
  'voorzitter-pfho',
  'bestuurder-regio',
  'lid-db',
  'bestuurlijk-opdrachtgever',
  'bestuurlijk-trekker-rve',
  'afgevaardigde-gemeente',
  'lokaal-portefeuillehouder',
];

/** The default catalogue: the eight hats (in `HAT_IDS` order), then the official and other roles that are no hat. */
export const DEFAULT_ROLE_TYPES: readonly CatalogueEntry[] = [
  ...HAT_IDS.map((id) => ({ id, hat: true, enabled: true, ...HATS[id] })),
  ...OFFICIAL_ROLES.map((role) => ({ ...role, hat: false, enabled: true, scope: null })),
];

const DEFAULT_BY_ID: ReadonlyMap<string, CatalogueEntry> = new Map(
  DEFAULT_ROLE_TYPES.map((entry) => [entry.id, entry]),
);

/** The default entry of a role type; null for a role type that a region added itself. */
export function catalogueEntry(id: string): CatalogueEntry | null {
  return DEFAULT_BY_ID.get(id) ?? null;
}

/** True for one of the eight hats. */
export function isHatId(id: string): id is HatId {
  return Object.hasOwn(HATS, id);
}

/**
 * The role types of a region: the defaults with the overrides applied, in the order of the defaults, then the region's own.
 * A later override of the same id wins. An override without name that is not in the defaults takes its id as name.
 * Source: rules.md "a region can add, rename or switch off role types".
 */
export function mergeRoleTypes(
  defaults: readonly RoleType[],
  overrides: readonly RoleTypeOverride[],
): readonly RoleType[] {
  const merged = new Map<string, RoleType>(
    defaults.map(({ id, name, short, hat, enabled }) => [id, { id, name, short, hat, enabled }]),
  );
  for (const change of overrides) {
    const base = merged.get(change.id);
    const name = change.name ?? base?.name ?? change.id;
    merged.set(change.id, {
      id: change.id,
      name,
      // A renamed role would keep the old short name in tags, so the new name serves for both.
      short: change.short ?? (change.name === undefined ? base?.short : undefined) ?? name,
      hat: change.hat ?? base?.hat ?? false,
      enabled: change.enabled ?? base?.enabled ?? true,
    });
  }
  return [...merged.values()];
}
