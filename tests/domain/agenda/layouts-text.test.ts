import { describe, expect, test } from 'vitest';
import { fromText, shownItems, titles } from '../../builders/agenda';

test('a plain text agenda with a letter around it', () => {
  const reading = fromText(`Geachte leden,

Hierbij nodig ik u uit voor de vergadering van het Algemeen Bestuur op vrijdag 12 juni 2026 om 9.30 uur.

AGENDA

1.  Opening en mededelingen
2.  Verslag vergadering 13 maart 2026
3.  Ontwerpbegroting 2027 (ter vaststelling)
4.  Woonagenda (ter bespreking)
5.  Rondvraag en sluiting

Met vriendelijke groet,

Ada Vink
voorzitter
T 020 555 0123 | a.vink@merenland.example

1. Dit is een disclaimer.
2. Print dit bericht niet.`);
  expect(shownItems(reading)).toEqual([
    '1 Opening en mededelingen [vast]',
    '2 Verslag vergadering 13 maart 2026 [vast]',
    '3 Ontwerpbegroting 2027 [besluit]',
    '4 Woonagenda [bespreking]',
    '5 Rondvraag en sluiting [vast]',
  ]);
  expect(reading.items[2]?.lines).toEqual({ from: 9, to: 9 });
});

test('columns of spaces', () => {
  const reading = fromText(`1    Opening                      voorzitter    09.30
2    Begroting 2027               vaststellen   09.35
3    Woonagenda                   bespreken     10.00
4    Sluiting                     voorzitter    11.00`);
  expect(shownItems(reading)).toEqual([
    '1 Opening [vast]',
    '2 Begroting 2027 [besluit]',
    '3 Woonagenda [bespreking]',
    '4 Sluiting [vast]',
  ]);
});

test('time lines without numbers', () => {
  const reading = fromText(`Programma

09.30 uur  Opening
09.35 uur  Begroting 2027 (ter vaststelling)
10.00 - 10.45 uur  Woonagenda
10.45 uur  Pauze
11.00 uur  Regiodeal
11.30 uur  Sluiting`);
  expect(shownItems(reading)).toEqual([
    '- Opening [vast]',
    '- Begroting 2027 [besluit]',
    '- Woonagenda',
    '- Pauze [vast]',
    '- Regiodeal',
    '- Sluiting [vast]',
  ]);
  expect(reading.items.map((item) => item.time)).toEqual(['09.30', '09.35', '10.00', '10.45', '11.00', '11.30']);
});

test('a time above each number belongs to the item below it or above it, and is no item', () => {
  const reading = fromText(`1. Opening
09.30 uur
2. Woonagenda
09.40 uur
3. Rondvraag
10.30 uur`);
  expect(reading.items.map(({ title, time }) => [title, time])).toEqual([
    ['Opening', '09.30'],
    ['Woonagenda', '09.40'],
    ['Rondvraag', '10.30'],
  ]);
});

test('dashes as bullets', () => {
  const reading = fromText(`Op de agenda staan:
- Opening
- Woonagenda (ter bespreking)
- Regiodeal
- Rondvraag`);
  expect(shownItems(reading)).toEqual([
    '- Opening [vast]',
    '- Woonagenda [bespreking]',
    '- Regiodeal',
    '- Rondvraag [vast]',
  ]);
});

test('lines under "Agenda" without any mark', () => {
  const reading = fromText(`Agenda:
Opening
Woonagenda
Regiodeal
Rondvraag`);
  expect(titles(reading)).toEqual(['- Opening', '- Woonagenda', '- Regiodeal', '- Rondvraag']);
});

test('codes that start again under each letter', () => {
  const reading = fromText(`A. Vaste punten
A1 Opening
A2 Mededelingen

B. Ter besluitvorming
B1 Begroting 2027
B2 Woonagenda

C. Ter kennisname
C1 Monitor jeugd

D. Afsluiting
D1 Rondvraag
D2 Sluiting`);
  expect(shownItems(reading)).toEqual([
    'A1 Opening [vast]',
    'A2 Mededelingen [vast]',
    'B1 Begroting 2027 [besluit]',
    'B2 Woonagenda [besluit]',
    'C1 Monitor jeugd [kennisname]',
    'D1 Rondvraag [vast]',
    'D2 Sluiting [vast]',
  ]);
});

test('numbers with leading zeros and letters', () => {
  const reading = fromText(`01  Opening
02  Woonagenda
02A  Huisvestingsverordening
03  Regiodeal
04  Rondvraag`);
  expect(titles(reading)).toEqual([
    '01 Opening',
    '02 Woonagenda',
    '  02A Huisvestingsverordening',
    '03 Regiodeal',
    '04 Rondvraag',
  ]);
});

test('decimal sub-items', () => {
  const reading = fromText(`1. Opening
2. Sociaal domein
2.1 Inkoop jeugdhulp
2.2 Beschermd wonen
3. Fysiek domein
3.1 Woonagenda
4. Sluiting`);
  expect(titles(reading)).toEqual([
    '1 Opening',
    '2 Sociaal domein',
    '  2.1 Inkoop jeugdhulp',
    '  2.2 Beschermd wonen',
    '3 Fysiek domein',
    '  3.1 Woonagenda',
    '4 Sluiting',
  ]);
});

