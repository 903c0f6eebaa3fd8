import { describe, expect, test } from 'vitest';
import { aliasFrom, aliasProblem } from '../../../src/domain/corrections/alias';
import { correctionsFor, identityOf, proposalsFor } from '../../../src/domain/corrections/find';
import { placeOf } from '../../../src/domain/corrections/place';
import { sealed } from '../../../src/domain/corrections/sealed';
import { correction } from '../../builders/corrections';
import { agendaItem, REGION } from '../../builders/region';

const DAY = '2026-06-09';
const START = '2026-06-09T11:30:00Z';
const event = (changes: Partial<{ uid: string | null; subject: string; start: string | null }> = {}) => ({
  uid: 'uid-1',
  subject: 'Algemeen Bestuur Regio Merenland',
  start: START,
  ...changes,
});

describe('which corrections are of a meeting', () => {
  const made = event();
  const all = [correction({}, { meeting: { uid: 'UID-1', subject: made.subject, start: START } })];
  const without = [correction({}, { meeting: { uid: '', subject: made.subject, start: START } })];

  test.each<[string, typeof all, Partial<ReturnType<typeof event>>, string, number]>([
    ['by the iCalUId, in any case', all, {}, DAY, 1],
    ['also after it was moved and renamed', all, { subject: 'AB', start: '2026-06-16T11:30:00Z' }, '2026-06-16', 1],
    ['not of another event with the same subject and day', all, { uid: 'uid-2' }, DAY, 0],
    ['where Outlook tells no iCalUId: subject and day', all, { uid: null }, DAY, 1],
    ['where it was made without one', without, {}, DAY, 1],
    [
      'a forwarded one, with other marks',
      without,
      { uid: null, subject: 'FW: algemeen bestuur – regio Merenland' },
      DAY,
      1,
    ],
    ['at another hour of that day', without, { start: '2026-06-09T07:00:00Z' }, DAY, 1],
    ['just after midnight here is another day', without, { start: '2026-06-09T22:30:00Z' }, '2026-06-10', 0],
    ['another subject', without, { subject: 'Dagelijks Bestuur' }, DAY, 0],
    ['a file without a time, with that day in its text', without, { uid: null, start: null }, DAY, 1],
  ])('%s', (_, corrections, changes, day, count) => {
    expect(correctionsFor(corrections, event(changes), day)).toHaveLength(count);
  });

  test('a pasted text has only those of a pasted text', () => {
    const pasted = { uid: null, subject: '', start: null };
    const own = correction({}, { meeting: { uid: '', subject: '', start: null } });
    expect(correctionsFor([...without, own], pasted, DAY)).toEqual([own]);
    expect(correctionsFor([own], event({ uid: null, subject: '' }), DAY)).toEqual([]);
  });

  test('proposals and withdrawn ones are not for everyone', () => {
    const proposed = correction({}, { state: 'proposed', meeting: { uid: 'uid-1', subject: '', start: null } });
    const withdrawn = correction({}, { state: 'withdrawn', meeting: { uid: 'uid-1', subject: '', start: null } });
    expect(correctionsFor([proposed, withdrawn], event(), DAY)).toEqual([]);
    expect(proposalsFor([proposed, withdrawn], event(), DAY)).toEqual([proposed]);
  });
});

