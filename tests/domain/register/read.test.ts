import { describe, expect, test } from 'vitest';
import { MAX_ERRORS, readRegister } from '../../../src/domain/register/read';
import { registerOf, SAMPLE } from './sample';

function messages(text: string): readonly string[] {
  const result = readRegister(text);
  return result.kind === 'problem' ? result.errors.map(({ message }) => message) : [];
}

/** The sample as a file of one field a line, with one piece of text replaced. */
function sampleWith(search: string, replacement: string): string {
  const text = JSON.stringify(SAMPLE, null, 2);
  if (!text.includes(search)) throw new Error(`not in the sample: ${search}`);
  return text.replace(search, replacement);
}

function lineOf(text: string, piece: string): number {
  return text.slice(0, text.lastIndexOf(piece)).split('\n').length;
}

describe('a file that can be used', () => {
  test('gives people, places and topics, with what is missing filled in', () => {
    const register = registerOf(SAMPLE);
    expect(register.people[0]).toEqual({
      id: 'p-bos',
      name: 'Ria Bos',
      email: 'r.bos@helmveen.example',
      municipality: 'helmveen',
      position: 'wethouder',
    });
    expect(register.people[2]).toEqual({ id: 'p-eik', name: 'Fenna Eik', email: '', municipality: null, position: '' });
    expect(register.municipalities[1]).toEqual({ id: 'strandwijk', name: 'Strandwijk', places: [] });
    expect(register.topics.map(({ id, kind }) => `${kind} ${id}`)).toEqual([
      'portfolio pf-geld',
      'theme th-jeugd',
      'opgave op-kust',
      'rve rve-ruimte',
    ]);
    expect(register.topics[2]?.carriedOutBy).toBe('rve-ruimte');
  });

  test('knows the extras: deputy chair, support, day of change, basis', () => {
    const register = registerOf(SAMPLE);
    expect(register.gremia[0]?.deputyChair).toBe('p-dam');
    expect(register.gremia[1]?.opgave).toBe('op-kust');
    expect(register.supports).toEqual([{ person: 'p-eik', supports: 'p-bos' }]);
    expect(register.updated).toBe('2026-05-19');
    expect(register.assignments[1]?.basis).toBe('AB 3 december');
  });

  test('needs nothing but a region', () => {
    const register = registerOf({ region: { id: 'leeg', name: 'Leeg' } });
    expect(register.people).toEqual([]);
    expect(register.updated).toBeNull();
    expect(register.roleTypes.length).toBeGreaterThan(8);
  });

  test('may start with a byte order mark, and may say null for what is not known', () => {
    const result = readRegister(
      `\uFEFF{"region":{"id":"a","name":"A"},"people":null,"gremia":[{"id":"g","kind":"ab","name":"G","chair":null,"members":null}]}`,
    );
    expect(result).toMatchObject({ kind: 'read', register: { people: [], gremia: [{ chair: null, members: [] }] } });
  });

  test('changes the role types', () => {
    const { roleTypes } = registerOf({
      ...SAMPLE,
      roleTypes: [
        { id: 'projectleider-ambtenaar-5-0', name: 'Ambtenaar 5.0' },
        { id: 'voorzitter-pfho', enabled: false },
        { id: 'regioburgemeester', name: 'Regioburgemeester', hat: true },
      ],
      assignments: [{ person: 'p-bos', role: 'regioburgemeester' }],
    });
    expect(roleTypes.find(({ id }) => id === 'projectleider-ambtenaar-5-0')?.name).toBe('Ambtenaar 5.0');
    expect(roleTypes.find(({ id }) => id === 'voorzitter-pfho')?.enabled).toBe(false);
    expect(roleTypes.at(-1)).toEqual({
      id: 'regioburgemeester',
      name: 'Regioburgemeester',
      short: 'Regioburgemeester',
      hat: true,
      enabled: true,
    });
  });
});

