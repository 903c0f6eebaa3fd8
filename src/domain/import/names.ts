import { nearestOf } from '../register/nearest';
import type { Person } from '../register/types';
import { titleKey } from '../text/fold';

const PREFIXES = 'van|de|der|den|het|t|ten|ter|te|in|op|el|la|le|du|von|bin|ben';
const TITLES =
  /^(?:(?:de heer|dhr|mevrouw|mevr|mw|dr|drs|mr|ir|ing|prof|wethouder|burgemeester|weth|bgm|gemeentesecretaris)\.?\s+)+/i;

/** "Dalen, M. van (Marijke)" as "m van dalen": without titles and brackets, the family name last. */
export function spokenName(written: string): string {
  const bare = written
    .replace(/\([^)]*\)/g, ' ')
    .trim()
    .replace(TITLES, '');
  const [family = '', given] = bare.split(',', 2);
  if (given === undefined) return titleKey(family);
  // "Dalen van, Marijke" and "Dalen, Marijke van" both occur.
  const before = new RegExp(`\\s((?:(?:${PREFIXES})\\s?)+)$`).exec(` ${titleKey(given)} `.trimEnd());
  const after = new RegExp(`\\s((?:(?:${PREFIXES})\\s?)+)$`).exec(` ${titleKey(family)} `.trimEnd());
  const first = titleKey(given).slice(
    0,
    before === null ? undefined : titleKey(given).length - (before[1]?.length ?? 0),
  );
  const last = titleKey(family).slice(
    0,
    after === null ? undefined : titleKey(family).length - (after[1]?.length ?? 0),
  );
  return [first, before?.[1] ?? '', after?.[1] ?? '', last]
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' ');
}

/** Family name with what stands before it, and the letters of the given names: "van dalen" and "m". */
function parts(spoken: string): { readonly initials: string; readonly rest: string; readonly short: boolean } {
  const words = spoken.split(' ');
  let at = 0;
  while (at < words.length - 1 && (words[at] ?? '').length === 1) at += 1;
  if (at > 0) return { initials: words.slice(0, at).join(''), rest: words.slice(at).join(' '), short: true };
  return { initials: (words[0] ?? '').slice(0, 1), rest: words.slice(1).join(' '), short: false };
}

const SPOKEN = new WeakMap<Person, string>();

function nameOf(person: Person): string {
  const kept = SPOKEN.get(person) ?? spokenName(person.name);
  SPOKEN.set(person, kept);
  return kept;
}

/** Everyone whose name can be written like this, in full or with letters ("M. van Dalen"). */
export function peopleNamed(written: string, people: readonly Person[]): readonly Person[] {
  const spoken = spokenName(written);
  const exact = people.filter((person) => nameOf(person) === spoken);
  if (exact.length > 0) return exact;
  const own = parts(spoken);
  return people.filter((person) => {
    const other = parts(nameOf(person));
    if (other.rest === '' || other.rest !== own.rest || own.short === other.short) return false;
    return other.initials[0] === own.initials[0];
  });
}

/** Everyone who may be meant: the same family name, or nearly the same letters. At most five. */
export function peopleLike(written: string, people: readonly Person[]): readonly Person[] {
  const spoken = spokenName(written);
  const family = spoken.split(' ').at(-1);
  const names = new Map(people.map((person) => [nameOf(person), person]));
  const nearest = names.get(nearestOf(spoken, names.keys()) ?? '');
  const related = people.filter((person) => nameOf(person).split(' ').at(-1) === family);
  return [...new Set([...(nearest === undefined ? [] : [nearest]), ...related])].slice(0, 5);
}
