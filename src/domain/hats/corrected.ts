import { indexRegister } from '../register/lookup';
import type { Gremium, HatId, Register } from '../register/types';
import { factsOf } from './facts';
import type { Holdings } from './person';
import type { HatReason, ItemHats, JudgedItem, TopicMatch, WornHat } from './types';

/** What someone said an item is about, as matches; ids that the register does not know are left out. */
export function correctedTopics(ids: readonly string[], register: Register): TopicMatch[] {
  const { topics } = indexRegister(register);
  return [...new Set(ids)].flatMap((id): TopicMatch[] => {
    const topic = topics.get(id);
    if (topic === undefined) return [];
    const sure = { words: [], via: 'correction', strength: 1, doubtful: false } as const;
    return [{ topic: id, kind: topic.kind, entry: topic.name, ...sure }];
  });
}

/** Why a hat comes with a topic: because someone said that the item is about it, else as it was read. */
export function topicReason(item: JudgedItem | null, match: TopicMatch | undefined, read: HatReason): HatReason {
  const said = item?.settled?.topics ?? null;
  return said !== null && match?.via === 'correction' ? { kind: 'corrected', by: said.by, at: said.at } : read;
}

/** Why a person (id) is opdrachtgever of an item, when someone named him or her; null otherwise. */
export function ownerReason(person: string, item: JudgedItem): HatReason | null {
  const named = item.settled?.owner ?? null;
  return named?.person === person ? { kind: 'corrected', by: named.by, at: named.at } : null;
}

const CHAIRS: ReadonlySet<HatId | null> = new Set(['voorzitter', 'voorzitter-pfho']);

/**
 * What a person holds at this item when what was said of it is true: the named opdrachtgever has its opgaven and nobody else, who
 * wears another hat than that of the chair does not chair it (rule 2: that hat always leads), and a hat that was said to be worn is held.
 */
export function heldAt(held: Holdings, item: JudgedItem, register: Register): Holdings {
  const { opgaven, rves, portfolios } = factsOf(item, register);
  const about = opgaven.map(({ id }) => id);
  const owner = item.settled?.owner?.person;
  const given =
    owner === undefined
      ? held.opgaven
      : owner === held.person
        ? new Set([...held.opgaven, ...about])
        : new Set([...held.opgaven].filter((id) => !about.includes(id)));
  const own = { ...held, opgaven: given };
  const said = item.settled?.hats.get(held.person);
  if (said === undefined) return own;
  const worn = { ...own, chairs: CHAIRS.has(said.role) };
  switch (said.role) {
    case 'bestuurlijk-opdrachtgever':
      return { ...worn, opgaven: new Set([...given, ...about]) };
    case 'bestuurlijk-trekker-rve': {
      const carriers = opgaven.flatMap(({ carriedOutBy }) => carriedOutBy ?? []);
      return { ...worn, rves: new Set([...held.rves, ...rves, ...carriers]) };
    }
    case 'lid-db':
      return { ...worn, inDb: true, portfolios: new Set([...held.portfolios, ...portfolios]) };
    case 'afgevaardigde-gemeente':
      return { ...worn, delegate: true };
    case 'lokaal-portefeuillehouder':
      return { ...worn, localHolder: true };
    default:
      return worn;
  }
}

/** Lets the hat that was said to be worn lead; the other hats that are held stay beside it. `held` is what `heldAt` gave. */
export function withCorrectedHat(hats: ItemHats, held: Holdings, gremium: Gremium, item: JudgedItem): ItemHats {
  const said = item.settled?.hats.get(held.person);
  if (said === undefined) return hats;
  if (said.role === null) return { person: held.person, leading: null, others: [], tensions: [] };
  const all = [hats.leading, ...hats.others].filter((hat) => hat !== null);
  const known = all.find(({ role }) => role === said.role);
  const leading: WornHat = {
    role: said.role,
    reason: { kind: 'corrected', by: said.by, at: said.at },
    scope: known?.scope ?? scopeOf(said.role, held, gremium, item),
  };
  return { ...hats, leading, others: item.procedural ? [] : all.filter(({ role }) => role !== said.role) };
}

function scopeOf(role: HatId, held: Holdings, gremium: Gremium, item: JudgedItem): readonly string[] {
  const about = (ids: ReadonlySet<string>): string[] =>
    item.topics.flatMap(({ topic }) => (ids.has(topic) ? topic : []));
  switch (role) {
    case 'bestuurlijk-opdrachtgever':
      return about(held.opgaven);
    case 'bestuurlijk-trekker-rve':
      return about(held.rves);
    case 'lid-db':
      return about(held.portfolios);
    case 'afgevaardigde-gemeente':
    case 'lokaal-portefeuillehouder':
      return held.municipality === null ? [] : [held.municipality];
    default:
      return [gremium.id];
  }
}
