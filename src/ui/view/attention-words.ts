import type { EndingEntry, OpenEntry, RepairEntry, TalkEntry, TalkFact } from '../../domain/attention/types';
import type { Holder } from '../../domain/overview/types';
import type { Day, Register } from '../../domain/register/types';
import { TENSION_TEXTS } from '../../domain/roles/tensions';
import { plainDay } from '../text/dates';
import { listed, nlRoles } from '../text/nl-roles';
import { inSentence, roleName, scopeInFull, scopeText } from './role-words';

const words = nlRoles.attention;

/** A point of attention in words: whom or what it is about, the fact, and a tip ("" when there is none). */
export interface AttentionWords {
  readonly title: string;
  readonly fact: string;
  readonly tip: string;
}

const names = (entries: readonly { readonly name: string }[]): string => listed(entries.map(({ name }) => name));

function comingText(coming: readonly Holder[], today: Day): string {
  const [next] = coming;
  if (next === undefined || next.assignment.from === null) return '';
  return words.coming(next.person.name, plainDay(next.assignment.from, today));
}

/** A place that nobody is in. */
export function openWords(register: Register, entry: OpenEntry, today: Day): AttentionWords {
  const coming = comingText(entry.coming, today);
  const told = (title: string, ...facts: readonly string[]): AttentionWords => ({
    title,
    fact: [...facts, coming].filter((part) => part !== '').join(' '),
    tip: '',
  });
  switch (entry.kind) {
    case 'opgave': {
      const roles = entry.roles.map((role) => inSentence(roleName(register, role)));
      return told(
        entry.opgave.name,
        ...roles.map((role, place) => (place === 0 ? words.missing(role) : words.missingToo(role))),
      );
    }
    case 'chair':
      return told(entry.gremium.name, words.missing(words.chair));
    case 'portfolio':
      return told(words.portfolio(entry.portfolio.name), words.portfolioOpen);
    case 'rve':
      return told(words.rve(entry.rve.name), words.missing(words.lead));
  }
}

/** A combination of roles that is good to talk about. */
export function talkWords({ people, code, fact }: TalkEntry): AttentionWords {
  const label = code === 'collectief-eigen' ? '' : TENSION_TEXTS[code].label.text;
  return { title: words.about(names(people), inSentence(label)), ...factWords(fact, people) };
}

function factWords(fact: TalkFact, people: TalkEntry['people']): Pick<AttentionWords, 'fact' | 'tip'> {
  // What one person may see can be less than what the entry is about.
  const seen = new Set(people.map(({ id }) => id));
  switch (fact.kind) {
    case 'order-and-work':
    case 'order-and-db': {
      const cases = fact.cases.filter(({ person }) => seen.has(person.id));
      const work = fact.kind === 'order-and-work' ? words.rve(fact.rve.name) : null;
      const [only] = cases;
      if (cases.length === 1 && only !== undefined) {
        const opgaven = names(only.opgaven);
        const text = work === null ? words.orderAndDb(opgaven) : words.orderAndWork(opgaven, work);
        return { fact: text, tip: words.orderTip };
      }
      const each = cases.map(({ person, opgaven }) => words.orderAndWorkOf(person.name, names(opgaven)));
      const all = work === null ? words.orderAndDbAll : words.orderAndWorkAll(work);
      return { fact: [...each, all].join(' '), tip: words.orderTip };
    }
    case 'db-and-ab': {
      const [only] = people;
      const text = people.length === 1 && only !== undefined ? words.dbAndAb(only.name) : words.dbAndAbAll;
      const { seconded } = fact;
      const example = seconded.length === 0 ? '' : words.seconded(names(seconded), seconded.length > 1);
      return { fact: text, tip: [words.dbAndAbTip, example].filter((part) => part !== '').join(' ') };
    }
    case 'chair-and-content':
      return { fact: words.chairAndContent(fact.gremium.name, names(fact.content)), tip: words.chairTip };
    case 'chair-and-local': {
      const cases = fact.cases.filter(({ person }) => seen.has(person.id));
      const [only] = cases;
      const text =
        cases.length === 1 && only !== undefined
          ? words.chairAndLocal(only.gremium.name, names(only.themes))
          : cases
              .map(({ person, gremium, themes }) => words.chairAndLocalOf(person.name, gremium.name, names(themes)))
              .join(' ');
      return { fact: text, tip: words.localTip };
    }
  }
}

/** A role that stops soon. */
export function endingWords(
  register: Register,
  { person, role, until, successors }: EndingEntry,
  today: Day,
): AttentionWords {
  const what = [roleName(register, role.role), scopeText(role.scope)].filter((part) => part !== '').join(' ');
  const follows = successors.length === 0 ? '' : words.follows(names(successors.map((one) => one.person)));
  return {
    title: `${person.name}, ${what}`,
    fact: [words.stops(plainDay(until, today)), follows].filter((part) => part !== '').join(' '),
    tip: '',
  };
}

/** Something in the register that may not be right any more. */
export function repairWords(register: Register, entry: RepairEntry, today: Day): AttentionWords {
  switch (entry.kind) {
    case 'left':
      return { title: entry.person.name, fact: words.left(plainDay(entry.since, today), names(entry.gremia)), tip: '' };
    case 'still-member': {
      const since = plainDay(entry.since, today);
      return { title: entry.person.name, fact: words.stillMember(entry.gremium.name, since), tip: '' };
    }
    case 'no-member':
      return { title: entry.person.name, fact: words.noMember(entry.gremium.name), tip: '' };
    case 'several': {
      const title = words.about(roleName(register, entry.role.role), scopeInFull(entry.role.scope));
      return { title, fact: words.several(names(entry.holders.map(({ person }) => person))), tip: '' };
    }
    case 'twice': {
      const what = [roleName(register, entry.role.role), scopeText(entry.role.scope)].filter(Boolean).join(' ');
      return { title: `${entry.person.name}, ${what}`, fact: words.twice, tip: '' };
    }
    case 'unknown-name': {
      const title = entry.address.name === '' ? entry.address.email : entry.address.name;
      return { title, fact: words.unknown(names(entry.gremia)), tip: '' };
    }
  }
}
