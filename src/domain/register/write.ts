import { catalogueEntry } from './catalogue';
import type { Register, RoleType, Topic, TopicKind } from './types';

/** True for a field that says something; a reader fills in the others itself. */
function says(value: unknown): boolean {
  return value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
}

/** Without the fields that say nothing, except those that the format asks for. */
function short(row: object, needed: readonly string[]): object {
  return Object.fromEntries(Object.entries(row).filter(([name, value]) => needed.includes(name) || says(value)));
}

function topicRow({ kind: _kind, mandate, ...topic }: Topic): object {
  return short({ ...topic, mandate: mandate === null ? null : short(mandate, []) }, ['id', 'name']);
}

/** What the region changed in the default catalogue; null when nothing. */
function roleTypeRow(type: RoleType): object | null {
  const entry = catalogueEntry(type.id);
  if (entry === null) return type;
  const changed = Object.entries(type).filter(([name, value]) => Reflect.get(entry, name) !== value);
  if (changed.length === 0) return null;
  // A reader takes a new name for the short name as well.
  const renamed = type.name !== entry.name ? { short: type.short } : {};
  return { id: type.id, ...Object.fromEntries(changed), ...renamed };
}

/**
 * A register as the text of a file: the inverse of `readRegister`. Fields and lists that say nothing are left out, and so are role types
 * that are as in the default catalogue.
 */
export function writeRegister(register: Register): string {
  const topics = (kind: TopicKind): readonly object[] =>
    register.topics.filter((topic) => topic.kind === kind).map(topicRow);
  const rows = (list: readonly object[], needed: readonly string[]): readonly object[] =>
    list.map((row) => short(row, needed));
  const file = {
    region: register.region,
    updated: register.updated,
    municipalities: rows(register.municipalities, ['id', 'name']),
    people: rows(register.people, ['id', 'name']),
    portfolios: topics('portfolio'),
    themes: topics('theme'),
    opgaven: topics('opgave'),
    rves: topics('rve'),
    gremia: rows(register.gremia, ['id', 'kind', 'name', 'members']),
    assignments: rows(register.assignments, ['id', 'person', 'role']),
    roleTypes: register.roleTypes.flatMap((type) => roleTypeRow(type) ?? []),
    supports: register.supports,
    // In a correction a field that is empty says that it was made empty.
    corrections: register.corrections.map(({ meeting, item, fields, ...rest }) => ({
      ...short(rest, []),
      meeting: short(meeting, []),
      item: short(item, ['title']),
      fields,
    })),
    talks: rows(register.talks, []),
  };
  return `${JSON.stringify(short(file, ['region']), null, 2)}\n`;
}
