import type { SearchReason } from '../../domain/overview/search-answer';
import type { HatFamily } from '../../domain/roles/hats';
import type { RolesView } from '../router/route';

/**
 * The Dutch texts of the role overview (T1), of the page of one person and of the card of an opgave (G1). The same rules as in
 * nl.ts: plain Dutch, "u", at most 15 words a sentence.
 */

const count = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`;

/** "a, b en c" */
export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} en ${last}`;
}

const views: Readonly<Record<Exclude<RolesView, 'mens'>, string>> = {
  overzicht: 'Overzicht',
  opgaven: 'Per opgave',
  overleggen: 'Per overleg',
  aandacht: 'Aandacht',
};

/** The four column groups of the overview. Source: ux.md, decision 4. */
const families: Readonly<Record<HatFamily, string>> = {
  gesprek: 'Leidt het gesprek',
  regio: 'Voor de regio',
  opgave: 'Voor een opgave',
  gemeente: 'Voor de gemeente',
};

/** What a search met, before the entry itself: "ook bekend als: jeugdzorg". */
const via: Readonly<Record<SearchReason['via'], string>> = {
  person: 'naam',
  position: 'functie',
  municipality: 'gemeente',
  role: 'rol',
  gremium: 'overleg',
  name: 'onderwerp',
  alias: 'ook genoemd',
  description: 'omschrijving',
  related: 'hangt samen met',
};

