import { describe, expect, test } from 'vitest';
import { toAnswer } from '../../src/cli/case-format';
import { printMeeting } from '../../src/cli/print-meeting';
import { printScores, type ScoredCase, scoresAsJson } from '../../src/cli/print-scores';
import { scoreCase } from '../../src/cli/score';
import { assessMeeting } from '../../src/domain/meeting/assess';
import { invitation } from '../builders/meeting';
import { DAY, REGION } from '../builders/region';

const AGENDA = `1. Opening
2. Ontwerpbegroting 2027 (ter vaststelling)
3. Regionale Woonagenda (oordeelsvormend)

BESLOTEN DEEL
4. Werving directeur
5. Sluiting`;

const meeting = (subject = 'Algemeen Bestuur', text = AGENDA) =>
  assessMeeting({
    invitation: invitation(text, { subject, start: '2026-06-12T07:30:00Z', end: '2026-06-12T09:00:00Z' }),
    registers: [REGION],
    day: DAY,
  });
const person = (id: string) => REGION.people.find((p) => p.id === id) ?? null;

describe('the case format', () => {
  test('has exactly the fields of rules.md', () => {
    const { items, hats, ...rest } = toAnswer(meeting());
    expect(rest).toEqual({ gremium: 'ab', agenda: 'body' });
    expect(items[1]).toEqual({
      number: '2',
      title: 'Ontwerpbegroting 2027',
      depth: 0,
      treatment: 'besluit',
      phase: null,
      closed: false,
      procedural: false,
      topics: ['pf-geld'],
      interest: 'own-money',
      municipalities: [],
      input: false,
    });
    expect(hats.find((h) => h.item === 1 && h.person === 'bas')).toEqual({
      item: 1,
      person: 'bas',
      leading: 'lid-db',
      others: ['bestuurder-regio', 'afgevaardigde-gemeente'],
      tensions: ['db-ab', 'collectief-eigen'],
    });
  });

  test('hats list every member at every item, a guest with none', () => {
    const { items, hats } = toAnswer(meeting());
    expect(hats).toHaveLength(items.length * 7);
    expect(hats.find((h) => h.item === 1 && h.person === 'gijs')).toMatchObject({
      leading: null,
      others: [],
      tensions: [],
    });
  });

  test('an unknown meeting has no gremium and no hats', () => {
    expect(toAnswer(meeting('Overleg'))).toMatchObject({ gremium: null, agenda: 'body', hats: [] });
  });
});

describe('a meeting on the terminal', () => {
  const lines = (text: string): string[] => text.split('\n');

  test('says what was recognised, by which words, and when', () => {
    const text = printMeeting(meeting(), null, DAY);
    expect(lines(text).slice(0, 4)).toEqual([
      'Algemeen Bestuur Regio Merenland',
      'vr 12 juni · 9.30–11.00 uur',
      'Herkend aan ‘Algemeen Bestuur’.',
      'Rollen van Regio Merenland.',
    ]);
  });

  test('for everybody: items with their marks, hats grouped, loud tensions named', () => {
    const text = printMeeting(meeting(), null, DAY);
    expect(text).toContain('2. Ontwerpbegroting 2027  [');
    expect(text).toMatch(/4\. Werving directeur {2}\[besloten\]/);
    expect(text).toContain('Gaat over: Financiën (‘Ontwerpbegroting’)');
    expect(text).toMatch(/Bas Kroon \[noem uw pet: DB én AB, Regio én Steenhorst\]/);
    expect(text).toMatch(/Cor Dijk(?! \[)/);
    expect(text).not.toContain('Gijs Timmer');
  });

  test('for one person: hat, why, others, tension and what to say', () => {
    const text = printMeeting(meeting(), person('bas'), DAY);
    expect(text).toMatch(/^Bas Kroon: /m);
    expect(text).toMatch(/^ {3}Pet: .*Financiën/m);
    expect(text).toMatch(/^ {3}Ook: /m);
    expect(text).toMatch(/^ {3}Noem uw pet: DB én AB\. Het DB stelt dit voor\./m);
    expect(text).toContain('Ik licht dit toe namens het DB.');
  });

  test('a quiet tension says that it holds for everybody', () => {
    expect(printMeeting(meeting(), person('cor'), DAY)).toContain(
      'Noem uw pet: Regio én Cadeveen (geldt voor iedereen).',
    );
  });

  test('a guest is told so', () => {
    const text = printMeeting(meeting(), person('gijs'), DAY);
    expect(text).toContain('Gijs Timmer: geen vaste pet in Algemeen Bestuur Regio Merenland (gast).');
    expect(text).toContain('Geen pet hier.');
  });

  test('a meeting that is not recognised', () => {
    expect(printMeeting(meeting('Overleg'), null, DAY)).toContain('Wij herkennen dit overleg niet.');
  });

  test('two gremia at once: the other one is named', () => {
    expect(printMeeting(meeting('DB/AB'), null, DAY)).toContain('Of: Dagelijks Bestuur Regio Merenland.');
  });
});

describe('scores on the terminal', () => {
  const gold = toAnswer(meeting());
  const wrong = { ...gold, gremium: 'db', items: gold.items.slice(1).map((i) => ({ ...i, topics: [] })) };
  const cases = (...found: (typeof gold)[]): ScoredCase[] =>
    found.map((f, i) => ({ id: `zaak-${i + 1}`, score: scoreCase(gold, f, new Set()) }));

  test('a row per case and one in all', () => {
    const text = printScores(cases(gold, wrong), false);
    expect(text).toMatch(/^zaak-1( +1)+$/m);
    expect(text).toMatch(/^zaak-2 /m);
    expect(text).toMatch(/^TOTAAL /m);
  });

  test('the worst difference first; all of them on request', () => {
    const short = printScores(cases(wrong), false);
    expect(short.indexOf('gremium:')).toBeGreaterThan(0);
    expect(short.indexOf('gremium:')).toBeLessThan(short.indexOf('item missed:'));
    expect(printScores(cases(wrong), true)).toContain('Verschillen:');
    expect(printScores(cases(gold), false)).toContain('Geen verschillen.');
  });

  test('as JSON: total, per case, misses on request', () => {
    const json = JSON.parse(scoresAsJson(cases(gold, wrong), true));
    expect(json).toMatchObject({ cases: 2, total: { gremium: 0.5 }, perCase: { 'zaak-1': { items: 1, gremium: 1 } } });
    expect(json.perCase['zaak-2'].misses.length).toBeGreaterThan(0);
    expect(JSON.parse(scoresAsJson(cases(wrong), false)).perCase['zaak-1'].misses).toBeUndefined();
  });
});
