import type { Person, Register } from '../register/types';
import { MAX_LINE } from '../stored/columns';
import { isExcelError, saysNothing, textOf } from './cells';
import type { Field } from './fields';
import type { Finder } from './finder';
import type { Layout } from './layout';
import { columnLetter, type Table } from './table';
import type { ImportProblem, Place } from './types';
import { faults } from './wording';

/** Someone in a list of people. `after`: with what the list knows besides; null when that is nothing new, and for who is new. */
export interface FoundPerson {
  readonly id: string;
  readonly after: Person | null;
}

const EMAIL = /^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+$/;

/** Reads a list of people: who they are, not what roles they have. What is wrong goes into `problems`. */
export function readPeople(
  table: Table,
  { header, columns }: Layout & { readonly kind: 'rows' | 'people' },
  register: Register,
  finder: Finder,
  problems: ImportProblem[],
): readonly FoundPerson[] {
  const found: FoundPerson[] = [];
  table.rows.forEach((row, index) => {
    if (index <= header) return;
    const text = (field: Field): string => {
      const column = columns[field];
      const written = column === undefined ? '' : textOf(row[column]);
      return saysNothing(written) || isExcelError(written) ? '' : written;
    };
    const at = (field: Field): Place => {
      const column = columns[field] ?? 0;
      const heading = textOf(table.rows[header]?.[column]);
      return { sheet: table.sheet, row: index + 1, column: { letter: columnLetter(column), header: heading } };
    };
    const name = text('name');
    const [email, position, home] = [text('email').toLowerCase(), text('position'), text('home')];
    if (`${name}${email}${position}${home}` === '' || /^voorbeeld\s*:/i.test(name)) return;
    if (name === '') {
      problems.push({ ...at('name'), message: faults.noName, question: null });
      return;
    }
    if (email !== '' && !EMAIL.test(email)) {
      problems.push({ ...at('email'), message: faults.badEmail(text('email')), question: null });
      return;
    }
    const long = (
      [
        ['email', email],
        ['position', position],
      ] as const
    ).filter(([, said]) => said.length > MAX_LINE);
    for (const [field, { length }] of long)
      problems.push({ ...at(field), message: faults.tooLong(length), question: null });
    if (long.length > 0) return;
    let municipality: string | null = null;
    if (home !== '') {
      const place = finder.municipality(home, at('home'));
      if (place.kind === 'found') municipality = place.id;
      else if (place.kind === 'skip') return;
      else if (place.kind === 'long') {
        problems.push({ ...at('home'), message: faults.tooLong(place.length), question: null });
        return;
      } else {
        const message = faults.unknown.municipality(home, place.nearest);
        problems.push({ ...at('home'), message, question: place.question });
        return;
      }
    }
    const who = finder.person({ name, email, municipality, position, prefer: text('key') }, at('name'));
    if (who.kind === 'long') problems.push({ ...at('name'), message: faults.tooLong(who.length), question: null });
    if (who.kind === 'ask') {
      const message = who.several ? faults.severalPeople(name) : faults.unknownPerson(name, who.nearest);
      problems.push({ ...at('name'), message, question: who.question });
    }
    if (who.kind !== 'found') return;
    const before = register.people.find(({ id }) => id === who.id);
    found.push({ id: who.id, after: before === undefined ? null : better(before, { email, municipality, position }) });
  });
  return found;
}

/** What the list says counts, what it leaves empty stays. */
function better(before: Person, said: Pick<Person, 'email' | 'municipality' | 'position'>): Person | null {
  const after: Person = {
    ...before,
    email: said.email === '' ? before.email : said.email,
    municipality: said.municipality ?? before.municipality,
    position: said.position === '' ? before.position : said.position,
  };
  const same = after.email === before.email && after.municipality === before.municipality;
  return same && after.position === before.position ? null : after;
}
