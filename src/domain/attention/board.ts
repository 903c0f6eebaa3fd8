import { municipalityOf } from '../register/hold';
import { indexRegister } from '../register/lookup';
import type { Day, Municipality, Register } from '../register/types';
import type { Case, Combination } from './combination';
import { heldByHat } from './held';
import { sitsIn } from './ordering';

/**
 * Who proposes as DB member with a portfolio and decides on it as AB member, where the municipality has nobody else in the AB to vote. All
 * of them together: that a DB member sits in the AB is how it is, and one agreement does for all. Source: rules.md `db-ab`, S3 A4.3.
 */
export function dbAndAb(register: Register, day: Day): readonly Combination[] {
  const { people, municipalities } = indexRegister(register);
  const held = heldByHat(register, day);
  const db = register.gremia.find(({ kind }) => kind === 'db');
  if (db === undefined) return [];
  return register.gremia.flatMap((ab): readonly Combination[] => {
    if (ab.kind !== 'ab') return [];
    const seats = [...held('bestuurder-regio').values()].flat().filter((one) => sitsIn(one, ab));
    const voters = new Set(
      seats
        .filter(({ person }) => !held('lid-db').has(person))
        .map(({ person }) => municipalityOf(register, person, day)),
    );
    const cases: Case[] = [];
    const seconded = new Set<Municipality>();
    for (const seat of seats) {
      const proposes = held('lid-db')
        .get(seat.person)
        ?.find(({ portfolios }) => portfolios.length > 0);
      const place = municipalities.get(municipalityOf(register, seat.person, day) ?? '');
      const person = people.get(seat.person);
      if (proposes === undefined || place === undefined || person === undefined) continue;
      if (voters.has(place.id)) seconded.add(place);
      else cases.push({ person, roles: [seat, proposes] });
    }
    if (cases.length === 0) return [];
    const fact = () => ({ kind: 'db-and-ab', ab, db, seconded: [...seconded] }) as const;
    return [{ key: `db-ab:${ab.id}`, code: 'db-ab', cases, fact }];
  });
}
