import { AlignmentType, Document, LevelFormat, Packer, Paragraph } from 'docx';
import type { Page } from 'playwright-core';
import { newPage } from './browser';

/** A file as Playwright hands it to a file field. */
export interface UploadFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export function file(name: string, mimeType: string, content: string | Uint8Array): UploadFile {
  return { name, mimeType, buffer: Buffer.from(content) };
}

const points = [
  'Opening',
  'Begroting 2027 (ter besluitvorming)',
  'Locatie werkplein Wolkeveen (ter bespreking)',
  'Rondvraag',
];

/** A Word file as Word numbers it: the numbers stand in the list definition, not in the text. */
export async function wordAgenda(): Promise<UploadFile> {
  const level = { level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START };
  const document = new Document({
    numbering: { config: [{ reference: 'agenda', levels: [level] }] },
    sections: [
      {
        children: [
          new Paragraph('Algemeen Bestuur Regio Wolkendal'),
          new Paragraph('Agenda'),
          ...points.map((text) => new Paragraph({ text, numbering: { reference: 'agenda', level: 0 } })),
        ],
      },
    ],
  });
  return file(
    'agenda.docx',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    await Packer.toBuffer(document),
  );
}

/** A PDF file as a browser prints it. */
export async function pdfAgenda(): Promise<UploadFile> {
  const page = await newPage();
  const list = points.map((text) => `<li>${text}</li>`).join('');
  await page.setContent(
    `<html lang="nl"><title>Agenda</title><h1>Algemeen Bestuur Regio Wolkendal</h1><h2>Agenda</h2><ol>${list}</ol></html>`,
  );
  const bytes = await page.pdf({ tagged: true });
  await page.context().close();
  return file('agenda.pdf', 'application/pdf', bytes);
}

/** An invitation as a calendar program saves it, with the agenda in its description. */
export function calendarAgenda(description = points.map((text, at) => `${at + 1}. ${text}`).join('\\n')): UploadFile {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Voorbeeld//NL',
    'BEGIN:VEVENT',
    'UID:ab-juni@regiowolkendal.example',
    'DTSTART:20260609T113000Z',
    'DTEND:20260609T140000Z',
    'SUMMARY:Algemeen Bestuur Regio Wolkendal',
    'LOCATION:Regiohuis',
    'ORGANIZER;CN=Saskia Nieland:mailto:s.nieland@regiowolkendal.example',
    `DESCRIPTION:Agenda\\n${description}`,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ];
  return file('ab.ics', 'text/calendar', lines.join('\r\n'));
}

/** Gives a file to the file field of a button. */
export async function choose(page: Page, button: string, upload: UploadFile): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).waitFor();
  await page
    .getByLabel(button, { exact: true })
    .and(page.locator('input'))
    .setInputFiles({ ...upload });
}

/** Drops a file on the drop zone, as a mouse does from another window. */
export async function drop(page: Page, upload: UploadFile): Promise<void> {
  await page.getByText('Sleep uw agenda hierheen').waitFor();
  const transfer = await page.evaluateHandle(
    ({ name, mimeType, bytes }) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(bytes)], name, { type: mimeType }));
      return data;
    },
    { name: upload.name, mimeType: upload.mimeType, bytes: [...upload.buffer] },
  );
  await page.dispatchEvent('[data-drop]', 'drop', { dataTransfer: transfer });
}
