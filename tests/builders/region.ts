import type { AgendaItem, Interest } from '../../src/domain/agenda/types';
import { judgeHats } from '../../src/domain/hats/judge';
import type { ItemHats, JudgedItem, TopicMatch } from '../../src/domain/hats/types';
import type { Day, Register } from '../../src/domain/register/types';
import { register } from './meeting';

/**
 * A small made-up region for the tests of the hat rules: every person holds just what one rule needs. The portfolios,
 * opgaven and RVEs have names that are far apart, so that an item is about one of them or none.
 */
export const REGION_FILE = {
  region: { id: 'merenland', name: 'Regio Merenland' },
  municipalities: [
    { id: 'aldermeer', name: 'Aldermeer', places: ['Oosteroever', 'De Kaag'] },
    { id: 'steenhorst', name: 'Steenhorst' },
    { id: 'cadeveen', name: 'Cadeveen', places: ['Nieuw-Cade'] },
  ],
  people: [
    { id: 'ada', name: 'Ada Vink', email: 'a.vink@aldermeer.example', municipality: 'aldermeer' },
    { id: 'bas', name: 'Bas Kroon', email: 'b.kroon@steenhorst.example', municipality: 'steenhorst' },
    { id: 'cor', name: 'Cor Dijk', email: 'c.dijk@cadeveen.example', municipality: 'cadeveen' },
    { id: 'dina', name: 'Dina Bloem', email: 'd.bloem@aldermeer.example', municipality: 'aldermeer' },
    { id: 'ewout', name: 'Ewout Smit', email: 'e.smit@steenhorst.example', municipality: 'steenhorst' },
    { id: 'fien', name: 'Fien Bakker', email: 'f.bakker@cadeveen.example', municipality: 'cadeveen' },
    { id: 'gijs', name: 'Gijs Timmer', email: 'g.timmer@cadeveen.example', municipality: 'cadeveen' },
    { id: 'hanna', name: 'Hanna Post', email: 'h.post@merenland.example' },
  ],
  portfolios: [
    { id: 'pf-geld', name: 'Financiën', description: 'Begroting, jaarstukken en bijdragen' },
    { id: 'pf-reizen', name: 'Mobiliteit', description: 'Openbaar vervoer en fietsroutes' },
  ],
  themes: [
    { id: 'th-jeugd', name: 'Jeugd', aliases: ['Jeugdhulp'] },
    { id: 'th-wonen', name: 'Wonen' },
    { id: 'th-duurzaam', name: 'Duurzaamheid' },
    { id: 'th-werk', name: 'Werk' },
  ],
  opgaven: [
    { id: 'op-jeugd', name: 'Inkoop jeugdhulp', carriedOutBy: 'rve-sociaal', description: 'Contracten met aanbieders' },
    {
      id: 'op-wonen',
      name: 'Regionale Woonagenda',
      aliases: ['Woonagenda'],
      carriedOutBy: 'rve-ruimte',
      description: 'Betaalbare huizen bouwen voor starters en ouderen',
    },
    { id: 'op-energie', name: 'Regionale Energiestrategie Merenland', aliases: ['RES'] },
  ],
  rves: [
    { id: 'rve-sociaal', name: 'Sociaal', description: 'Voert inkoop en toezicht uit' },
    { id: 'rve-ruimte', name: 'Ruimte', description: 'Gebiedsontwikkeling' },
    { id: 'rve-archief', name: 'Streekarchief' },
  ],
  gremia: [
    {
      id: 'ab',
      kind: 'ab',
      name: 'Algemeen Bestuur Regio Merenland',
      aliases: ['AB'],
      chair: 'ada',
      members: ['ada', 'bas', 'cor', 'dina', 'ewout', 'fien', 'gijs'],
    },
    {
      id: 'db',
      kind: 'db',
      name: 'Dagelijks Bestuur Regio Merenland',
      aliases: ['DB'],
      chair: 'ada',
      members: ['ada', 'bas', 'fien', 'gijs'],
    },
    {
      id: 'pfho-sociaal',
      kind: 'pfho',
      name: 'PFHO Sociaal Domein',
      aliases: ['bestuurstafel sociaal'],
      chair: 'dina',
      members: ['dina', 'ewout', 'fien', 'gijs'],
    },
    { id: 'pfho-fysiek', kind: 'pfho', name: 'PFHO Fysiek Domein', chair: 'hanna', members: ['ewout', 'hanna'] },
    {
      id: 'sg-jeugd',
      kind: 'stuurgroep',
      name: 'Stuurgroep Inkoop Jeugdhulp',
      opgave: 'op-jeugd',
      members: ['dina', 'fien', 'cor', 'gijs'],
    },
    {
      id: 'sg-wonen',
      kind: 'stuurgroep',
      name: 'Stuurgroep Woonagenda',
      opgave: 'op-wonen',
      members: ['ewout', 'fien'],
    },
    {
      id: 'com',
      kind: 'commissie',
      name: 'Auditcommissie',
      chair: 'hanna',
      members: ['hanna', 'cor', 'gijs'],
    },
    { id: 'college', kind: 'college', name: 'College Aldermeer', chair: 'ada', members: ['ada', 'dina'] },
    { id: 'po', kind: 'po', name: 'Portefeuillehoudersoverleg Sociaal Aldermeer', members: ['dina', 'gijs'] },
    { id: 'raad', kind: 'raad', name: 'Gemeenteraad Aldermeer', members: ['dina'] },
    { id: 'do', kind: 'ambtelijk', name: 'Directieoverleg', chair: 'hanna', members: ['hanna', 'dina'] },
    { id: 'ander', kind: 'other', name: 'Heidag', members: ['dina'] },
  ],
  assignments: [
    // Ada: chairs AB and DB, member of both, speaks for Aldermeer.
    { person: 'ada', role: 'bestuurder-regio', gremium: 'ab' },
    { person: 'ada', role: 'lid-db', gremium: 'db', portfolios: [] },
    { person: 'ada', role: 'afgevaardigde-gemeente', municipality: 'aldermeer' },
    // Bas: DB member with money, member of the AB, speaks for Steenhorst.
    { person: 'bas', role: 'bestuurder-regio', gremium: 'ab' },
    { person: 'bas', role: 'lid-db', gremium: 'db', portfolios: ['pf-geld'] },
    { person: 'bas', role: 'afgevaardigde-gemeente', municipality: 'steenhorst' },
    // Cor: only member of the AB, speaks for Cadeveen.
    { person: 'cor', role: 'bestuurder-regio', gremium: 'ab' },
    { person: 'cor', role: 'afgevaardigde-gemeente', municipality: 'cadeveen' },
    // Dina: local portfolio holder, chairs a PFHO, gives the order for the opgave Inkoop jeugdhulp; AB member without municipality role there.
    { person: 'dina', role: 'bestuurder-regio', gremium: 'ab' },
    { person: 'dina', role: 'lokaal-portefeuillehouder', municipality: 'aldermeer', themes: ['th-jeugd'] },
    { person: 'dina', role: 'bestuurlijk-opdrachtgever', opgave: 'op-jeugd' },
    // Ewout: local portfolio holder, leads the RVE that carries out the Woonagenda.
    { person: 'ewout', role: 'bestuurder-regio', gremium: 'ab' },
    { person: 'ewout', role: 'lokaal-portefeuillehouder', municipality: 'steenhorst', themes: ['th-wonen'] },
    { person: 'ewout', role: 'bestuurlijk-trekker-rve', rve: 'rve-ruimte' },
    // Fien: DB member with transport; gives the order for the Woonagenda and leads the RVE that carries it out.
    { person: 'fien', role: 'bestuurder-regio', gremium: 'ab' },
    { person: 'fien', role: 'lid-db', gremium: 'db', portfolios: ['pf-reizen'] },
    { person: 'fien', role: 'lokaal-portefeuillehouder', municipality: 'cadeveen', themes: ['th-wonen'] },
    { person: 'fien', role: 'bestuurlijk-opdrachtgever', opgave: 'op-wonen' },
    { person: 'fien', role: 'bestuurlijk-trekker-rve', rve: 'rve-ruimte' },
    // Gijs sits everywhere and holds nothing: a guest. Hanna chairs without any base role.
  ],
} as const;

