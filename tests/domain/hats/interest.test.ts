import { describe, expect, test } from 'vitest';
import { ownInterest } from '../../../src/domain/hats/interest';
import { agendaItem, REGION } from '../../builders/region';

const interest = (title: string, notes: readonly string[] = []) =>
  ownInterest(agendaItem(title, { notes }), REGION).interest;
const places = (title: string) => ownInterest(agendaItem(title), REGION).municipalities;

/**
 * Source: rules.md `interest`, own-money: begroting, begrotingswijziging, jaarstukken, resultaatbestemming, bijdrage,
 * verdeelsleutel, indexatie, kadernota, uittreding, toetreding, wijziging regeling, liquidatie.
 */
describe('own-money: what participants pay, share or own', () => {
  test.each([
    'Ontwerpbegroting 2027',
    'Begroting 2027',
    'Eerste begrotingswijziging 2026',
    'Jaarstukken 2025',
    'Concept-jaarstukken 2025',
    'Jaarrekening 2025',
    'Resultaatbestemming 2025',
    'Bestemming van het resultaat 2025',
    'Gemeentelijke bijdragen 2027',
    'Inwonerbijdrage 2027',
    'Verdeelsleutel vervoer',
    'Nieuwe verdeelsleutels',
    'Kostenverdeling archief',
    'Indexatie 2027',
    'Kadernota 2027',
    'Uittreding gemeente Cadeveen',
    'Toetreding nieuwe gemeente',
    'Toe te treden gemeenten',
    'Wijziging gemeenschappelijke regeling',
    'Derde wijziging van de regeling',
    'Liquidatie werkvoorzieningschap',
    'Liquidatieplan',
  ])('"%s"', (title) => expect(interest(title)).toBe('own-money'));

  test.each([
    'Woonagenda',
    'Inkoop jeugdhulp',
    'Subsidieregeling wonen',
    'Monitor jeugdhulp',
    'Regiodeal',
    'Klachtenregeling',
    'Eigen bijdrage Wmo',
  ])('not "%s"', (title) => expect(interest(title)).toBeNull());

  test('views on a paper about money, said in the notes', () => {
    expect(interest('Zienswijzen', ['De raden reageerden op de ontwerpbegroting 2027.'])).toBe('own-money');
    expect(interest('Zienswijzen', ['De raden reageerden op de woonagenda.'])).toBeNull();
  });

  test('a letter about money decides nothing that participants pay', () => {
    expect(interest('Brief provincie inzake begroting 2027')).not.toBe('own-money');
  });
});

describe('own-place: a participating municipality or a place in it', () => {
  test.each([
    ['Locatiekeuze opvang Aldermeer', ['aldermeer']],
    ['Locatiekeuze opvang Oosteroever', ['aldermeer']],
    ['Locatiekeuze Nieuw-Cade', ['cadeveen']],
    ['Zienswijze gemeente Steenhorst op de woonagenda', ['steenhorst']],
    ['Brief van Cadeveen over de snelweg', ['cadeveen']],
    ['Snelfietsroute Aldermeer–Cadeveen', ['aldermeer', 'cadeveen']],
  ])('"%s"', (title, expected) => {
    expect(interest(title)).toBe('own-place');
    expect(places(title)).toEqual(expected);
  });

  test.each([
    ['a part of a word', 'Aldermeerse vertellingen'],
    ['no name at all', 'Locatiekeuze opvang'],
    ['the name of the region itself', 'Jaarplan Regio Merenland'],
  ])('not by %s', (_, title) => {
    expect(interest(title)).toBeNull();
    expect(places(title)).toEqual([]);
  });

  test('the name of a gremium does not count', () => {
    expect(places('Terugblik College Aldermeer')).toEqual([]);
  });
});

test('where both fit: own-money, with the municipalities named', () => {
  expect(ownInterest(agendaItem('Bijdrage Steenhorst aan het archief'), REGION)).toEqual({
    interest: 'own-money',
    municipalities: ['steenhorst'],
  });
});

test('a procedural item has neither', () => {
  const item = agendaItem('Verslag begroting Cadeveen', { procedural: true });
  expect(ownInterest(item, REGION)).toEqual({ interest: null, municipalities: [] });
});
