import { describe, expect, test } from 'vitest';
import { recogniseGremium } from '../../../src/domain/meeting/gremium';
import type { Invitation } from '../../../src/domain/meeting/types';
import type { Register } from '../../../src/domain/register/types';
import { invitation, register } from '../../builders/meeting';
import { REGION, REGION_FILE } from '../../builders/region';

const who = (emails: readonly string[]) => emails.map((email) => ({ name: email, email }));
const found = (subject: string, changes: Partial<Invitation> = {}, registers: readonly Register[] = [REGION]) => {
  const answer = recogniseGremium(invitation('', { subject, ...changes }), registers);
  return answer.kind === 'known' ? answer.best.gremium : null;
};

describe('by the subject', () => {
  test.each([
    ['the whole name', 'Algemeen Bestuur Regio Merenland', 'ab'],
    ['the name without the region', 'Vergadering Algemeen Bestuur 12 juni', 'ab'],
    ['lower case', 'uitnodiging algemeen bestuur', 'ab'],
    ['an abbreviation in capitals', 'AB 12 juni 2026', 'ab'],
    ['an abbreviation in a compound', 'AB-vergadering 12 juni', 'ab'],
    ['an alias', 'Bestuurstafel Sociaal 3 september', 'pfho-sociaal'],
    ['the name of a PFHO', 'PFHO Fysiek Domein', 'pfho-fysiek'],
    ['initials of a stuurgroep', 'Stuurgroep IJ', 'sg-jeugd'],
    ['a forwarded invitation', 'FW: Uitnodiging Dagelijks Bestuur', 'db'],
    ['a college', 'College Aldermeer dinsdag', 'college'],
  ])('%s: "%s"', (_, subject, expected) => expect(found(subject)).toBe(expected));

  test.each([
    ['no name at all', 'Overleg 12 juni'],
    ['an abbreviation inside a word', 'ABC-overleg'],
    ['lower case letters that are no abbreviation', 'ab ovo'],
    ['the leden of a body, for something else', 'Borrel AB-leden'],
    ['an empty subject', ''],
  ])('unknown is an answer: %s', (_, subject) => expect(found(subject)).toBeNull());

  test('the reason is the words that were found', () => {
    const answer = recogniseGremium(invitation('', { subject: 'AB 12 juni' }), [REGION]);
    expect(answer).toMatchObject({ kind: 'known', best: { reasons: [{ kind: 'subject', detail: 'AB' }] } });
  });
});

describe('rules.md: an invitation for two gremia is judged for the one with the wider membership', () => {
  test.each([
    ['DB/AB 10 juli', 'ab', 'db'],
    ['AB en DB 10 juli', 'ab', 'db'],
    ['Dagelijks Bestuur, aansluitend Algemeen Bestuur', 'ab', 'db'],
    ['AB aansluitend PFHO Sociaal Domein', 'ab', 'pfho-sociaal'],
  ])('"%s"', (subject, expected, other) => {
    const answer = recogniseGremium(invitation('', { subject }), [REGION]);
    expect(answer).toMatchObject({ kind: 'known', best: { gremium: expected } });
    expect(answer.kind === 'known' && answer.others.map((o) => o.gremium)).toContain(other);
  });

  test('a name inside another name is no second gremium', () => {
    const nested = register({
      ...REGION_FILE,
      gremia: [
        ...REGION_FILE.gremia,
        { id: 'pfho', kind: 'pfho', name: 'PFHO', members: REGION_FILE.people.map((p) => p.id) },
      ],
    });
    expect(found('PFHO Sociaal Domein 12 juni', {}, [nested])).toBe('pfho-sociaal');
  });
});

describe('by what else the invitation says', () => {
  const blocks = (text: string) => invitation(text).blocks;

  test('the opening lines', () => {
    const text = 'Beste leden,\n\nHierbij de agenda voor het PFHO Sociaal Domein.\n\n1. Opening\n2. Verslag AB';
    expect(found('Agenda 12 juni', { blocks: blocks(text) })).toBe('pfho-sociaal');
  });

  test('the agenda itself does not say which meeting this is', () => {
    expect(
      found('Overleg 12 juni', { blocks: blocks('1. Opening\n2. Verslag Algemeen Bestuur Regio Merenland') }),
    ).toBeNull();
  });

  test('who is invited', () => {
    const members = [
      'd.bloem@aldermeer.example',
      'e.smit@steenhorst.example',
      'f.bakker@cadeveen.example',
      'g.timmer@cadeveen.example',
    ];
    const answer = recogniseGremium(invitation('', { subject: 'Overleg 12 juni', attendees: who(members) }), [REGION]);
    expect(answer).toMatchObject({
      kind: 'known',
      best: { gremium: 'pfho-sociaal', reasons: [{ kind: 'attendees', detail: '4' }] },
    });
  });

  test('who is invited says nothing when the subject names a body of its own', () => {
    const members = [
      'd.bloem@aldermeer.example',
      'e.smit@steenhorst.example',
      'f.bakker@cadeveen.example',
      'g.timmer@cadeveen.example',
    ];
    expect(found('Werkbezoek 12 juni', { attendees: who(members) })).toBeNull();
    expect(found('Klankbordgroep', { attendees: who(members) })).toBeNull();
  });

  test('candidates of an unknown meeting are offered', () => {
    const answer = recogniseGremium(
      invitation('Voor de leden van het DB.', {
        subject: 'Overleg',
        attendees: who(['x@elders.example', 'y@elders.example', 'z@elders.example']),
      }),
      [REGION],
    );
    expect(answer.kind).toBe('unknown');
    expect(answer.kind === 'unknown' && answer.candidates.map((c) => c.gremium)).toContain('db');
  });
});

describe('several registers', () => {
  const OTHER = register({
    region: { id: 'heideland', name: 'Regio Heideland' },
    people: [{ id: 'ida', name: 'Ida Meer', email: 'i.meer@heideland.example' }],
    gremia: [{ id: 'ab', kind: 'ab', name: 'Algemeen Bestuur Regio Heideland', aliases: ['AB'], members: ['ida'] }],
  });
  const both = [REGION, OTHER];
  const region = (subject: string, changes: Partial<Invitation> = {}) => {
    const answer = recogniseGremium(invitation('', { subject, ...changes }), both);
    return answer.kind === 'known' ? answer.best.register : null;
  };

  test('two regions fit: the user chooses', () => {
    const answer = recogniseGremium(invitation('', { subject: 'AB 12 juni' }), both);
    expect(answer.kind).toBe('unknown');
    expect(answer.kind === 'unknown' && answer.candidates.map((c) => c.register)).toEqual(
      expect.arrayContaining(['merenland', 'heideland']),
    );
  });

  test('the name of the region decides', () => {
    expect(region('Algemeen Bestuur Regio Heideland')).toBe('heideland');
    expect(region('AB Regio Merenland')).toBe('merenland');
  });

  test('the people decide', () => {
    expect(region('AB 12 juni', { organizer: { name: 'Ida Meer', email: 'i.meer@heideland.example' } })).toBe(
      'heideland',
    );
    expect(region('AB 12 juni', { attendees: who(['a.vink@aldermeer.example', 'b.kroon@steenhorst.example']) })).toBe(
      'merenland',
    );
  });
});
