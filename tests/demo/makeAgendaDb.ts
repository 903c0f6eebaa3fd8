import { writeFile } from 'node:fs/promises';
import { agendaDb } from './agendaDb';

/** Writes src/demo/agenda-db.docx.ts anew. Run from the root: `npx tsx tests/demo/makeAgendaDb.ts`. */
const lines = (await agendaDb()).match(/.{1,100}/g) ?? [];
const text = `/**
 * The agenda of the demo DB as a Word file, in base64. Made by tests/demo/makeAgendaDb.ts; do not edit by hand.
 */
export const AGENDA_DB = [
${lines.map((line) => `  '${line}',`).join('\n')}
].join('');
`;
await writeFile(new URL('../../src/demo/agenda-db.docx.ts', import.meta.url), text);
