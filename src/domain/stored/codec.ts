import type { CorrectedFields, Correction, Mandate, Register, RoleType } from '../register/types';
import type { Fields, FieldValue, StoredList } from './types';

/** What one row of each list stands for in the register. */
export interface Items {
  readonly region: Register['region'];
  readonly municipalities: Register['municipalities'][number];
  readonly people: Register['people'][number];
  readonly topics: Register['topics'][number];
  readonly gremia: Register['gremia'][number];
  readonly assignments: Register['assignments'][number];
  readonly roleTypes: RoleType;
  readonly supports: Register['supports'][number];
  readonly corrections: Correction;
  readonly talks: Register['talks'][number];
}

interface Codec<Item> {
  readonly fieldsOf: (item: Item) => Fields;
  /** The row must have been checked: what is missing in it comes out empty. */
  readonly itemOf: (id: string, fields: Fields) => Item;
}

function text(fields: Fields, name: string): string {
  const value = fields[name];
  return typeof value === 'string' ? value.trim() : '';
}

function reference(fields: Fields, name: string): string | null {
  const value = text(fields, name);
  return value === '' ? null : value;
}

function texts(fields: Fields, name: string): readonly string[] {
  const value: FieldValue | undefined = fields[name];
  return Array.isArray(value) ? value : [];
}

/** A choice, after the check that the value is one of those allowed. */
function choice<Value extends string>(fields: Fields, name: string): Value {
  return text(fields, name) as Value;
}

/** A mandate in which nothing was filled in is no mandate: a list cannot tell the two apart. */
function mandateOf(fields: Fields): Mandate | null {
  const mandate: Mandate = {
    administrator: text(fields, 'administrator'),
    official: text(fields, 'official'),
    projectLead: text(fields, 'projectLead'),
    agreedIn: reference(fields, 'agreedIn'),
    agreedOn: reference(fields, 'agreedOn'),
  };
  const filled = Object.values(mandate).some((value) => value !== null && value !== '');
  return filled ? mandate : null;
}

/** A field of a correction that is not named in `corrected` is left as it was read, which differs from "made empty". */
function correctedOf(fields: Fields): CorrectedFields {
  const named = new Set(texts(fields, 'corrected'));
  const owner = reference(fields, 'owner');
  const person = reference(fields, 'hatPerson');
  return {
    ...(named.has('topics') ? { topics: texts(fields, 'topics') } : {}),
    ...(named.has('treatment') ? { treatment: choice(fields, 'treatment') || null } : {}),
    ...(named.has('phase') ? { phase: choice(fields, 'phase') || null } : {}),
    ...(named.has('closed') ? { closed: fields.closed === true } : {}),
    ...(named.has('owner') && owner !== null ? { owner } : {}),
    ...(named.has('hat') && person !== null ? { hat: { person, role: choice(fields, 'hatRole') || null } } : {}),
  };
}

/** How the rows of each list are written and read. */
export const CODECS: { readonly [List in StoredList]: Codec<Items[List]> } = {
  region: {
    fieldsOf: ({ name }) => ({ name }),
    itemOf: (id, fields) => ({ id, name: text(fields, 'name') }),
  },
  municipalities: {
    fieldsOf: ({ name, places }) => ({ name, places }),
    itemOf: (id, fields) => ({ id, name: text(fields, 'name'), places: texts(fields, 'places') }),
  },
  people: {
    fieldsOf: ({ name, email, municipality, position }) => ({ name, email, municipality, position }),
    itemOf: (id, fields) => ({
      id,
      name: text(fields, 'name'),
      email: text(fields, 'email').toLowerCase(),
      municipality: reference(fields, 'municipality'),
      position: text(fields, 'position'),
    }),
  },
  topics: {
    fieldsOf: ({ kind, name, aliases, description, carriedOutBy, mandate }) => ({
      kind,
      name,
      aliases,
      description,
      carriedOutBy,
      administrator: mandate?.administrator ?? '',
      official: mandate?.official ?? '',
      projectLead: mandate?.projectLead ?? '',
      agreedIn: mandate?.agreedIn ?? null,
      agreedOn: mandate?.agreedOn ?? null,
    }),
    itemOf: (id, fields) => ({
      id,
      kind: choice(fields, 'kind'),
      name: text(fields, 'name'),
      aliases: texts(fields, 'aliases'),
      description: text(fields, 'description'),
      carriedOutBy: reference(fields, 'carriedOutBy'),
      mandate: mandateOf(fields),
    }),
  },
  gremia: {
    fieldsOf: ({ id: _id, ...fields }) => fields,
    itemOf: (id, fields) => ({
      id,
      kind: choice(fields, 'kind'),
      name: text(fields, 'name'),
      aliases: texts(fields, 'aliases'),
      chair: reference(fields, 'chair'),
      deputyChair: reference(fields, 'deputyChair'),
      members: texts(fields, 'members'),
      opgave: reference(fields, 'opgave'),
      rhythm: text(fields, 'rhythm'),
    }),
  },
  assignments: {
    fieldsOf: ({ id: _id, ...fields }) => fields,
    itemOf: (id, fields) => ({
      id,
      person: text(fields, 'person'),
      role: text(fields, 'role'),
      gremium: reference(fields, 'gremium'),
      portfolios: texts(fields, 'portfolios'),
      opgave: reference(fields, 'opgave'),
      rve: reference(fields, 'rve'),
      municipality: reference(fields, 'municipality'),
      themes: texts(fields, 'themes'),
      from: reference(fields, 'from'),
      until: reference(fields, 'until'),
      basis: text(fields, 'basis'),
    }),
  },
  roleTypes: {
    fieldsOf: ({ name, short, hat, enabled }) => ({ name, short, hat, enabled }),
    itemOf: (id, fields) => ({
      id,
      name: text(fields, 'name'),
      short: text(fields, 'short') || text(fields, 'name'),
      hat: fields.hat === true,
      enabled: fields.enabled !== false,
    }),
  },
  supports: {
    fieldsOf: ({ person, supports }) => ({ person, supports }),
    itemOf: (_id, fields) => ({ person: text(fields, 'person'), supports: text(fields, 'supports') }),
  },
  corrections: {
    fieldsOf: ({ meeting, item, fields, note, author, at, state }) => ({
      uid: meeting.uid,
      subject: meeting.subject,
      start: meeting.start,
      number: item.number,
      title: item.title,
      corrected: Object.keys(fields),
      topics: fields.topics ?? [],
      treatment: fields.treatment ?? null,
      phase: fields.phase ?? null,
      closed: fields.closed ?? false,
      owner: fields.owner ?? null,
      hatPerson: fields.hat?.person ?? null,
      hatRole: fields.hat?.role ?? null,
      note,
      author,
      at,
      state,
    }),
    itemOf: (id, fields) => ({
      id,
      meeting: { uid: text(fields, 'uid'), subject: text(fields, 'subject'), start: reference(fields, 'start') },
      item: { number: text(fields, 'number'), title: text(fields, 'title') },
      fields: correctedOf(fields),
      note: text(fields, 'note'),
      author: text(fields, 'author'),
      at: text(fields, 'at'),
      state: choice(fields, 'state'),
    }),
  },
  talks: {
    fieldsOf: ({ id: _id, ...fields }) => fields,
    itemOf: (id, fields) => ({
      id,
      about: text(fields, 'about'),
      kind: choice(fields, 'kind'),
      note: text(fields, 'note'),
      day: text(fields, 'day'),
      author: text(fields, 'author'),
    }),
  },
};
