import * as v from 'valibot';
import { HAT_IDS } from './catalogue';

/**
 * The shape of a register file, before its references are checked. Format: rules.md "Case format", with the optional
 * extras (deputyChair, position, supports, roleTypes, updated, basis). Texts come out trimmed, e-mail in lower case,
 * missing or null optional fields as "", null or an empty list.
 */

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const id = v.pipe(v.string(), v.nonEmpty());
const optionalText = v.pipe(
  v.nullish(v.string(), ''),
  v.transform((value) => (value ?? '').trim()),
);
const reference = v.pipe(
  v.nullish(id, null),
  v.transform((value) => value ?? null),
);
const flag = v.optional(v.boolean());

function list<Item extends v.GenericSchema>(item: Item) {
  return v.pipe(
    v.nullish(v.array(item), []),
    v.transform((value) => value ?? []),
  );
}

const texts = v.pipe(
  list(v.string()),
  v.transform((values) => values.map((value) => value.trim()).filter((value) => value !== '')),
);
const references = list(id);

/** "2026-02-29" is no day: the calendar is asked, not only the pattern. */
export function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

const day = v.pipe(
  v.nullish(v.pipe(v.string(), v.check(isDay, 'day')), null),
  v.transform((value) => value ?? null),
);

/** Source: rules.md "Kinds of gremium". */
export const GREMIUM_KINDS = [
  'ab',
  'db',
  'pfho',
  'stuurgroep',
  'commissie',
  'college',
  'po',
  'raad',
  'ambtelijk',
  'other',
] as const;

const municipality = v.object({ id, name: text, places: texts });

const person = v.object({
  id,
  name: text,
  email: v.pipe(
    optionalText,
    v.transform((value) => value.toLowerCase()),
  ),
  municipality: reference,
  position: optionalText,
});

const topic = v.object({ id, name: text, aliases: texts, description: optionalText });
const mandate = v.object({
  administrator: optionalText,
  official: optionalText,
  projectLead: optionalText,
  agreedIn: reference,
  agreedOn: day,
});
const opgave = v.object({
  ...topic.entries,
  carriedOutBy: reference,
  mandate: v.pipe(
    v.nullish(mandate, null),
    v.transform((value) => value ?? null),
  ),
});

const gremium = v.object({
  id,
  kind: v.picklist(GREMIUM_KINDS),
  name: text,
  aliases: texts,
  chair: reference,
  deputyChair: reference,
  members: references,
  opgave: reference,
  rhythm: optionalText,
});

const assignment = v.object({
  id: v.optional(id),
  person: id,
  role: id,
  gremium: reference,
  portfolios: references,
  opgave: reference,
  rve: reference,
  municipality: reference,
  themes: references,
  from: day,
  until: day,
  basis: optionalText,
});

const roleType = v.object({
  id,
  name: v.optional(text),
  short: v.optional(text),
  hat: flag,
  enabled: flag,
});

const support = v.object({ person: id, supports: id });

const talk = v.object({
  id,
  about: id,
  kind: v.picklist(['agreed', 'discussed']),
  note: optionalText,
  day: v.pipe(v.string(), v.check(isDay, 'day')),
  author: optionalText,
});

/** An instant in UTC: "2026-06-09T11:30:00Z". */
const instant = v.pipe(
  v.string(),
  v.check((value) => /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value) && !Number.isNaN(Date.parse(value)), 'instant'),
);

const correction = v.object({
  id,
  meeting: v.object({
    uid: optionalText,
    subject: optionalText,
    start: v.pipe(
      v.nullish(instant, null),
      v.transform((value) => value ?? null),
    ),
  }),
  item: v.object({ number: optionalText, title: text }),
  fields: v.object({
    topics: v.optional(v.array(id)),
    treatment: v.optional(v.nullable(v.picklist(['kennisname', 'bespreking', 'besluit', 'hamerstuk']))),
    phase: v.optional(v.nullable(v.picklist(['beeldvorming', 'oordeelsvorming', 'besluitvorming']))),
    closed: flag,
    owner: v.optional(id),
    hat: v.optional(v.object({ person: id, role: v.nullable(v.picklist(HAT_IDS)) })),
  }),
  note: optionalText,
  author: optionalText,
  at: instant,
  state: v.picklist(['counts', 'proposed', 'withdrawn']),
});

/** The lists of a register file, with the shape of one row each. */
export const ROWS = {
  municipalities: municipality,
  people: person,
  portfolios: topic,
  themes: topic,
  opgaven: opgave,
  rves: topic,
  gremia: gremium,
  assignments: assignment,
  roleTypes: roleType,
  supports: support,
  corrections: correction,
  talks: talk,
} as const;

/** The fields of a register file outside its lists. */
export const registerHead = v.object({ region: v.object({ id, name: text }), updated: day });

/** What one row of a list looks like after reading. */
export type Row<List extends ListName> = v.InferOutput<(typeof ROWS)[List]>;

/** Name of a list in the file. */
export type ListName = keyof typeof ROWS;
