import * as v from 'valibot';
import { DEFAULT_ROLE_TYPES, mergeRoleTypes } from './catalogue';
import { jsonFaultOf, linesOf } from './positions';
import { type Located, type LocatedFile, type Problem, problemsOf } from './references';
import { remarksOf, unknownFields } from './remarks';
import { type ListName, ROWS, registerHead } from './shapes';
import type { Assignment, CorrectedFields, Correction, Mandate, Register, Topic, TopicKind } from './types';
import { shapeProblem, syntaxProblem } from './wording';

/** Something in a register file that must be repaired before it can be used. */
export interface RegisterError {
  /** 1-based line in the file. */
  readonly line: number;
  /** Where it stands, as a person reads it: "gremia › 'ab' › chair"; "" for the file as a whole. */
  readonly field: string;
  /** The whole sentence in Dutch: line, field, what is wrong, what to do. */
  readonly message: string;
}

/** Something that the user should know, while the register can be used. Same form as an error. */
export type Remark = RegisterError;

/**
 * What reading a register file gives. `errors` and `remarks` in order of line, at most `MAX_ERRORS` of each; `total` counts
 * all errors.
 */
export type RegisterResult =
  | { readonly kind: 'read'; readonly register: Register; readonly remarks: readonly Remark[] }
  | { readonly kind: 'problem'; readonly errors: readonly RegisterError[]; readonly total: number };

/** More errors than this help nobody: the first ones are repaired first. */
export const MAX_ERRORS = 50;

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Reads a register in the JSON format at the end of rules.md, with the optional extras of `shapes.ts`. Missing optional
 * fields become "", null or an empty list; e-mail addresses become lower case; the role types of the file change the
 * default catalogue. Never throws: everything that is wrong comes back as errors with line, field and what to do.
 */
export function readRegister(text: string): RegisterResult {
  const json = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  let raw: unknown;
  try {
    raw = JSON.parse(json);
  } catch {
    return wrong(noJson(json));
  }
  if (!isObject(raw)) return wrong({ line: 1, field: '', message: NO_REGISTER });

  const lineOf = linesOf(json);
  const badShapes: Problem[] = [];
  const file = readFile(raw, badShapes);
  const problems = [...badShapes, ...problemsOf(file, lineOf)];
  const report = (found: readonly Problem[]): readonly RegisterError[] =>
    found
      .map((problem) => ({ ...problem, line: lineOf(problem.path) }))
      .sort((a, b) => a.line - b.line)
      .slice(0, MAX_ERRORS)
      .map(({ path, text, line }) => {
        const field = fieldName(raw, path);
        return { line, field, message: `Regel ${line}, ${field}: ${text()}` };
      });
  if (problems.length > 0) return { kind: 'problem', errors: report(problems), total: problems.length };
  return { kind: 'read', register: toRegister(file), remarks: report([...unknownFields(raw), ...remarksOf(file)]) };
}

const NO_REGISTER = 'Dit bestand bevat geen rollen. Het moet beginnen met { en een veld "region" hebben.';

function wrong(error: RegisterError): RegisterResult {
  return { kind: 'problem', errors: [error], total: 1 };
}

