import { describe, expect, test } from 'vitest';
import { fromText, shownItems } from '../../builders/agenda';

/**
 * Source: rules.md: a heading that only groups items is no item; it passes its treatment or closedness on to the items
 * under it.
 */
describe('headings that group', () => {
  test('treatment passes on until the next heading', () => {
    const reading = fromText(`1. Opening

TER BESLUITVORMING
2. Begroting 2027
3. Woonagenda

TER BESPREKING
4. Regiodeal

TER KENNISNAME
5. Monitor jeugd

AFSLUITING
6. Rondvraag
7. Sluiting`);
    expect(shownItems(reading)).toEqual([
      '1 Opening [vast]',
      '2 Begroting 2027 [besluit]',
      '3 Woonagenda [besluit]',
      '4 Regiodeal [bespreking]',
      '5 Monitor jeugd [kennisname]',
      '6 Rondvraag [vast]',
      '7 Sluiting [vast]',
    ]);
  });

  test('an own mark beats the heading', () => {
    const reading = fromText(`1. Opening

TER BESLUITVORMING
2. Begroting 2027
3. Woonagenda (ter bespreking)

4. Sluiting`);
    expect(shownItems(reading).slice(1, 3)).toEqual(['2 Begroting 2027 [besluit]', '3 Woonagenda [bespreking]']);
  });

  test('A-, B- and C-stukken', () => {
    const reading = fromText(`1. Opening

A-stukken
2. Jaarplan archief

B-stukken
3. Woonagenda

C-stukken
4. Monitor jeugd

5. Rondvraag`);
    expect(shownItems(reading).slice(1, 4)).toEqual([
      '2 Jaarplan archief [hamerstuk]',
      '3 Woonagenda [bespreking]',
      '4 Monitor jeugd [kennisname]',
    ]);
  });

  test('a closed part, and an open one after it', () => {
    const reading = fromText(`OPENBAAR DEEL
1. Opening
2. Begroting 2027

BESLOTEN DEEL
3. Werving directeur
4. Geschil leverancier

OPENBAAR DEEL
5. Sluiting`);
    expect(shownItems(reading)).toEqual([
      '1 Opening [vast]',
      '2 Begroting 2027',
      '3 Werving directeur [besloten]',
      '4 Geschil leverancier [besloten]',
      '5 Sluiting [vast]',
    ]);
  });

  test('a domain name is the section of its items and nothing more', () => {
    const reading = fromText(`1. Opening

SOCIAAL DOMEIN
2. Inkoop jeugdhulp

FYSIEK DOMEIN
3. Woonagenda

4. Sluiting`);
    expect(reading.items.map(({ number, section }) => [number, section])).toEqual([
      ['1', ''],
      ['2', 'SOCIAAL DOMEIN'],
      ['3', 'FYSIEK DOMEIN'],
      ['4', 'FYSIEK DOMEIN'],
    ]);
    expect(shownItems(reading)).toHaveLength(4);
  });

  test('roman numerals with arabic numbers under them group; the 3 under II is "3"', () => {
    const reading = fromText(`I Opening en vaste punten
1. Opening
2. Mededelingen

II Ter besluitvorming
3. Begroting 2027
4. Woonagenda

III Ter kennisname
5. Monitor jeugd
6. Rondvraag`);
    expect(shownItems(reading)).toEqual([
      '1 Opening [vast]',
      '2 Mededelingen [vast]',
      '3 Begroting 2027 [besluit]',
      '4 Woonagenda [besluit]',
      '5 Monitor jeugd [kennisname]',
      '6 Rondvraag [kennisname, vast]',
    ]);
  });

  test('"II-3" is the number when it is printed', () => {
    const reading = fromText(`I\tAlgemeen
I-1\tOpening
I-2\tMededelingen
II\tTer besluitvorming
II-1\tBegroting 2027
II-2\tWoonagenda
III\tAfsluiting
III-1\tRondvraag`);
    expect(shownItems(reading)).toEqual([
      'I-1 Opening [vast]',
      'I-2 Mededelingen [vast]',
      'II-1 Begroting 2027 [besluit]',
      'II-2 Woonagenda [besluit]',
      'III-1 Rondvraag [vast]',
    ]);
  });

  test('an arabic-numbered heading with lettered sub-items is an item with children', () => {
    const reading = fromText(`1. Opening
2. Sociaal domein
   a. Inkoop jeugdhulp
   b. Beschermd wonen
3. Sluiting`);
    expect(shownItems(reading)).toEqual([
      '1 Opening [vast]',
      '2 Sociaal domein',
      '  a Inkoop jeugdhulp',
      '  b Beschermd wonen',
      '3 Sluiting [vast]',
    ]);
  });
});