export const REGION: Register = register(REGION_FILE);

/** The region with some assignments added or taken away, for a test of one rule. */
export function regionWith(changes: {
  readonly add?: readonly object[];
  readonly without?: (assignment: (typeof REGION_FILE.assignments)[number]) => boolean;
  readonly gremia?: readonly object[];
  readonly roleTypes?: readonly object[];
}): Register {
  const kept = REGION_FILE.assignments.filter((a) => !changes.without?.(a));
  return register({
    ...REGION_FILE,
    gremia: [
      ...REGION_FILE.gremia.filter((g) => !changes.gremia?.some((c) => 'id' in c && c.id === g.id)),
      ...(changes.gremia ?? []),
    ],
    assignments: [...kept, ...(changes.add ?? [])],
    ...(changes.roleTypes ? { roleTypes: changes.roleTypes } : {}),
  });
}

/** A day on which nothing in the region is dated. */
export const DAY: Day = '2026-06-12';

/** An agenda item as the reader gives it. */
export function agendaItem(title: string, changes: Partial<AgendaItem> = {}): AgendaItem {
  return {
    number: '1',
    title,
    depth: 0,
    treatment: null,
    phase: null,
    closed: false,
    procedural: false,
    input: false,
    notes: [],
    section: '',
    speaker: '',
    time: '',
    lines: { from: 1, to: 1 },
    ...changes,
  };
}

interface About {
  readonly topics?: readonly string[];
  readonly interest?: Interest;
  readonly municipalities?: readonly string[];
  readonly input?: boolean;
  readonly procedural?: boolean;
}

/** An item that is known to be about these topics (ids), so that the rules are tested apart from the matching. */
export function about(facts: About, register: Register = REGION): JudgedItem {
  const { topics = [], interest = null, municipalities = [], ...rest } = facts;
  return { ...agendaItem('Punt', rest), topics: topics.map((id) => matched(id, register)), interest, municipalities };
}

function matched(id: string, register: Register): TopicMatch {
  const topic = register.topics.find((t) => t.id === id);
  if (!topic) throw new RangeError(`No topic ${id} in ${register.region.id}`);
  const { kind, name } = topic;
  return { topic: id, kind, words: [name], entry: name, via: 'name', strength: 1, doubtful: false };
}

/** The hats of one person at one item in one gremium. */
export function hatsOf(
  person: string,
  gremium: string,
  item: JudgedItem,
  register: Register = REGION,
  day: Day = DAY,
): ItemHats {
  const at = register.gremia.find((g) => g.id === gremium);
  const found = at && judgeHats([item], register, at, day)[0]?.find((h) => h.person === person);
  if (!found) throw new RangeError(`${person} is no member of ${gremium}`);
  return found;
}

/** Hats in one line: "lid-db; bestuurder-regio, afgevaardigde-gemeente; db-ab". A quiet tension stands in brackets. */
export function shownHats({ leading, others, tensions }: ItemHats): string {
  return [
    leading?.role ?? 'gast',
    others.map((h) => h.role).join(', '),
    tensions.map((t) => (t.quiet ? `(${t.code})` : t.code)).join(', '),
  ]
    .join('; ')
    .replace(/(?:; )+$/, '');
}
