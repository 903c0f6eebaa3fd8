import type { Gremium, HatId, Register } from '../register/types';
import { heldAt, ownerReason, topicReason, withCorrectedHat } from './corrected';
import { factsOf, type ItemFacts } from './facts';
import { chairHat, type Holdings } from './person';
import { tensionsAt } from './tensions';
import type { HatReason, ItemHats, JudgedItem, TopicMatch, WornHat } from './types';

/**
 * The hats and tensions of one person at one item, with what corrections say of them. Source: rules.md "Which hats", rules 1 to 5,
 * and "Corrections".
 */
export function hatsAt(held: Holdings, gremium: Gremium, item: JudgedItem, register: Register): ItemHats {
  if (item.settled === undefined) return judged(held, gremium, item, register);
  const holding = heldAt(held, item, register);
  return withCorrectedHat(judged(holding, gremium, item, register), holding, gremium, item);
}

function judged(held: Holdings, gremium: Gremium, item: JudgedItem, register: Register): ItemHats {
  const nobody: ItemHats = { person: held.person, leading: null, others: [], tensions: [] };
  if (held.base === null && !held.chairs) return nobody;
  const facts = factsOf(item, register);
  const content = item.procedural ? [] : contentHats(held, gremium, facts, item);
  const own = ownHats(held, gremium, item);
  const leading = leadingHat(held, gremium, item, own, content);
  if (!leading) return nobody;
  if (item.procedural) return { ...nobody, leading };
  const others = distinct([...own, ...content]).filter((h) => h.role !== leading.role);
  const tensions = tensionsAt({ kind: gremium.kind, held, facts, content: content.length > 0 });
  return { person: held.person, leading, others, tensions };
}

/** The hats that go with the gremium, whatever the agenda says. `leading` null: a guest. */
export function baseHatsOf(held: Holdings, gremium: Gremium): ItemHats {
  const own = ownHats(held, gremium, null);
  return { person: held.person, leading: own[0] ?? null, others: own.slice(1), tensions: [] };
}

/** Rules 1 and 2: the chair hat, the base hat, and in an AB the delegate beside it. */
function ownHats(held: Holdings, gremium: Gremium, item: JudgedItem | null): WornHat[] {
  const out: WornHat[] = [];
  const place = held.municipality === null ? [] : [held.municipality];
  if (held.chairs) out.push({ role: chairHat(gremium.kind), reason: { kind: 'chair' }, scope: [gremium.id] });
  if (held.base === null) return out;
  const portfolios = held.base === 'lid-db' && item ? item.topics.filter((t) => held.portfolios.has(t.topic)) : [];
  const municipal = held.base === 'lokaal-portefeuillehouder' || held.base === 'afgevaardigde-gemeente';
  const first = portfolios[0];
  out.push({
    role: held.base,
    reason: first ? portfolioReason(item, first) : { kind: 'member' },
    scope: first
      ? portfolios.map((p) => p.topic)
      : municipal
        ? place
        : gremium.opgave && gremium.kind === 'stuurgroep'
          ? [gremium.opgave]
          : [gremium.id],
  });
  if (gremium.kind === 'ab' && held.delegate) {
    const reason = item ? delegateReason(held, item) : null;
    out.push({ role: 'afgevaardigde-gemeente', reason: reason ?? { kind: 'member' }, scope: place });
  }
  return out;
}

const portfolioReason = (item: JudgedItem | null, m: TopicMatch): HatReason =>
  topicReason(item, m, { kind: 'portfolio', topic: m.topic, words: m.words, doubtful: m.doubtful });

/** Rule 4: in an AB the delegate leads where input is asked or the item is about a place in the own municipality. */
function delegateReason(held: Holdings, item: JudgedItem): HatReason | null {
  if (item.interest === 'own-place' && held.municipality !== null && item.municipalities.includes(held.municipality))
    return { kind: 'place', municipality: held.municipality };
  return item.input ? { kind: 'input', municipality: held.municipality } : null;
}

/** Rule 3: hats that come with the subject, in the order opdrachtgever, trekker RVE, lid DB. */
function contentHats(held: Holdings, gremium: Gremium, facts: ItemFacts, item: JudgedItem): WornHat[] {
  const { topics } = item;
  const match = (id: string): TopicMatch | undefined => topics.find((t) => t.topic === id);
  const out: WornHat[] = [];
  const given = facts.opgaven.filter((o) => held.opgaven.has(o.id));
  const firstGiven = given[0];
  if (firstGiven) {
    const m = match(firstGiven.id);
    out.push({
      role: 'bestuurlijk-opdrachtgever',
      reason:
        ownerReason(held.person, item) ??
        topicReason(item, m, {
          kind: 'opgave',
          topic: firstGiven.id,
          words: m?.words ?? [],
          doubtful: m?.doubtful ?? false,
        }),
      scope: given.map((o) => o.id),
    });
  } else {
    // Someone can be named as opdrachtgever of a point that is about no opgave of the register.
    const reason = ownerReason(held.person, item);
    if (reason) out.push({ role: 'bestuurlijk-opdrachtgever', reason, scope: [] });
  }
  const led = [
    ...facts.rves.filter((r) => held.rves.has(r)).map((rve) => ({ rve, opgave: null as string | null })),
    ...facts.opgaven.flatMap((o) =>
      o.carriedOutBy !== null && held.rves.has(o.carriedOutBy)
        ? [{ rve: o.carriedOutBy, opgave: o.id as string | null }]
        : [],
    ),
  ];
  const firstLed = led[0];
  if (firstLed) {
    const m = match(firstLed.opgave ?? firstLed.rve);
    out.push({
      role: 'bestuurlijk-trekker-rve',
      reason: topicReason(item, m, {
        kind: 'rve',
        topic: firstLed.rve,
        opgave: firstLed.opgave,
        words: m?.words ?? [],
        doubtful: m?.doubtful ?? false,
      }),
      scope: [...new Set(led.map((l) => l.rve))],
    });
  }
  const portfolios = topics.filter((t) => held.portfolios.has(t.topic));
  const firstPortfolio = portfolios[0];
  if (firstPortfolio && held.inDb && (gremium.kind === 'ab' || (gremium.kind === 'db' && held.base === 'lid-db'))) {
    out.push({ role: 'lid-db', reason: portfolioReason(item, firstPortfolio), scope: portfolios.map((p) => p.topic) });
  }
  return out;
}

/** Rule 4: who leads. */
function leadingHat(
  held: Holdings,
  gremium: Gremium,
  item: JudgedItem,
  own: readonly WornHat[],
  content: readonly WornHat[],
): WornHat | null {
  if (held.chairs) return own[0] ?? null;
  if (gremium.kind === 'db') return own[0] ?? null;
  if (content[0]) return content[0];
  const delegate = own.find((h) => h.role === 'afgevaardigde-gemeente');
  if (gremium.kind === 'ab' && delegate && delegateReason(held, item)) return delegate;
  return own[0] ?? null;
}

function distinct(hats: readonly WornHat[]): WornHat[] {
  const seen = new Set<HatId>();
  return hats.filter((h) => !seen.has(h.role) && seen.add(h.role));
}
