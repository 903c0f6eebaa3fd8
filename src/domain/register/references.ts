import type { InferOutput } from 'valibot';
import { DEFAULT_ROLE_TYPES } from './catalogue';
import { nearestOf } from './nearest';
import type { JsonPath } from './positions';
import { type ListName, ROWS, type Row, type registerHead } from './shapes';
import { brokenReference, doubleId, endBeforeStart } from './wording';

/** Something wrong (or remarkable) at a place in the file; the reader adds line and field to the text. */
export interface Problem {
  readonly path: JsonPath;
  /** The sentence; made on demand, because only the first problems of a bad file are shown. */
  readonly text: () => string;
}

/** A row with its 0-based position in the list of the file. */
export interface Located<Item> {
  readonly at: number;
  readonly row: Item;
}

/** The rows of a file that have the right shape, with the raw JSON beside them. */
export type LocatedFile = { readonly [List in ListName]: readonly Located<Row<List>>[] } & {
  readonly raw: Readonly<Record<string, unknown>>;
  /** null when region or updated is not right. */
  readonly head: InferOutput<typeof registerHead> | null;
};

const LISTS = Object.keys(ROWS) as readonly ListName[];

/** Which field of which list points to which list. Source: rules.md "Case format". */
const REFERENCES: Readonly<Partial<Record<ListName, Readonly<Record<string, ListName>>>>> = {
  people: { municipality: 'municipalities' },
  opgaven: { carriedOutBy: 'rves' },
  gremia: { chair: 'people', deputyChair: 'people', members: 'people', opgave: 'opgaven' },
  assignments: {
    person: 'people',
    role: 'roleTypes',
    gremium: 'gremia',
    portfolios: 'portfolios',
    opgave: 'opgaven',
    rve: 'rves',
    municipality: 'municipalities',
    themes: 'themes',
  },
  supports: { person: 'people', supports: 'people' },
};

/** Portfolios, themes, opgaven and RVEs are one set for the matcher, so their ids must differ from each other too. */
const ONE_SPACE: readonly (readonly ListName[])[] = [
  ['portfolios', 'themes', 'opgaven', 'rves'],
  ['municipalities'],
  ['people'],
  ['gremia'],
  ['roleTypes'],
  ['assignments'],
  ['corrections'],
  ['talks'],
];

type Ids = ReadonlyMap<string, JsonPath>;

/** Ids of rows that are wrong otherwise count as well: a reference to such a row is not broken. */
function idsOf(
  raw: Readonly<Record<string, unknown>>,
  list: ListName,
): readonly { readonly id: string; readonly path: JsonPath }[] {
  const rows = raw[list];
  if (!Array.isArray(rows)) return [];
  return rows.flatMap((row: unknown, at) => {
    const id: unknown = typeof row === 'object' && row !== null ? Reflect.get(row, 'id') : undefined;
    return typeof id === 'string' && id !== '' ? [{ id, path: [list, at, 'id'] }] : [];
  });
}

function doubleIds(file: LocatedFile, lineOf: (path: JsonPath) => number): readonly Problem[] {
  return ONE_SPACE.flatMap((lists) => {
    const first = new Map<string, JsonPath>();
    return lists
      .flatMap((list) => idsOf(file.raw, list))
      .flatMap(({ id, path }) => {
        const earlier = first.get(id);
        if (earlier === undefined) {
          first.set(id, path);
          return [];
        }
        return [{ path, text: () => doubleId(id, lineOf(earlier)) }];
      });
  });
}

function brokenReferences(file: LocatedFile): readonly Problem[] {
  const ids = new Map<ListName, Ids>(
    LISTS.map((list) => [list, new Map(idsOf(file.raw, list).map(({ id, path }) => [id, path]))]),
  );
  const roles = new Map([
    ...DEFAULT_ROLE_TYPES.map(({ id }): [string, JsonPath] => [id, []]),
    ...(ids.get('roleTypes') ?? []),
  ]);
  ids.set('roleTypes', roles);

  function check(id: string, target: ListName, path: JsonPath): readonly Problem[] {
    const known = ids.get(target);
    if (known === undefined || known.has(id)) return [];
    const text = (): string => {
      const elsewhere = LISTS.find((list) => ids.get(list)?.has(id)) ?? null;
      return brokenReference(id, target, elsewhere, nearestOf(id, known.keys()));
    };
    return [{ path, text }];
  }

  return LISTS.flatMap((list) =>
    Object.entries(REFERENCES[list] ?? {}).flatMap(([field, target]) =>
      file[list].flatMap(({ at, row }) => {
        const value: unknown = Reflect.get(row, field);
        if (typeof value === 'string') return check(value, target, [list, at, field]);
        if (!Array.isArray(value)) return [];
        return value.flatMap((id: unknown, nr) =>
          typeof id === 'string' ? check(id, target, [list, at, field, nr]) : [],
        );
      }),
    ),
  );
}

function periods(file: LocatedFile): readonly Problem[] {
  return file.assignments.flatMap(({ at, row: { from, until } }) =>
    from !== null && until !== null && until < from
      ? [{ path: ['assignments', at, 'until'], text: () => endBeforeStart(from, until) }]
      : [],
  );
}

/** Everything that is wrong between rows: double ids, ids that are in no list, periods that end before they begin. */
export function problemsOf(file: LocatedFile, lineOf: (path: JsonPath) => number): readonly Problem[] {
  return [...doubleIds(file, lineOf), ...brokenReferences(file), ...periods(file)];
}
