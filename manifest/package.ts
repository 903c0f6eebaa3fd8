import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readAddress } from './address';
import { faultLine } from './check/fault';
import { outlookFaults } from './check/outlook';
import { teamsFaults } from './check/teams';
import { fillTemplates } from './fill';
import { outlookId, teamsId } from './ids';
import { readSignIn } from './options';
import { runCommand } from './usage-error';
import { zip } from './zip';

const HELP = `Usage: npm run package -- --url https://… [--client-id GUID | --config FILE] [--out FOLDER]

Writes what an administrator uploads:
  rolvast-teams.zip     Teams, and Outlook on the web and on Windows
  rolvast-outlook.xml   Outlook on the Mac, on phones and tablets, and in older versions

  --url URL         where the site stands: the folder of index.html, over https
  --client-id GUID  Application (client) ID from Entra; without it the app shows the fictional region only
  --config FILE     config.json of the site, to take the client id from
  --out FOLDER      where to write; "packages" when not given
`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      url: { type: 'string' },
      'client-id': { type: 'string' },
      config: { type: 'string' },
      out: { type: 'string', default: 'packages' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const address = readAddress(values.url);
  const signIn = readSignIn(values['client-id'], values.config);
  const { teams, outlook } = fillTemplates(address, signIn);
  const faults = [...teamsFaults(teams, '', outlookId()), ...outlookFaults(outlook, 'rolvast-outlook.xml', teamsId())];
  if (faults.length > 0) {
    process.stderr.write(`Nothing written. The templates are wrong:\n${faults.map(faultLine).join('\n')}\n`);
    process.exitCode = 1;
    return;
  }
  mkdirSync(values.out, { recursive: true });
  writeFileSync(join(values.out, 'rolvast-teams.zip'), await zip(teams));
  writeFileSync(join(values.out, 'rolvast-outlook.xml'), outlook);
  const note = signIn === null ? ' It has no sign-in: give --client-id or --config for a real region.' : '';
  process.stdout.write(
    `Wrote rolvast-teams.zip and rolvast-outlook.xml for ${address.base} to ${values.out}.${note}\n`,
  );
}

await runCommand(main);
