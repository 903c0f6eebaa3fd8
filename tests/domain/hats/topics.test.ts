import { describe, expect, test } from 'vitest';
import type { AgendaItem } from '../../../src/domain/agenda/types';
import { judgeItems } from '../../../src/domain/hats/judge';
import type { TopicMatch } from '../../../src/domain/hats/types';
import type { Gremium } from '../../../src/domain/register/types';
import { register } from '../../builders/meeting';
import { agendaItem, REGION, REGION_FILE } from '../../builders/region';

/** The region with topics that lie close together. */
const WIDE = register({
  ...REGION_FILE,
  portfolios: [
    { id: 'pf-geld', name: 'Financiën', aliases: ['Middelen'] },
    { id: 'pf-reizen', name: 'Mobiliteit' },
    { id: 'pf-po', name: 'P&O' },
    { id: 'pf-economie', name: 'Economie en toerisme' },
  ],
  themes: [
    ...REGION_FILE.themes,
    { id: 'th-wmo', name: 'Wmo', aliases: ['Maatschappelijke ondersteuning'] },
    { id: 'th-sport', name: 'Sport en bewegen' },
    { id: 'th-wegen', name: 'Wegen' },
  ],
  opgaven: [
    ...REGION_FILE.opgaven,
    {
      id: 'op-bw',
      name: 'Beschermd wonen en opvang',
      aliases: ['BW/MO'],
      description: 'Woonplekken voor mensen met een psychische kwetsbaarheid en nachtopvang',
    },
    { id: 'op-vervoer', name: 'Leerlingenvervoer' },
    { id: 'op-iho', name: 'Integraal Huisvestingsplan Onderwijs' },
  ],
});

const meeting = (kind: Gremium['kind']): Gremium | null => REGION.gremia.find((g) => g.kind === kind) ?? null;

function match(
  title: string,
  changes: Partial<AgendaItem> = {},
  gremium: Gremium | null = meeting('ab'),
): readonly TopicMatch[] {
  return judgeItems([agendaItem(title, changes)], WIDE, gremium)[0]?.topics ?? [];
}
const ids = (title: string, changes: Partial<AgendaItem> = {}, gremium: Gremium | null = meeting('ab')): string[] =>
  match(title, changes, gremium).map(({ topic }) => topic);

/** Source: rules.md rule 6: matched by meaning (names, aliases, descriptions, Dutch inflection and compounds). */
describe('what an item is about', () => {
  test.each([
    ['the name', 'Regionale Woonagenda', 'op-wonen'],
    ['an alias', 'Stand van zaken Woonagenda', 'op-wonen'],
    ['an abbreviation of the register', 'Voortgang RES', 'op-energie'],
    ['an abbreviation of the name', 'Voortgang IHO', 'op-iho'],
    ['an alias with a slash', 'Kwartaalcijfers BW/MO', 'op-bw'],
    ['most of a long name', 'Evaluatie beschermd wonen', 'op-bw'],
    ['an inflection', 'Financiële positie', 'pf-geld'],
    ['a compound with a plural', 'Overleg jeugdhulpaanbieders', 'th-jeugd'],
    ['a compound: "jeugdhulpinkoop" is about "Inkoop jeugdhulp"', 'Jeugdhulpinkoop 2027', 'op-jeugd'],
    ['a compound with another tail', 'Jeugdhulpcontracten', 'th-jeugd'],
    ['another tail with a linking letter', 'Jeugdsplan', 'th-jeugd'],
    ['a compound of the register taken apart', 'Aanbesteding vervoer van leerlingen', 'op-vervoer'],
    ['a hyphen', 'Jeugdhulp-inkoop', 'op-jeugd'],
    ['capitals and accents', 'WOONAGENDA', 'op-wonen'],
    ['the description', 'Nieuwe plekken nachtopvang', 'op-bw'],
    ['a paper of that field', 'Najaarsnota 2026', 'pf-geld'],
    ['an RVE by name', 'Bezettingscijfers Streekarchief', 'rve-archief'],
    ['a theme', 'Sportakkoord', 'th-sport'],
    ['the tail of a compound', 'Beheer landwegen', 'th-wegen'],
  ])('%s: "%s"', (_, title, expected) => expect(ids(title)).toContain(expected));

  test('an opgave brings the local theme it falls under', () => {
    expect(ids('Inkoop jeugdhulp 2027')).toEqual(expect.arrayContaining(['op-jeugd', 'th-jeugd']));
    expect(match('Inkoop jeugdhulp 2027').find(({ topic }) => topic === 'th-jeugd')?.kind).toBe('theme');
  });

  test('strongest first', () => {
    const strengths = match('Woonagenda en beschermd wonen').map(({ strength }) => strength);
    expect(strengths).toEqual([...strengths].sort((a, b) => b - a));
    expect(strengths.length).toBeGreaterThan(1);
  });

  test('nothing for a subject that the register does not know', () => {
    expect(ids('Muggenplaag langs de rivier')).toEqual([]);
    expect(ids('Jaarplan')).toEqual([]);
    expect(ids('Evaluatie en voortgang')).toEqual([]);
  });

  test('nothing for a procedural item', () => {
    expect(ids('Verslag Woonagenda', { procedural: true })).toEqual([]);
  });
});

