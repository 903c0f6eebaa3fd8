import { catalogueEntry, type RoleScope } from './catalogue';
import { nearestOf } from './nearest';
import type { LocatedFile, Problem } from './references';
import { type ListName, ROWS } from './shapes';

const TOP_LEVEL: readonly string[] = ['region', 'updated', ...Object.keys(ROWS)];

function unknownText(field: string, known: readonly string[]): string {
  const nearest = nearestOf(field, known);
  return `dit veld kennen wij niet; wij slaan het over.${nearest === null ? '' : ` Bedoelt u '${nearest}'?`}`;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Fields that are not part of the format: probably a spelling mistake, so they are named instead of silently skipped. */
export function unknownFields(raw: Readonly<Record<string, unknown>>): readonly Problem[] {
  const top = Object.keys(raw)
    .filter((field) => !TOP_LEVEL.includes(field) && !field.startsWith('$'))
    .map((field) => ({ path: [field], text: () => unknownText(field, TOP_LEVEL) }));
  const inRows = (Object.keys(ROWS) as readonly ListName[]).flatMap((list) => {
    const known = Object.keys(ROWS[list].entries);
    const rows = raw[list];
    if (!Array.isArray(rows)) return [];
    return rows.flatMap((row: unknown, at) =>
      isObject(row)
        ? Object.keys(row)
            .filter((field) => !known.includes(field))
            .map((field) => ({ path: [list, at, field], text: () => unknownText(field, known) }))
        : [],
    );
  });
  return [...top, ...inRows];
}

const SCOPE_NAMES: Readonly<Record<RoleScope, string>> = {
  gremium: 'een overleg',
  opgave: 'een opgave',
  rve: 'een RVE',
  municipality: 'een gemeente',
};

/** A hat without what it is worn for ("lid-db" of no DB) is never put on; see rules.md "scope it needs". */
function withoutScope(file: LocatedFile): readonly Problem[] {
  return file.assignments.flatMap(({ at, row }) => {
    const scope = catalogueEntry(row.role)?.scope ?? null;
    if (scope === null || row[scope] !== null) return [];
    return [
      {
        path: ['assignments', at],
        text: () =>
          `de rol '${row.role}' hoort bij ${SCOPE_NAMES[scope]}. Vul het veld '${scope}' in, anders telt de rol niet mee.`,
      },
    ];
  });
}

function gremiaRemarks(file: LocatedFile): readonly Problem[] {
  return file.gremia.flatMap(({ at, row }) => {
    const found: Problem[] = [];
    if (row.chair !== null && !row.members.includes(row.chair)) {
      found.push({
        path: ['gremia', at, 'chair'],
        text: () => `de voorzitter '${row.chair}' staat niet bij 'members'. Klopt dat?`,
      });
    }
    if (row.kind === 'stuurgroep' && row.opgave === null) {
      found.push({
        path: ['gremia', at],
        text: () => "bij deze stuurgroep staat geen opgave. Vul het veld 'opgave' in.",
      });
    }
    return found;
  });
}

function sharedAddresses(file: LocatedFile): readonly Problem[] {
  const owners = new Map<string, string>();
  return file.people.flatMap(({ at, row }) => {
    const owner = owners.get(row.email);
    if (row.email === '' || owner === undefined) {
      owners.set(row.email, row.id);
      return [];
    }
    return [
      {
        path: ['people', at, 'email'],
        text: () => `dit adres hoort ook bij '${owner}'. Wij herkennen alleen de eerste.`,
      },
    ];
  });
}

/** What a user should know about a file that can be used: roles that never count, odd chairs, shared addresses. */
export function remarksOf(file: LocatedFile): readonly Problem[] {
  return [...withoutScope(file), ...gremiaRemarks(file), ...sharedAddresses(file)];
}
