/** One place that people have one after the other. `now`: who has it today, where that is settled. */
export interface Seat {
  readonly role: string;
  readonly gremium?: string;
  readonly portfolios?: readonly string[];
  readonly opgave?: string;
  readonly rve?: string;
  readonly municipality?: string;
  readonly themes?: readonly string[];
  readonly now?: string | undefined;
  /** Ids of who may have it. */
  readonly people: readonly string[];
}

/** The lists of a large made-up region, with its seats instead of assignments. */
export interface LargeRegion {
  readonly region: { readonly id: string; readonly name: string };
  readonly municipalities: readonly { readonly id: string; readonly name: string }[];
  readonly people: readonly { readonly id: string; readonly municipality?: string | undefined }[];
  readonly portfolios: readonly object[];
  readonly themes: readonly object[];
  readonly opgaven: readonly object[];
  readonly rves: readonly object[];
  readonly gremia: readonly object[];
  readonly seats: readonly Seat[];
}

const split = (text: string): readonly string[] => text.trim().split(/\s+/);

const FIRST =
  split(`Aafke Bente Chiel Dorien Egbert Fleur Gerben Hilde Ilja Jelmer Katja Lieke Maarten Nienke Onno Petra
  Quinten Renske Sjoerd Tirza Ubbo Vera Wietse Xandra Ymke Zeger Amira Bilal Dunya Emre Farah Hamza Ilse Jamal Kadir Lotte`);
const LAST = split(`Akkerland Bosveld Cronje Duinker Elzinga Fokkens Grashof Heidema Ikink Jonkhout Klaverman Lindeboom
  Mosselaar Noordhof Oosterkamp Plasman Rietveldt Sluiswachter Terbeek Uilenspiegel Veldhuysen Weidema Zandbergen Yildirim`);
const PLACE = split('Elzen Klooster Bree Hagel Noorder Wilgen Zilver Heide Molen Ooster Berken Linde');
const ENDING = split('drecht veen horst meer');
const THEMES = [
  ['Jeugd', 'jeugdhulp'],
  ['Wmo', 'maatschappelijke ondersteuning'],
  ['Werk en inkomen', 'participatie'],
  ['Wonen', 'woningbouw'],
  ['Energie', 'energietransitie'],
  ['Mobiliteit', 'verkeer en vervoer'],
  ['Cultuur', 'erfgoed'],
  ['Onderwijs', 'scholen'],
  ['Sport', 'sportbeleid'],
  ['Economie', 'bedrijventerreinen'],
  ['Natuur', 'biodiversiteit'],
  ['Veiligheid', 'openbare orde'],
] as const;
const WORK = split('Inkoop Aanpak Samenwerking Vernieuwing Toegang Loket Netwerk Spreiding Herstel Verbinding');
const SUBJECT = split(`jeugdhulp warmtenetten woningbouw buslijnen fietsroutes dagbesteding schuldhulp schoolvervoer
  bibliotheken zwembaden bedrijventerreinen stikstof klimaatadaptatie afval zonnevelden brandveiligheid mantelzorg
  inburgering muziekonderwijs archieven`);
const PORTFOLIOS = [
  'Financiën',
  'Personeel',
  'ICT',
  'Privacy',
  'Bestuurszaken',
  'Inkoop',
  'Communicatie',
  'Huisvesting',
];
const DOMAINS = ['Sociaal', 'Fysiek', 'Economie', 'Veiligheid', 'Cultuur', 'Milieu'];

