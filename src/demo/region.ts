import { readRegister } from '../domain/register/read';
import type { Assignment, Day, Register } from '../domain/register/types';
import { addDays, daysBetween } from './days';
import file from './region.json';

/** The day on which region.json is a picture of the region: the AB meets six days later. */
const PICTURE: Day = '2026-06-03';

/**
 * The fictional Regio Wolkendal as it is on a day. What happened long ago keeps its date; the day of the last change, and
 * the roles that stop or start soon, move along with `day`, so that the example looks the same in any year.
 */
export function demoRegister(day: Day): Register {
  const result = readRegister(JSON.stringify(file));
  if (result.kind === 'problem')
    throw new Error(`region.json: ${result.errors.map(({ message }) => message).join(' ')}`);
  const { register } = result;
  const lastChange = register.updated ?? PICTURE;
  const moved = (date: Day | null): Day | null =>
    date === null || date < lastChange ? date : addDays(date, daysBetween(PICTURE, day));
  const assignments = register.assignments.map(
    (assignment): Assignment => ({ ...assignment, from: moved(assignment.from), until: moved(assignment.until) }),
  );
  return { ...register, assignments, updated: moved(register.updated) };
}
