import type { PaperModel } from '../../../../domain/documents/types';

/** The element that is printed; everything else of the page is left out. */
export const SHEET_CLASS = 'rv-blad';

/** True where the browser can print "Blad 1 van 2" in the margin of each sheet by itself. */
export function hasMargins(): boolean {
  return 'CSSMarginRule' in window;
}

/** A text as CSS writes it. */
function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&').replace(/\s+/g, ' ')}"`;
}

/** The rules for paper: A4, black on white, margins of 15 mm, 10.5 pt and up, headings of tables repeated, no row over two sheets. Source: ux.md section 11. */
export function printRules(paper: PaperModel, sheet: string, of: string): string {
  const foot = 'font: 10.5pt "Segoe UI", Calibri, Arial, sans-serif; color: #000';
  return `
@page {
  size: A4 ${paper.landscape ? 'landscape' : 'portrait'};
  margin: 15mm 15mm 20mm;
  @bottom-left { content: ${quoted(paper.foot)}; ${foot}; width: 75%; text-align: left; }
  @bottom-right { content: ${quoted(`${sheet} `)} counter(page) ${quoted(` ${of} `)} counter(pages); ${foot}; width: 25%; text-align: right; }
}
@media screen { .${SHEET_CLASS} { display: none; } }
@media print {
  html, body { background: #fff !important; height: auto !important; overflow: visible !important; }
  body > :not(.${SHEET_CLASS}) { display: none !important; }
  .${SHEET_CLASS} { display: block; font: 11pt/1.35 "Segoe UI", Calibri, Arial, sans-serif; color: #000; background: #fff; color-scheme: light; }
  .${SHEET_CLASS} * { color: #000; background: none; }
  .${SHEET_CLASS} h1 { margin: 0 0 3pt; font-size: 20pt; line-height: 1.2; font-weight: 600; }
  .${SHEET_CLASS} h2 { margin: 16pt 0 6pt; font-size: 13pt; font-weight: 600; break-after: avoid; }
  .${SHEET_CLASS} h3 { margin: 12pt 0 4pt; font-size: 11pt; font-weight: 600; break-after: avoid; }
  .${SHEET_CLASS} p { margin: 0 0 6pt; }
  .${SHEET_CLASS} .rv-onder { margin-bottom: 12pt; }
  .${SHEET_CLASS} table { width: 100%; border-collapse: collapse; table-layout: fixed; font-size: 10.5pt; text-align: left; margin-bottom: 10pt; }
  .${SHEET_CLASS} thead { display: table-header-group; }
  .${SHEET_CLASS} tr { break-inside: avoid; }
  .${SHEET_CLASS} th, .${SHEET_CLASS} td { padding: 4pt 8pt 4pt 0; vertical-align: top; border-bottom: 0.5pt solid #808080; overflow-wrap: break-word; hyphens: auto; font-weight: 400; }
  .${SHEET_CLASS} thead th { border-bottom: 1.5pt solid #000; font-weight: 600; }
  .${SHEET_CLASS} .rv-eerst, .${SHEET_CLASS} dt { font-weight: 600; }
  .${SHEET_CLASS} .rv-regel { display: block; }
  .${SHEET_CLASS} dl { margin: 0; }
  .${SHEET_CLASS} .rv-paar { break-inside: avoid; margin-bottom: 8pt; }
  .${SHEET_CLASS} dd { margin: 0; }
  .${SHEET_CLASS} .rv-voet { margin-top: 16pt; padding-top: 4pt; border-top: 0.5pt solid #808080; font-size: 10.5pt; }
}`;
}
