import { plural } from './plural';

/** The Dutch texts about roles that travel with an invitation, and about where roles come from. Plain Dutch, "u". */
export const nlTravel = {
  /** O4: the organizer's switch. */
  send: {
    label: 'Rollen meesturen',
    about: 'Dan zien leden van andere gemeenten ook hun petten.',
    seen: 'Alle genodigden kunnen deze rollen zien.',
    parts: (people: number, roles: number, subjects: number, corrections: number) => {
      const parts = [plural(people, 'mens', 'mensen'), plural(roles, 'rol', 'rollen')];
      if (subjects > 0) parts.push(plural(subjects, 'onderwerp', 'onderwerpen'));
      if (corrections > 0) parts.push(plural(corrections, 'aanpassing', 'aanpassingen'));
      return `Dit gaat mee: ${parts.slice(0, -1).join(', ')} en ${parts.at(-1)}.`;
    },
    show: 'Bekijk',
    hide: 'Verberg',
    who: 'Van deze mensen gaan de rollen mee',
    subjects: 'Deze onderwerpen gaan mee',
    confirm: 'Meesturen',
    cancel: 'Niet meesturen',
    busy: 'De rollen worden toegevoegd…',
    removing: 'De rollen worden weggehaald…',
    added: 'De rollen staan bij de uitnodiging.',
    send: 'Verstuur de uitnodiging.',
    removed: 'De rollen gaan niet mee.',
    removedSend: 'Was de uitnodiging al verstuurd? Verstuur die dan opnieuw.',
    stale: 'De rollen zijn gewijzigd. Opnieuw meesturen?',
    again: 'Opnieuw meesturen',
    foreign: 'Er staat al een ander rollenbestand bij. Opnieuw meesturen?',
    notHere: 'Deze versie van Outlook kan geen rollen meesturen. Probeer het in een nieuwere Outlook.',
    problems: {
      'too-large': 'De bijlagen zijn samen te groot. Haal een bijlage weg en probeer het opnieuw.',
      'not-allowed': 'Uw organisatie laat dit bestand niet toe. Vraag het de beheerder.',
      unsupported: 'In deze agenda kan Outlook geen bestand toevoegen. Probeer het in uw eigen agenda.',
      busy: 'Outlook is nu druk. Probeer het zo opnieuw.',
      failed: 'Dit lukte niet. Probeer het opnieuw.',
    },
  },

  /** The attendee's pane, where a file is not simply trusted. */
  ask: {
    sender: 'Deze rollen komen niet van de organisator.',
    from: (name: string) => `Volgens het bestand is de afzender ${name}. Wilt u ze gebruiken?`,
    copy: 'Wij kunnen niet zien wie deze rollen meestuurde.',
    unknown: 'iemand die wij niet kennen',
    day: 'Deze rollen zijn voor een andere dag gemaakt.',
    forDay: (day: string, name: string) => `Ze zijn voor ${day}, van ${name}. Wilt u ze gebruiken?`,
    noDay: (name: string) => `Ze zijn meegestuurd door ${name}. Wilt u ze toch gebruiken?`,
    use: 'Gebruik deze rollen',
    skip: 'Niet gebruiken',
    used: 'U ziet nu de meegestuurde rollen.',
    skipped: 'U gebruikt de meegestuurde rollen niet.',
  },

  /** The list of appointments where the organisation has no roles. */
  list: {
    lead: 'Wij hebben nu geen rollen. Soms komen ze mee met een uitnodiging.',
    choose: 'Kies een afspraak. Dan kijken wij of er rollen bij zitten.',
  },

  /** Where the roles on a screen come from. */
  origin: {
    invitation: (name: string, day: string) => `Rollen meegestuurd door ${name} op ${day}.`,
    readAt: (day: string, time: string) => `Gelezen van de site van de regio: ${day}, ${time} uur.`,
    site: 'Van de site van de regio.',
    own: (file: string) => `Uit uw bestand ‘${file}’.`,
    example: 'Dit is een voorbeeld.',
    noMore: 'Niet meer gebruiken',
    after: 'Toch gebruiken',
  },
} as const;