function noJson(json: string): RegisterError {
  if (json.trim() === '') return { line: 1, field: '', message: 'Dit bestand is leeg. Kies een ander bestand.' };
  const error = jsonFaultOf(json);
  return { line: error.line, field: '', message: `Regel ${error.line}: ${syntaxProblem(error)}` };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** "gremia › 'ab' › members › nr. 3": rows by their id where they have one, counted from 1 where they have none. */
function fieldName(raw: unknown, path: Problem['path']): string {
  let value: unknown = raw;
  const parts = path.map((key) => {
    value = isObject(value) || Array.isArray(value) ? Reflect.get(value, key) : undefined;
    if (typeof key === 'string') return key;
    return isObject(value) && typeof value.id === 'string' && value.id !== '' ? `'${value.id}'` : `nr. ${key + 1}`;
  });
  return parts.join(' › ');
}

/** Reads row by row, so that one bad row does not hide what is wrong in the others. */
function readFile(raw: Readonly<Record<string, unknown>>, problems: Problem[]): LocatedFile {
  const head = v.safeParse(registerHead, raw);
  if (!head.success) problems.push(...head.issues.map((issue) => located(issue, [])));

  function rows<Row extends v.GenericSchema>(list: ListName, row: Row): readonly Located<v.InferOutput<Row>>[] {
    const value = raw[list];
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value)) {
      problems.push(...(v.safeParse(v.array(v.unknown()), value).issues ?? []).map((issue) => located(issue, [list])));
      return [];
    }
    return value.flatMap((item: unknown, at) => {
      const result = v.safeParse(row, item);
      if (result.success) return [{ at, row: result.output }];
      problems.push(...result.issues.map((issue) => located(issue, [list, at])));
      return [];
    });
  }

  return {
    raw,
    head: head.success ? head.output : null,
    municipalities: rows('municipalities', ROWS.municipalities),
    people: rows('people', ROWS.people),
    portfolios: rows('portfolios', ROWS.portfolios),
    themes: rows('themes', ROWS.themes),
    opgaven: rows('opgaven', ROWS.opgaven),
    rves: rows('rves', ROWS.rves),
    gremia: rows('gremia', ROWS.gremia),
    assignments: rows('assignments', ROWS.assignments),
    roleTypes: rows('roleTypes', ROWS.roleTypes),
    supports: rows('supports', ROWS.supports),
    corrections: rows('corrections', ROWS.corrections),
    talks: rows('talks', ROWS.talks),
  };
}

function located(issue: v.BaseIssue<unknown>, before: Problem['path']): Problem {
  const keys = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  return { path: [...before, ...keys], text: () => shapeProblem(issue) };
}

interface TopicRow extends Pick<Topic, 'id' | 'name' | 'aliases' | 'description'> {
  readonly carriedOutBy?: string | null;
  readonly mandate?: Mandate | null;
}

function topicsOf(kind: TopicKind, rows: readonly Located<TopicRow>[]): readonly Topic[] {
  return rows.map(({ row }) => ({
    id: row.id,
    kind,
    name: row.name,
    aliases: row.aliases,
    description: row.description,
    carriedOutBy: row.carriedOutBy ?? null,
    mandate: row.mandate ?? null,
  }));
}

function plain<Row>(rows: readonly Located<Row>[]): readonly Row[] {
  return rows.map(({ row }) => row);
}

/** Gives a role without an id one from its place: no two roles of a file have the same. */
function assignmentsOf({ assignments }: LocatedFile): readonly Assignment[] {
  const given = new Set(assignments.flatMap(({ row }) => row.id ?? []));
  return assignments.map(({ at, row }) => {
    if (row.id !== undefined) return { ...row, id: row.id };
    let id = `rol-${at + 1}`;
    while (given.has(id)) id += '-';
    return { ...row, id };
  });
}

type CorrectionRow = LocatedFile['corrections'][number]['row'];

/** A field that is not there is not changed, which is something else than changed to nothing. */
function correctionOf({ fields, ...row }: CorrectionRow): Correction {
  const present = Object.entries(fields).filter(([, value]) => value !== undefined);
  return { ...row, fields: Object.fromEntries(present) as CorrectedFields };
}

/** Only for a file without problems. */
function toRegister(file: LocatedFile): Register {
  if (file.head === null) throw new Error('toRegister: the file has no valid region');
  return {
    region: file.head.region,
    municipalities: plain(file.municipalities),
    people: plain(file.people),
    topics: [
      ...topicsOf('portfolio', file.portfolios),
      ...topicsOf('theme', file.themes),
      ...topicsOf('opgave', file.opgaven),
      ...topicsOf('rve', file.rves),
    ],
    gremia: plain(file.gremia),
    assignments: assignmentsOf(file),
    roleTypes: mergeRoleTypes(DEFAULT_ROLE_TYPES, plain(file.roleTypes)),
    supports: plain(file.supports),
    corrections: plain(file.corrections).map(correctionOf),
    talks: plain(file.talks),
    updated: file.head.updated,
  };
}
