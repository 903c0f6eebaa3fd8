import { describe, expect, test } from 'vitest';
import { contrastPets, darkPets, lightPets, type PetCode, type PetTokens, petCodes } from '../../src/ui/theme/pets';
import { teamsThemes } from '../../src/ui/theme/teams-themes';
import { themes } from '../../src/ui/theme/themes';
import { contrast } from './contrast';

const codes: readonly PetCode[] = [...Object.values(petCodes), 'Noem'];

/** The page behind a hat in each theme, and the tokens of its hats. */
const looks: readonly (readonly [name: string, page: string, tokens: PetTokens])[] = [
  ['light', themes.light.colorNeutralBackground1, lightPets],
  ['dark', themes.dark.colorNeutralBackground1, darkPets],
  ['contrast', themes.contrast.colorNeutralBackground1, contrastPets],
  ['light, in Teams', teamsThemes.light.colorNeutralBackground1, teamsThemes.light],
  ['dark, in Teams', teamsThemes.dark.colorNeutralBackground1, teamsThemes.dark],
  ['contrast, in Teams', teamsThemes.contrast.colorNeutralBackground1, teamsThemes.contrast],
];

/** Surfaces of a list on which a row of the page lies: under the pointer, and open beside the list. */
const surfaces = Object.entries({ ...themes, 'light in Teams': teamsThemes.light, 'dark in Teams': teamsThemes.dark });

describe.each(looks)('hats in %s', (_, page, tokens) => {
  test.each(codes)('%s: text at least 4.5, icon at least 3, on its own surface and on the page', (code) => {
    const [bg, fg, ac] = [tokens[`rvPet${code}Bg`], tokens[`rvPet${code}Fg`], tokens[`rvPet${code}Ac`]];
    expect(contrast(fg, bg)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(fg, page)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(ac, bg)).toBeGreaterThanOrEqual(3);
    expect(contrast(ac, page)).toBeGreaterThanOrEqual(3);
  });
});

// The table of the design: light text on Bg, icon on Bg, icon on white, text on white, dark text on Bg, icon on Bg, icon on the page.
test.each<[PetCode, number, number, number, number, number, number, number]>([
  ['Vz', 12.3, 7.7, 9.3, 14.9, 6.0, 4.1, 5.1],
  ['Vp', 8.9, 4.0, 4.6, 10.2, 6.8, 5.3, 7.5],
  ['Br', 11.9, 7.1, 8.5, 14.3, 6.0, 4.2, 5.3],
  ['Db', 8.8, 3.9, 4.6, 10.2, 6.7, 5.3, 7.3],
  ['Og', 10.1, 5.0, 6.0, 12.3, 6.0, 4.3, 5.4],
  ['Tr', 10.1, 5.1, 6.0, 11.8, 6.5, 4.9, 6.5],
  ['Ag', 8.9, 4.1, 4.7, 10.3, 6.8, 5.3, 7.4],
  ['Lp', 10.9, 5.8, 6.8, 12.8, 6.4, 4.7, 6.2],
])('%s has the contrasts of the design', (code, ...expected) => {
  const of = (tokens: PetTokens, part: 'Bg' | 'Fg' | 'Ac') => tokens[`rvPet${code}${part}`];
  const measured = [
    contrast(of(lightPets, 'Fg'), of(lightPets, 'Bg')),
    contrast(of(lightPets, 'Ac'), of(lightPets, 'Bg')),
    contrast(of(lightPets, 'Ac'), '#ffffff'),
    contrast(of(lightPets, 'Fg'), '#ffffff'),
    contrast(of(darkPets, 'Fg'), of(darkPets, 'Bg')),
    contrast(of(darkPets, 'Ac'), of(darkPets, 'Bg')),
    contrast(of(darkPets, 'Ac'), '#292929'),
  ];
  measured.forEach((value, at) => {
    expect(Math.abs(value - (expected[at] ?? 0))).toBeLessThanOrEqual(0.06);
  });
});

test.each(surfaces)('a row under the pointer and the row that is open can be read, %s', (_, theme) => {
  for (const surface of [theme.rvHover, theme.rvCurrent, theme.rvShape]) {
    for (const text of [theme.colorNeutralForeground1, theme.colorNeutralForeground2]) {
      expect(contrast(text, surface)).toBeGreaterThanOrEqual(4.5);
    }
    // In a row a hat has no surface of its own.
    for (const code of codes) expect(contrast(theme[`rvPet${code}Ac`], surface)).toBeGreaterThanOrEqual(3);
  }
});

test('no step of the type scale is below 14 px', () => {
  for (const theme of [...Object.values(themes), ...Object.values(teamsThemes)]) {
    const sizes = Object.entries(theme).filter(([name]) => name.startsWith('fontSize'));
    for (const [, size] of sizes) expect(Number.parseInt(String(size), 10)).toBeGreaterThanOrEqual(14);
  }
});
