import type { Day, Register } from '../../../../domain/register/types';
import { SCHEMA } from '../../../../domain/stored/schema';
import type { Change } from '../../../../domain/stored/types';
import { fieldLabel, rowTitle, valueWords } from '../../../desk/row-words';

/**
 * What changes would say, a line each, so that someone else can make them: "Marijke van Dalen, Lid Dagelijks Bestuur", then what is
 * new in it.
 */
export function changeLines(register: Register, changes: readonly Change[], today: Day): readonly string[] {
  const people = changes.flatMap(({ list, id, fields }) =>
    list === 'people' && typeof fields.name === 'string' ? [{ ...NOBODY, id, name: fields.name }] : [],
  );
  const known = people.length === 0 ? register : { ...register, people: [...register.people, ...people] };
  return changes.flatMap((change) => {
    const { list, fields } = change;
    const whole = change.kind === 'update' ? { ...change.base.fields, ...fields } : fields;
    const title = rowTitle(known, list, whole);
    const lines = SCHEMA[list].columns
      .filter(({ field }) => field in fields && (change.kind === 'update' || !isEmpty(fields[field])))
      .map(({ field }) => {
        const value = fields[field] ?? null;
        return `${fieldLabel(list, field)}: ${valueWords(known, list, field, value, today)}`;
      });
    return title === '' ? lines : [title, ...lines];
  });
}

const NOBODY = { email: '', municipality: null, position: '' };

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}
