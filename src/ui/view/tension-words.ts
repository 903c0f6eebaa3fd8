import type { JudgedItem, Tension, TensionCode } from '../../domain/hats/types';
import type { AssessedMeeting } from '../../domain/meeting/types';
import { assignmentsOn } from '../../domain/register/hold';
import type { HatId } from '../../domain/register/types';
import { HAT_TEXTS } from '../../domain/roles/hats';
import { fill, fillFirst, type Known, TENSION_ORDER, tensionText } from '../../domain/roles/tensions';
import { hatsAt } from './attention';
import { municipalityName, secondMember } from './people-at';

/** A tension in words. */
export interface TensionWords {
  readonly code: TensionCode;
  /** True when everyone at the table shares it, so that the list does not count it. */
  readonly quiet: boolean;
  /** "DB én AB" */
  readonly label: string;
  readonly why: string;
  /** What one can say aloud. */
  readonly sentence: string;
}

const contentHats: readonly HatId[] = ['bestuurlijk-opdrachtgever', 'bestuurlijk-trekker-rve', 'lid-db'];

function nameOf(assessed: AssessedMeeting, person: string | null): string | undefined {
  return assessed.register.people.find(({ id }) => id === person)?.name;
}

/** Who manages the RVE that carries the point out, when the register says so. */
function performer(assessed: AssessedMeeting, item: JudgedItem): string | undefined {
  const topics = item.topics.map(({ topic }) => topic);
  const carriers = assessed.register.topics.flatMap((topic) =>
    topics.includes(topic.id) ? [topic.carriedOutBy ?? topic.id] : [],
  );
  const manager = assignmentsOn(assessed.register, assessed.day).find(
    ({ role, rve }) => role === 'rve-manager' && rve !== null && carriers.includes(rve),
  );
  return nameOf(assessed, manager?.person ?? null);
}

/** What is known here about the person, for the sentences; what is not known is left out. */
function known(assessed: AssessedMeeting, person: string, index: number, item: JudgedItem): Known {
  const second = secondMember(assessed, person)?.name;
  const deputy = assessed.gremium?.deputyChair ?? null;
  const { others } = hatsAt(assessed, person, index);
  const content = others.find(({ role }) => contentHats.includes(role));
  const values: Readonly<Record<string, string | undefined>> = {
    gemeente: municipalityName(assessed, person) || undefined,
    naam: nameOf(assessed, person),
    pet: content === undefined ? undefined : HAT_TEXTS[content.role].spoken,
    tweedeLid: second,
    collega: second,
    vervanger: deputy === person ? undefined : nameOf(assessed, deputy),
    uitvoerder: performer(assessed, item),
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

function inOrder(tensions: readonly Tension[]): readonly Tension[] {
  return [...tensions].sort((a, b) => TENSION_ORDER.indexOf(a.code) - TENSION_ORDER.indexOf(b.code));
}

/** The tensions of a person at an item, the one to show first in front. Quiet ones are part of it. */
export function tensionWords(assessed: AssessedMeeting, person: string, index: number): readonly TensionWords[] {
  const item = assessed.items[index];
  if (item === undefined) return [];
  const facts = known(assessed, person, index, item);
  return inOrder(hatsAt(assessed, person, index).tensions).map(({ code, quiet }) => {
    const text = tensionText(code, item.interest);
    return {
      code,
      quiet,
      label: fill(text.label, facts) ?? '',
      why: fill(text.why, facts) ?? '',
      sentence: fillFirst(text.say, facts) ?? '',
    };
  });
}

/** The label of the first tension that counts as a point of attention; "" when there is none. */
export function attentionLabel(assessed: AssessedMeeting, person: string, index: number): string {
  const loud = new Set(hatsAt(assessed, person, index).tensions.flatMap(({ code, quiet }) => (quiet ? [] : [code])));
  return tensionWords(assessed, person, index).find(({ code }) => loud.has(code))?.label ?? '';
}