/** A made-up region of this size. `seats`: how many places in all, at least those of opgaven, gremia and municipalities. */
export function largeRegion(size: {
  readonly people: number;
  readonly opgaven: number;
  readonly seats: number;
}): LargeRegion {
  const places = Math.max(4, Math.min(48, Math.round(size.people / 16)));
  const municipalities = Array.from({ length: places }, (_, at) => ({
    id: `g-${at}`,
    name: `${PLACE[at % PLACE.length]}${ENDING[Math.floor(at / PLACE.length) % ENDING.length]}`,
  }));
  const people = Array.from({ length: size.people }, (_, at) => {
    const municipality = at % 3 === 2 ? undefined : municipalities[at % places];
    const [first, last] = [FIRST[at % FIRST.length] ?? '', LAST[Math.floor(at / 3) % LAST.length] ?? ''];
    const position = municipality === undefined ? 'beleidsadviseur' : at < places ? 'burgemeester' : 'wethouder';
    const email = `${first}.${last}.${at}@${municipality?.name ?? 'regio'}.example`.toLowerCase();
    return { id: `p-${at}`, name: `${first} ${last}`, email, municipality: municipality?.id, position };
  });
  const administrators = people.filter(({ municipality }) => municipality !== undefined).map(({ id }) => id);
  const officials = people.filter(({ municipality }) => municipality === undefined).map(({ id }) => id);
  const portfolios = PORTFOLIOS.map((name, at) => ({ id: `pf-${at}`, name }));
  const themes = THEMES.map(([name, alias], at) => ({ id: `th-${at}`, name, aliases: [alias] }));
  const rves = Array.from({ length: Math.max(3, Math.round(size.opgaven / 6)) }, (_, at) => ({
    id: `rve-${at}`,
    name: `${THEMES[at % THEMES.length]?.[0]} ${Math.floor(at / THEMES.length) + 1}`,
    description: `Voert het werk uit voor ${SUBJECT[at % SUBJECT.length]}.`,
  }));
  const opgaven = Array.from({ length: size.opgaven }, (_, at) => {
    const [work, subject] = [WORK[Math.floor(at / SUBJECT.length) % WORK.length], SUBJECT[at % SUBJECT.length]];
    return {
      id: `op-${at}`,
      name: `${work} ${subject}`,
      description: `Samen werken aan ${subject} voor inwoners van alle kernen.`,
      carriedOutBy: `rve-${at % rves.length}`,
    };
  });

  const board = administrators.slice(0, Math.min(administrators.length, 2 * places));
  const core = board.slice(0, PORTFOLIOS.length);
  const groups = DOMAINS.map((name, at) => ({
    id: `pfho-${at}`,
    kind: 'pfho',
    name: `PFHO ${name}`,
    members: administrators.filter((_, place) => place % DOMAINS.length === at),
    rhythm: 'elke maand',
  }));
  const steering = opgaven
    .filter((_, at) => at % 3 === 0)
    .map(({ id, name }, at) => ({
      id: `sg-${at}`,
      kind: 'stuurgroep',
      name: `Stuurgroep ${name}`,
      opgave: id,
      members: administrators.filter((_, place) => (place + at) % 29 === 0).slice(0, 7),
    }));
  const gremia = [
    { id: 'ab', kind: 'ab', name: 'Algemeen Bestuur', aliases: ['AB'], members: board, rhythm: '4 keer per jaar' },
    { id: 'db', kind: 'db', name: 'Dagelijks Bestuur', aliases: ['DB'], members: core, rhythm: 'elke twee weken' },
    ...groups,
    ...steering,
    { id: 'do', kind: 'ambtelijk', name: 'Directieoverleg', members: officials.slice(0, 8) },
  ];

  const home = (id: string): string => people.find((one) => one.id === id)?.municipality ?? 'g-0';
  const needed: readonly Seat[] = [
    { role: 'voorzitter', gremium: 'ab', now: core[0], people: core },
    { role: 'voorzitter', gremium: 'db', now: core[0], people: core },
    ...groups.map(
      ({ id, members }): Seat => ({ role: 'voorzitter-pfho', gremium: id, now: members[1], people: members }),
    ),
    ...steering.map(({ id, members }): Seat => ({ role: 'voorzitter', gremium: id, now: members[0], people: members })),
    ...core.map((id, at): Seat => ({ role: 'lid-db', gremium: 'db', portfolios: [`pf-${at}`], now: id, people: core })),
    ...board.map((id): Seat => ({ role: 'bestuurder-regio', gremium: 'ab', now: id, people: board })),
    ...board.map((id): Seat => ({ role: 'afgevaardigde-gemeente', municipality: home(id), now: id, people: board })),
    // One in fifteen opgaven has no opdrachtgever yet.
    ...opgaven
      .filter((_, at) => at % 15 !== 14)
      .map(({ id }): Seat => ({ role: 'bestuurlijk-opdrachtgever', opgave: id, people: administrators })),
    ...opgaven.map(({ id }): Seat => ({ role: 'ambtelijk-opdrachtgever', opgave: id, people: officials })),
    ...opgaven.map(({ id }): Seat => ({ role: 'projectleider-ambtenaar-5-0', opgave: id, people: officials })),
    ...rves.map(({ id }): Seat => ({ role: 'bestuurlijk-trekker-rve', rve: id, people: administrators })),
    ...rves.map(({ id }): Seat => ({ role: 'rve-manager', rve: id, people: officials })),
    ...administrators.map(
      (id, at): Seat => ({
        role: 'lokaal-portefeuillehouder',
        municipality: home(id),
        themes: [`th-${at % THEMES.length}`, `th-${(at + 5) % THEMES.length}`],
        now: id,
        people: [id],
      }),
    ),
  ];
  const team = Array.from(
    { length: Math.max(0, size.seats - needed.length) },
    (_, at): Seat => ({ role: 'programmateamlid', opgave: `op-${at % Math.max(1, size.opgaven)}`, people: officials }),
  );
  const seats = [...needed, ...team];
  const region = { id: 'grootland', name: 'Regio Grootland' };
  return { region, municipalities, people, portfolios, themes, opgaven, rves, gremia, seats };
}
