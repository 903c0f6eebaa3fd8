import { describe, expect, test } from 'vitest';
import {
  isPapersNote,
  isProposalLine,
  readLegend,
  readMark,
  titleTreatment,
  verbTreatment,
} from '../../../src/domain/agenda/marks';
import { fold } from '../../../src/domain/text/fold';

const treatment = (text: string) => readMark(text)?.treatment ?? null;
const phase = (text: string) => readMark(text)?.phase ?? null;

describe('rules.md `treatment`', () => {
  test.each([
    ['ter informatie', 'kennisname'],
    ['ter kennisname', 'kennisname'],
    ['Ter kennisneming', 'kennisname'],
    ['informerend', 'kennisname'],
    ['(info)', 'kennisname'],
    ['ter bespreking', 'bespreking'],
    ['Bespreken', 'bespreking'],
    ['ter consultatie', 'bespreking'],
    ['opiniërend', 'bespreking'],
    ['meningsvormend', 'bespreking'],
    ['presentatie met discussie', 'bespreking'],
    ['ter besluitvorming', 'besluit'],
    ['TER BESLUITVORMING', 'besluit'],
    ['Besluitpunten', 'besluit'],
    ['ter vaststelling', 'besluit'],
    ['vaststellen', 'besluit'],
    ['ter instemming', 'besluit'],
    ['besluitvormend', 'besluit'],
    ['hamerstuk', 'hamerstuk'],
    ['Hamerstukken', 'hamerstuk'],
    ['Behandelwijze: ter bespreking', 'bespreking'],
    ['doel: informeren', 'kennisname'],
    ['ter besluitvorming door het AB', 'besluit'],
    ['Punten ter bespreking', 'bespreking'],
    ['* ter besluitvorming *', 'besluit'],
  ])('"%s" is %s', (text, expected) => expect(treatment(text)).toBe(expected));

  test.each([
    ['ter kennisname en bespreking', 'bespreking'],
    ['bespreken, 15 minuten', 'bespreking'],
    ['ter besluitvorming, bijlage 3', 'besluit'],
    ['ter kennisname / ter vaststelling', 'besluit'],
  ])('of several the one that asks most: "%s"', (text, expected) => expect(treatment(text)).toBe(expected));

  test.each([
    'Begroting 2027',
    'Besluitenlijst 12 juni',
    'Informatiebeveiliging',
    'ter besluitvorming in het AB van juni, daarna naar de raden voor een zienswijze en dan weer terug',
    'Bespreking jaarplan',
    'b',
    '',
  ])('"%s" is no mark', (text) => expect(readMark(text)).toBeNull());

  test('a consultation asks everyone for the own view', () => {
    expect(readMark('ter consultatie')?.consult).toBe(true);
    expect(readMark('ter bespreking')?.consult).toBe(false);
  });
});

describe('rules.md `phase`: read only from the words themselves', () => {
  test.each([
    ['beeldvormend', 'beeldvorming', null],
    ['Beeldvorming', 'beeldvorming', null],
    ['oordeelsvormend', 'oordeelsvorming', null],
    ['fase: oordeelsvorming', 'oordeelsvorming', null],
    // "besluitvormend" gives phase and treatment, "ter besluitvorming" only the treatment.
    ['besluitvormend', 'besluitvorming', 'besluit'],
    ['ter besluitvorming', null, 'besluit'],
    ['ter bespreking', null, 'bespreking'],
  ])('"%s" is %s with treatment %s', (text, expected, withTreatment) => {
    expect(phase(text)).toBe(expected);
    expect(treatment(text)).toBe(withTreatment);
  });
});

test.each(['besloten', 'vertrouwelijk', 'geheim', 'niet-openbaar', 'BESLOTEN DEEL', 'vertr.'])(
  '"%s" is closed',
  (text) => expect(readMark(text)?.closed).toBe(true),
);

