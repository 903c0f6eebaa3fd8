/** Text at a place on a page: points from the left and from the top. */
export interface At {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly bold?: boolean;
  readonly size?: number;
}

const HEIGHT = 842;

/** The bytes of a plain PDF without structure, one list of texts a page. `raw` is put before the text of each page. */
export function pdfFile(pages: readonly (readonly At[])[], raw = '', trailer = ''): Uint8Array {
  const objects: string[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.map((_, at) => `${5 + 2 * at} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>',
  ];
  pages.forEach((texts, at) => {
    const content = raw + texts.map(show).join('\n');
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 ${HEIGHT}] /Contents ${6 + 2 * at} 0 R ` +
        '/Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>',
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    );
  });
  let file = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  file += places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(file, (char) => char.charCodeAt(0));
}

function show({ x, y, text, bold = false, size = 11 }: At): string {
  const escaped = text.replace(/[\\()]/g, '\\$&');
  return `BT /F${bold ? 2 : 1} ${size} Tf 1 0 0 1 ${x} ${HEIGHT - y} Tm (${escaped}) Tj ET`;
}

/** Lines of text below one another from y = 100, as `[x, text]` or plain text at the margin. */
export function lines(...texts: readonly (string | readonly [number, string])[]): At[] {
  return texts.map((line, at) => {
    const [x, text] = typeof line === 'string' ? [60, line] : line;
    return { x, y: 100 + 14 * at, text };
  });
}