describe('a reference to nothing', () => {
  test.each([
    [
      '"municipality": "helmveen"',
      '"municipality": "helmven"',
      "people › 'p-bos' › municipality: gemeente 'helmven' staat niet in de lijst 'municipalities'. Bedoelt u 'helmveen'? Voeg de gemeente toe of wijzig het veld.",
    ],
    [
      '"chair": "p-bos"',
      '"chair": "p-jansen"',
      "gremia › 'ab' › chair: persoon 'p-jansen' staat niet in de lijst 'people'. Voeg de persoon toe of wijzig het veld.",
    ],
    [
      '"deputyChair": "p-dam"',
      '"deputyChair": "x"',
      "gremia › 'ab' › deputyChair: persoon 'x' staat niet in de lijst 'people'.",
    ],
    [
      '"opgave": "op-kust"\n    }\n  ],',
      '"opgave": "zee"\n    }\n  ],',
      "gremia › 'sg' › opgave: opgave 'zee' staat niet in de lijst 'opgaven'.",
    ],
    [
      '"carriedOutBy": "rve-ruimte"',
      '"carriedOutBy": "op-kust"',
      "opgaven › 'op-kust' › carriedOutBy: RVE 'op-kust' staat niet in de lijst 'rves' (wel in 'opgaven').",
    ],
    [
      '"role": "bestuurssecretaris"',
      '"role": "bestuursecretaris"',
      "assignments › nr. 4 › role: rol 'bestuursecretaris' kennen wij niet. Bedoelt u 'bestuurssecretaris'?",
    ],
    [
      '"gremium": "ab",',
      '"gremium": "dagelijks",',
      "assignments › nr. 2 › gremium: overleg 'dagelijks' staat niet in de lijst 'gremia'. Voeg het overleg toe",
    ],
    [
      '"supports": "p-bos"',
      '"supports": "q"',
      "supports › nr. 1 › supports: persoon 'q' staat niet in de lijst 'people'.",
    ],
  ])('%s', (search, replacement, expected) => {
    const text = sampleWith(search, replacement);
    const found = messages(text);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`Regel ${lineOf(text, replacement)}, ${expected}`);
  });

  test('in a list names the position in the list', () => {
    const text = sampleWith(
      '"members": [\n        "p-dam"\n      ]',
      '"members": [\n        "p-dam",\n        "p-niemand"\n      ]',
    );
    expect(messages(text)).toEqual([
      `Regel ${lineOf(text, '"p-niemand"')}, gremia › 'sg' › members › nr. 2: persoon 'p-niemand' staat niet in de lijst 'people'. Voeg de persoon toe of wijzig het veld.`,
    ]);
  });

  test('in portfolios and themes is found as well', () => {
    const file = {
      ...SAMPLE,
      assignments: [
        {
          person: 'p-bos',
          role: 'lid-db',
          portfolios: ['pf-geld', 'pf-ict'],
          themes: ['th-x'],
          rve: 'r',
          municipality: 'm',
        },
      ],
    };
    expect(messages(JSON.stringify(file)).map((message) => message.replace(/: .*/, ''))).toEqual([
      'Regel 1, assignments › nr. 1 › portfolios › nr. 2',
      'Regel 1, assignments › nr. 1 › rve',
      'Regel 1, assignments › nr. 1 › municipality',
      'Regel 1, assignments › nr. 1 › themes › nr. 1',
    ]);
  });

  test('to a row that is wrong otherwise is not reported twice', () => {
    const text = sampleWith('"name": "Otto Dam"', '"name": 7');
    expect(messages(text)).toEqual([
      `Regel ${lineOf(text, '"name": 7')}, people › 'p-dam' › name: hier hoort tekst tussen aanhalingstekens te staan, geen getal. Wijzig het veld.`,
    ]);
  });
});

describe('a value that is not right', () => {
  test.each([
    [
      '"kind": "stuurgroep"',
      '"kind": "werkgroep"',
      "gremia › 'sg' › kind: 'werkgroep' is geen soort overleg. Kies uit: ab, db, pfho, stuurgroep,",
    ],
    [
      '"from": "2026-01-01"',
      '"from": "1-1-2026"',
      "assignments › nr. 2 › from: '1-1-2026' is geen datum. Schrijf de datum als jjjj-mm-dd",
    ],
    ['"until": "2026-06-30"', '"until": "2026-06-31"', "assignments › nr. 2 › until: '2026-06-31' is geen datum."],
    [
      '"until": "2026-06-30"',
      '"until": "2025-12-31"',
      'assignments › nr. 2 › until: de einddatum 2025-12-31 ligt vóór de begindatum 2026-01-01.',
    ],
    ['"updated": "2026-05-19"', '"updated": "mei"', "updated: 'mei' is geen datum."],
    ['"id": "sg"', '"id": ""', 'gremia › nr. 2 › id: dit veld is leeg. Vul het in.'],
    ['"name": "Regio Duinrand"', '"name": " "', 'region › name: dit veld is leeg. Vul het in.'],
    [
      '"id": "strandwijk"',
      '"id": "helmveen"',
      "municipalities › 'helmveen' › id: de id 'helmveen' staat ook al op regel 9. Geef elke rij een eigen id.",
    ],
    ['"id": "th-jeugd"', '"id": "pf-geld"', "themes › 'pf-geld' › id: de id 'pf-geld' staat ook al op regel"],
  ])('%s becomes %s', (search, replacement, expected) => {
    const text = sampleWith(search, replacement);
    const found = messages(text).filter((message) => message.includes(expected));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(new RegExp(`^Regel ${lineOf(text, replacement)}, `));
  });

  test('a missing field is named at the row that lacks it', () => {
    expect(messages('{\n"region": {"id":"a","name":"A"},\n"people": [\n{"id":"p"}\n]}')).toEqual([
      "Regel 4, people › 'p' › name: dit veld ontbreekt. Vul het in.",
    ]);
    expect(messages('{\n"people": []}')).toEqual(['Regel 1, region: dit veld ontbreekt. Vul het in.']);
  });

  test('a list that is no list, a row that is no row', () => {
    expect(messages('{"region":{"id":"a","name":"A"},\n"themes":{}}')).toEqual([
      'Regel 2, themes: hier hoort een lijst tussen [ en ] te staan, geen groep velden. Wijzig het veld.',
    ]);
    expect(messages('{"region":{"id":"a","name":"A"},\n"themes":[\n3]}')).toEqual([
      'Regel 3, themes › nr. 1: hier hoort een groep velden tussen { en } te staan, geen getal. Wijzig het veld.',
    ]);
  });

  test('a period of one day is a period', () => {
    expect(messages(sampleWith('"until": "2026-06-30"', '"until": "2026-01-01"'))).toEqual([]);
  });

  test('many errors: the first fifty in order of line, and how many there are', () => {
    const people = Array.from({ length: 70 }, (_, at) => ({ id: `p${at}`, name: 'N', municipality: 'nergens' }));
    const result = readRegister(
      JSON.stringify({ region: { id: 'a', name: 'A' }, gremia: [{ id: 'g', kind: 'x', name: 'G' }], people }, null, 1),
    );
    if (result.kind === 'read') throw new Error('read');
    expect(result.errors).toHaveLength(MAX_ERRORS);
    expect(result.total).toBe(71);
    const lines = result.errors.map(({ line }) => line);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
    expect(result.errors[0]?.field).toBe("gremia › 'g' › kind");
  });
});

