import { readFileSync } from 'node:fs';
import { DEFAULT_GRAPH, readSettings } from '../src/domain/settings/read';
import { settingsReport } from '../src/domain/settings/report';
import { UsageError } from './usage-error';

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** How the product signs in. */
export interface SignIn {
  readonly clientId: string;
  /** Base address of Graph, which stands before the name of a scope. */
  readonly graph: string;
}

/**
 * How the packaged app signs in: by `--client-id`, else by the file named with `--config`. Null when neither says (a try-out
 * with the fictional region needs no sign-in). Throws `UsageError` for a wrong id, a file with mistakes, or two different ids.
 */
export function readSignIn(clientId: string | undefined, configFile: string | undefined): SignIn | null {
  if (clientId !== undefined && !GUID.test(clientId)) {
    throw new UsageError(`--client-id ${clientId} is no GUID. Copy the Application (client) ID from Entra.`);
  }
  const settings = configFile === undefined ? null : readConfig(configFile);
  const given = clientId?.toLowerCase();
  if (settings === null || settings.kind === 'demo') {
    return given === undefined ? null : { clientId: given, graph: DEFAULT_GRAPH };
  }
  const configured = settings.clientId.toLowerCase();
  if (given !== undefined && given !== configured) {
    throw new UsageError(
      `--client-id ${given} differs from the clientId in ${configFile} (${configured}). Leave one out.`,
    );
  }
  return { clientId: configured, graph: settings.graph };
}

function readConfig(file: string) {
  const text = textOf(file);
  const result = readSettings(text);
  if (result.kind === 'read') return result.settings;
  const lines = settingsReport(text, result.problems).map((line) => `  ${line}`);
  throw new UsageError(`${file} has mistakes, which the product reports in Dutch:\n${lines.join('\n')}`);
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(`--config ${file} cannot be read. Check the name.`);
  }
}
