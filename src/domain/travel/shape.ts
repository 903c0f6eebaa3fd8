import * as v from 'valibot';
import { MOST_NAMES, MOST_ROWS, MOST_TOPICS } from './types';

/** Shape of a file around its register, which has a shape of its own (`register/shapes.ts`). Fields that are not here are refused. */

const text = v.string();

/** An instant in UTC: "2026-06-09T11:30:00.000Z". */
const instant = v.pipe(
  text,
  v.check((value) => /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value) && !Number.isNaN(Date.parse(value))),
);

/** "" or something with one "@", in lower case. */
const address = v.pipe(
  text,
  v.transform((value) => value.trim().toLowerCase()),
  v.check((value) => value === '' || /^[^\s@]+@[^\s@]+$/.test(value)),
);

const rows = (most: number) => v.optional(v.pipe(v.array(v.looseObject({})), v.maxLength(most)));

const names = v.pipe(v.array(text), v.maxLength(MOST_NAMES));

const register = v.strictObject({
  region: v.strictObject({ id: text, name: text }),
  updated: v.optional(v.nullable(text)),
  municipalities: rows(400),
  people: rows(600),
  portfolios: rows(MOST_TOPICS),
  themes: rows(MOST_TOPICS),
  opgaven: rows(MOST_TOPICS),
  rves: rows(MOST_TOPICS),
  gremia: v.pipe(v.array(v.looseObject({})), v.minLength(1), v.maxLength(6)),
  assignments: rows(MOST_ROWS),
  roleTypes: rows(200),
  supports: rows(600),
  corrections: rows(400),
});

/** Everything in a file of version 1. */
export const travelShape = v.strictObject({
  rolvast: v.number(),
  sentAt: instant,
  sentBy: v.strictObject({ name: text, email: address }),
  meeting: v.strictObject({
    uid: text,
    subject: text,
    start: v.nullable(instant),
    organizer: address,
    gremium: text,
  }),
  names: v.optional(v.strictObject({ people: names, bodies: names })),
  register,
});

/** What a file says, before its register is read. */
export type TravelShape = v.InferOutput<typeof travelShape>;
