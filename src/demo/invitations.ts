import type { Day } from '../domain/register/types';
import { addDays, dayAndMonth, fullDate, yearOf } from './days';
import { listItem, paragraph, table, teamsBlock, wordPage } from './word-html';

const SIGNATURE = [
  paragraph(),
  paragraph('Met vriendelijke groet,'),
  paragraph(),
  paragraph('<b>Saskia Nieland</b>'),
  paragraph('Bestuurssecretaris Regio Wolkendal'),
  paragraph('Regiohuis, Lindewaard'),
];

/** The AB: a Word list in the e-mail, with the decision asked for under the items. */
export function abInvitation(day: Day, joinUrl: string): string {
  const year = yearOf(day) + 1;
  return wordPage([
    paragraph('Beste leden van het Algemeen Bestuur,'),
    paragraph(),
    paragraph(
      `Graag nodig ik u uit voor de vergadering op ${fullDate(day)}, van 13.30 tot 16.00 uur in het Regiohuis. De stukken staan klaar in de vergadermap.`,
    ),
    paragraph(),
    paragraph('<b>Agenda</b>'),
    listItem('1.', 'Opening'),
    listItem('2.', 'Mededelingen'),
    listItem('3.', `Verslag van de vergadering van ${dayAndMonth(addDays(day, -68))}`),
    listItem('4.', `Begroting ${year} (ter besluitvorming)`),
    paragraph(`Gevraagd besluit: de begroting ${year} vaststellen.`, 36),
    listItem('5.', 'Wolkendal Warm: voortgang (ter bespreking)'),
    listItem('6.', 'Locatie werkplein Wolkeveen (ter besluitvorming)'),
    paragraph('Gevraagd besluit: kiezen voor de locatie aan de Stationsweg.', 36),
    listItem('7.', 'Inkoop jeugdhulp: stand van zaken (ter kennisname)'),
    listItem('8.', 'Rondvraag en sluiting'),
    paragraph(),
    paragraph('Kunt u er niet bij zijn? Laat het mij dan weten. Dan vraag ik uw plaatsvervanger.'),
    ...SIGNATURE,
    teamsBlock(joinUrl, '312 604 118 27 5'),
  ]);
}

/** The PFHO: a table with times and what is asked of the meeting. */
export function pfhoInvitation(day: Day): string {
  return wordPage([
    paragraph('Beste portefeuillehouders,'),
    paragraph(),
    paragraph(
      `Hierbij de agenda van het PFHO Sociaal van ${fullDate(day)}. Wij ontmoeten elkaar in het gemeentehuis van Rietmeer.`,
    ),
    paragraph(),
    table([
      ['Nr.', 'Tijd', 'Onderwerp', 'Behandelwijze'],
      ['1', '14.00', 'Opening en mededelingen', ''],
      ['2', '14.05', `Verslag van ${dayAndMonth(addDays(day, -28))}`, 'Ter vaststelling'],
      ['3', '14.10', 'Wmo dichtbij: plan van aanpak', 'Ter bespreking'],
      ['4', '14.40', 'Inkoop jeugdhulp: keuze van de percelen', 'Ter besluitvorming'],
      ['5', '15.10', 'Verdeelsleutel maatschappelijke opvang', 'Ter bespreking'],
      ['6', '15.30', 'Rondje gemeenten: wachttijden bij de toegang', 'Ter kennisname'],
      ['7', '15.50', 'Rondvraag en sluiting', ''],
    ]),
    ...SIGNATURE,
  ]);
}

/** The DB: only a covering note; the agenda is in the attached Word file. */
export function dbInvitation(day: Day, joinUrl: string): string {
  return wordPage([
    paragraph('Beste DB-leden,'),
    paragraph(),
    paragraph(`In de bijlage vindt u de agenda voor ${fullDate(day)}. Wij vergaderen via Teams.`),
    ...SIGNATURE,
    teamsBlock(joinUrl, '290 771 035 64 2'),
  ]);
}
