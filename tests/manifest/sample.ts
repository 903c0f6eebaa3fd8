import { readAddress } from '../../manifest/address';
import { outlookFaults } from '../../manifest/check/outlook';
import { teamsFaults } from '../../manifest/check/teams';
import { fillTemplates } from '../../manifest/fill';
import { outlookId, teamsId } from '../../manifest/ids';

export const ADDRESS = readAddress('https://rolvast.example');
export const SIGN_IN = { clientId: '6f1a3c52-0f5e-4c0b-9d0e-3f5f0a7f6a11', graph: 'https://graph.microsoft.com' };

/** Loose on purpose: tests break it in ways that no type allows. */
// biome-ignore lint/suspicious/noExplicitAny: a manifest that is about to be broken has no shape
export type Loose = any;

/** The files of the sample package. */
export function sampleFiles(): Map<string, Uint8Array> {
  return new Map(fillTemplates(ADDRESS, SIGN_IN).teams);
}

export function readJson(files: ReadonlyMap<string, Uint8Array>, name: string): Loose {
  return JSON.parse(new TextDecoder().decode(files.get(name)));
}

export function writeJson(files: Map<string, Uint8Array>, name: string, value: unknown): void {
  files.set(name, new TextEncoder().encode(JSON.stringify(value)));
}

/** "where: text" of each fault of a package. */
export function teamsLines(files: ReadonlyMap<string, Uint8Array>): readonly string[] {
  return teamsFaults(files, '', outlookId()).map(({ file, where, text }) => `${file}: ${where}: ${text}`);
}

/** The add-in only manifest of the sample. */
export function sampleXml(): string {
  return fillTemplates(ADDRESS, SIGN_IN).outlook;
}

export function outlookLines(xml: string): readonly string[] {
  return outlookFaults(xml, 'x.xml', teamsId()).map(({ where, text }) => `${where}: ${text}`);
}
