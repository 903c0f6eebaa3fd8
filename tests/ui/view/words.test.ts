import { describe, expect, test } from 'vitest';
import { attentionPoints, hatsInMeeting, isGuest } from '../../../src/ui/view/attention';
import { hatGroups } from '../../../src/ui/view/hat-groups';
import { hatLabel } from '../../../src/ui/view/labels';
import { peopleAt } from '../../../src/ui/view/people-at';
import { attentionLabel, tensionWords } from '../../../src/ui/view/tension-words';
import { whyWords } from '../../../src/ui/view/why-words';
import { assessedAb } from '../../builders/meeting';

const AB = `Agenda
1. Opening
2. Begroting 2027 (ter besluitvorming)
3. Wolkendal Warm: voortgang (ter bespreking)
4. Locatie werkplein Wolkeveen (ter besluitvorming)
5. Rondvraag`;
const ab = assessedAb(AB);
const marijke = 'p-van-dalen';
const chair = 'p-maas';

describe('the words of a hat', () => {
  const hat = ab.hats[1]?.find(({ person }) => person === marijke)?.leading;

  test('tag, row, card and speech', () => {
    expect(hatLabel(ab.register, hat!)).toEqual({
      short: 'Lid DB',
      row: 'Lid DB · Financiën',
      name: 'Lid Dagelijks Bestuur',
      scope: 'Portefeuille Financiën',
      spoken: 'Lid Dagelijks Bestuur, Portefeuille Financiën',
    });
  });

  test('why: the words of the point and the portfolio they belong to', () => {
    expect(whyWords(ab, marijke, hat!)).toMatch(
      /^Dit punt gaat over ‘.+’\. Dat hoort bij uw portefeuille Financiën\.$/,
    );
  });

  test('a doubtful match is a thought, not a fact', () => {
    const doubtful = {
      ...hat!,
      reason: {
        kind: 'portfolio' as const,
        topic: hat!.scope.find((id) => id.startsWith('pf'))!,
        words: ['geld'],
        doubtful: true,
      },
    };
    expect(whyWords(ab, marijke, doubtful)).toMatch(/^Wij denken dat dit over Financiën gaat\./);
  });
});

describe('tensions', () => {
  test('the first in the fixed order is open: DB én AB before Regio én gemeente', () => {
    expect(tensionWords(ab, marijke, 1).map(({ label }) => label)).toEqual(['DB én AB', 'Regio én Wolkeveen']);
    expect(attentionLabel(ab, marijke, 1)).toBe('DB én AB');
  });

  test('the sentence names the second member of the own municipality', () => {
    expect(tensionWords(ab, marijke, 1)[0]?.sentence).toBe(
      'Ik licht dit toe namens het DB. Anja Terpstra stemt namens Wolkeveen.',
    );
  });

  test('a tension that everyone shares does not ask for attention', () => {
    const other = 'p-brandsma';
    expect(tensionWords(ab, other, 1)).not.toEqual([]);
    expect(attentionPoints(ab, other)).not.toContain(1);
  });
});

test('the hats of a meeting stand in the order of their families', () => {
  expect(hatsInMeeting(ab, marijke)).toEqual([
    'bestuurder-regio',
    'lid-db',
    'bestuurlijk-opdrachtgever',
    'afgevaardigde-gemeente',
  ]);
});

test('who has no hat here is a guest', () => {
  expect(isGuest(ab, marijke)).toBe(false);
  expect(isGuest(ab, 'p-nieland')).toBe(true);
});

test('at a point: the chair first, then who owns it', () => {
  const people = peopleAt(ab, 1, marijke).map(({ person }) => person.id);
  expect(people.slice(0, 2)).toEqual([chair, marijke]);
  expect(people).toHaveLength(ab.members.length);
});

test('everyone at a point, grouped by hat, the many last', () => {
  const groups = hatGroups(ab, 1);
  expect(groups[0]).toEqual({ role: 'voorzitter', names: 'Hedwig Maas' });
  expect(groups.at(-1)).toEqual({ role: 'bestuurder-regio', names: 'de andere 5' });
});
