import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readAddress } from './address';
import { type Fault, faultLine } from './check/fault';
import { outlookFaults } from './check/outlook';
import { teamsFaults } from './check/teams';
import { fillTemplates } from './fill';
import { outlookId, teamsId } from './ids';
import { runCommand, UsageError } from './usage-error';
import { unzip } from './zip';

const HELP = `Usage: npm run validate [-- FILE…]

Checks manifests without a network. Without a file: what "npm run package" makes, for a sample address.
FILE is an app package (.zip), a unified manifest (.json, with its icons and languages beside it) or an
add-in only manifest (.xml). Prints one line for each fault; ends with 1 when there are any.
`;

const SAMPLE = readAddress('https://rolvast.example');
const SAMPLE_CLIENT = { clientId: '6f1a3c52-0f5e-4c0b-9d0e-3f5f0a7f6a11', graph: 'https://graph.microsoft.com' };

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { help: { type: 'boolean', default: false } },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const checked = positionals.length === 0 ? [sampleFaults()] : await Promise.all(positionals.map(fileFaults));
  const faults = checked.flat();
  for (const fault of faults) process.stdout.write(`${faultLine(fault)}\n`);
  const what = positionals.length === 0 ? 'The manifests' : positionals.join(', ');
  process.stdout.write(
    faults.length === 0 ? `${what}: no faults.\n` : `${faults.length === 1 ? '1 fault' : `${faults.length} faults`}.\n`,
  );
  if (faults.length > 0) process.exitCode = 1;
}

/** With and without sign-in, since a customer can get both; they have the same add-in only manifest. */
function sampleFaults(): readonly Fault[] {
  const { teams, outlook } = fillTemplates(SAMPLE, SAMPLE_CLIENT);
  return [
    ...teamsFaults(teams, '', outlookId()),
    ...teamsFaults(fillTemplates(SAMPLE, null).teams, 'without sign-in,', outlookId()),
    ...outlookFaults(outlook, 'rolvast-outlook.xml', teamsId()),
  ];
}

async function fileFaults(file: string): Promise<readonly Fault[]> {
  const bytes = read(file);
  if (bytes === null) throw new UsageError(`${file} cannot be read. Check the name.`);
  if (/\.xml$/i.test(file)) return outlookFaults(new TextDecoder().decode(bytes), file, teamsId());
  if (/\.zip$/i.test(file)) {
    const files = await unzip(bytes).catch(() => null);
    if (files === null) return [{ file, where: '', text: 'is no zip file' }];
    return teamsFaults(files, file, outlookId());
  }
  if (/\.json$/i.test(file)) return teamsFaults(folderOf(file, bytes), dirname(file), outlookId());
  throw new UsageError(`${basename(file)} is no .zip, .json or .xml file.`);
}

/** The manifest and what it names, as if the folder were the package. */
function folderOf(file: string, manifest: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const names = [...new TextDecoder().decode(manifest).matchAll(/"([\w./-]+\.(?:png|json))"/g)].map(
    ([, name]) => name ?? '',
  );
  const beside = names.flatMap((name) => {
    const bytes = read(join(dirname(file), name));
    return bytes === null ? [] : [[name, bytes] as const];
  });
  return new Map([...beside, ['manifest.json', manifest] as const]);
}

function read(file: string): Uint8Array | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

await runCommand(main);
