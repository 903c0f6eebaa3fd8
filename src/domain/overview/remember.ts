import type { Day, Register } from '../register/types';

/** How many days are kept for one register: today, the day that is looked at, and the day before it on a slider. */
const KEPT_DAYS = 4;

/**
 * Keeps the answers of `make` for the last few days of each register, as long as the register itself is used. The same
 * question gives the same object, so that a screen knows that nothing changed.
 */
export function remembered<Answer>(make: (register: Register, day: Day) => Answer) {
  const kept = new WeakMap<Register, Map<Day, Answer>>();
  return (register: Register, day: Day): Answer => {
    const days = kept.get(register) ?? new Map<Day, Answer>();
    kept.set(register, days);
    const known = days.get(day);
    if (known !== undefined) return known;
    const made = make(register, day);
    const [oldest] = days.keys();
    if (days.size >= KEPT_DAYS && oldest !== undefined) days.delete(oldest);
    days.set(day, made);
    return made;
  };
}
