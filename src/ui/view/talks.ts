import type { AttentionList } from '../../domain/attention/types';

/** Ids of the people with a combination of roles that is good to talk about, that is not settled yet. */
export function peopleToTalkWith(attention: AttentionList): ReadonlySet<string> {
  const open = attention.talk.filter(({ settled }) => !settled);
  return new Set(open.flatMap(({ people }) => people.map(({ id }) => id)));
}

/**
 * What one person may see of it: combinations of others are between them, the chair and who keeps the roles. `viewer`: id of who is
 * looking; null for nobody known. Source: ux.md, decision 5.
 */
export function forViewer(attention: AttentionList, viewer: string | null): AttentionList {
  const talk = attention.talk.flatMap((entry) => {
    const own = entry.people.filter(({ id }) => id === viewer);
    return own.length === 0 ? [] : [{ ...entry, people: own }];
  });
  return { ...attention, talk };
}
