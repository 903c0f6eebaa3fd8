import { parseArgs } from 'node:util';
import type { AssessedMeeting, Invitation } from '../domain/meeting/types';
import { isDay } from '../domain/register/shapes';
import type { Person, Register } from '../domain/register/types';
import { fold } from '../domain/text/fold';
import { readFile, type SourceProblem } from '../sources/read';
import { dayOf } from '../ui/text/dates';
import { toAnswer } from './case-format';
import { CliError, runCommand } from './errors';
import { loadRegister, readBytes } from './files';
import { openMeeting } from './open-meeting';
import { printMeeting } from './print-meeting';

const HELP = `Gebruik: npm run hats -- BESTAND --register ROLLEN.json [--person NAAM] [--date JJJJ-MM-DD] [--json]

BESTAND is een uitnodiging: .ics, .eml, .docx, .pdf, .html, .txt, of een Microsoft Graph event als .json.
  --register FILE   bestand met rollen; mag vaker, dan kiest de uitnodiging
  --person NAAM     toon alleen de petten van deze persoon (naam, e-mail of id)
  --date DAG        dag waarop de rollen gelden; anders de dag van het overleg
  --json            schrijf de uitkomst als JSON
`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      register: { type: 'string', multiple: true },
      person: { type: 'string' },
      date: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const path = positionals[0];
  if (!path || positionals.length > 1) throw new CliError(`Noem één bestand met een uitnodiging.\n${HELP}`, 2);
  if (!values.register) throw new CliError('Noem een bestand met rollen: --register ROLLEN.json', 2);
  if (values.date !== undefined && !isDay(values.date))
    throw new CliError('Schrijf de datum als JJJJ-MM-DD, bijvoorbeeld 2026-06-09.', 2);
  const registers = await Promise.all(values.register.map(loadRegister));
  const invitation = await loadInvitation(path);
  const today = dayOf(new Date());
  const meeting = await openMeeting({
    invitation,
    registers,
    day: values.date ?? today,
    force: values.date !== undefined,
  });
  const person = values.person === undefined ? null : findPerson(values.person, meeting.register);
  if (values.json) {
    process.stdout.write(`${JSON.stringify(asJson(meeting, person), null, 1)}\n`);
    return;
  }
  process.stdout.write(printMeeting(meeting, person, today));
  if (meeting.items.length === 0) throw new CliError(noAgenda(meeting));
}

async function loadInvitation(path: string): Promise<Invitation> {
  const result = await readFile({ name: path, mediaType: '', bytes: await readBytes(path) });
  if (result.kind === 'read') return result.invitation;
  throw new CliError(`${path}: ${PROBLEMS[result.problem]}`);
}

/** What is wrong with a file, and what to do next. */
const PROBLEMS: Readonly<Record<SourceProblem, string>> = {
  unsupported: 'dit soort bestand lezen wij niet. Gebruik .ics, .eml, .docx, .pdf, .html, .txt of een event als .json.',
  unreadable: 'dit bestand is beschadigd. Bewaar het opnieuw en probeer het nog eens.',
  password: 'dit bestand heeft een wachtwoord. Bewaar het zonder wachtwoord.',
  scan: 'dit is een scan zonder tekst. Gebruik het oorspronkelijke Word-bestand of zet de agenda in een .txt-bestand.',
  empty: 'hier staat geen tekst in. Kies een ander bestand.',
  'no-event': 'in deze agenda (.ics) staat geen overleg. Kies een ander bestand.',
  'too-large': 'dit bestand is groter dan 25 MB. Bewaar alleen de agenda.',
};

function noAgenda(meeting: AssessedMeeting): string {
  const portal = meeting.invitation.blocks.some((b) => /portaal|vergadersite|ibabs|notubiz|https?:/i.test(b.text));
  const where = portal ? 'De agenda staat misschien op een portaal. ' : '';
  return `Nog geen agenda: in deze uitnodiging staan geen agendapunten. ${where}Zet de agenda in een .txt-bestand en probeer dat.`;
}

/** The one person that is meant; a clear message when nobody or more than one fits. */
function findPerson(wanted: string, register: Register): Person {
  const key = fold(wanted);
  const exact = register.people.filter((p) => p.id === wanted || p.email === key || fold(p.name) === key);
  const found = exact.length > 0 ? exact : register.people.filter((p) => fold(p.name).includes(key));
  const [first, second] = found;
  if (first && !second) return first;
  const names = (found.length > 0 ? found : register.people).map((p) => p.name);
  const shown = names.slice(0, 12).join(', ');
  if (second) throw new CliError(`Meer mensen heten zo: ${shown}. Schrijf de hele naam.`, 2);
  throw new CliError(
    `Wij kennen ${wanted} niet in ${register.region.name}. Kies uit: ${shown}${names.length > 12 ? ' …' : ''}`,
    2,
  );
}

function asJson(meeting: AssessedMeeting, person: Person | null): object {
  const answer = toAnswer(meeting);
  return {
    register: meeting.register.region.id,
    day: meeting.day,
    recognised: meeting.answer,
    ...answer,
    hats: person ? answer.hats.filter((h) => h.person === person.id) : answer.hats,
    topics: meeting.items.map((i) => i.topics),
    unread: meeting.agenda.unread,
  };
}

await runCommand(main);
