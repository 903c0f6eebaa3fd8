import type { Assignment, Correction, Day, Mandate, Person, Talk } from '../register/types';
import { fold } from '../text/fold';
import { dayBefore } from './days';
import { joinGremium, leaveEverything, leaveGremium } from './members';
import { type Planning, planAll, update } from './planning';
import { fieldsOf } from './rows';
import type { Change, Fields, StoredRow } from './types';

/** A role as someone fills it in. */
export type NewAssignment = Omit<Assignment, 'id'>;

function create(list: Change['list'], id: string, fields: Fields): Change {
  return { kind: 'create', list, id, fields };
}

/** A new role. Who gets a hat in a gremium becomes a member of it. */
export function addAssignment(at: Planning, assignment: NewAssignment): readonly Change[] {
  const fields = fieldsOf('assignments', { id: '', ...assignment });
  return planAll(at, [(now) => [create('assignments', now.newId(), fields)], (now) => joinGremium(now, assignment)]);
}

/** Fields that say who holds what: another value is another role. */
const OF_THE_ROLE = ['person', 'role', 'gremium', 'portfolios', 'opgave', 'rve', 'municipality', 'themes'] as const;

/**
 * The last day of the old role when `next` takes its place from a later day on; null when `next` only puts right what was written
 * (dates, basis, or something that was wrong from the first day).
 */
export function lastDayOfOld(old: Assignment, next: NewAssignment): Day | null {
  const isAnother = OF_THE_ROLE.some((field) => String(old[field] ?? '') !== String(next[field] ?? ''));
  if (!isAnother || next.from === null || (old.from !== null && next.from <= old.from)) return null;
  return dayBefore(next.from);
}

/**
 * Changes a role. Another person or scope from a day on: the old role ends on the day before and is kept, and a new one begins (see
 * `lastDayOfOld`). Else the row itself is put right. Nothing when the role is not there.
 */
export function changeAssignment(at: Planning, id: string, next: NewAssignment): readonly Change[] {
  const old = at.register.assignments.find((one) => one.id === id);
  if (old === undefined) return [];
  const lastDay = lastDayOfOld(old, next);
  if (lastDay !== null) {
    const isLonger = old.until === null || old.until > lastDay;
    return planAll(at, [(now) => (isLonger ? endAssignment(now, id, lastDay) : []), (now) => addAssignment(now, next)]);
  }
  return planAll(at, [
    (now) => update(now, 'assignments', id, fieldsOf('assignments', { id, ...next })),
    (now) => joinGremium(now, next),
    (now) =>
      old.person === next.person && old.gremium === next.gremium
        ? next.until === null
          ? []
          : leaveGremium(now, { ...next, id }, next.until)
        : leaveGremium(now, { ...old, id: '' }, dayBefore(now.today)),
  ]);
}

/**
 * Ends a role on a day, or moves its end to a later one. A role that has not begun by then ends the day before it begins, so that it
 * never counts. Who has no role in the gremium any more leaves it once that day has passed.
 */
export function endAssignment(at: Planning, id: string, until: Day): readonly Change[] {
  const role = at.register.assignments.find((one) => one.id === id);
  if (role === undefined) return [];
  const last = role.from !== null && until < role.from ? dayBefore(role.from) : until;
  return planAll(at, [
    (now) => update(now, 'assignments', id, { until: last }),
    (now) => (role.gremium === null ? [] : leaveGremium(now, { ...role, until: last }, until)),
  ]);
}

/** Ends everything that a person still holds after that day; once it has passed, the person sits in no gremium any more. */
export function endPerson(at: Planning, person: string, until: Day): readonly Change[] {
  const held = at.register.assignments.filter(
    (one) => one.person === person && (one.until === null || one.until > until),
  );
  return planAll(at, [
    ...held.map(
      ({ id }) =>
        (now: Planning) =>
          endAssignment(now, id, until),
    ),
    (now) => leaveEverything(now, person, until),
  ]);
}

/** A new person; the id is that of the change. */
export function addPerson(at: Planning, person: Omit<Person, 'id'>): readonly [Change] {
  const id = at.newId();
  return [create('people', id, fieldsOf('people', { id, ...person }))];
}

/** Who may decide what in an opgave (id); null: nothing was agreed. */
export function changeMandate(at: Planning, opgave: string, mandate: Mandate | null): readonly Change[] {
  return update(at, 'topics', opgave, {
    administrator: mandate?.administrator ?? '',
    official: mandate?.official ?? '',
    projectLead: mandate?.projectLead ?? '',
    agreedIn: mandate?.agreedIn ?? null,
    agreedOn: mandate?.agreedOn ?? null,
  });
}

/** Another name for a topic (id); nothing when it is known by that name already. */
export function addAlias(at: Planning, topic: string, alias: string): readonly Change[] {
  const found = at.register.topics.find(({ id }) => id === topic);
  const name = alias.replace(/\s+/g, ' ').trim();
  if (found === undefined || name === '') return [];
  const known = [found.name, ...found.aliases].some((one) => fold(one) === fold(name));
  const row = at.row('topics', topic);
  const aliases = Array.isArray(row?.fields.aliases) ? row.fields.aliases : found.aliases;
  return known ? [] : update(at, 'topics', topic, { aliases: [...aliases, name] });
}

/** A correction at an item; the id is that of the change. */
export function addCorrection(at: Planning, correction: Omit<Correction, 'id'>): readonly [Change] {
  const id = at.newId();
  return [create('corrections', id, fieldsOf('corrections', { id, ...correction }))];
}

/** Takes a correction (id) back; it stays in the history. */
export function withdrawCorrection(at: Planning, id: string): readonly Change[] {
  return update(at, 'corrections', id, { state: 'withdrawn' });
}

/** What was agreed about a point of attention; the id is that of the change. */
export function addTalk(at: Planning, talk: Omit<Talk, 'id'>): readonly [Change] {
  const id = at.newId();
  return [create('talks', id, fieldsOf('talks', { id, ...talk }))];
}

/** Long before any region: a role for these days never counts. */
const NEVER: Fields = { from: '1900-01-02', until: '1900-01-01' };

/**
 * The change that undoes another. `before`: the row as it was before the change. A new role is ended before it begins and a new
 * correction is withdrawn, as nothing is ever removed; null for another new row, which cannot be undone.
 */
export function undoOf(change: Change, before: StoredRow | null): Change | null {
  const { list, id } = change;
  if (change.kind === 'update') {
    const known = before?.fields ?? change.base.fields;
    const fields = Object.fromEntries(Object.keys(change.fields).map((name) => [name, known[name] ?? null]));
    return {
      kind: 'update',
      list,
      id,
      fields,
      base: { version: change.base.version, fields: { ...known, ...change.fields } },
    };
  }
  const fields: Fields | null = list === 'assignments' ? NEVER : list === 'corrections' ? { state: 'withdrawn' } : null;
  return fields === null ? null : { kind: 'update', list, id, fields, base: { version: '', fields: change.fields } };
}
