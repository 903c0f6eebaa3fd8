import Ajv, { type ErrorObject, type ValidateFunction } from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { projectText } from '../site';

const SCHEMAS = 'node_modules/@microsoft/app-manifest/build/json-schemas/teams';

/** One fault against a schema. */
export interface SchemaFault {
  /** "staticTabs[0].scopes"; "" for the root. */
  readonly where: string;
  readonly text: string;
}

/**
 * Checks against Microsoft's schema of a released manifest version ("1.29"), as it stands in @microsoft/app-manifest. The
 * schemas are JSON Schema draft 4. Null when that package has no such version.
 */
export function schemaFaults(
  version: string,
  kind: 'manifest' | 'localisation',
  value: unknown,
): readonly SchemaFault[] | null {
  const validate = compiled(version, kind);
  if (validate === null) return null;
  return validate(value) ? [] : (validate.errors ?? []).map(toFault);
}

const compiledSchemas = new Map<string, ValidateFunction | null>();

function compiled(version: string, kind: 'manifest' | 'localisation'): ValidateFunction | null {
  if (!/^\d+\.\d+$/.test(version)) return null;
  const name = kind === 'manifest' ? 'MicrosoftTeams.schema.json' : 'MicrosoftTeams.Localization.schema.json';
  const path = `${SCHEMAS}/v${version}/${name}`;
  if (!compiledSchemas.has(path)) compiledSchemas.set(path, compile(path));
  return compiledSchemas.get(path) ?? null;
}

function compile(path: string): ValidateFunction | null {
  let text: string;
  try {
    text = projectText(path);
  } catch {
    return null;
  }
  // Microsoft's schemas hold patterns that are no valid regular expressions in Unicode mode.
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats(ajv as unknown as Parameters<typeof addFormats>[0]);
  return ajv.compile(JSON.parse(text.replace(/^\uFEFF/, '')));
}

function toFault({ instancePath, message = 'is not allowed', params }: ErrorObject): SchemaFault {
  const where = instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce((path, part) => (/^\d+$/.test(part) ? `${path}[${part}]` : path === '' ? part : `${path}.${part}`), '');
  const named = params.additionalProperty ?? params.allowedValues;
  const detail = named === undefined ? '' : ` (${Array.isArray(named) ? named.join(', ') : String(named)})`;
  return { where, text: `the schema says: ${message}${detail}` };
}
