import { describe, expect, test } from 'vitest';
import { readLegend } from '../../../src/domain/agenda/marks';
import { cleanTitle, isSpeaker } from '../../../src/domain/agenda/title';
import { fold } from '../../../src/domain/text/fold';

const NAMES = new Set(['Ada Vink', 'A. Vink', 'Vink', 'Bas Kroon', 'Kroon'].map(fold));
const clean = (text: string, legend = readLegend([])) => cleanTitle(text, { legend, names: NAMES });

/** Source: rules.md `title`: without number, time, duration, treatment or phase mark, speaker, or note about papers. */
describe('the subject alone', () => {
  test.each([
    ['a mark in brackets', 'Begroting 2027 (ter vaststelling)', 'Begroting 2027'],
    ['a mark behind a dash', 'Begroting 2027 – ter vaststelling', 'Begroting 2027'],
    ['a mark behind a comma', 'Begroting 2027, ter vaststelling', 'Begroting 2027'],
    ['a mark behind a bar', 'Begroting 2027 | besluitvormend', 'Begroting 2027'],
    ['a mark in square brackets', 'Begroting 2027 [besluit]', 'Begroting 2027'],
    ['a mark in front', 'Ter bespreking: Woonagenda', 'Woonagenda'],
    ['a mark in brackets in front', '(besloten) Werving directeur', 'Werving directeur'],
    ['a duration', 'Woonagenda (15 min)', 'Woonagenda'],
    ['a time in front', '10.15 uur Woonagenda', 'Woonagenda'],
    ['a time behind', 'Woonagenda (10.15 – 10.30)', 'Woonagenda'],
    ['a known speaker', 'Woonagenda (Ada Vink)', 'Woonagenda'],
    ['a known speaker behind a dash', 'Woonagenda - Bas Kroon', 'Woonagenda'],
    ['initials', 'Woonagenda (J. de Wit)', 'Woonagenda'],
    ['an office with a name', 'Woonagenda (wethouder De Wit)', 'Woonagenda'],
    ['who explains it', 'Woonagenda (toelichting door Piet Smit)', 'Woonagenda'],
    ['papers', 'Woonagenda (bijgevoegd)', 'Woonagenda'],
    ['papers to come', 'Woonagenda (stukken volgen)', 'Woonagenda'],
    ['several in one bracket', 'Woonagenda (ter bespreking, 15 min., Ada Vink)', 'Woonagenda'],
    ['several brackets', 'Woonagenda (15 min) (ter bespreking) *', 'Woonagenda'],
    ['columns', 'Woonagenda\tter bespreking\tAda Vink\t15 min', 'Woonagenda'],
    ['a closing colon', 'Woonagenda:', 'Woonagenda'],
    ['a closing dot', 'Woonagenda vastgesteld.', 'Woonagenda vastgesteld'],
  ])('without %s', (_, text, title) => expect(clean(text).title).toBe(title));

  test.each([
    'Inkoop jeugdhulp (Wmo en Jeugd)',
    'Begroting 2027 – 1e wijziging',
    'Regionaal programma Wonen, werken en bereikbaarheid',
    'Informatiebeveiliging: stand van zaken',
    'Evaluatie bespreekcyclus',
    'Presentatie Regiodeal',
    'Brief gemeente Cadeveen inzake bijdrage',
    'Mobiliteit (fase 2)',
  ])('"%s" stays whole', (text) => expect(clean(text).title).toBe(text));
});

test('what is taken off is kept beside the title', () => {
  const { title, marks, time, speaker, papers } = clean('10.15 uur Woonagenda (ter bespreking, Ada Vink, bijlage 2)');
  expect({ title, time, speaker, papers }).toEqual({
    title: 'Woonagenda',
    time: '10.15',
    speaker: 'Ada Vink',
    papers: ['bijlage 2'],
  });
  expect(marks.map((mark) => mark.treatment)).toEqual(['bespreking']);
});

test('a code of the legend is a mark', () => {
  const legend = readLegend(['BV = beeldvorming, OV = oordeelsvorming']);
  expect(clean('Woonagenda (OV)', legend)).toMatchObject({
    title: 'Woonagenda',
    marks: [{ phase: 'oordeelsvorming' }],
  });
  expect(clean('Woonagenda (OV)').title).toBe('Woonagenda (OV)');
});

describe('who speaks', () => {
  test.each([
    'Ada Vink',
    'Vink',
    'J. de Wit',
    'J.P. van der Wit',
    'wethouder De Wit',
    'dhr. Smit',
    'portefeuillehouder Smit',
    'toelichting door Piet Smit',
    'allen',
    'voorzitter',
    'Ada Vink en Bas Kroon',
    'Ada Vink / J. de Wit',
    'Piet Smit schuift aan',
  ])('"%s"', (text) => expect(isSpeaker(text, NAMES)).toBe(true));

  test.each(['Wonen', 'Regio Merenland', 'fase 2', 'voorzitterschap', 'Jeugd en Wmo', 'gemeente Cadeveen'])(
    'not "%s"',
    (text) => expect(isSpeaker(text, NAMES)).toBe(false),
  );
});