export const nlRoles = {
  title: 'Rollen',
  lead: (region: string) => `${region} · wie heeft welke rol`,
  region: 'Welke regio?',
  views,
  families,
  viewLabel: 'Weergave',
  more: 'Meer',
  loading: 'De rollen worden gelezen…',

  missing: {
    title: 'Wij vinden deze rollen niet',
    text: (region: string) =>
      `De rollen van ‘${region}’ kunnen wij nu niet lezen. U mag er niet bij, of de lijst is weg.`,
    report: 'Meld het',
    see: (region: string) => `Bekijk de rollen van ${region}`,
  },

  head: {
    day: (day: string) => `Stand: ${day}`,
    today: 'vandaag',
    read: 'Inlezen',
    print: 'Afdrukken of Word',
    add: 'Rol toevoegen',
    provision: 'Rolvast inrichten',
    link: 'Kopieer link',
    linkCopied: 'De link staat op het klembord.',
    linkShown: 'Kopieer deze link zelf:',
  },

  day: {
    panel: 'Op welke dag?',
    field: 'Dag',
    today: 'Vandaag',
    next: (day: string) => `Volgende wijziging: ${day}`,
    previous: (day: string) => `Vorige wijziging: ${day}`,
    bar: (day: string) => `U ziet de rollen op ${day}.`,
    back: 'Terug naar vandaag',
    compare: 'Vergelijk met vandaag',
    compareHide: 'Verberg de vergelijking',
    compareTitle: (from: string, to: string) => `Van ${from} naar ${to}`,
    same: 'Tussen deze dagen verandert er niets.',
    stops: 'Stopt',
    starts: 'Begint',
    hands: 'Gaat naar een ander',
    handed: (before: string, after: string) => `Van ${before} naar ${after}`,
    leaving: (names: string) => `Geen rol meer: ${names}.`,
    arriving: (names: string) => `Nieuw met een rol: ${names}.`,
  },

  bars: {
    readOnly: 'U kunt kijken, niet wijzigen.',
    report: 'Meld een wijziging',
    reportSubject: (region: string) => `Wijziging in de rollen van ${region}`,
    reportBody: 'Wie krijgt welke rol, en vanaf wanneer?',
    pending: (n: number) =>
      `Bewaard op dit apparaat. Wij versturen het later. (${count(n, 'wijziging', 'wijzigingen')})`,
    sendNow: 'Verstuur nu',
    absent: 'Wij vinden de lijst met rollen niet. U ziet de laatste stand.',
    trouble: 'Verversen lukte niet. U ziet de laatste stand.',
    offline: 'Geen internet. U ziet de laatste stand.',
    stale: (day: string) => `Deze rollen zijn van ${day}. Kloppen ze nog?`,
  },

  foot: {
    updated: (day: string, name: string) => `Bijgewerkt ${day}${name === '' ? '' : ` door ${name}`}`,
    talk: 'Bespreek samen',
    later: 'Gestreepte rand: begint later',
    register: (region: string) => `Rollen van ${region}.`,
    fetched: (when: string) => `Gelezen: ${when}.`,
    at: (day: string, time: string) => `${day}, ${time} uur`,
  },

  search: {
    label: 'Zoek een naam of onderwerp',
    clear: 'Zoekveld leegmaken',
    gremium: 'Welk overleg?',
    everyone: 'Iedereen',
    count: (shown: number, all: number) => `${shown} van ${count(all, 'mens', 'mensen')}`,
    none: (query: string) => `Wij vinden niets bij ‘${query}’.`,
    noneIn: (query: string, gremium: string) => `Wij vinden niets bij ‘${query}’ in ${gremium}.`,
    seeAll: 'Zoek bij iedereen',
    via,
    why: (reason: string) => `Gevonden op ${reason}`,
  },

  matrix: {
    caption: 'Wie heeft welke rol',
    name: 'Naam',
    cell: (person: string, role: string, scope: string) =>
      scope === '' ? `${person}, ${role}.` : `${person}, ${role}: ${scope}.`,
    change: 'Wijzigen.',
    see: 'Bekijk alle rollen.',
    add: (person: string, role: string) => `Rol toevoegen bij ${person}: ${role}`,
    from: (day: string) => `vanaf ${day}`,
    talk: 'Bespreek samen',
    nobody: 'Op deze dag heeft niemand een rol.',
    how: 'Met de pijltjes gaat u door de tabel. Enter opent een rol.',
  },

  empty: {
    title: 'Nog geen rollen',
    text: 'Begin met een lijst, of voeg de eerste rol toe.',
    textReadOnly: 'De secretaris vult de lijst.',
    read: 'Rollen inlezen',
    add: 'Rol toevoegen',
  },

  opgaven: {
    caption: 'Wie is waarvan',
    opgave: 'Opgave',
    owner: 'Bestuurlijk opdrachtgever',
    official: 'Ambtelijk opdrachtgever',
    lead: 'Projectleider',
    rve: 'Voert uit',
    mandate: 'Mandaat',
    open: 'Nog open',
    openFor: (role: string, opgave: string) => `Nog open: ${role} van ${opgave}. Kies iemand.`,
    agreed: 'Afgesproken',
    partly: (n: number) => `${n} van 3 vragen`,
    notYet: 'Nog niet',
    none: 'Er zijn nog geen opgaven.',
    talk: 'Bespreek samen',
  },

  gremia: {
    chair: (name: string) => `Voorzitter: ${name}`,
    deputy: (name: string) => `Vervanger: ${name}`,
    chairOpen: 'Nog open',
    chairOpenFor: (gremium: string) => `Nog open: voorzitter van ${gremium}. Kies iemand.`,
    members: (n: number) => count(n, 'lid', 'leden'),
    show: 'Bekijk leden',
    hide: 'Verberg leden',
    showOf: (gremium: string, open: boolean) => `${open ? 'Verberg' : 'Bekijk'} leden van ${gremium}`,
    none: 'Er zijn nog geen overleggen.',
  },

  attention: {
    empty: 'Alles is ingevuld en besproken.',
    groups: { open: 'Nog open', talk: 'Bespreek samen', ending: 'Stopt binnenkort', repair: 'Klopt dit nog?' },
    about: (who: string, what: string) => `${who}: ${what}`,
    missing: (role: string) => `Er is nog geen ${role}.`,
    missingToo: (role: string) => `Er is ook nog geen ${role}.`,
    chair: 'voorzitter',
    lead: 'bestuurlijk trekker',
    rve: (name: string) => (/^RVE\b/.test(name) ? name : `RVE ${name}`),
    portfolio: (name: string) => `Portefeuille ${name}`,
    portfolioOpen: 'Niemand in het DB heeft deze portefeuille.',
    coming: (name: string, day: string) => `${name} begint op ${day}.`,
    orderAndWork: (opgaven: string, rve: string) =>
      `Opdrachtgever van ${opgaven}. En trekker van ${rve}, die het uitvoert.`,
    orderAndWorkOf: (name: string, opgaven: string) => `${name} is opdrachtgever van ${opgaven}.`,
    orderAndWorkAll: (rve: string) => `Zij trekken ook ${rve}, die het uitvoert.`,
    orderAndDb: (opgaven: string) => `Opdrachtgever van ${opgaven}. En lid van het DB, dat de organisatie bestuurt.`,
    orderAndDbAll: 'Zij zitten ook in het DB, dat de organisatie bestuurt.',
    orderTip: 'Spreek af wie antwoord geeft over de uitvoering.',
    dbAndAb: (name: string) => `De gemeente heeft één AB-lid. ${name} stemt dus ook over voorstellen van het DB.`,
    dbAndAbAll: 'Hun gemeente heeft één AB-lid. Zij stemmen dus ook over voorstellen van het DB.',
    dbAndAbTip: 'Een tweede AB-lid per gemeente helpt.',
    seconded: (places: string, several: boolean) => `${places} ${several ? 'doen' : 'doet'} dat al.`,
    chairAndContent: (gremium: string, content: string) =>
      `Voorzitter van ${gremium}. Daar komt ook ${content} op tafel.`,
    chairTip: 'Spreek af wie het gesprek dan leidt.',
    chairAndLocal: (gremium: string, themes: string) => `Voorzitter van ${gremium}. En thuis van ${themes}.`,
    chairAndLocalOf: (name: string, gremium: string, themes: string) => `${name}: ${gremium}, en thuis ${themes}.`,
    localTip: 'Spreek af wie de wens van de gemeente inbrengt.',
    stops: (day: string) => `Deze rol stopt op ${day}.`,
    follows: (names: string) => `${names} volgt op.`,
    left: (day: string, gremia: string) => `De laatste rol stopte op ${day}. De naam staat nog bij ${gremia}.`,
    stillMember: (gremium: string, day: string) => `Staat nog bij ${gremium}. De rol daarvoor stopte op ${day}.`,
    takeOut: (gremium: string) => `Uit ${gremium} halen`,
    noMember: (gremium: string) => `Heeft een rol in ${gremium}. De naam staat niet bij de leden.`,
    several: (names: string) => `${names} hebben deze rol tegelijk.`,
    twice: 'Deze rol staat er twee keer, voor dezelfde tijd.',
    unknown: (gremia: string) => `Staat bij een uitnodiging voor ${gremia}. De rollen kennen deze naam niet.`,
    choose: 'Kies iemand',
    chooseRole: (role: string) => `Kies een ${role}`,
    agree: 'Leg afspraak vast',
    discussed: 'Is besproken',
    agreed: (day: string, note: string) => `Afgesproken op ${day}${note === '' ? '.' : `: ${note}`}`,
    extend: 'Verleng',
    successor: 'Kies opvolger',
    stop: 'Rol stoppen',
    stopOf: (name: string) => `Rol van ${name} stoppen`,
    stopAll: (name: string) => `Alles van ${name} stoppen`,
    change: 'Bekijk de rol',
    add: 'Rol toevoegen',
    spoken: (action: string, title: string) => `${action}: ${title}`,
  },

  person: {
    back: 'Overzicht',
    now: 'Rollen nu',
    nowOn: (day: string) => `Rollen op ${day}`,
    later: 'Begint later',
    ended: 'Geweest',
    none: 'Op deze dag geen rollen.',
    for: (municipality: string) => `Namens ${municipality}`,
    since: (day: string) => `vanaf ${day}`,
    until: (day: string) => `tot en met ${day}`,
    always: 'zonder einddatum',
    basis: (text: string) => `Vastgesteld in: ${text}`,
    gremia: 'Zit in deze overleggen',
    chairs: 'zit voor',
    deputises: 'vervangt de voorzitter',
    supports: (names: string) => `Ondersteunt ${names}`,
    supportedBy: (names: string) => `Krijgt hulp van ${names}`,
    change: 'Wijzigen',
    changeRole: (role: string) => `${role} wijzigen`,
    history: 'Geschiedenis',
    historyOf: (role: string) => `Geschiedenis van ${role}`,
    add: 'Rol toevoegen',
    stopAll: (name: string) => `Alles van ${name} stoppen`,
    unknown: 'Deze mens staat niet in de rollen',
    unknownText: 'De naam is verplaatst, of de link is oud.',
    toOverview: 'Naar het overzicht',
  },

  opgave: {
    back: 'Per opgave',
    who: 'Wie is waarvan?',
    may: 'Wie mag wat?',
    runs: (rve: string) => `Voert uit: ${/^RVE\b/.test(rve) ? rve : `RVE ${rve}`}`,
    runsOpen: 'Wie dit uitvoert, is nog open.',
    trekker: (name: string) => `Bestuurlijk trekker: ${name}`,
    questions: {
      administrator: 'Wat mag de bestuurlijk opdrachtgever besluiten?',
      official: 'Wat mag de ambtelijk opdrachtgever?',
      projectLead: 'Wat doet de projectleider?',
    },
    notAgreed: 'Nog niet afgesproken',
    fill: 'Vul in',
    fillFor: (question: string) => `Vul in: ${question}`,
    agreedIn: (gremium: string, day: string) =>
      `Afgesproken in ${[gremium, day].filter((part) => part !== '').join(', ')}`,
    agreedOn: (day: string) => `Afgesproken op ${day}`,
    change: 'Wijzigen',
    print: 'Afdrukken of Word',
    gremia: 'Waar het op tafel komt',
    before: 'Wie dit eerder deden',
    unknown: 'Deze opgave staat niet in de rollen',
    unknownText: 'De opgave is verplaatst, of de link is oud.',
    toOpgaven: 'Naar alle opgaven',
  },
} as const;
