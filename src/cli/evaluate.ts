import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Register } from '../domain/register/types';
import { eventToInvitation, type GraphEvent } from '../graph/event';
import { readHtml } from '../sources/html';
import { readText } from '../sources/text';
import { type CaseAnswer, type LabelledCase, toAnswer } from './case-format';
import { CliError, runCommand } from './errors';
import { loadRegister, readBytes } from './files';
import { openMeeting } from './open-meeting';
import { printScores, type ScoredCase, scoresAsJson } from './print-scores';
import { scoreCase } from './score';

const HELP = `Gebruik: npm run evaluate -- MAP [--json] [--errors] [--predictions UIT.json]

MAP bevat gelabelde uitnodigingen (*.json) en registers/*.json.
  --json              schrijf de scores als JSON
  --errors            toon alle verschillen, de zwaarste eerst
  --predictions FILE  schrijf {caseId: {gremium, agenda, items, hats}} naar FILE
`;

/** Day for cases whose event has no start; every Graph event has one. */
const NO_DAY = '1970-01-01';

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      errors: { type: 'boolean', default: false },
      predictions: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const folder = positionals[0];
  if (!folder || positionals.length > 1) throw new CliError(`Noem één map.\n${HELP}`, 2);
  const cases = await loadCases(folder);
  const registers = await loadRegisters(folder, cases);
  const scored: ScoredCase[] = [];
  const predictions: Record<string, CaseAnswer> = {};
  for (const labelled of cases) {
    const register = registers.get(labelled.register) as Register;
    const themes = new Set(register.topics.filter((t) => t.kind === 'theme').map((t) => t.id));
    const answer = await predict(labelled, register);
    predictions[labelled.id] = answer;
    scored.push({ id: labelled.id, score: scoreCase(labelled.expected, answer, themes) });
  }
  if (values.predictions) await writeFile(values.predictions, `${JSON.stringify(predictions, null, 1)}\n`);
  process.stdout.write(values.json ? scoresAsJson(scored, values.errors) : printScores(scored, values.errors));
}

async function predict(labelled: LabelledCase, register: Register): Promise<CaseAnswer> {
  const invitation = eventToInvitation(labelled.event as GraphEvent, (content, type) =>
    type === 'html' ? readHtml(content) : readText(content),
  );
  return toAnswer(await openMeeting({ invitation, registers: [register], day: NO_DAY }));
}

async function loadCases(folder: string): Promise<LabelledCase[]> {
  const names = await readdir(folder).catch(() => {
    throw new CliError(`De map ${folder} bestaat niet of is niet te lezen. Controleer de naam.`);
  });
  const files = names.filter((n) => n.endsWith('.json')).sort();
  if (files.length === 0) throw new CliError(`In ${folder} staan geen gelabelde uitnodigingen (*.json).`);
  return Promise.all(files.map((name) => loadCase(join(folder, name))));
}

async function loadCase(path: string): Promise<LabelledCase> {
  let parsed: Partial<LabelledCase>;
  try {
    parsed = JSON.parse(new TextDecoder().decode(await readBytes(path))) as Partial<LabelledCase>;
  } catch (error) {
    if (error instanceof CliError) throw error;
    throw new CliError(`${path} is geen geldige JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const missing = (['id', 'register', 'event', 'expected'] as const).filter((k) => parsed[k] === undefined);
  if (missing.length > 0) throw new CliError(`${path} mist: ${missing.join(', ')}. Zie het formaat in de README.`);
  return parsed as LabelledCase;
}

async function loadRegisters(folder: string, cases: readonly LabelledCase[]): Promise<Map<string, Register>> {
  const ids = [...new Set(cases.map((c) => c.register))];
  const loaded = await Promise.all(
    ids.map(
      async (id): Promise<[string, Register]> => [id, await loadRegister(join(folder, 'registers', `${id}.json`))],
    ),
  );
  return new Map(loaded);
}

await runCommand(main);
