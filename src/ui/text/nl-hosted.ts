/**
 * The Dutch texts of what only Outlook and Teams show: sign-in, Microsoft Graph, settings, and the screens that need them. Apart
 * from `nl.ts`, so that the browser page does not load them. The same rules: plain Dutch, "u", at most 15 words a sentence.
 */

const count = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`;

export const nlHosted = {
  check: {
    title: 'Agenda nakijken',
    read: (n: number) => `${count(n, 'punt', 'punten')} gelezen uit de uitnodiging.`,
    readElsewhere: (n: number) => `${count(n, 'punt', 'punten')} gelezen.`,
    choices: (n: number) => (n === 1 ? '1 punt vraagt een keuze' : `${n} punten vragen een keuze`),
    noOwner: 'Nog niemand is hiervan.',
    noTreatment: 'Besluit of bespreken? Dat staat er niet bij.',
    doubt: (topics: readonly string[]) =>
      topics.length > 1
        ? `Over wie gaat dit? Wij twijfelen tussen ${topics.join(' en ')}.`
        : `Wij denken dat dit over ${topics[0] ?? ''} gaat.`,
    noTreatments: 'Nergens staat: besluit of bespreken. Zet het achter elk punt.',
    how: 'Pas de tekst van de uitnodiging aan. Wij lezen die dan opnieuw.',
    all: 'Alle punten',
    unread: 'Dit konden wij niet lezen',
    done: 'Alles is nagekeken.',
    none: 'nog geen onderwerp',
    own: 'Mijn eigen petten',
    spoken: (n: number) => (n === 0 ? 'Alles is nagekeken.' : `${count(n, 'punt vraagt', 'punten vragen')} een keuze.`),
  },

  now: {
    title: 'Nu',
    now: (number: string) => (number === '' ? 'Nu' : `Nu · punt ${number}`),
    next: (number: string) => (number === '' ? 'Straks' : `Straks · punt ${number}`),
    hat: 'Uw pet nu',
    nameIt: 'Noem uw pet',
    whose: 'Wie is hiervan?',
    whoAndHat: (name: string, hat: string) => `${name}, ${hat}`,
    you: (hat: string) => `U, ${hat}`,
    previous: 'Vorige',
    forward: 'Volgende',
    last: 'Dit was het laatste punt.',
    fixed: 'Vast punt. U hoeft niets te doen.',
    byTimes: 'Volgens de tijden van de agenda',
    offer: (number: string) =>
      number === ''
        ? 'Volgens de agenda is een ander punt nu aan de beurt.'
        : `Volgens de agenda is punt ${number} nu aan de beurt.`,
    follow: 'Ga mee',
    whole: 'Hele agenda',
    spoken: (number: string, title: string, hat: string) =>
      [number === '' ? `Nu: ${title}.` : `Nu punt ${number}, ${title}.`, hat === '' ? '' : `Uw pet: ${hat}.`]
        .filter((part) => part !== '')
        .join(' '),
  },

  roles: {
    title: 'Rollen',
    lead: (region: string) => `${region} · wie heeft welke rol`,
    search: 'Zoek een naam',
    none: (query: string) => (query === '' ? 'Vandaag heeft niemand een rol.' : `Wij vinden geen ‘${query}’.`),
  },

  config: {
    title: 'Tabblad instellen',
    region: 'Welke regio?',
    view: 'Wat opent eerst?',
    views: { rollen: 'Rollen', mijn: 'Mijn overleggen' },
    name: 'Naam van het tabblad',
    nameMissing: 'Vul een naam in.',
    defaultName: 'Rollen',
    everyone: 'Alle teamleden kunnen kijken.',
  },

  meetings: {
    past: (n: number) => count(n, 'overleg is geweest', 'overleggen zijn geweest'),
    forget: 'Ook uw eigen rollenbestanden en de kopie van uw overleggen gaan weg.',
    forgetNow: 'Wis alles',
    copyLink: 'Kopieer een link naar dit overleg',
    missing: 'Ik mis een overleg',
    missingHide: 'Verberg de andere afspraken',
    missingLead: 'Deze afspraken kennen de rollen niet. Kies er een.',
    missingNone: 'Wij zien geen andere afspraken in deze dagen.',
    cutOff: 'Niet alle afspraken passen hier. U ziet de eerste.',
    closed: (names: readonly string[]) =>
      names.length === 1
        ? `Wij lezen de agenda ‘${names[0]}’ nog niet.`
        : `Wij lezen ${names.length} gedeelde agenda’s nog niet.`,
    closedAsk: 'Lees die ook',
    calendar: (name: string) => `Uit agenda ‘${name}’`,
    reading: 'De agenda’s worden gelezen…',
    rolesIn: (region: string) => `Uw rollen in ${region}`,
    report: (name: string) => `Klopt er iets niet? Meld het aan ${name}.`,
    mine: 'Mijn overleggen',
  },

  states: {
    askCalendar: 'uw agenda',
    askShared: 'de agenda’s die anderen met u delen',
    askChat: 'welk overleg bij deze chat hoort',
    askRoles: 'de rollen',
    consent: {
      title: 'Mag Rolvast meelezen?',
      text: (what: string) => `Rolvast leest alleen ${what}. Er verandert niets.`,
      titleWrites: 'Mag Rolvast de rollen bewaren?',
      writes: 'Rolvast leest de rollen, en bewaart daar wat u zelf wijzigt. Verder niets.',
      makes: 'Rolvast maakt op de site lijsten voor de rollen. Er gaat niets weg.',
      primary: 'Geef toestemming',
      why: 'Microsoft vraagt het daarna nog een keer, in een eigen venster.',
      cancelled: 'U sloot het venster. Er is niets gewijzigd.',
      declined: 'U gaf geen toestemming. U kunt het opnieuw proberen.',
      blocked: 'Uw browser hield het venster tegen. Sta het toe en probeer het opnieuw.',
    },
    admin: {
      title: 'Nog één stap',
      text: 'Uw organisatie heeft Rolvast nog niet goedgekeurd. Plakken werkt ook zonder toestemming.',
      primary: 'Stuur een verzoek',
      subject: 'Toestemming voor Rolvast',
      body: (what: string, scope: string) =>
        `Wilt u Rolvast goedkeuren voor onze organisatie? Rolvast leest alleen ${what} (${scope}).`,
      bodyRoles: (scope: string) =>
        `Wilt u Rolvast goedkeuren voor onze organisatie? Het gaat om de lijsten met rollen in SharePoint (${scope}).`,
    },
    pasteSelf: 'Plak de agenda zelf',
    signedOut: { title: 'U bent uitgelogd', text: 'Log in om uw overleggen te zien.', primary: 'Log in' },
    otherAccount: {
      title: 'Dit is een ander account',
      text: (expected: string, got: string) => `Hier werkt ${expected}. Microsoft antwoordt voor ${got}.`,
      primary: 'Log in met het goede account',
    },
    noSignIn: {
      title: 'Inloggen lukt hier niet',
      text: 'Microsoft geeft geen antwoord. Sluit dit venster en open het opnieuw.',
    },
    offline: {
      title: 'Geen internet',
      text: 'Er is nog geen eerdere stand op dit apparaat.',
      bar: 'Geen internet.',
    },
    lastKnown: (when: string) => `U ziet de stand van ${when}.`,
    todayAt: (time: string) => `vandaag, ${time} uur`,
    dayAt: (day: string, time: string) => `${day}, ${time} uur`,
    slowAnswer: {
      title: 'Microsoft geeft geen antwoord',
      text: 'Wij wachten niet langer. Probeer het opnieuw.',
      bar: 'Microsoft geeft geen antwoord.',
    },
    busy: {
      title: 'Even geduld',
      text: 'Microsoft is nu druk.',
      bar: 'Even geduld.',
      again: (seconds: number) => `Wij proberen het over ${count(seconds, 'seconde', 'seconden')} weer.`,
      soon: 'Wij proberen het zo weer.',
      primary: 'Nu proberen',
    },
    forbidden: {
      title: 'Deze agenda is gesloten voor u',
      text: 'Vraag de eigenaar om die met u te delen.',
      bar: 'U mag deze agenda niet lezen.',
    },
    notFound: {
      title: 'Wij vinden dit overleg niet',
      text: 'Het is verplaatst of verwijderd. Of het staat in een andere agenda.',
      bar: 'Dit overleg is verplaatst of verwijderd.',
      primary: 'Naar mijn overleggen',
    },
    brokenBar: 'Verversen lukte niet.',
    noRegister: {
      title: 'Wij vinden de rollen niet',
      text: 'De lijst is verplaatst. Of u mag er niet bij.',
      wrong: 'In het rollenbestand staat een fout. De beheerder kan die herstellen.',
      offline: 'Er is geen verbinding, en nog geen eerdere stand op dit apparaat.',
      make: 'Rolvast inrichten',
      none: 'Er is nog geen lijst met rollen.',
      read: 'Kies een rollenbestand',
      bar: (file: string) => `De rollen uit ‘${file}’ konden wij niet lezen.`,
      ask: 'Lees die rollen ook',
      forbidden: 'U mag de site met de rollen niet zien. Vraag de eigenaar om toegang.',
      busy: 'Microsoft is nu druk. Probeer het over een minuut opnieuw.',
    },
    report: (name: string) => `Meld het aan ${name}`,
    settings: {
      title: 'Rolvast is nog niet goed ingesteld',
      text: (lines: number) =>
        lines === 1 ? 'In de instellingen klopt één regel niet.' : `In de instellingen kloppen ${lines} regels niet.`,
      absent: 'Er is nog geen bestand met instellingen.',
      absentLine: 'config.json ontbreekt. Zet het bestand naast de pagina’s van Rolvast.',
      offline: 'De instellingen zijn niet te bereiken. Kijk of u internet heeft.',
    },
    outside: {
      outlook: { title: 'Open Rolvast in Outlook', text: 'Deze pagina hoort bij een afspraak in Outlook.' },
      teams: { title: 'Open Rolvast in Teams', text: 'Deze pagina hoort in Microsoft Teams.' },
      primary: 'Open Rolvast in de browser',
    },
    noOffice: {
      title: 'Outlook geeft geen antwoord',
      text: 'Sluit dit paneel en open het opnieuw.',
    },
    noTeams: { title: 'Teams geeft geen antwoord', text: 'Sluit dit tabblad en open het opnieuw.' },
    noItem: { title: 'Er staat geen afspraak open', text: 'Open een uitnodiging. Dan ziet u hier uw petten.' },
    noTeamsMeeting: {
      title: 'Dit overleg staat niet in uw agenda',
      text: 'U bent er niet voor uitgenodigd. Of het is pas over meer dan 60 dagen.',
    },
    noMeetings: {
      title: 'Geen overleggen',
      text: 'De komende 30 dagen heeft u geen overleg met een pet.',
      primary: 'Bekijk mijn rollen',
    },
    attachmentAsk: 'deze bijlage',
  },
} as const;
