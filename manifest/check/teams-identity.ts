import type { Report } from './fault';
import { at, isObject, type JsonObject, listOf, textOf, textsOf } from './json-walk';

/**
 * The permissions that this version uses: it reads the open appointment and attaches the roles to it, also in a shared
 * or delegated mailbox.
 */
const USED = ['MailboxItem.ReadWrite.User', 'Mailbox.SharedFolder'];

/**
 * Ids, version and permissions: the version is that of package.json, the add-in only manifest is another app ("Manage both a
 * unified manifest and an add-in only manifest": another GUID, hidden by `alternates`), and no permission is asked that the
 * product does not use ("Understanding Outlook add-in permissions").
 */
export function checkIdentity(manifest: JsonObject, version: string, outlookId: string, report: Report): void {
  if (textOf(at(manifest, 'version')) !== version) {
    report('version', `is ${textOf(at(manifest, 'version'))}; package.json says ${version}`);
  }
  const schema = textOf(at(manifest, '$schema'));
  const expected = `https://developer.microsoft.com/json-schemas/teams/v${textOf(at(manifest, 'manifestVersion'))}/MicrosoftTeams.schema.json`;
  if (schema !== expected) report('$schema', `must be ${expected}, the schema of manifestVersion`);
  const id = textOf(at(manifest, 'id')).toLowerCase();
  if (id === outlookId.toLowerCase()) report('id', 'is also the id of the add-in only manifest; each needs its own');
  checkAlternates(manifest, outlookId, report);
  checkPermissions(manifest, report);
  for (const { path, text } of textsOf(manifest)) {
    if (text.includes('{{')) report(path, 'still has a hole of the template in it');
  }
}

function checkAlternates(manifest: JsonObject, outlookId: string, report: Report): void {
  if (listOf(at(manifest, 'extensions')).length === 0) return;
  const where = 'extensions[0].alternates';
  const hidden = listOf(at(manifest, 'extensions', 0, 'alternates')).map((item) =>
    textOf(at(item, 'hide', 'customOfficeAddin', 'officeAddinId')).toLowerCase(),
  );
  if (hidden.length === 0) report(where, 'is missing, so that users would see the button of the XML manifest as well');
  else if (!hidden.includes(outlookId.toLowerCase()))
    report(where, `must hide ${outlookId}, the id in the XML manifest`);
}

function checkPermissions(manifest: JsonObject, report: Report): void {
  const asked = listOf(at(manifest, 'authorization', 'permissions', 'resourceSpecific'));
  asked.forEach((item, index) => {
    const name = isObject(item) ? textOf(at(item, 'name')) : '';
    const where = `authorization.permissions.resourceSpecific[${index}]`;
    if (!USED.includes(name)) report(where, `asks ${name}, which the product does not use`);
  });
  const names = asked.map((item) => textOf(at(item, 'name')));
  for (const name of USED) {
    if (!names.includes(name)) report('authorization.permissions.resourceSpecific', `lacks ${name}`);
  }
}
