import type { AttachFiles, OpenAppointment } from '../../../host/types';
import { isTravelFile } from '../../session/travel';

/** The files with roles that stand on the appointment (there should be one), and the text of the newest; "" when it cannot be read. */
export interface Attached {
  readonly ids: readonly string[];
  readonly text: string;
}

/** What stands on the appointment now; null when no roles do. Rejects with `AttachFailed`. */
export async function attachedRoles({ attach, attachment }: OpenAppointment): Promise<Attached | null> {
  const files = ((await attach?.list()) ?? []).filter(({ name }) => isTravelFile(name));
  const newest = files.at(-1);
  if (newest === undefined) return null;
  const text = await attachment(newest.id).then(decoded, () => '');
  return { ids: files.map(({ id }) => id), text };
}

/** Puts the roles on, and takes earlier ones off once the new ones stand there: a failure never leaves the invitation without. */
export async function attachRoles(attach: AttachFiles, name: string, text: string): Promise<void> {
  const before = (await attach.list()).filter((file) => isTravelFile(file.name));
  await attach.add(name, encoded(text));
  for (const { id } of before) await attach.remove(id);
}

/** Takes all files with roles off. */
export async function detachRoles(attach: AttachFiles): Promise<void> {
  for (const { id, name } of await attach.list()) if (isTravelFile(name)) await attach.remove(id);
}

function encoded(text: string): string {
  let binary = '';
  for (const byte of new TextEncoder().encode(text)) binary += String.fromCharCode(byte);
  return btoa(binary);
}

function decoded(base64: string): string {
  return new TextDecoder().decode(Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0)));
}
