import { encodeFields } from '../../domain/stored/columns';
import type { ProvisionPlan, ProvisionStep, SiteLook } from '../../domain/stored/provision';
import { ID_COLUMN, SCHEMA, SCHEMA_VERSION, VERSION_COLUMN } from '../../domain/stored/schema';
import { type StoredList, StoreFailure } from '../../domain/stored/types';
import type { GraphProblem } from '../types';
import { definitionOf, listDefinition, type NeededColumn, neededColumns } from './definition';
import { graphProblem, troubleOf } from './failure';
import { asking, type SiteLine } from './line';
import { type Found, type FoundListLook, lookAt } from './look';
import { placeOf } from './row';
import { itemPath, listPath, sitePath } from './site-path';

/** How often the site is compared with the schema before it counts as one that will not have it. */
const MAX_ROUNDS = 5;

/** One request that makes something. */
interface Making {
  readonly kind: Exclude<ProvisionStep['kind'], 'look'>;
  readonly list: StoredList;
  readonly name: string;
  readonly method: 'POST' | 'PATCH';
  readonly path: string;
  readonly body: unknown;
  readonly ifMatch?: string;
}

/**
 * Makes what a site lacks and nothing else: lists, then columns and indexes of lists that are there, and last, once a new look says that
 * all of it stands, the row of the region with the version of the schema. Only that row says that a site is ready, so a run can stop
 * at any request and be repeated. What someone else made in the meantime is no fault: a new look decides.
 */
export async function provisionSite(
  line: SiteLine,
  site: string,
  { region }: ProvisionPlan,
  onStep: (step: ProvisionStep) => void,
  signal: AbortSignal | undefined,
): Promise<SiteLook> {
  let done = 0;
  let refusal: GraphProblem | null = null;
  const looking = (): Promise<Found> => {
    onStep({ kind: 'look', list: null, name: '', done, total: done });
    return lookAt(line, site, 'make', signal);
  };
  const run = async (makings: readonly Making[], later: number): Promise<void> => {
    const total = done + makings.length + later;
    for (const { kind, list, name, ...request } of makings) {
      onStep({ kind, list, name, done, total });
      refusal = (await refusedOr(asking(line, { ...request, doing: 'make', signal }))) ?? refusal;
      done += 1;
    }
  };
  for (let round = 1; round <= MAX_ROUNDS; round += 1) {
    const found = await looking();
    const { state } = found.look;
    if (state === 'ready' || state === 'blocked' || state === 'newer') return found.look;
    const makings = found.lists.flatMap((list) => makingsOf(site, list));
    await (makings.length > 0 ? run(makings, 1) : run(regionMaking(site, found, region), 0));
  }
  const problem = refusal ?? { kind: 'broken' as const, status: null, code: 'not-provisioned' };
  throw new StoreFailure(troubleOf(problem), problem);
}

/** Null when it was made. A refusal of the request itself may mean that it stands there already; anything else ends the run. */
async function refusedOr(made: Promise<unknown>): Promise<GraphProblem | null> {
  try {
    await made;
    return null;
  } catch (error) {
    const problem = graphProblem(error);
    const again =
      problem?.kind === 'changed' || (problem?.kind === 'broken' && problem.status !== null && problem.status < 500);
    if (problem !== null && again) return problem;
    throw error;
  }
}

function makingsOf(site: string, { look, id, columns }: FoundListLook): readonly Making[] {
  const { list, title, missing, unindexed } = look;
  if (id === null) {
    const path = `${sitePath(site)}/lists`;
    return [{ kind: 'list', list, name: title, method: 'POST', path, body: listDefinition(list) }];
  }
  const path = `${listPath(site, id)}/columns`;
  const needed = neededColumns(list);
  const chosen = (names: readonly string[]): readonly NeededColumn[] =>
    needed.filter(({ name }) => names.includes(name));
  return [
    ...chosen(missing).map(
      (column): Making => ({
        kind: 'column',
        list,
        name: column.name,
        method: 'POST',
        path,
        body: definitionOf(column),
      }),
    ),
    ...chosen(unindexed).map(
      ({ name, unique }): Making => ({
        kind: 'index',
        list,
        name,
        method: 'PATCH',
        path: `${path}/${encodeURIComponent(columns.get(name) ?? '')}`,
        body: { indexed: true, ...(unique ? { enforceUniqueValues: true } : {}) },
      }),
    ),
  ];
}

/** The row of the region, or its version brought forward; its id and name stay when it is there. */
function regionMaking(site: string, { lists, region }: Found, plan: ProvisionPlan['region']): readonly Making[] {
  const list = lists.find(({ look }) => look.list === 'region')?.id ?? '';
  const name = SCHEMA.region.title;
  if (region === null) {
    const fields = { ...encodeFields('region', { name: plan.name }), [ID_COLUMN]: plan.id };
    const path = `${listPath(site, list)}/items`;
    return [{ kind: 'region', list: 'region', name, method: 'POST', path, body: { fields } }];
  }
  const place = placeOf(region.version);
  return [
    {
      kind: 'forward',
      list: 'region',
      name,
      method: 'PATCH',
      path: `${itemPath(site, list, place?.item ?? '')}/fields`,
      body: { [VERSION_COLUMN]: String(SCHEMA_VERSION) },
      ...(place === null ? {} : { ifMatch: place.eTag }),
    },
  ];
}
