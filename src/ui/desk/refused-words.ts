import type { Day, Register } from '../../domain/register/types';
import type { Refused } from '../../domain/stored/desk';
import { nlChange } from '../text/nl-change';
import { rowTitle } from './row-words';
import { differences } from './version-words';

const words = nlChange.refused;

/** A refused change in words. */
export interface RefusedWords {
  readonly id: string;
  /** Which row: "Marijke van Dalen, Lid Dagelijks Bestuur". */
  readonly title: string;
  /** What was changed in it, a line for each field. */
  readonly lines: readonly string[];
}

/** With the people who were refused too, so that a role of one of them says who. */
function withPeople(register: Register, refused: readonly Refused[]): Register {
  const people = refused.flatMap(({ change: { kind, list, id, fields } }) =>
    kind === 'create' && list === 'people' && typeof fields.name === 'string'
      ? [{ id, name: fields.name, email: '', municipality: null, position: '' }]
      : [],
  );
  return people.length === 0 ? register : { ...register, people: [...register.people, ...people] };
}

/** What each of these changes was. */
export function refusedWords(register: Register, refused: readonly Refused[], today: Day): readonly RefusedWords[] {
  const known = withPeople(register, refused);
  return refused.map(({ id, change }) => {
    const before = change.kind === 'update' ? change.base.fields : null;
    const after = { ...before, ...change.fields };
    return {
      id,
      title: words.about(change.list, rowTitle(known, change.list, after)),
      lines: differences(known, change.list, before, after, today),
    };
  });
}

/** Why, a sentence for each reason. */
export function refusedReasons(refused: readonly Refused[]): string {
  const { why } = words;
  const said = refused.map(({ trouble }) =>
    trouble === 'forbidden' || trouble === 'absent' || trouble === 'broken' ? why[trouble] : why.other,
  );
  return [...new Set(said)].join(' ');
}
