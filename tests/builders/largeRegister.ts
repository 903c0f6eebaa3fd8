import { readRegister } from '../../src/domain/register/read';
import type { Register } from '../../src/domain/register/types';
import { type LargeRegion, largeRegion, type Seat } from './largeRegion';

/** How large. What is not given is in proportion to the assignments: 5,000 assignments go with 400 people and 120 opgaven. */
export interface LargeSize {
  readonly assignments: number;
  readonly people?: number;
  readonly opgaven?: number;
}

/** The day from which the register is seen: some four in ten of its roles are held, most of the others ended, a few start later. */
export const LARGE_DAY = '2026-06-09';

/** A number from 0 up to 1 at each call, the same row of numbers each time (mulberry32). */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const day = (year: number, random: () => number): string => {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${year}-${two(1 + Math.floor(random() * 12))}-${two(1 + Math.floor(random() * 28))}`;
};

function shifted(text: string, days: number): string {
  return new Date(Date.parse(`${text}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

const before = (text: string): string => shifted(text, -1);
const after = (text: string): string => shifted(text, 1);

/** Holders of one seat one after the other, the present one first, then the earlier ones; for some a successor is known. */
function* holdersOf(seat: Seat, region: LargeRegion, random: () => number): Generator<object> {
  const { people, ...scope } = seat;
  const someone = (): string => people[Math.floor(random() * people.length)] ?? region.people[0]?.id ?? '';
  const started = day(2022 + Math.floor(random() * 4), random);
  // One in ten stops within a year; the next one is known for half of those.
  const stops = random() < 0.1 ? day(2027, random).replace('2027', random() < 0.3 ? '2026' : '2027') : null;
  const until = stops !== null && stops > LARGE_DAY ? stops : undefined;
  yield { person: seat.now ?? someone(), ...scope, from: started, until, now: undefined };
  if (until !== undefined && random() < 0.5) yield { person: someone(), ...scope, from: after(until), now: undefined };
  let next = started;
  for (;;) {
    const from = day(Number(next.slice(0, 4)) - 1 - Math.floor(random() * 4), random);
    yield { person: someone(), ...scope, from, until: before(next), now: undefined };
    next = from;
  }
}

/** The file of a large made-up region: the same for the same size. */
export function largeRegisterFile(size: LargeSize): object {
  const { assignments: count, people = Math.ceil(count / 12.5), opgaven = Math.ceil(count / 41.7) } = size;
  const region = largeRegion({ people, opgaven, seats: Math.ceil(count * 0.4) });
  const random = dice(7);
  const histories = region.seats.map((seat) => holdersOf(seat, region, random));
  const assignments: object[] = [];
  for (let at = 0; assignments.length < count; at++) {
    const history = histories[at % histories.length];
    if (history === undefined) throw new RangeError('A region without seats');
    assignments.push(history.next().value);
  }
  const { seats: _, ...rest } = region;
  return { ...rest, updated: LARGE_DAY, assignments };
}

/** The register of a large made-up region. Throws when it is not one that a reader of register files takes. */
export function largeRegister(size: LargeSize): Register {
  const result = readRegister(JSON.stringify(largeRegisterFile(size)));
  if (result.kind === 'problem') throw new Error(result.errors.map(({ message }) => message).join('\n'));
  return result.register;
}
