import { fieldCandidates } from '../hats/field-candidates';
import { phraseHits } from '../hats/field-terms';
import { judgeItems } from '../hats/judge';
import { candidates } from '../hats/lexical';
import { topicIndex } from '../hats/topic-index';
import type { JudgedItem } from '../hats/types';
import { tokens } from '../hats/words';
import type { AssessedMeeting } from '../meeting/types';
import type { Correction, Municipality, Register, Topic } from '../register/types';
import { fold } from '../text/fold';
import type { TravelParts } from './subset';

/** What the points of a meeting can be about, as far as it goes along with the invitation. */
export interface TravelSubjects {
  /** In the order of the register; aliases and description only where the agenda is judged by them. */
  readonly topics: readonly Topic[];
  readonly municipalities: readonly Municipality[];
}

/**
 * The topics and municipalities with which who has only the file judges the agenda just as the whole register does: those that the
 * points are about, those of the roles and corrections that go along, and who carries them out. Topics weigh each other in the
 * matching: where a point would be judged otherwise, what comes close to that point goes along too.
 */
export function subjectsFor(
  assessed: AssessedMeeting,
  parts: TravelParts,
  corrections: readonly Correction[],
): TravelSubjects {
  const register = { ...assessed.register, gremia: parts.gremia };
  const municipalities = municipalitiesFor(assessed, parts);
  const about = new Set(assessed.items.flatMap((item) => item.topics.map(({ topic }) => topic)));
  const needed = withCarriers(register, [...about, ...ofRoles(parts), ...corrections.flatMap(ofCorrection)]);
  const only = (ids: ReadonlySet<string>, shown: (topic: Topic) => Topic): TravelSubjects => ({
    topics: register.topics.filter(({ id }) => ids.has(id)).map(shown),
    municipalities,
  });
  // An agenda that is still to come can be about any of them in any words.
  if (assessed.items.length === 0) return only(needed, (topic) => topic);

  const answer = judged(assessed, register);
  const otherwise = (made: TravelSubjects): readonly JudgedItem[] => {
    const own = judged(assessed, { ...register, ...made });
    return assessed.items.filter((_, at) => own[at] !== answer[at]);
  };
  const words = new Set(assessed.items.flatMap(textsOf).flatMap((text) => tokens(text).map(({ stem }) => stem)));
  const byDescription = new Set(
    assessed.items.flatMap(({ topics }) => topics.flatMap(({ topic, via }) => (via === 'description' ? [topic] : []))),
  );
  const short = (topic: Topic): Topic => trimmed(topic, words, byDescription);
  let made = only(needed, short);
  let off = otherwise(made);
  if (off.length === 0) return made;
  let whole = about;
  for (;;) {
    const shown = (topic: Topic): Topic => (whole.has(topic.id) ? topic : short(topic));
    for (const ids of [needed, new Set([...needed, ...whole])]) {
      made = only(ids, shown);
      off = otherwise(made);
      if (off.length === 0) return made;
    }
    const added = nearTo(register, off).filter(({ id }) => !whole.has(id));
    if (added.length === 0) return { topics: register.topics, municipalities: register.municipalities };
    // Of themes the clearest counts: one that is not there is what makes most of the difference.
    const themes = added.filter(({ kind }) => kind === 'theme');
    whole = new Set([...whole, ...(themes.length > 0 ? themes : added).map(({ id }) => id)]);
  }
}

/** What people see of the subjects of each point, as text. */
function judged({ items, gremium }: AssessedMeeting, register: Register): readonly string[] {
  const settled = items.map((item) => item.settled ?? null);
  return judgeItems(items, register, gremium, settled).map(({ topics, interest, municipalities }) =>
    JSON.stringify([
      topics.map(({ topic, doubtful, via, entry, words }) => [topic, doubtful, via, entry, words]),
      interest,
      municipalities,
    ]),
  );
}

function ofRoles({ assignments, gremia }: TravelParts): string[] {
  return [
    ...assignments.flatMap(({ portfolios, opgave, rve, themes }) =>
      [...portfolios, ...themes, opgave ?? [], rve ?? []].flat(),
    ),
    ...gremia.flatMap(({ opgave }) => opgave ?? []),
  ];
}

function ofCorrection({ fields }: Correction): readonly string[] {
  return fields.topics ?? [];
}

function withCarriers({ topics }: Register, ids: readonly string[]): ReadonlySet<string> {
  const all = new Set(ids);
  return new Set([...all, ...topics.flatMap(({ id, carriedOutBy }) => (all.has(id) ? (carriedOutBy ?? []) : []))]);
}

/** Texts by which a point is judged. */
function textsOf({ title, notes, section }: JudgedItem): readonly string[] {
  return [title, section, ...notes].filter((text) => text !== '');
}

/** Topics that share something with these points, and themes that do with a subject of one: they weigh in, found or not. */
function nearTo(register: Register, items: readonly JudgedItem[]): readonly Topic[] {
  const here = new Set(items.flatMap(({ topics }) => topics.map(({ topic }) => topic)));
  const subjects = register.topics
    .filter(({ id, kind }) => here.has(id) && (kind === 'opgave' || kind === 'rve'))
    .flatMap(({ name, aliases, description }) => [name, ...aliases, description]);
  const byPoint = touchedBy(items.flatMap(textsOf), register);
  const bySubject = touchedBy(subjects, register);
  return register.topics.filter((topic) => byPoint.has(topic) || (topic.kind === 'theme' && bySubject.has(topic)));
}

function touchedBy(texts: readonly string[], register: Register): ReadonlySet<Topic> {
  const index = topicIndex(register);
  const found = texts.flatMap((text) => {
    const words = tokens(text).slice(0, 120);
    const phrases = phraseHits(words);
    const named = index.topics.filter((entry) => candidates(entry, words, index, phrases).length > 0);
    const byField = fieldCandidates(index, words, phrases, new Set(), new Set()).map(({ entry }) => entry);
    return [...named, ...byField];
  });
  return new Set(found.map(({ topic }) => topic));
}

/** A topic with the aliases of which a word stands in the agenda, and its description where that was what matched. */
function trimmed(topic: Topic, words: ReadonlySet<string>, byDescription: ReadonlySet<string>): Topic {
  const aliases = topic.aliases.filter((alias) => tokens(alias).some(({ stem }) => words.has(stem)));
  return { ...topic, aliases, description: byDescription.has(topic.id) ? topic.description : '' };
}

/** Where the people come from or speak for, and what the agenda names. */
function municipalitiesFor(
  { register, items, invitation }: AssessedMeeting,
  parts: TravelParts,
): readonly Municipality[] {
  const texts = [invitation.subject, ...items.flatMap(textsOf)];
  const agenda = ` ${texts.map(plain).join(' ; ')} `;
  const known = new Set([
    ...register.people.flatMap(({ id, municipality }) => (parts.people.has(id) ? (municipality ?? []) : [])),
    ...parts.assignments.flatMap(({ municipality }) => municipality ?? []),
    ...items.flatMap(({ municipalities }) => municipalities),
  ]);
  return register.municipalities.filter(
    ({ id, name, places }) => known.has(id) || [name, ...places].some((one) => agenda.includes(` ${plain(one)} `)),
  );
}

function plain(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}
