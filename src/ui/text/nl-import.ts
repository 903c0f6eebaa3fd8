import type { TablesProblem } from '../../domain/import/table';
import type { Question } from '../../domain/import/types';

/** The Dutch texts of reading roles from a file, and of print, Word and Excel. Loaded with those dialogs. */

const count = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`;

const PROBLEMS: Readonly<Record<TablesProblem, string>> = {
  'old-excel': 'Dit is een oud Excel-bestand. Sla het in Excel op als .xlsx en probeer opnieuw.',
  'open-document': 'Dit is een bestand van LibreOffice. Sla het op als .xlsx en probeer opnieuw.',
  password: 'Dit bestand is beveiligd met een wachtwoord. Haal dat eraf en probeer opnieuw.',
  'too-large': 'Dit bestand is te groot. Houd alleen de lijst met rollen over.',
  empty: 'Dit bestand is leeg. Kies een ander bestand.',
  unsupported: 'Hierin kunnen wij geen rollen lezen. Kies een bestand van Excel, csv of json.',
  unreadable: 'Dit bestand kunnen wij niet lezen. Sla het in Excel opnieuw op als .xlsx.',
};

const ASKS: Readonly<Record<Question['about'], (written: string) => string>> = {
  person: (written) => `Wie is ‘${written}’?`,
  gremium: (written) => `Welk overleg is ‘${written}’?`,
  municipality: (written) => `Welke gemeente is ‘${written}’?`,
  role: (written) => `Welke rol is ‘${written}’?`,
  portfolio: (written) => `Welke portefeuille is ‘${written}’?`,
  theme: (written) => `Welk thema is ‘${written}’?`,
  opgave: (written) => `Welke opgave is ‘${written}’?`,
  rve: (written) => `Welke RVE is ‘${written}’?`,
};

const ADDS: Readonly<Record<Question['about'], string>> = {
  person: 'Nieuwe persoon',
  gremium: 'Nieuw overleg',
  municipality: 'Nieuwe gemeente',
  role: 'Nieuwe rol',
  portfolio: 'Nieuwe portefeuille',
  theme: 'Nieuw thema',
  opgave: 'Nieuwe opgave',
  rve: 'Nieuwe RVE',
};

export const nlImport = {
  title: 'Rollen inlezen',
  lead: 'Kies een lijst van Excel, csv of json. U ziet eerst wat er wijzigt.',
  drop: 'Sleep uw lijst hierheen',
  dropNow: 'Laat het bestand hier los',
  choose: 'Kies een bestand',
  other: 'Kies een ander bestand',
  template: 'Download een leeg voorbeeld',
  templateFile: 'rollen-voorbeeld.xlsx',
  reading: 'Het bestand wordt gelezen…',
  from: (file: string) => `Uit ‘${file}’. Er is nog niets gewijzigd.`,
  problems: PROBLEMS,
  noList: 'Hierin staat geen lijst met rollen. Er is een rij nodig met kopjes zoals Naam en Rol.',
  jsonProblem: (file: string) => `‘${file}’ kunnen wij niet gebruiken. Herstel dit eerst:`,

  columns: {
    name: 'Welke kolom is de naam?',
    role: 'Welke kolom is de rol?',
    lead: 'Wij herkennen niet alle kopjes. Wijs ze een keer aan.',
    option: (letter: string, heading: string) => (heading === '' ? `Kolom ${letter}` : `${letter}: ${heading}`),
    done: 'Verder',
    missing: 'Kies een kolom.',
  },

  lines: {
    label: 'Wat er wijzigt',
    same: (n: number) => count(n, 'rol blijft gelijk', 'rollen blijven gelijk'),
    added: (n: number) => count(n, 'rol komt erbij', 'rollen komen erbij'),
    changed: (n: number) => count(n, 'rol wijzigt', 'rollen wijzigen'),
    successor: (name: string) => `Opvolger: ${name}`,
    ended: (n: number) => count(n, 'rol stopt', 'rollen stoppen'),
    people: (n: number) => count(n, 'naam komt erbij', 'namen komen erbij'),
    better: (n: number) => count(n, 'persoon krijgt andere gegevens', 'mensen krijgen andere gegevens'),
    topics: (n: number) => count(n, 'onderwerp komt erbij', 'onderwerpen komen erbij'),
    gremia: (n: number) => count(n, 'overleg komt erbij', 'overleggen komen erbij'),
    municipalities: (n: number) => count(n, 'gemeente komt erbij', 'gemeenten komen erbij'),
    members: (n: number) => count(n, 'persoon komt bij een overleg', 'mensen komen bij een overleg'),
    unknown: (n: number) => count(n, 'naam herkennen wij niet', 'namen herkennen wij niet'),
    answered: (n: number) => count(n, 'naam heeft u gekozen', 'namen heeft u gekozen'),
    wrong: (n: number) => count(n, 'rij klopt nog niet', 'rijen kloppen nog niet'),
    missing: (n: number) =>
      `${count(n, 'rol staat', 'rollen staan')} niet in dit bestand. Die ${n === 1 ? 'blijft' : 'blijven'} staan.`,
    nothing: 'Dit bestand wijzigt niets.',
    ignored: (headings: string) => `Deze kolommen lezen wij niet: ${headings}.`,
    show: 'Bekijk',
    showOf: (line: string) => `Bekijk: ${line}`,
    pick: 'Kies',
    pickOf: (line: string) => `Kies: ${line}`,
    hide: 'Verberg',
    hideOf: (line: string) => `Verberg: ${line}`,
    more: (n: number) => `Toon alle ${n}`,
  },

  wrong: {
    lead: 'Deze rijen gaan niet mee. De andere rijen wel.',
    label: 'Wat nog niet klopt',
    row: 'Rij',
    column: 'Kolom',
    what: 'Wat klopt er niet?',
    copy: 'Kopieer',
    copied: 'Gekopieerd. Plak de lijst in een mail of in Excel.',
    copyFailed: 'Kopiëren lukte niet. Selecteer de lijst zelf.',
    sheet: (sheet: string) => `Blad ${sheet}`,
  },

  ask: {
    asks: ASKS,
    adds: ADDS,
    place: (sheet: string, row: number, rows: number) => {
      const where = `${sheet === '' ? '' : `Blad ${sheet}, `}rij ${row}`;
      return rows > 1 ? `${where}, en nog ${count(rows - 1, 'rij', 'rijen')}.` : `${where}.`;
    },
    other: 'Iets anders',
    otherPerson: 'Iemand anders',
    choose: 'Kies uit de lijst',
    skip: 'Sla deze rijen over',
    kind: 'Wat voor overleg is dit?',
    all: (n: number) => `Voeg alle ${n} namen toe`,
  },

  save: (n: number) => `${count(n, 'wijziging', 'wijzigingen')} opslaan`,
  saving: 'Bezig met opslaan…',
  saved: (n: number) => `${count(n, 'wijziging', 'wijzigingen')} opgeslagen.`,
  kept: 'Bewaard op dit apparaat. Wij versturen het later.',
  conflict: 'Iemand wijzigde dit ook net. Kies bij de rollen wat u houdt.',
  refused: 'U kunt kijken, niet wijzigen. Er is niets veranderd.',
  failed: 'Opslaan lukte niet. Er is niets veranderd. Probeer het opnieuw.',
  undone: 'Ongedaan gemaakt.',
  undoFailed: 'Ongedaan maken lukte niet. Pas de rollen zelf aan.',
  opening: 'De rollen worden geopend…',

  region: {
    title: 'Rollen van uw regio',
    name: 'Hoe heet uw regio?',
    hint: 'Bijvoorbeeld: Regio Wolkendal.',
    missing: 'Vul de naam van uw regio in.',
    lead: (file: string) => `Uit ‘${file}’. Er is nog niets opgeslagen.`,
    same: (region: string) => `U heeft al rollen van ${region}. Deze lijst komt daarbij.`,
    save: 'Deze rollen gebruiken',
    empty: 'Er blijft geen enkele rol over. Herstel eerst de lijst.',
  },

  print: {
    title: 'Afdrukken of Word',
    what: 'Wat wilt u?',
    overview: 'Overzicht',
    opgaven: 'Per opgave',
    opgave: 'Deze opgave',
    person: 'Deze persoon',
    day: 'Stand op',
    noDay: 'Kies een dag.',
    print: 'Afdrukken',
    word: 'Word maken',
    excel: 'Excel opslaan',
    json: 'Json opslaan',
    making: 'Bezig…',
    made: (file: string) => `‘${file}’ is opgeslagen.`,
    failed: 'Dit lukte niet. Probeer het opnieuw.',
    excelHint: 'In Excel staan alle rollen. U kunt die lijst aanpassen en weer inlezen.',
    sheet: 'Blad',
    of: 'van',
  },
} as const;