describe('codes', () => {
  test.each([
    ['b', 'besluit', null],
    ['H', 'hamerstuk', null],
    ['i', 'kennisname', null],
    ['K', 'kennisname', null],
    ['BV', null, 'beeldvorming'],
    ['ov', null, 'oordeelsvorming'],
    ['BSV', 'besluit', 'besluitvorming'],
  ])('the letter %s in a treatment column', (text, expected, withPhase) => {
    expect(readMark(text, undefined, true)).toMatchObject({ treatment: expected, phase: withPhase });
  });

  test.each([
    ['BV = beeldvorming, OV = oordeelsvorming, BSV = besluitvorming', 'ov', null, 'oordeelsvorming'],
    ['(B = ter besluitvorming; M = ter meningsvorming; I = ter informatie)', 'm', 'bespreking', null],
    ['B: ter besluitvorming / I: ter informatie', 'i', 'kennisname', null],
    ['* = ter besluitvorming', '*', 'besluit', null],
  ])('the legend "%s"', (line, code, expected, withPhase) => {
    expect(readLegend([line]).get(code)).toMatchObject({ treatment: expected, phase: withPhase });
  });

  test('a printed legend beats the usual meaning of a letter', () => {
    const legend = readLegend(['B = ter bespreking, V = ter vaststelling']);
    expect(readMark('B', legend, true)?.treatment).toBe('bespreking');
    expect(readMark('V', legend)?.treatment).toBe('besluit');
  });

  test('one colon is no legend: "Doel: bespreken" explains nothing', () => {
    expect(readLegend(['Doel: bespreken']).size).toBe(0);
  });

  test('where the agenda uses the other phases, "besluitvorming" is the third', () => {
    const legend = readLegend(['1. Woonvisie (beeldvorming)', '2. Begroting (besluitvorming)']);
    expect(readMark('besluitvorming', legend)).toMatchObject({ treatment: 'besluit', phase: 'besluitvorming' });
    expect(readMark('besluitvorming', readLegend([]))).toMatchObject({ treatment: 'besluit', phase: null });
  });
});

describe('lines under an item that say what is proposed', () => {
  test.each([
    'Voorstel: in te stemmen met de begroting',
    'Gevraagd besluit:',
    'Gevraagd besluit',
    'Beslispunten:',
    'Gevraagd wordt kennis te nemen van de monitor',
    'Voorgesteld besluit: vast te stellen',
    'Het AB wordt gevraagd in te stemmen',
    'Het DB stelt voor de notitie vast te stellen',
    'U wordt verzocht te reageren',
    'Advies aan het AB: akkoord gaan',
  ])('"%s"', (text) => expect(isProposalLine(fold(text))).toBe(true));

  test.each(['De gemeenten doen mee', 'Voorstel woonagenda', 'Besluitenlijst 12 juni', 'Bijlage: memo'])(
    'not "%s"',
    (text) => expect(isProposalLine(fold(text))).toBe(false),
  );

  test.each([
    ['in te stemmen met de begroting', 'besluit'],
    ['de notitie vast te stellen', 'besluit'],
    ['akkoord te gaan met het plan', 'besluit'],
    ['het plan te bespreken', 'bespreking'],
    ['uw reactie te geven', 'bespreking'],
    ['kennis te nemen van de monitor', 'kennisname'],
    ['kennis te nemen van het plan en het krediet beschikbaar te stellen', 'besluit'],
    ['de conceptbesluiten staan in de bijlage', null],
  ])('"%s" asks for %s', (text, expected) => expect(verbTreatment(text)).toBe(expected));

  test.each([
    ['Vaststellen jaarplan', 'besluit'],
    ['Vaststelling begroting 2027', 'besluit'],
    ['Instemmen met de woonagenda', 'besluit'],
    ['Kennisnemen van de monitor', 'kennisname'],
    ['Begroting 2027', null],
    ['Vastgestelde begroting', null],
  ])('the verb of the title "%s" gives %s', (title, expected) => expect(titleTreatment(title)).toBe(expected));
});

describe('notes about the papers', () => {
  test.each([
    'bijgevoegd',
    'zie bijlage 3',
    'bijlagen 1 en 2',
    'mondeling',
    'mondelinge toelichting',
    'stukken volgen',
    'nagezonden',
    'ter tafel',
    'geen stukken',
    'presentatie',
    'notitie bijgevoegd.docx',
    'bijlage, presentatie',
  ])('"%s"', (text) => expect(isPapersNote(fold(text))).toBe(true));

  test.each(['concept', 'Wmo', 'vervolg', 'begroting', 'fase 2'])('not "%s"', (text) =>
    expect(isPapersNote(fold(text))).toBe(false),
  );
});
