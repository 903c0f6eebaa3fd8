import type { Sites } from '../../domain/stored/provision';
import { stored } from './failure';
import type { SiteLine } from './line';
import { lookAt } from './look';
import { provisionSite } from './provision';

/** The SharePoint sites in which registers are kept: to see what is there, and to make what is not. */
export function graphSites(line: SiteLine): Sites {
  return {
    look: (site, signal) => stored(async () => (await lookAt(line, site, 'read', signal)).look),
    provision: (site, plan, onStep, signal) => stored(() => provisionSite(line, site, plan, onStep, signal)),
  };
}
