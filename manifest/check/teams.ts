import { productVersion } from '../site';
import { type Fault, reportTo } from './fault';
import { at, isObject, type Json, textOf } from './json-walk';
import { schemaFaults } from './schema';
import { checkAddresses } from './teams-addresses';
import { checkCommands } from './teams-commands';
import { checkIcons } from './teams-icons';
import { checkIdentity } from './teams-identity';
import { checkLocalisation } from './teams-localisation';
import { checkTabs } from './teams-tabs';

/**
 * Checks an app package with a unified manifest: against Microsoft's schema, and by the rules of this project. `files` are those
 * of the package by name, `label` is how faults call it, `outlookId` the id of the add-in only manifest beside it.
 */
export function teamsFaults(
  files: ReadonlyMap<string, Uint8Array>,
  label: string,
  outlookId: string,
): readonly Fault[] {
  const faults: Fault[] = [];
  const file = label === '' ? 'manifest.json' : `${label} manifest.json`;
  const report = reportTo(faults, file);
  const bytes = files.get('manifest.json');
  if (bytes === undefined) {
    report('', 'there is no manifest.json at the root of the package');
    return faults;
  }
  const manifest = parse(bytes);
  if (!isObject(manifest)) {
    report('', 'is no valid JSON object');
    return faults;
  }
  const version = textOf(at(manifest, 'manifestVersion'));
  const schema = schemaFaults(version, 'manifest', manifest);
  if (schema === null)
    report('manifestVersion', `"${version}" is no released version of the schema that can be checked`);
  for (const { where, text } of schema ?? []) report(where, text);
  checkIdentity(manifest, productVersion(), outlookId, report);
  checkAddresses(manifest, report);
  checkTabs(manifest, report);
  checkCommands(manifest, report);
  checkIcons(manifest, files, report);
  checkLocalisation(manifest, files, faults, label);
  return faults;
}

function parse(bytes: Uint8Array): Json {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as Json;
  } catch {
    return null;
  }
}
