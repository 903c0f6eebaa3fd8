import type { ImportPlan } from '../../../../domain/import/types';
import { scopeOf } from '../../../../domain/overview/scope';
import { indexRegister } from '../../../../domain/register/lookup';
import type { Assignment, Day, Register } from '../../../../domain/register/types';
import { fieldsOf } from '../../../../domain/stored/rows';
import { differences } from '../../../desk/version-words';
import { nlImport } from '../../../text/nl-import';
import { periodText, roleName, scopeInFull } from '../../../view/role-words';

const words = nlImport.lines;

/** One thing of a line, when the user looks at it. */
export interface PlanEntry {
  readonly key: string;
  readonly title: string;
  /** What differs, or when it counts. */
  readonly details: readonly string[];
}

/** One line of the preview. `good`: nothing to do; `news`: will happen; `stays`: will not. */
export interface PlanLine {
  readonly key: string;
  readonly tone: 'good' | 'news' | 'stays';
  readonly text: string;
  /** Empty for a line that has nothing to look at. */
  readonly entries: readonly PlanEntry[];
}

/** A plan in words: the lines that are not zero, each with what is behind it. */
export function planLines(plan: ImportPlan, register: Register, today: Day): readonly PlanLine[] {
  const all = withAdditions(register, plan);
  const role = (one: Assignment): PlanEntry => ({
    key: one.id,
    title: roleTitle(all, one),
    details: [periodText(one, today), one.basis].filter((part) => part !== ''),
  });
  const change = ({ before, after, successor }: ImportPlan['changed'][number]): PlanEntry => ({
    key: before.id,
    title: roleTitle(all, before),
    details: [
      ...differences(all, 'assignments', fieldsOf('assignments', before), fieldsOf('assignments', after), today),
      ...(successor === null ? [] : [words.successor(indexRegister(all).people.get(successor)?.name ?? '')]),
    ],
  });
  const named = ({ id, name }: { readonly id: string; readonly name: string }): PlanEntry => ({
    key: id,
    title: name,
    details: [],
  });
  const { additions } = plan;
  const lines: readonly (PlanLine | null)[] = [
    line('same', 'good', words.same, plan.same.map(role), false),
    line('added', 'news', words.added, plan.added.map(role)),
    line('changed', 'news', words.changed, plan.changed.map(change)),
    line('ended', 'news', words.ended, plan.ended.map(change)),
    line(
      'people',
      'news',
      words.people,
      additions.people.map((one) => ({ ...named(one), details: [one.email].filter((email) => email !== '') })),
    ),
    line(
      'better',
      'news',
      words.better,
      plan.people.map(({ before, after }) => ({
        key: before.id,
        title: before.name,
        details: differences(all, 'people', fieldsOf('people', before), fieldsOf('people', after), today),
      })),
    ),
    line('topics', 'news', words.topics, additions.topics.map(named)),
    line('gremia', 'news', words.gremia, additions.gremia.map(named)),
    line('municipalities', 'news', words.municipalities, additions.municipalities.map(named)),
    line('members', 'news', words.members, memberEntries(plan, all)),
    line('missing', 'stays', words.missing, plan.missing.map(role)),
  ];
  return lines.filter((one) => one !== null);
}

function line(
  key: string,
  tone: PlanLine['tone'],
  text: (n: number) => string,
  entries: readonly PlanEntry[],
  open = true,
): PlanLine | null {
  return entries.length === 0 ? null : { key, tone, text: text(entries.length), entries: open ? entries : [] };
}

function memberEntries(plan: ImportPlan, all: Register): readonly PlanEntry[] {
  const { people, gremia } = indexRegister(all);
  return [...plan.members].flatMap(([gremium, persons]) =>
    persons
      .filter((person) => !plan.added.some((role) => role.person === person && role.gremium === gremium))
      .map((person) => ({
        key: `${gremium} ${person}`,
        title: people.get(person)?.name ?? '',
        details: [gremia.get(gremium)?.name ?? ''],
      })),
  );
}

function roleTitle(register: Register, assignment: Assignment): string {
  const person = indexRegister(register).people.get(assignment.person)?.name ?? '';
  const scope = scopeInFull(scopeOf(register, assignment));
  return `${person}: ${roleName(register, assignment.role)}${scope === '' ? '' : `, ${scope}`}`;
}

/** The register with what comes in, so that new things have their names. */
function withAdditions(register: Register, { additions }: ImportPlan): Register {
  return {
    ...register,
    people: [...register.people, ...additions.people],
    topics: [...register.topics, ...additions.topics],
    gremia: [...register.gremia, ...additions.gremia],
    municipalities: [...register.municipalities, ...additions.municipalities],
  };
}
