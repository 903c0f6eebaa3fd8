import { indexRegister } from '../../domain/register/lookup';
import type { Day, Register } from '../../domain/register/types';
import { SCHEMA } from '../../domain/stored/schema';
import type { Fields, FieldValue, StoredList } from '../../domain/stored/types';
import { plainDay } from '../text/dates';
import { nlChange } from '../text/nl-change';

const words = nlChange.values;

/** What a field is called: what a secretary reads above the column. A field of a later version keeps its own name. */
export function fieldLabel(list: StoredList, field: string): string {
  return SCHEMA[list].columns.find((column) => column.field === field)?.label ?? field;
}

/** Values that are words of the product, as the screens say them. */
const KNOWN: Readonly<Record<string, string>> = {
  agreed: 'afgesproken',
  discussed: 'besproken',
  counts: 'telt mee',
  proposed: 'voorgesteld',
  withdrawn: 'ingetrokken',
  kennisname: 'ter info',
  bespreking: 'bespreken',
  portfolio: 'portefeuille',
  theme: 'thema',
  rve: 'RVE',
};

function nameOf(register: Register, id: string): string | null {
  const index = indexRegister(register);
  const found =
    index.people.get(id) ?? index.topics.get(id) ?? index.gremia.get(id) ?? index.municipalities.get(id) ?? null;
  return found?.name ?? register.roleTypes.find((type) => type.id === id)?.name ?? null;
}

/** Fields that hold what someone wrote, which is never taken for an id. */
function isFree(list: StoredList, field: string): boolean {
  const kind = SCHEMA[list].columns.find((column) => column.field === field)?.kind;
  const refers = ['person', 'supports', 'role', 'gremium', 'opgave', 'rve', 'municipality', 'carriedOutBy'];
  const more = ['agreedIn', 'chair', 'deputyChair', 'owner', 'hatPerson', 'hatRole'];
  return kind === 'note' || (kind === 'text' && !refers.includes(field) && !more.includes(field));
}

/** The parts of a value in words, so that each can be compared: ids by their name, days as "11 juni 2026". Empty for an empty value. */
export function valueParts(
  register: Register,
  list: StoredList,
  field: string,
  value: FieldValue,
  today: Day,
): readonly string[] {
  if (value === null || value === '') return [];
  if (typeof value === 'boolean') return [value ? words.yes : words.no];
  if (typeof value !== 'string') return value.map((one) => nameOf(register, one) ?? one);
  if (isFree(list, field)) return [value];
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return [plainDay(value, today)];
  return [nameOf(register, value) ?? KNOWN[value] ?? value];
}

/** A value in words: "Financiën en ICT"; "leeg" for an empty one. */
export function valueWords(register: Register, list: StoredList, field: string, value: FieldValue, today: Day): string {
  const parts = valueParts(register, list, field, value, today);
  if (parts.length === 0) return words.empty;
  return inOneLine(parts);
}

/** "Financiën", "Financiën en ICT", "Financiën, ICT en Privacy" */
export function inOneLine(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} en ${last}`;
}

/** What a row is about, above its history or a choice: "Marijke van Dalen, Lid Dagelijks Bestuur"; "" when nothing is known. */
export function rowTitle(register: Register, list: StoredList, fields: Fields): string {
  const named = (field: string): string => {
    const value = fields[field];
    return typeof value === 'string' && value !== '' ? (nameOf(register, value) ?? value) : '';
  };
  if (list === 'assignments') return [named('person'), named('role')].filter((part) => part !== '').join(', ');
  if (list === 'supports') return named('person');
  const shown = fields[SCHEMA[list].shownAs];
  return typeof shown === 'string' ? shown : '';
}
