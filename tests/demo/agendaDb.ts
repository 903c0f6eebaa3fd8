import { AlignmentType, Document, HeadingLevel, LevelFormat, Packer, Paragraph, TextRun } from 'docx';

/** The agenda of the DB in the demo region: number and line. */
export const AGENDA_LINES: readonly string[] = [
  'Opening en mededelingen',
  'Besluitenlijst van de vorige vergadering',
  'Eerste bestuursrapportage (ter vaststelling)',
  'Wolkendal Warm: opdracht voor de tweede fase (ter besluitvorming)',
  'Formatieplan en werving (ter bespreking)',
  'Nieuwe verwerkersovereenkomst zaaksysteem (ter besluitvorming)',
  'Vergaderschema komend jaar (ter vaststelling)',
  'Rondvraag en sluiting',
];

/**
 * Makes the Word file that src/demo/agenda-db.docx.ts holds as base64. `npx tsx tests/demo/makeAgendaDb.ts` writes it; the
 * bytes differ each time (times inside the file), the text does not.
 */
export async function agendaDb(): Promise<string> {
  const document = new Document({
    creator: 'Regio Wolkendal',
    title: 'Agenda Dagelijks Bestuur',
    numbering: {
      config: [
        {
          reference: 'agenda',
          levels: [
            {
              level: 0,
              format: LevelFormat.DECIMAL,
              text: '%1.',
              alignment: AlignmentType.START,
              style: { paragraph: { indent: { left: 720, hanging: 360 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        children: [
          new Paragraph({ text: 'Agenda Dagelijks Bestuur', heading: HeadingLevel.HEADING_1 }),
          new Paragraph({ children: [new TextRun('Regio Wolkendal, vergadering via Teams')] }),
          ...AGENDA_LINES.map((text) => new Paragraph({ text, numbering: { reference: 'agenda', level: 0 } })),
        ],
      },
    ],
  });
  return Packer.toBase64String(document);
}
