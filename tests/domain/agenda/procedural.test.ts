import { describe, expect, test } from 'vitest';
import { asksInput } from '../../../src/domain/agenda/input';
import { isProcedural } from '../../../src/domain/agenda/procedural';

/**
 * Source: rules.md `procedural`: opening, welkom, mededelingen, vaststelling agenda, ingekomen stukken as a list,
 * verslag/besluitenlijst/actielijst of an earlier meeting, rondvraag, wvttk, sluiting, pauze, lunch, datum volgende
 * vergadering.
 */
describe('fixed items', () => {
  test.each([
    'Opening',
    'Opening en welkom',
    'Opening, mededelingen en vaststelling agenda',
    'Welkom door de voorzitter',
    'Mededelingen',
    'Mededelingen van de voorzitter',
    'Mededelingen / ter kennisname',
    'Vaststellen agenda',
    'Vaststelling van de agenda',
    'Ingekomen stukken',
    'Ingekomen en uitgaande stukken',
    'Lijst van ingekomen stukken',
    'Verslag vergadering 12 juni 2026',
    'Conceptverslag d.d. 12 juni',
    'Vaststellen verslag vorige vergadering',
    'Notulen 3 maart 2026',
    'Besluitenlijst 12 juni 2026',
    'Actielijst',
    'Besluiten- en actielijst vorig overleg',
    'Lijst van toezeggingen',
    'Rondvraag',
    'Rondvraag en sluiting',
    'W.v.t.t.k.',
    'Wat verder ter tafel komt',
    'Sluiting',
    'Pauze',
    'Lunch',
    'Datum volgende vergadering',
    'Volgende vergadering: 3 september 2026',
    'Spreekrecht',
    'Inloop met koffie en thee',
    'Kennismaking',
    'Berichten van verhindering',
  ])('"%s"', (title) => expect(isProcedural(title)).toBe(true));

  test.each([
    'Begroting 2027',
    'Opening nieuwe brug',
    'Mededelingen over de jeugdhulp',
    'Ingekomen brief provincie over stikstof',
    'Jaarverslag 2025',
    'Verslag werkbezoek jeugdhulp',
    'Verslag werkbezoek 12 juni 2026',
    'Verslag studiereis 3 maart',
    'Accountantsverslag 2025',
    'Verslag onderzoek bereikbaarheid',
    'Strategische agenda Wonen',
    'Bestuurlijke agenda 2027',
    'Lunchvoorziening op scholen',
    'Sluiting zwembad Cadeveen',
    'Rondweg Aldermeer',
    'Openingstijden milieustraat',
    'Evaluatie vergadercyclus',
    '',
  ])('not "%s"', (title) => expect(isProcedural(title)).toBe(false));

  test('names of gremia add nothing: they come from the register', () => {
    expect(isProcedural('Verslag Bestuurstafel Meer')).toBe(false);
    expect(isProcedural('Verslag Bestuurstafel Meer', ['bestuurstafel meer'])).toBe(true);
  });
});

/** Source: rules.md `input`: rondje gemeenten, mededelingen van deelnemers, zienswijzen, consultatie van colleges/raden. */
describe('items that ask participants to speak for their own municipality', () => {
  test.each([
    'Rondje gemeenten',
    'Rondje langs de gemeenten',
    'Mededelingen van deelnemers',
    'Mededelingen uit de gemeenten',
    'Nieuws uit de colleges',
    'Zienswijzen op de ontwerpbegroting 2027',
    'Consultatie colleges en raden',
    'Consultatieronde regiovisie',
    'Wensen en bedenkingen raden',
    'Lokale actualiteiten',
  ])('"%s"', (title) => expect(asksInput(title, [], false)).toBe(true));

  test.each([
    'Begroting 2027',
    'Rondweg Aldermeer',
    'Rondje wandelen',
    'Mededelingen',
    'Mededelingen van de voorzitter',
  ])('not "%s"', (title) => expect(asksInput(title, [], false)).toBe(false));

  test('a note under an item asks too, but not under a fixed item', () => {
    const notes = ['Elke gemeente vertelt kort hoe het ervoor staat.'];
    expect(asksInput('Woonagenda', notes, false)).toBe(true);
    expect(asksInput('Opening', notes, true)).toBe(false);
    expect(asksInput('Woonagenda', ['De provincie licht toe.'], false)).toBe(false);
  });
});
