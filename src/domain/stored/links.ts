import { catalogueEntry } from '../register/catalogue';
import type { TopicKind } from '../register/types';
import { ROW_WORDS, rowName } from './check-row';
import type { Fields, StoredList, StoredRow } from './types';

/** Which field of which list refers to which list. Source: rules.md "Case format". */
interface Link {
  readonly to: StoredList;
  /** Only for a reference to a topic: the kind that it must be. */
  readonly kind?: TopicKind;
  /** True: a row whose reference is broken says nothing any more. False: only this field is left out. */
  readonly needed?: boolean;
}

const LINKS: Readonly<Partial<Record<StoredList, Readonly<Record<string, Link>>>>> = {
  people: { municipality: { to: 'municipalities' } },
  topics: { carriedOutBy: { to: 'topics', kind: 'rve' } },
  gremia: {
    chair: { to: 'people' },
    deputyChair: { to: 'people' },
    members: { to: 'people' },
    opgave: { to: 'topics', kind: 'opgave' },
  },
  assignments: {
    person: { to: 'people', needed: true },
    role: { to: 'roleTypes', needed: true },
    gremium: { to: 'gremia', needed: true },
    opgave: { to: 'topics', kind: 'opgave', needed: true },
    rve: { to: 'topics', kind: 'rve', needed: true },
    municipality: { to: 'municipalities', needed: true },
    portfolios: { to: 'topics', kind: 'portfolio' },
    themes: { to: 'topics', kind: 'theme' },
  },
  supports: { person: { to: 'people', needed: true }, supports: { to: 'people', needed: true } },
};

/** The rows that can be referred to, by list and id. */
export type KnownRows = ReadonlyMap<StoredList, ReadonlyMap<string, StoredRow>>;

function isKnown(id: string, link: Link, known: KnownRows): boolean {
  if (link.to === 'roleTypes' && catalogueEntry(id) !== null) return true;
  const row = known.get(link.to)?.get(id);
  return row !== undefined && (link.kind === undefined || row.fields.kind === link.kind);
}

/** What is left of a row when references that lead nowhere are taken out. */
export interface LinkedFields {
  /** Null: nothing of the row can be used. The same object when every reference is right. */
  readonly fields: Fields | null;
  readonly faults: readonly string[];
}

function broken(row: StoredRow, id: string, { to }: Link): string {
  const what = ROW_WORDS[to].toLowerCase();
  return `${rowName(row)} noemt ${what} '${id}', maar '${id}' bestaat niet. Kies iets anders, of maak '${id}' aan.`;
}

/** Checks what a row refers to. */
export function linkedFields(row: StoredRow, known: KnownRows): LinkedFields {
  const links = LINKS[row.list];
  if (links === undefined) return { fields: row.fields, faults: [] };
  let fields: Fields | null = row.fields;
  const faults: string[] = [];
  for (const field in links) {
    const link = links[field];
    const value = row.fields[field];
    if (link === undefined || value === undefined || value === null || typeof value === 'boolean') continue;
    if (typeof value === 'string') {
      if (value === '' || isKnown(value, link, known)) continue;
      faults.push(broken(row, value, link));
      fields = link.needed === true || fields === null ? null : { ...fields, [field]: null };
    } else if (!value.every((id) => isKnown(id, link, known))) {
      faults.push(...value.filter((id) => !isKnown(id, link, known)).map((id) => broken(row, id, link)));
      fields = fields && { ...fields, [field]: value.filter((id) => isKnown(id, link, known)) };
    }
  }
  return { fields, faults };
}