describe('which item a correction is about, after the secretary edited the agenda', () => {
  const place = (agenda: readonly string[], number: string, title: string): number | null =>
    placeOf(
      agenda.map((line) => {
        const [, label = '', text = ''] = /^(?:(\d+\w?)\. )?(.*)$/.exec(line) ?? [];
        return agendaItem(text, { number: label });
      }),
      { number, title },
    );

  test.each<[string, readonly string[], string, string, number | null]>([
    ['as it was', ['1. Opening', '2. Begroting 2027'], '2', 'Begroting 2027', 1],
    ['accents, capitals and marks aside', ['1. Opening', '2. BEGROTING  2027.'], '2', 'Begroting 2027', 1],
    ['another number', ['1. Opening', '2. Nieuw punt', '3. Begroting 2027'], '2', 'Begroting 2027', 2],
    ['a point in its place under its number', ['1. Opening', '2. Jaarstukken 2025'], '2', 'Begroting 2027', null],
    ['the point is gone', ['1. Opening'], '2', 'Begroting 2027', null],
    ['another year is another point', ['2. Begroting 2026'], '2', 'Begroting 2027', null],
    ['one word more, same number', ['6. Locatiekeuze werkplein Wolkeveen'], '6', 'Locatie werkplein', 0],
    [
      'one word more, another number: not clear',
      ['7. Locatiekeuze werkplein Wolkeveen'],
      '6',
      'Locatie werkplein',
      null,
    ],
    ['other words around it', ['7. Vaststelling van de begroting 2027'], '2', 'Begroting 2027', 0],
    ['another order', ['4. Jeugdhulp: inkoop'], '3', 'Inkoop jeugdhulp', 0],
    ['a slip mended', ['4. Inkoop jeugdhulp'], '4', 'Inkoop jeugdhlup', 0],
    [
      'shares a word, but is about another body',
      ['4. Zienswijze begroting GGD'],
      '4',
      'Zienswijze begroting OV-bureau',
      null,
    ],
    ['twice under one title: by its number', ['4. Wonen', '5. Wonen'], '5', 'Wonen', 1],
    ['twice under one title, both renumbered: not clear', ['6. Wonen', '7. Wonen'], '5', 'Wonen', null],
    ['no numbers at all', ['Opening', 'Begroting 2027'], '', 'Begroting 2027', 1],
    ['no numbers, twice: not clear', ['Wonen', 'Wonen'], '', 'Wonen', null],
    ['only words that say nothing', ['3. Stand van zaken'], '3', 'Voortgang', null],
  ])('%s', (_, agenda, number, title, index) => {
    expect(place(agenda, number, title)).toBe(index);
  });
});

describe('a correction of a closed item, of which no words are kept', () => {
  const TITLE = sealed('begroting 2027');
  const items = (...titles: readonly string[]) => titles.map((title, at) => agendaItem(title, { number: `${at + 1}` }));

  test.each<[string, readonly string[], string, number | null]>([
    ['as it was', ['Opening', 'Begroting 2027'], '2', 1],
    ['under another number, accents and marks aside', ['Opening', 'Nieuw', 'BEGROTING – 2027.'], '2', 2],
    ['not where the title says something else', ['Opening', 'Vaststelling begroting 2027'], '2', null],
    ['twice under one title: by its number', ['Begroting 2027', 'Begroting 2027'], '2', 1],
    ['not at a point that is called as the mark looks', ['Opening', 'Besloten'], '2', null],
  ])('%s', (_, titles, number, index) => {
    expect(placeOf(items(...titles), { number, title: TITLE })).toBe(index);
  });

  test('is found by the mark of its subject where no iCalUId is known', () => {
    const made = identityOf(event({ uid: null }), true);
    expect(JSON.stringify(made)).not.toMatch(/bestuur|merenland/i);
    const one = correction({}, { meeting: made });
    expect(correctionsFor([one], event({ uid: null, subject: 'FW: algemeen bestuur – regio Merenland' }), DAY)).toEqual(
      [one],
    );
    expect(correctionsFor([one], event({ uid: null, subject: 'Dagelijks Bestuur' }), DAY)).toEqual([]);
    expect(identityOf(event({ uid: null, subject: '' }), true).subject).toBe('');
  });
});

describe('the words by which a topic is known next time', () => {
  test.each([
    ['Locatiekeuze werkplein', 'Locatiekeuze werkplein'],
    ['Vaststelling begroting 2027', 'begroting'],
    ['Stand van zaken rond de Groene Long', 'Groene Long'],
    ['Nieuw dossier Zeezicht: stand van zaken', 'Nieuw dossier Zeezicht'],
    ['Groene Long (ter besluitvorming)', 'Groene Long'],
    ['Evaluatie warmtenet d.d. 12 mei 2026', 'warmtenet'],
    ['2027', ''],
  ])('%s', (title, words) => {
    expect(aliasFrom(title)).toBe(words);
  });

  test.each<[string, string, string | null]>([
    ['Groene Long', 'op-energie', null],
    ['ab', 'op-energie', 'short'],
    ['2027', 'op-energie', 'general'],
    ['Rondvraag', 'op-energie', 'general'],
    ['woonagenda', 'op-wonen', 'known'],
    ['Woonagenda', 'op-energie', 'taken'],
  ])('%s for %s', (words, topic, kind) => {
    expect(aliasProblem(REGION, topic, words)?.kind ?? null).toBe(kind);
  });
});
