import { createSites, type ListSeed } from '../../../src/demo/graph/sites/create-sites';
import { registerLists } from '../../../src/demo/graph/sites/demo-sites';
import type { HeldSite, HeldSites } from '../../../src/demo/graph/sites/types';
import { demoRegister } from '../../../src/demo/region';
import type { ProvisionStep } from '../../../src/domain/stored/provision';
import { ID_COLUMN, VERSION_COLUMN } from '../../../src/domain/stored/schema';
import { DAY, NOW, siteGraph } from '../../builders/sites';

export const REGION = { id: 'nieuw', name: 'Regio Nieuw' };
const HOST = 'wolkendal.sharepoint.example';
export const HERE = `https://${HOST}/sites/proef`;

/** A site with these lists and the user as its owner. */
export function withLists(lists: readonly ListSeed[]): HeldSites {
  const site = { host: HOST, path: '/sites/proef', displayName: 'Proef', rightOf: () => 'manage' as const, lists };
  return createSites([site], () => NOW);
}

/** The lists of a whole register, without rows. */
export function emptyLists(): readonly ListSeed[] {
  return registerLists(demoRegister(DAY), NOW.toISOString()).map((list) => ({ ...list, rows: [] }));
}

export function regionRow(version: string): ListSeed['rows'][number] {
  const fields = { RvName: 'Regio Oud', [ID_COLUMN]: 'oud', [VERSION_COLUMN]: version };
  return { fields, by: { id: 'x', name: 'Saskia Nieland', email: '' }, at: NOW.toISOString() };
}

/** Everything that a site holds, without ids: what must be equal however often a run was stopped. */
export function pictureOf(site: HeldSite | undefined): unknown {
  return site?.lists
    .map(({ displayName, columns, items }) => ({
      displayName,
      columns: columns.map(({ id: _, ...column }) => column).sort((a, b) => a.name.localeCompare(b.name)),
      rows: [...items.values()].map(({ versions }) => versions.at(-1)?.fields),
    }))
    .sort((a, b) => a.displayName.localeCompare(b.displayName));
}

export function siteIn(sites: HeldSites, address: string): HeldSite | undefined {
  return sites.all.find(({ host, path }) => `https://${host}${path}` === address);
}

export async function provision(sites: HeldSites, address: string, steps: ProvisionStep[] = []) {
  const { graph } = siteGraph({ sites });
  return graph.sites.provision(address, { region: REGION }, (step) => steps.push(step));
}
