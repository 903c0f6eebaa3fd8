import type { Phase, Treatment } from '../../domain/agenda/types';
import type { HatId } from '../../domain/register/types';
import type { ReadProblem } from '../ports';

/**
 * Every Dutch text of the screens, by screen. Texts about hats and tensions stand in domain/roles, because print and
 * the command line use them too. Plain Dutch, "u", at most 15 words a sentence.
 */

const count = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`;

export const nl = {
  product: 'Rolvast',
  documentTitle: (screen: string) => `${screen} – Rolvast`,

  common: {
    back: 'Terug',
    cancel: 'Annuleren',
    close: 'Sluiten',
    copy: 'Kopieer',
    copied: 'Gekopieerd.',
    details: 'Toon details',
    undo: 'Ongedaan maken',
    retry: 'Probeer opnieuw',
    saved: 'Opgeslagen.',
    switch: 'Wissel',
    home: 'Naar het begin',
  },

  start: {
    title: 'Welke pet heeft u op?',
    lead: 'Zet uw agenda hieronder neer. U ziet per agendapunt uw rol.',
    drop: 'Sleep uw agenda hierheen',
    dropNow: 'Laat het bestand hier los',
    kinds: 'Uitnodiging, Word, pdf of e-mail',
    choose: 'Kies een bestand',
    paste: 'Plak tekst',
    privacy: 'Uw bestand blijft op dit apparaat. U heeft geen account nodig.',
    demoTitle: 'Of kijk eerst mee in een voorbeeld',
    demoLead: 'Regio Wolkendal is verzonnen. Kies door wiens ogen u kijkt.',
    // The people of the demo region, so that its data load only after a choice. A test compares them with the region.
    demoPeople: [
      { id: 'p-van-dalen', name: 'Marijke van Dalen', position: 'burgemeester', line: '4 petten in één vergadering' },
      { id: 'p-ouali', name: 'Karim Ouali', position: 'wethouder en voorzitter PFHO', line: 'Voorzitten én inhoud' },
      { id: 'p-maas', name: 'Hedwig Maas', position: 'burgemeester', line: 'Voorzitter van AB en DB' },
    ],
    demoOther: 'Kies iemand anders',
    roles: 'Bekijk de rollen',
    ownTitle: 'Uw eigen regio gebruiken?',
    ownLead: 'Lees uw rollen in uit Excel, csv of een rollenbestand.',
    download: 'Download een leeg voorbeeld',
    downloadJson: 'Of een voorbeeld in json',
    downloadName: 'rollen-voorbeeld.json',
    readRoles: 'Rollen inlezen',
    reading: 'Uw bestand wordt gelezen…',
    resume: (region: string) => `Verder met ${region}`,
    resumeHint: 'Zet uw agenda hieronder neer. Wij gebruiken deze rollen.',
    resumeCount: (people: number) => count(people, 'mens met rollen', 'mensen met rollen'),
    clear: 'Wis alles van dit apparaat',
    cleared: 'Alles is gewist.',
    registerRead: (region: string) => `De rollen van ${region} zijn opgeslagen.`,
    remarks: (n: number) => `${count(n, 'opmerking', 'opmerkingen')} bij dit bestand.`,
    remarksNext: 'U kunt de rollen wel gebruiken.',
    registerProblem: (file: string) => `Wij kunnen de rollen in ‘${file}’ niet lezen.`,
    registerProblemNext: 'Pas het bestand aan en lees het opnieuw in.',
    registerMore: (n: number) => `Toon alle ${n} meldingen`,
    registerNotShown: (n: number) => `En nog ${count(n, 'melding', 'meldingen')}.`,
  },

  problems: {
    unsupported: 'Dit bestand kunnen wij niet lezen. Probeer Word, pdf, ics of eml.',
    unreadable: 'Dit bestand kunnen wij niet lezen. Probeer Word, pdf, ics of eml.',
    password: 'Dit bestand is beveiligd met een wachtwoord. Plak de agenda.',
    scan: 'Dit is een scan zonder tekst. Plak de agenda.',
    empty: 'Dit bestand is leeg. Kies een ander bestand of plak de agenda.',
    'no-event': 'In dit bestand staat geen afspraak. Kies een ander bestand.',
    'too-large': 'Dit bestand is te groot. Plak de agenda.',
  } satisfies Record<ReadProblem, string>,
  noPoints: 'Wij vinden hier geen agendapunten. Plak alleen de agenda.',

  paste: {
    title: 'Plak uw agenda',
    label: 'Tekst van de agenda',
    hint: 'Kopieer de agenda uit uw mail of document. Plak die hier.',
    empty: 'Plak eerst de agenda.',
    read: 'Lees de agenda',
  },

  who: {
    title: 'Wie bent u?',
    lead: 'Dan zien wij welke petten u heeft.',
    search: 'Zoek uw naam',
    clear: 'Zoekveld leegmaken',
    found: (n: number) => count(n, 'naam gevonden', 'namen gevonden'),
    none: (query: string) => `Wij vinden geen ‘${query}’. Lees de rollen van uw eigen regio in.`,
    noneOwn: (query: string) => `Wij vinden geen ‘${query}’. Kijk of de naam in uw rollenbestand staat.`,
    members: (gremium: string) => `Leden van ${gremium}`,
    others: 'Andere mensen met een rol',
    everyone: 'Toon de petten van iedereen',
    read: (n: number) => count(n, 'punt gelezen', 'punten gelezen'),
    readNoAgenda: 'Uitnodiging gelezen',
    from: (file: string) => `Uit ‘${file}’`,
    fromPaste: 'Uit de geplakte tekst',
    demoRoles: 'Deze namen zijn verzonnen. Wilt u de rollen van uw eigen regio gebruiken?',
    demoRolesNext: 'Lees die eerst in',
  },

  demo: {
    bar: 'Voorbeeld. Alle namen zijn verzonnen.',
    stop: 'Stop voorbeeld',
    label: 'Voorbeeld',
  },

  viewer: {
    as: (name: string) => `U kijkt als ${name}`,
    along: (name: string) => `U kijkt mee met ${name}`,
    you: (name: string) => `U bent ${name}.`,
  },

  meetings: {
    title: 'Mijn overleggen',
    greeting: (hour: number) => (hour < 12 ? 'Goedemorgen.' : hour < 18 ? 'Goedemiddag.' : 'Goedenavond.'),
    lead: (n: number) => `U heeft ${count(n, 'overleg', 'overleggen')} in de komende 30 dagen.`,
    groups: { today: 'Vandaag', week: 'Deze week', next: 'Volgende week', later: 'Later' },
    guest: 'U bent hier gast. U heeft geen vaste pet.',
    noAgenda: 'De agenda komt nog.',
    inAttachment: 'Agenda in bijlage. Tik om te lezen.',
    hats: (n: number) => count(n, 'pet', 'petten'),
    roles: 'Uw rollen',
    since: (when: string) => `sinds ${when}`,
    until: (when: string) => `tot en met ${when}`,
  },

  meeting: {
    untitled: 'Overleg zonder naam',
    hats: 'Uw petten in dit overleg',
    moreHats: (n: number) => `+${n}`,
    moreHatsSpoken: (n: number) => `Toon nog ${count(n, 'pet', 'petten')}`,
    agenda: 'Agenda',
    attention: (n: number) => (n === 1 ? 'Noem uw pet bij 1 punt' : `Noem uw pet bij ${n} punten`),
    showAll: (n: number) => `Toon alle ${n}`,
    calm: 'Geen bijzonderheden. U heeft bij elk punt één duidelijke pet.',
    sourceInvitation: 'Agenda uit de uitnodiging.',
    sourceAttachment: (file: string) => `Agenda uit bijlage ‘${file}’.`,
    sourceFile: 'Agenda uit uw bestand.',
    sourcePaste: 'Agenda door u geplakt.',
    rolesOf: (region: string, day: string | null) =>
      day === null ? `Rollen van ${region}.` : `Rollen van ${region}, ${day}.`,
    rolesDemo: (region: string) => `Rollen van ${region} (voorbeeld).`,
    unread: (n: number) => (n === 1 ? '1 regel konden wij niet lezen.' : `${n} regels konden wij niet lezen.`),
    unreadShow: 'Bekijk',
    unreadHide: 'Verberg',
    unreadShowSpoken: 'Bekijk wat wij niet konden lezen',
    unreadHideSpoken: 'Verberg wat wij niet konden lezen',
    line: (n: number) => `Regel ${n}`,
    wrong: 'Klopt er iets niet?',
    wrongMeeting: 'Dit is een ander overleg',
    wrongAgenda: 'Er ontbreekt een punt. Plak de agenda',
    wrongPerson: 'Ik ben iemand anders',
    also: (name: string) => `Deze uitnodiging noemt ook: ${name}.`,
    showAlso: (name: string) => `Toon mijn petten in ${name}`,
    announce: (points: number, attention: number) =>
      `Agenda gelezen, ${count(points, 'punt', 'punten')}. ${attention === 0 ? 'Geen bijzonderheden.' : `Noem uw pet bij ${count(attention, 'punt', 'punten')}.`}`,
    stale: (day: string) => `Deze rollen zijn van ${day}. Kloppen ze nog?`,
    report: (name: string) => `Meld het aan ${name}`,
    time: (from: string) => `${from} uur`,
    timeSpan: (from: string, until: string) => `${from}–${until} uur`,
  },

  guide: {
    title: 'Meer over deze pet',
    answer: 'Doel, valkuilen en hulp',
    loading: 'Even laden…',
    pitfalls: 'Hier gaat het soms mis',
    helps: 'Wie kan helpen',
    help: (who: string, how: string) => `${who}: ${how}.`,
  },
  point: {
    back: 'Agenda',
    position: (n: number, of: number) => `${n} van ${of}`,
    previous: 'Vorig punt',
    next: 'Volgend punt',
    yourHat: 'Uw pet bij dit punt',
    why: 'Waarom?',
    noHat: 'U heeft hier geen pet.',
    nameIt: 'Noem hier uw pet',
    sayIt: 'Zo kunt u het zeggen',
    also: (label: string) => `Ook: ${label}`,
    asks: 'Dit vraagt deze pet van u',
    expects: 'Dit mogen anderen van u verwachten',
    alsoHats: 'Ook uw petten hier',
    source: 'Bron:',
    who: 'Wie heeft welke rol?',
    people: (n: number) => count(n, 'mens', 'mensen'),
    you: (name: string) => `${name} (u)`,
    mayExpect: (name: string) => `Van ${name} mag u verwachten:`,
    others: (n: number) => (n === 1 ? 'Toon ook de andere' : `Toon ook de andere ${n}`),
    helps: 'Wie u helpt:',
    where: 'Waar staat dit?',
    whereLines: (from: number, to: number) =>
      from === to ? `Regel ${from}` : `Regel ${from} ${to - from === 1 ? 'en' : 'tot en met'} ${to}`,
    whereIn: (lines: string, source: string) => `${lines} van ${source}`,
    sources: { invitation: 'de uitnodiging', paste: 'de geplakte tekst', file: 'uw bestand' },
    attachment: (file: string) => `bijlage ‘${file}’`,
    whereNone: 'Deze regels zijn niet meer te vinden.',
    closed: 'Besloten',
    fixed: 'Vast punt',
    treatments: {
      kennisname: 'Ter info',
      bespreking: 'Bespreken',
      besluit: 'Besluit',
      hamerstuk: 'Hamerstuk',
    } satisfies Record<Treatment, string>,
    phases: {
      beeldvorming: 'Beeldvorming',
      oordeelsvorming: 'Oordeelsvorming',
      besluitvorming: 'Besluitvorming',
    } satisfies Record<Phase, string>,
    missing: 'Dit punt staat niet op de agenda.',
    spoken: (number: string, title: string, hat: string, attention: boolean, closed: boolean) =>
      [
        number === '' ? '' : `Punt ${number}.`,
        `${title}.`,
        closed ? 'Besloten.' : '',
        hat === '' ? '' : `Uw pet: ${hat}.`,
        attention ? 'Noem uw pet.' : '',
      ]
        .filter((part) => part !== '')
        .join(' '),
    openPoint: (number: string, title: string, label: string) =>
      `${number === '' ? '' : `Punt ${number}. `}${title}. ${label}.`,
  },

  why: {
    member: 'U bent lid van dit overleg.',
    chair: 'U zit dit overleg voor.',
    portfolio: (words: string, portfolio: string) =>
      `Dit punt gaat over ${words === '' ? portfolio : words}. Dat hoort bij uw portefeuille ${portfolio}.`,
    opgave: (opgave: string) => `Dit punt gaat over ${opgave}. U bent daar opdrachtgever van.`,
    rve: (rve: string) => `Dit punt gaat over ${rve}. U trekt die RVE.`,
    rveOfOpgave: (opgave: string, rve: string) =>
      `Dit punt gaat over ${opgave}. ${rve} voert dat uit. U trekt die RVE.`,
    place: (municipality: string) => `Dit punt gaat over een plek in ${municipality}.`,
    input: 'Hier wordt gevraagd wat uw gemeente vindt.',
    local: (municipality: string) => `U brengt hier kennis uit ${municipality} in.`,
    doubtful: (topic: string, words: string) =>
      words === ''
        ? `Wij denken dat dit over ${topic} gaat.`
        : `Wij denken dat dit over ${topic} gaat. Dat leiden wij af uit ${words}.`,
  },

  /** What others may expect of someone with this hat, in one line under the name. */
  briefly: {
    voorzitter: 'Leidt het gesprek. Kiest geen kant.',
    'voorzitter-pfho': 'Leidt het gesprek. Zoekt één advies.',
    'bestuurder-regio': 'Weegt het belang van alle gemeenten.',
    'lid-db': 'Licht het voorstel toe.',
    'bestuurlijk-opdrachtgever': 'Zegt wat er klaar moet zijn, en wanneer.',
    'bestuurlijk-trekker-rve': 'Zegt wat wel en niet lukt.',
    'afgevaardigde-gemeente': 'Spreekt voor de eigen gemeente.',
    'lokaal-portefeuillehouder': 'Brengt kennis uit de eigen gemeente in.',
  } satisfies Record<HatId, string>,

  noem: 'Noem uw pet',
  noemCount: (n: number) => `Noem uw pet · ${n}`,

  members: {
    title: 'Petten van alle leden',
    base: 'Petten in dit overleg',
    others: (n: number) => `de andere ${n}`,
    noHat: 'Hier heeft niemand een pet.',
    none: 'Bij dit overleg staan geen leden bij de rollen.',
  },

  states: {
    reading: 'De agenda wordt gelezen…',
    loading: 'Even geduld…',
    slow: 'Dit duurt langer dan normaal.',
    stop: 'Stop',
    guest: {
      title: 'U bent hier gast',
      text: (meeting: string) => `U heeft geen vaste pet in ${meeting}.`,
      primary: 'Bekijk wie welke pet heeft',
      second: 'Ik ben hier wel lid',
      help: 'Uw naam staat niet bij de leden. Kies een andere naam of een ander overleg.',
      otherName: 'Kies een andere naam',
      otherMeeting: 'Kies een ander overleg',
    },
    unknownPerson: {
      title: 'Wij kennen u nog niet',
      text: 'Uw naam staat niet bij de rollen.',
      primary: 'Kies uw naam',
    },
    unknownMeeting: {
      title: 'Welk overleg is dit?',
      text: (subject: string) => `Wij herkennen ‘${subject}’ niet.`,
      textUntitled: 'Wij herkennen dit overleg niet.',
      label: 'Overleg',
      primary: 'Toon mijn petten',
      more: 'Toon alle overleggen',
      choose: 'Kies een overleg.',
      none: 'Staat het er niet bij? Dan kennen de rollen dit overleg niet.',
    },
    twoRegions: { title: 'Voor welke regio is dit?', label: 'Regio' },
    noAgenda: {
      title: 'Nog geen agenda',
      text: 'In deze uitnodiging staat nog geen agenda.',
      primary: 'Plak de agenda',
      second: 'Vraag het de secretaris',
      mailSubject: (meeting: string) => `Agenda ${meeting}`,
      mailBody: 'In de uitnodiging staat nog geen agenda. Wilt u die sturen?',
    },
    attachment: {
      title: 'De agenda zit in een bijlage',
      text: 'Wij lezen alleen dit bestand.',
      label: 'Bijlage',
      primary: 'Lees deze bijlage',
      second: 'Kies een ander bestand',
    },
    badAttachment: {
      title: 'Deze bijlage kunnen wij niet lezen',
      text: 'Het is een scan of beveiligd bestand.',
      textOther: 'Probeer een Word- of pdf-bestand met tekst.',
      primary: 'Plak de agenda',
      second: 'Kies een ander bestand',
    },
    emptyAttachment: {
      title: 'Geen agendapunten gevonden',
      text: 'Wij vinden hier geen agendapunten. Plak alleen de agenda.',
    },
    error: {
      title: 'Dit lukte niet',
      text: 'Uw gegevens zijn niet veranderd.',
      time: (time: string) => `Tijd: ${time}`,
    },
    gone: {
      title: 'Dit overleg is niet meer open',
      text: 'Wij bewaren uw agenda niet. Zet die opnieuw neer.',
      primary: 'Kies een agenda',
    },
  },
} as const;

/** Size of a file as a person reads it: "240 kB", "1,2 MB". */
export function fileSize(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} kB`;
  return `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`;
}

/** Kind of a file by its name, for the card of an attachment: "Word", "Pdf"; "" when it says nothing. */
export function fileKind(name: string): string {
  const extension = name.toLowerCase().split('.').at(-1) ?? '';
  const kinds: Readonly<Record<string, string>> = {
    docx: 'Word',
    doc: 'Word',
    pdf: 'Pdf',
    html: 'Webpagina',
    htm: 'Webpagina',
    txt: 'Tekst',
    eml: 'E-mail',
    ics: 'Afspraak',
    xlsx: 'Excel',
    pptx: 'PowerPoint',
  };
  return kinds[extension] ?? '';
}
