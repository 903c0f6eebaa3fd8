import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/domain/agenda/block';
import { isClosing, isContact, isSalutation, messages } from '../../../src/domain/agenda/noise';
import { readAgenda } from '../../../src/domain/agenda/read';
import { readText } from '../../../src/sources/text';
import { titles } from '../../builders/agenda';

const kept = (text: string): string[][] => messages(readText(text)).map((m: readonly Block[]) => m.map((b) => b.text));

describe('meeting links are no agenda', () => {
  test.each([
    [
      'Teams in Dutch',
      `________________________________________________________________________________
Microsoft Teams Hulp nodig?
Nu deelnemen aan de vergadering
Vergadering-id: 312 004 551 220
Wachtwoordcode: aB3dE9
________________________________
Inbellen via telefoon
+31 20 555 01 23,,4455667#  Netherlands, Amsterdam
Lokaal nummer zoeken
Telefonische vergadering-id: 445 566 7#
Voor organisatoren: Vergaderingsopties | Pincode voor inbellen opnieuw instellen
________________________________________________________________________________`,
    ],
    [
      'Teams in English',
      `________________________________________________________________________________
Microsoft Teams Need help?
Join the meeting now
Meeting ID: 312 004 551 220
Passcode: aB3dE9
________________________________
Dial in by phone
+31 20 555 01 23,,4455667#
Find a local number
For organizers: Meeting options | Reset dial-in PIN
________________________________________________________________________________`,
    ],
    ['another service', 'Join Zoom Meeting\nMeeting ID: 812 3456 7890\nPasscode: 443322\nOne tap mobile'],
  ])('%s', (_, join) => {
    expect(kept(`1. Opening\n2. Sluiting\n\n${join}`)).toEqual([['1. Opening', '2. Sluiting']]);
    expect(kept(`${join}\n\n1. Opening\n2. Sluiting`)).toEqual([['1. Opening', '2. Sluiting']]);
  });

  test('a numbered subject with such a word stays', () => {
    expect(kept('1. Opening\n2. Invoering Microsoft Teams\n3. Sluiting')[0]).toContain('2. Invoering Microsoft Teams');
  });
});

test.each([
  'Disclaimer: dit bericht is vertrouwelijk.',
  'Dit bericht is alleen bestemd voor de geadresseerde.',
  'De informatie verzonden met dit bericht is vertrouwelijk.',
  'This message is intended for the addressee only.',
  'Denk aan het milieu voordat u print.',
])('a disclaimer is left out: %s', (line) => expect(kept(`1. Opening\n${line}`)).toEqual([['1. Opening']]));

describe('older messages below a newer one', () => {
  test.each([
    ['Van:', 'Van: Ada Vink <a.vink@merenland.example>\nVerzonden: maandag 4 mei 2026\nAan: AB\nOnderwerp: Agenda AB'],
    ['From:', 'From: Ada Vink\nSent: Monday\nTo: AB\nSubject: Agenda'],
    ['Oorspronkelijk bericht', '-----Oorspronkelijk bericht-----\nVan: Ada Vink\nAan: AB'],
    ['Oorspronkelijke afspraak', '-----Oorspronkelijke afspraak-----\nVan: Ada Vink'],
    ['op ... schreef ...', 'Op 4 mei 2026 om 10:12 schreef Ada Vink <a.vink@merenland.example>:'],
    ['on ... wrote', 'On Mon, 4 May 2026 at 10:12, Ada Vink wrote:'],
  ])('%s', (_, header) => {
    const split = kept(`Hierbij de nieuwe agenda.\n1. Opening\n\n${header}\nOude agenda\n1. Welkom`);
    expect(split[0]).toEqual(['Hierbij de nieuwe agenda.', '1. Opening']);
    expect(split.at(-1)).toEqual(['Oude agenda', '1. Welkom']);
  });

  test('"Van: 10.00 uur" is a time line, no mail header', () => {
    expect(kept('Aanvang\nVan: 10.00 tot 12.00 uur\n1. Opening')).toHaveLength(1);
  });

  test('the agenda of the newest message counts', () => {
    const text = `Beste leden, hierbij de gewijzigde agenda.

1. Opening
2. Woonagenda
3. Sluiting

Van: Secretariaat <secretariaat@merenland.example>
Verzonden: maandag 4 mei 2026 10:12
Onderwerp: Agenda

1. Opening
2. Regiodeal
3. Sluiting`;
    expect(titles(readAgenda(readText(text)))).toEqual(['1 Opening', '2 Woonagenda', '3 Sluiting']);
  });

  test('a reply without agenda leads to the agenda below it', () => {
    const text = `Ik kan er helaas niet bij zijn.

Van: Secretariaat <secretariaat@merenland.example>
Verzonden: maandag 4 mei 2026 10:12
Onderwerp: Agenda

1. Opening
2. Regiodeal
3. Sluiting`;
    expect(titles(readAgenda(readText(text)))).toEqual(['1 Opening', '2 Regiodeal', '3 Sluiting']);
  });
});

describe('lines around a letter', () => {
  test.each([
    'Met vriendelijke groet,',
    'Hartelijke groet',
    'Groeten,',
    'Hoogachtend,',
    'mvg',
    'Tot dan!',
    'Kind regards,',
  ])('"%s" closes it', (text) => expect(isClosing(text)).toBe(true));

  test.each(['Groene groei in de regio', 'Begroting 2027', 'Samen met vriendelijke buren aan de slag in de wijk'])(
    '"%s" does not',
    (text) => expect(isClosing(text)).toBe(false),
  );

  test.each(['Beste leden,', 'Geachte heer Vink,', 'Dag allemaal', 'Goedemorgen,', 'Aan de leden van het AB'])(
    '"%s" opens it',
    (text) => expect(isSalutation(text)).toBe(true),
  );

  test.each([
    'Dagbesteding',
    'Beste ideeën voor de regio gaan in de begroting van volgend jaar en daarna ook nog verder',
  ])('"%s" does not open it', (text) => expect(isSalutation(text)).toBe(false));

  test.each(['T: 0612345678', 'tel. 020 555 0123', 'a.vink@merenland.example', 'www.merenland.example', 'Postbus 12'])(
    '"%s" is a signature',
    (text) => expect(isContact(text)).toBe(true),
  );

  test.each(['Begroting 2027', '3. Woonagenda 2027-2030', 'Kostenverdeling 2026 2027'])('"%s" is not', (text) =>
    expect(isContact(text)).toBe(false),
  );
});