describe('a text that is no register', () => {
  test.each([
    ['', 'Dit bestand is leeg. Kies een ander bestand.'],
    ['[]', 'Dit bestand bevat geen rollen. Het moet beginnen met { en een veld "region" hebben.'],
    ['"rollen"', 'Dit bestand bevat geen rollen.'],
    [
      '{"region":1\n"people":[]}',
      `Regel 2: vóór '"people"' ontbreekt een komma. Zet een komma achter de vorige waarde.`,
    ],
    ['{"region":1,\n\n}', "Regel 3: bij '}' hoort de naam van een veld."],
    ['{"region"\n:1,"people":[1\n', 'Regel 3: hier ontbreekt een ]. Sluit de lijst af.'],
    ['{"region":"a\n"}', 'Regel 1: hier ontbreekt een aanhalingsteken.'],
    ['// rollen\n{}', 'Regel 1: commentaar mag niet in dit bestand.'],
    ['{}\n{}', "Regel 2: na het einde staat nog '{'. Haal die tekst weg."],
    ['PK\u0003\u0004', 'Regel 1: '],
  ])('%j', (text, expected) => {
    expect(messages(text)[0]).toContain(expected);
    expect(messages(text)).toHaveLength(1);
  });

  test('nested a hundred thousand deep is refused, not a crash', () => {
    expect(messages('['.repeat(100_000))).toHaveLength(1);
    expect(messages(`{"region":${'['.repeat(100_000)}${']'.repeat(100_000)}}`)).toHaveLength(2);
  });
});

describe('remarks: the file can be used, but the user should know', () => {
  test.each([
    [
      '"position": "wethouder"',
      '"functie": "wethouder"',
      "people › 'p-bos' › functie: dit veld kennen wij niet; wij slaan het over.",
    ],
    [
      '"members": [\n        "p-bos",',
      '"members": [',
      "gremia › 'ab' › chair: de voorzitter 'p-bos' staat niet bij 'members'. Klopt dat?",
    ],
    [
      '"email": "o.dam@strandwijk.example"',
      '"email": "r.bos@helmveen.example"',
      "people › 'p-dam' › email: dit adres hoort ook bij 'p-bos'.",
    ],
    [
      '"role": "bestuurlijk-opdrachtgever",\n      "opgave": "op-kust"',
      '"role": "bestuurlijk-opdrachtgever"',
      "assignments › nr. 3: de rol 'bestuurlijk-opdrachtgever' hoort bij een opgave. Vul het veld 'opgave' in",
    ],
  ])('%s becomes %s', (search, replacement, expected) => {
    const result = readRegister(sampleWith(search, replacement));
    if (result.kind === 'problem') throw new Error(result.errors[0]?.message);
    expect(result.remarks.map(({ message }) => message.replace(/^Regel \d+, /, ''))).toEqual([
      expect.stringContaining(expected),
    ]);
  });

  test('a spelling mistake in a field name gets a suggestion', () => {
    const result = readRegister(sampleWith('"position": "wethouder"', '"positon": "wethouder"'));
    expect(result).toMatchObject({
      kind: 'read',
      remarks: [{ message: expect.stringContaining("Bedoelt u 'position'?") }],
    });
  });

  test('nothing to say about a good file', () => {
    expect(readRegister(JSON.stringify(SAMPLE))).toMatchObject({ kind: 'read', remarks: [] });
  });
});
