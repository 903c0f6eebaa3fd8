import type { Ports } from '../../../ports';
import { nlImport } from '../../../text/nl-import';

const KINDS = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  json: 'application/json',
} as const;

/** Saves a file on the user's device. `name` without ending. */
export function saveFile(content: Uint8Array | string, name: string, kind: keyof typeof KINDS): string {
  const full = `${name}.${kind}`;
  // A copy: the bytes of a writer can be part of a larger buffer.
  const part = typeof content === 'string' ? content : new Uint8Array(content);
  const address = URL.createObjectURL(new Blob([part], { type: KINDS[kind] }));
  const link = document.createElement('a');
  link.href = address;
  link.download = full;
  link.click();
  // Some browsers only begin to read it after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return full;
}

/** Saves the workbook to start from. Rejects only when a part of the product could not be loaded. */
export async function saveTemplate(ports: Ports): Promise<void> {
  const [documents, { templateWorkbook }] = await Promise.all([
    ports.documents(),
    import('../../../../domain/documents/template-workbook'),
  ]);
  saveFile(await documents.workbook(templateWorkbook()), nlImport.templateFile.replace('.xlsx', ''), 'xlsx');
}
