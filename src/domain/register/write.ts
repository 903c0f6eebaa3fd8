import { catalogueEntry } from './catalogue';
import type { Register, RoleType, TopicKind } from './types';

/** Leaves out what says nothing (null, "" and empty lists), so that a file stays readable. */
function spare(row: object): object {
  return Object.fromEntries(
    Object.entries(row).filter(
      ([, value]) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

function topics(register: Register, kind: TopicKind): readonly object[] {
  return register.topics.filter((topic) => topic.kind === kind).map(({ kind: _kind, ...topic }) => spare(topic));
}

/** Only what differs from the default catalogue; a role type of the region itself is written whole. */
function change({ id, name, short, hat, enabled }: RoleType): readonly object[] {
  const base = catalogueEntry(id);
  if (base === null) return [{ id, name, short, hat, enabled }];
  const changed = {
    ...(name === base.name ? {} : { name }),
    ...(short === base.short && name === base.name ? {} : { short }),
    ...(hat === base.hat ? {} : { hat }),
    ...(enabled === base.enabled ? {} : { enabled }),
  };
  return Object.keys(changed).length === 0 ? [] : [{ id, ...changed }];
}

/**
 * A register as the text of a register file: two spaces of indent, one line feed at the end. `readRegister` gives the
 * same register back.
 */
export function toRegisterJson(register: Register): string {
  const file = {
    region: register.region,
    updated: register.updated,
    municipalities: register.municipalities.map(spare),
    people: register.people.map(spare),
    portfolios: topics(register, 'portfolio'),
    themes: topics(register, 'theme'),
    opgaven: topics(register, 'opgave'),
    rves: topics(register, 'rve'),
    gremia: register.gremia.map(({ members, ...gremium }) => ({ ...spare(gremium), members })),
    assignments: register.assignments.map(spare),
    roleTypes: register.roleTypes.flatMap(change),
    supports: register.supports,
  };
  return `${JSON.stringify(spare(file), null, 2)}\n`;
}