test('sub-items take over treatment and closedness of the item above', () => {
  const reading = fromText(`1. Opening
2. Benoemingen (ter besluitvorming, besloten)
   a. Lid dagelijks bestuur
   b. Directeur
3. Sluiting`);
  expect(shownItems(reading).slice(1, 4)).toEqual([
    '2 Benoemingen [besluit, besloten]',
    '  a Lid dagelijks bestuur [besluit, besloten]',
    '  b Directeur [besluit, besloten]',
  ]);
});

test('a long title goes on in the next line', () => {
  const reading = fromText(`1. Opening
2. Vaststellen van de regionale woonagenda 2027-2030 voor de
   gemeenten in Merenland
3. Sluiting`);
  expect(reading.items[1]).toMatchObject({
    title: 'Vaststellen van de regionale woonagenda 2027-2030 voor de gemeenten in Merenland',
    lines: { from: 2, to: 3 },
  });
});

test('a pause between numbers is an item of its own', () => {
  const reading = fromText(`1. Opening
2. Woonagenda

Pauze

3. Regiodeal
4. Sluiting`);
  expect(shownItems(reading)).toEqual([
    '1 Opening [vast]',
    '2 Woonagenda',
    '- Pauze [vast]',
    '3 Regiodeal',
    '4 Sluiting [vast]',
  ]);
});

describe('rules.md `treatment`: mark, then proposal line, then the verb in the title', () => {
  const only = (under: string): string | undefined =>
    shownItems(fromText(`1. Opening\n${under}\n\n3. Monitor\n4. Sluiting`))[1];

  test.each([
    [
      'a mark beats the proposal',
      '2. Woonagenda (ter bespreking)\nVoorstel: vast te stellen',
      '2 Woonagenda [bespreking]',
    ],
    ['a mark beats the verb', '2. Vaststellen woonagenda (ter bespreking)', '2 Vaststellen woonagenda [bespreking]'],
    [
      'the proposal beats the verb',
      '2. Vaststellen woonagenda\nGevraagd wordt kennis te nemen van de stand',
      '2 Vaststellen woonagenda [kennisname]',
    ],
    ['the verb', '2. Vaststellen woonagenda', '2 Vaststellen woonagenda [besluit]'],
    ['a lone mark under the title', '2. Woonagenda\nTer bespreking', '2 Woonagenda [bespreking]'],
    ['a decision point', '2. Woonagenda\nBeslispunt: in te stemmen met de agenda', '2 Woonagenda [besluit]'],
    ['nothing said', '2. Woonagenda\nDe agenda loopt tot 2030.', '2 Woonagenda'],
  ])('%s', (_, under, expected) => expect(only(under)).toBe(expected));

  test('a phase is never guessed from the treatment, nor the treatment from the phase', () => {
    expect(only('2. Woonagenda (ter bespreking)')).toBe('2 Woonagenda [bespreking]');
    expect(only('2. Woonagenda (oordeelsvormend)')).toBe('2 Woonagenda [oordeelsvorming]');
    expect(only('2. Woonagenda (besluitvormend)')).toBe('2 Woonagenda [besluit/besluitvorming]');
  });
});

test('a legend at the foot explains the codes', () => {
  const reading = fromText(`1. Opening
2. Woonagenda (OV)
3. Begroting 2027 (BSV)
4. Sluiting

BV = beeldvorming, OV = oordeelsvorming, BSV = besluitvorming`);
  expect(shownItems(reading)).toEqual([
    '1 Opening [vast]',
    '2 Woonagenda [oordeelsvorming]',
    '3 Begroting 2027 [besluit/besluitvorming]',
    '4 Sluiting [vast]',
  ]);
});

describe('rules.md `procedural` and `input`', () => {
  test('a concrete subject under a fixed heading is not procedural', () => {
    const reading = fromText(`1. Opening
2. Ingekomen stukken
   a. Brief provincie over stikstof
   b. Motie raad Cadeveen over jeugdhulp
3. Sluiting`);
    expect(shownItems(reading)).toEqual([
      '1 Opening [vast]',
      '2 Ingekomen stukken [vast]',
      '  a Brief provincie over stikstof',
      '  b Motie raad Cadeveen over jeugdhulp',
      '3 Sluiting [vast]',
    ]);
  });

  test('a round of the municipalities asks for input', () => {
    const reading = fromText(`1. Opening
2. Rondje gemeenten
3. Woonagenda (ter consultatie)
4. Mededelingen van deelnemers
5. Sluiting`);
    expect(reading.items.map(({ input }) => input)).toEqual([false, true, true, true, false]);
  });

  test('names of the register keep minutes fixed and speakers out of titles', () => {
    const text = `1. Opening
2. Verslag Bestuurstafel Meer
3. Woonagenda (Bloem)
4. Sluiting`;
    const hints = { people: ['Dina Bloem'], bodies: ['Bestuurstafel Meer'] };
    expect(shownItems(fromText(text, hints)).slice(1, 3)).toEqual([
      '2 Verslag Bestuurstafel Meer [vast]',
      '3 Woonagenda',
    ]);
    expect(shownItems(fromText(text)).slice(1, 3)).toEqual(['2 Verslag Bestuurstafel Meer', '3 Woonagenda (Bloem)']);
  });
});
