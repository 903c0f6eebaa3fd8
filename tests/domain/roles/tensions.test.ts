import { describe, expect, test } from 'vitest';
import {
  fill,
  fillFirst,
  type Known,
  PLACEHOLDERS,
  TENSION_ORDER,
  TENSION_TEXTS,
  tensionText,
} from '../../../src/domain/roles/tensions';
import { complaints } from './plainDutch';

const ALL_KNOWN: Known = {
  gemeente: 'Wolkeveen',
  naam: 'Marijke van Dalen',
  pet: 'opdrachtgever',
  tweedeLid: 'Anja Terpstra',
  vervanger: 'Karim Ouali',
  collega: 'Anja Terpstra',
  uitvoerder: 'Ruud Hoekema',
};

describe.each(Object.entries(TENSION_TEXTS))('%s', (_, { label, why, say, hint, source }) => {
  const templates = [label, why, ...say, hint];

  test('uses only placeholders that exist', () => {
    const used = templates.flatMap(({ text }) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
    expect(PLACEHOLDERS).toEqual(expect.arrayContaining(used));
  });

  test('is in plain Dutch, filled in with everything or with nothing', () => {
    for (const known of [ALL_KNOWN, {}]) {
      for (const candidate of templates) {
        const text = fill(candidate, known);
        if (text !== null) expect(complaints(text, 3), text).toEqual([]);
      }
    }
  });

  test('can always be said, also when the register knows little', () => {
    expect(fillFirst(say, {})).not.toBeNull();
    expect(fill(why, {})).not.toBeNull();
    expect(fill(label, {})).not.toBeNull();
  });

  test('has a source', () => expect(source).toMatch(/^S[0-4] /));
});

describe('what one can say', () => {
  test.each([
    ['db-ab', null, ALL_KNOWN, 'Ik licht dit toe namens het DB. Anja Terpstra stemt namens Wolkeveen.'],
    [
      'db-ab',
      null,
      { gemeente: 'Rietmeer' },
      'Ik licht dit toe namens het DB. Straks stem ik als AB-lid, namens Rietmeer.',
    ],
    [
      'opdrachtgever-opdrachtnemer',
      null,
      ALL_KNOWN,
      'Ik vraag dit als opdrachtgever. Ruud Hoekema antwoordt over de uitvoering.',
    ],
    [
      'opdrachtgever-opdrachtnemer',
      null,
      {},
      'Ik vraag dit als opdrachtgever. De directie antwoordt over de uitvoering.',
    ],
    ['voorzitter-inhoud', null, ALL_KNOWN, 'Ik ben hier ook opdrachtgever. Karim Ouali leidt dit punt.'],
    ['voorzitter-inhoud', null, { pet: 'opdrachtgever' }, 'Wie wil dit punt van mij voorzitten?'],
    [
      'lokaal-regionaal',
      null,
      ALL_KNOWN,
      'Ik spreek hier voor de regio. Anja Terpstra brengt de wens van Wolkeveen in.',
    ],
    [
      'lokaal-regionaal',
      null,
      { gemeente: 'Rietmeer' },
      'Ik spreek hier voor de regio. Een collega brengt de wens van Rietmeer in.',
    ],
    ['collectief-eigen', 'own-money', ALL_KNOWN, 'Voor de regio vind ik … Voor Wolkeveen betekent het …'],
    [
      'collectief-eigen',
      'own-place',
      ALL_KNOWN,
      'Ik zeg eerst wat ik voor de regio vind. Daarna spreek ik voor Wolkeveen.',
    ],
  ] as const)('%s, %s, %o', (code, interest, known, sentence) => {
    expect(fillFirst(tensionText(code, interest).say, known)).toBe(sentence);
  });
});

test.each([
  ['own-money', 'Dit raakt ook het geld van uw gemeente.', 'Regio én Wolkeveen'],
  ['own-place', 'Dit gaat over een plek in uw gemeente.', 'Regio én Wolkeveen'],
  [null, 'Dit raakt ook het geld van uw gemeente.', 'Regio én Wolkeveen'],
] as const)("the region and one's own municipality: %s", (interest, why, label) => {
  const text = tensionText('collectief-eigen', interest);
  expect(fill(text.why, ALL_KNOWN)).toBe(why);
  expect(fill(text.label, ALL_KNOWN)).toBe(label);
});

test('hints for the chair name the person', () => {
  expect(fill(tensionText('db-ab', null).hint, ALL_KNOWN)).toBe(
    'Geef Marijke van Dalen het woord als DB-lid. Vraag het AB daarna om te wegen.',
  );
  expect(fill(tensionText('db-ab', null).hint, {})).toBeNull();
  expect(fill(tensionText('collectief-eigen', 'own-place').hint, ALL_KNOWN)).toBe(
    'Vraag eerst wat goed is voor de regio. Vraag daarna Wolkeveen.',
  );
});

test('the order when there are more', () => {
  expect(TENSION_ORDER).toEqual([
    'db-ab',
    'opdrachtgever-opdrachtnemer',
    'voorzitter-inhoud',
    'lokaal-regionaal',
    'collectief-eigen',
  ]);
});
