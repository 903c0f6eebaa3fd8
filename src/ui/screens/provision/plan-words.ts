import type { ListLook, ProvisionStep, SiteLook } from '../../../domain/stored/provision';
import { nlProvision } from '../../text/nl-provision';

const words = nlProvision.plan;

/** One list of the plan, in words. */
export interface ListWords {
  readonly title: string;
  /** What the list is for. */
  readonly holds: string;
  /** What will happen to it, or that it is there. */
  readonly happens: string;
  /** Names of the columns that will be made. */
  readonly columns: readonly string[];
}

/** Something a person has to put right first, with what to do. */
export interface Obstacle {
  readonly text: string;
  readonly next: string;
}

function happensTo({ state, missing, unindexed, foreign }: ListLook): string {
  if (state === 'absent') return words.makeList;
  const parts = [
    missing.length > 0 ? words.addColumns(missing.length) : '',
    missing.length === 0 && unindexed.length > 0 ? words.addIndex : '',
    foreign.length > 0 ? words.foreign(foreign.length) : '',
  ].filter((part) => part !== '');
  return missing.length + unindexed.length === 0 ? [words.isThere, ...parts].join(', ') : parts.join(', ');
}

/** The lists of a site in words, in their order. */
export function listWords({ lists }: SiteLook): readonly ListWords[] {
  return lists.map((look) => ({
    title: look.title,
    holds: nlProvision.rows[look.list],
    happens: happensTo(look),
    columns: look.missing,
  }));
}

/** What stands in the way; empty unless the site is blocked. */
export function obstacles({ lists }: SiteLook): readonly Obstacle[] {
  return lists
    .filter(({ state }) => state === 'blocked')
    .flatMap(({ title, wrong }): readonly Obstacle[] => {
      if (wrong.length === 0) return [{ text: words.blockedList(title), next: words.blockedListNext }];
      return wrong.map(({ column }) => ({ text: words.wrongColumn(title, column), next: words.wrongColumnNext }));
    });
}

/** What will be made, in one sentence; "" when nothing has to be made. */
export function summary({ lists, state }: SiteLook): string {
  if (state === 'ready') return '';
  const made = lists.filter((look) => look.state === 'absent').length;
  const columns = lists.reduce((sum, look) => sum + look.missing.length, 0);
  if (made + columns === 0) return lists.some(({ unindexed }) => unindexed.length > 0) ? words.onlyIndex : '';
  return words.makes(made, columns);
}

/** What is being done at a step. */
export function stepWords({ kind, name }: ProvisionStep): string {
  const said = nlProvision.busy[kind];
  return typeof said === 'string' ? said : said(name);
}
