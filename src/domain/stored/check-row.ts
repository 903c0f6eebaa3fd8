import { isHatId } from '../register/catalogue';
import { isDay } from '../register/shapes';
import { dayBefore } from './days';
import { SCHEMA } from './schema';
import type { StoredList, StoredRow } from './types';

/** How one row of a list is called in a report. */
export const ROW_WORDS: Readonly<Record<StoredList, string>> = {
  region: 'Regio',
  municipalities: 'Gemeente',
  people: 'Persoon',
  topics: 'Onderwerp',
  gremia: 'Overleg',
  assignments: 'Rol',
  roleTypes: 'Soort rol',
  supports: 'Ondersteuning',
  corrections: 'Aanpassing',
  talks: 'Afspraak',
};

/** How a row is named in a report: its own name where it has one, else its id. */
export function rowName({ list, id, fields }: StoredRow): string {
  const name = list === 'assignments' || list === 'supports' ? '' : fields[SCHEMA[list].shownAs];
  return `${ROW_WORDS[list]} '${typeof name === 'string' && name !== '' ? name : id}'`;
}

/**
 * A role that was stopped before it began: it ends on the day before its first day. Such a row stays for the history and is no longer
 * part of the register.
 */
export function neverBegan({ list, fields }: StoredRow): boolean {
  return list === 'assignments' && typeof fields.from === 'string' && fields.until === dayBefore(fields.from);
}

/** What is wrong in the row itself, as a Dutch sentence that says what to do; null when it can be used. References are not looked at. */
export function rowFault(row: StoredRow): string | null {
  const { list, fields } = row;
  for (const { field, label, kind, required, choices } of SCHEMA[list].columns) {
    const value = fields[field];
    const given = typeof value === 'string' ? value.trim() : '';
    if (required && given === '') return `${rowName(row)} telt niet mee: '${label}' is leeg. Vul dit in.`;
    if (given === '') continue;
    if (kind === 'day' && !isDay(given))
      return `${rowName(row)} telt niet mee: '${given}' bij '${label}' is geen datum. Schrijf jjjj-mm-dd.`;
    if (kind === 'choice' && !choices.includes(given))
      return `${rowName(row)} telt niet mee: '${given}' bij '${label}' kennen wij niet. Kies een andere waarde.`;
  }
  const { from, until, at, start, hatRole } = fields;
  if (list === 'assignments' && typeof from === 'string' && typeof until === 'string' && from !== '' && until !== '')
    if (until < from) return `${rowName(row)} telt niet mee: de einddatum ligt voor de begindatum. Pas er één aan.`;
  if (list === 'corrections') {
    const wrong = [at, start].find((value) => typeof value === 'string' && value !== '' && !isInstant(value));
    if (wrong !== undefined) return `${rowName(row)} telt niet mee: '${wrong}' is geen moment. Herstel de waarde.`;
    if (typeof hatRole === 'string' && hatRole !== '' && !isHatId(hatRole))
      return `${rowName(row)} telt niet mee: de pet '${hatRole}' kennen wij niet. Kies een andere pet.`;
  }
  return null;
}

/** The same form that `readRegister` takes, so that what stands in a list can be written to a file. */
function isInstant(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value) && !Number.isNaN(Date.parse(value));
}
