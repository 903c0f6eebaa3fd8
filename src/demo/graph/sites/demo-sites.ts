import type { Day, Register } from '../../../domain/register/types';
import { encodeFields } from '../../../domain/stored/columns';
import { rowsOf } from '../../../domain/stored/rows';
import { ID_COLUMN, SCHEMA, STORED_LISTS, WRITE_COLUMN } from '../../../domain/stored/schema';
import { demoRegister } from '../../region';
import type { JsonObject } from '../answer';
import { createSites, type ListSeed, type SiteSeed } from './create-sites';
import { columnDefinitions } from './schema-columns';
import type { HeldSites, Right } from './types';

/** The host of all sites of the demo. */
export const DEMO_HOST = 'wolkendal.sharepoint.example';

/** The address of a site of the demo: "bestuur" (a whole register), "leeg", "half", "gedeeld" (lists with columns of others). */
export function demoSite(name: 'bestuur' | 'leeg' | 'half' | 'gedeeld'): string {
  return `https://${DEMO_HOST}/sites/${name}`;
}

/** Address of the secretary, who keeps the register. */
const KEEPER = { id: 'p-nieland', name: 'Saskia Nieland', email: 's.nieland@regiowolkendal.example' };

/** Anja Terpstra may read the register and not change it. */
const READERS = ['a.terpstra@wolkeveen.example'];

/**
 * The sites of the fictional region on a day: its register in the lists of "bestuur", an empty site, one where making the lists stopped
 * half-way, and one whose lists have columns of others. Everyone with a mailbox in the region may change them, save the
 * readers.
 */
export function demoSites(day: Day, now?: () => Date): HeldSites {
  const register = demoRegister(day);
  const people = new Set(register.people.map(({ email }) => email));
  const rightOf = (email: string): Right => (READERS.includes(email) ? 'read' : people.has(email) ? 'manage' : 'none');
  const lists = registerLists(register, `${register.updated ?? day}T09:00:00Z`);
  const site = (name: Parameters<typeof demoSite>[0], displayName: string, seeds: readonly ListSeed[]): SiteSeed => ({
    host: DEMO_HOST,
    path: `/sites/${name}`,
    displayName,
    rightOf,
    lists: [DOCUMENTS, ...seeds],
  });
  const empty = lists.map((list) => ({ ...list, rows: [] }));
  const half = empty.slice(1, 5).map((list, at) => (at === 3 ? { ...list, columns: list.columns.slice(0, 4) } : list));
  const shared = empty.map((list) => ({
    ...list,
    columns: [...list.columns, { name: 'Dossier', displayName: 'Dossiernummer', text: {} }],
  }));
  return createSites(
    [
      site('bestuur', 'Bestuur Regio Wolkendal', lists),
      site('leeg', 'Nieuwe site', []),
      site('half', 'Half ingericht', half),
      site('gedeeld', 'Gedeelde lijsten', shared.slice(0, 7)),
    ],
    now,
  );
}

/** A register as lists with rows: the form in which `createSites` takes it. `at`: UTC instant of every row. */
export function registerLists(register: Register, at: string, by = KEEPER): readonly ListSeed[] {
  const rows = rowsOf(register, { by: by.name, at });
  return STORED_LISTS.map((list) => ({
    title: SCHEMA[list].title,
    columns: columnDefinitions(list),
    rows: rows
      .filter((row) => row.list === list)
      .map(({ id, fields }) => {
        const values: JsonObject = { ...encodeFields(list, fields), [ID_COLUMN]: id, [WRITE_COLUMN]: null };
        return { fields: values, by, at };
      }),
  }));
}

const DOCUMENTS: ListSeed = { title: 'Documenten', template: 'documentLibrary', columns: [], rows: [] };