describe('words that look alike and mean something else', () => {
  test.each([
    ['"duurzame inzetbaarheid" is about staff', 'Duurzame inzetbaarheid', 'th-duurzaam'],
    ['"samenwerking" is no "Werk"', 'Samenwerking met de provincie', 'th-werk'],
    ['"netwerk" is no "Werk"', 'Netwerk van gemeenten', 'th-werk'],
    ['"res" in lower case is not RES', 'De rest van het res', 'op-energie'],
    ['"overwegen" is about no "Wegen"', 'Varianten overwegen', 'th-wegen'],
    ['"werkwijze" is no "Werk"', 'Werkwijze raden', 'th-werk'],
  ])('%s', (_, title, foreign) => expect(ids(title)).not.toContain(foreign));

  test('what "duurzame inzetbaarheid" is about', () => {
    expect(ids('Duurzame inzetbaarheid')).toContain('pf-po');
    expect(ids('Duurzaamheid')).toContain('th-duurzaam');
  });

  test('a name that contains another name takes its words', () => {
    expect(ids('Stuurgroep beschermd wonen')).not.toContain('th-wonen');
  });
});

describe('every match can be explained', () => {
  test.each([
    ['Regionale Woonagenda', 'op-wonen', 'name', 'Regionale Woonagenda', ['Regionale', 'Woonagenda']],
    ['Stand Woonagenda', 'op-wonen', 'alias', 'Woonagenda', ['Woonagenda']],
    ['Voortgang RES', 'op-energie', 'alias', 'RES', ['RES']],
    ['Jeugdhulpinkoop 2027', 'op-jeugd', 'name', 'Inkoop jeugdhulp', ['Jeugdhulpinkoop']],
  ])('"%s": %s by its %s', (title, topic, via, entry, words) => {
    expect(match(title).find((m) => m.topic === topic)).toMatchObject({ via, entry, words });
  });

  test('words and entry are never empty, strength is between 0 and 1', () => {
    const titles = [
      'Regionale Woonagenda',
      'Nieuwe plekken nachtopvang',
      'Najaarsnota 2026',
      'Inkoop jeugdhulp',
      'Sportakkoord',
    ];
    for (const found of titles.flatMap((title) => match(title))) {
      expect(found.words.length, found.topic).toBeGreaterThan(0);
      expect(found.entry, found.topic).not.toBe('');
      expect(found.strength).toBeGreaterThan(0);
      expect(found.strength).toBeLessThanOrEqual(1);
    }
  });

  test('a whole name is sure, a hint is a question', () => {
    expect(match('Regionale Woonagenda')[0]).toMatchObject({ strength: 1, doubtful: false });
    const hints = match('Nieuwe plekken nachtopvang').filter(({ topic }) => topic === 'op-bw');
    for (const hint of hints) expect(hint.doubtful).toBe(hint.strength < 0.62);
  });
});

describe('where the words stand', () => {
  test('a sub-item takes over the topics of the item above it', () => {
    const items = [
      agendaItem('Regionale Woonagenda'),
      agendaItem('Planning', { number: 'a', depth: 1 }),
      agendaItem('Rondvraag', { number: '2', procedural: true }),
    ];
    const topics = judgeItems(items, WIDE, meeting('ab')).map((item) => item.topics.map(({ topic }) => topic));
    expect(topics[1]).toContain('op-wonen');
    expect(topics[2]).toEqual([]);
    const inherited = judgeItems(items, WIDE, meeting('ab'))[1]?.topics.find(({ topic }) => topic === 'op-wonen');
    expect(inherited?.via).toBe('parent');
  });

  test('topics do not leak to the next item', () => {
    const items = [agendaItem('Regionale Woonagenda'), agendaItem('Planning', { number: '2' })];
    expect(judgeItems(items, WIDE, meeting('ab'))[1]?.topics).toEqual([]);
  });

  test('a note speaks when the title says nothing', () => {
    expect(ids('Stand van zaken', { notes: ['De voortgang van de Woonagenda per gemeente.'] })).toContain('op-wonen');
    expect(ids('Streekarchief', { notes: ['Zie ook de Woonagenda.'] })).not.toContain('op-wonen');
  });

  test('in a stuurgroep a hint is enough for its opgave, but not for what is about the group itself', () => {
    const steering = REGION.gremia.find((g) => g.id === 'sg-wonen') ?? null;
    const found = match('Bijdrage provincie', {}, steering).find(({ topic }) => topic === 'op-wonen');
    expect(found).toMatchObject({ doubtful: true });
    expect(ids('Bijdrage provincie', {}, meeting('ab'))).not.toContain('op-wonen');
    expect(ids('Samenstelling stuurgroep', {}, steering)).not.toContain('op-wonen');
  });
});
