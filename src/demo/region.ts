import { DEFAULT_ROLE_TYPES, mergeRoleTypes } from '../domain/register/catalogue';
import type { Assignment, Day, Gremium, Person, Register, Topic, TopicKind } from '../domain/register/types';
import { addDays, daysBetween } from './days';
import file from './region.json';

/** The day on which region.json is a picture of the region: the AB meets six days later. */
const PICTURE: Day = '2026-06-03';

/**
 * The fictional Regio Wolkendal as it is on a day. What happened long ago keeps its date; the day of the last change, and
 * the roles that stop or start soon, move along with `day`, so that the example looks the same in any year.
 */
export function demoRegister(day: Day): Register {
  const register = plainRegister();
  const lastChange = register.updated ?? PICTURE;
  const moved = (date: Day | null): Day | null =>
    date === null || date < lastChange ? date : addDays(date, daysBetween(PICTURE, day));
  const assignments = register.assignments.map(
    (assignment): Assignment => ({ ...assignment, from: moved(assignment.from), until: moved(assignment.until) }),
  );
  return { ...register, assignments, updated: moved(register.updated) };
}

/**
 * region.json with its missing fields filled in. Our own file needs no check while the page loads: a test holds that the
 * reader of register files gives the same, without a remark.
 */
export function plainRegister(): Register {
  return {
    region: file.region,
    municipalities: file.municipalities,
    people: file.people.map((person): Person => ({ municipality: null, ...person })),
    topics: [
      ...topics('portfolio', file.portfolios),
      ...topics('theme', file.themes),
      ...topics('opgave', file.opgaven),
      ...topics('rve', file.rves),
    ],
    gremia: file.gremia.map(
      (gremium): Gremium => ({
        deputyChair: null,
        opgave: null,
        rhythm: '',
        ...gremium,
        kind: gremium.kind as Gremium['kind'],
      }),
    ),
    assignments: file.assignments.map(
      (assignment, at): Assignment => ({ id: `rol-${at + 1}`, ...NOTHING_HELD, ...assignment }),
    ),
    roleTypes: mergeRoleTypes(DEFAULT_ROLE_TYPES, []),
    supports: file.supports,
    corrections: [],
    talks: [],
    updated: file.updated,
  };
}

const NOTHING_HELD = {
  gremium: null,
  portfolios: [],
  opgave: null,
  rve: null,
  municipality: null,
  themes: [],
  from: null,
  until: null,
  basis: '',
};

type TopicRow = Pick<Topic, 'id' | 'name' | 'description'> &
  Partial<Pick<Topic, 'aliases' | 'carriedOutBy' | 'mandate'>>;

function topics(kind: TopicKind, rows: readonly TopicRow[]): readonly Topic[] {
  return rows.map((row) => ({ aliases: [], carriedOutBy: null, mandate: null, ...row, kind }));
}
