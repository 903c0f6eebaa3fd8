import type { CSSProperties } from 'react';
import type { HatId } from '../../domain/register/types';

/** Codes in the names of the theme tokens: one for each hat, and Noem for "Noem uw pet". */
export type PetCode = 'Vz' | 'Vp' | 'Br' | 'Db' | 'Og' | 'Tr' | 'Ag' | 'Lp' | 'Noem';

/** Bg = surface, Fg = text, Ac = icon and left bar, Ln = border. */
export type PetPart = 'Bg' | 'Fg' | 'Ac' | 'Ln';

export type PetToken = `rvPet${PetCode}${PetPart}`;
export type PetTokens = Readonly<Record<PetToken, string>>;

/** The token code of each hat. */
export const petCodes: Readonly<Record<HatId, PetCode>> = {
  voorzitter: 'Vz',
  'voorzitter-pfho': 'Vp',
  'bestuurder-regio': 'Br',
  'lid-db': 'Db',
  'bestuurlijk-opdrachtgever': 'Og',
  'bestuurlijk-trekker-rve': 'Tr',
  'afgevaardigde-gemeente': 'Ag',
  'lokaal-portefeuillehouder': 'Lp',
};

const parts: readonly PetPart[] = ['Bg', 'Fg', 'Ac', 'Ln'];

type Rows = Readonly<Record<PetCode, readonly [bg: string, fg: string, ac: string, ln: string]>>;

function toTokens(rows: Rows): PetTokens {
  const tokens: Partial<Record<PetToken, string>> = {};
  for (const code of Object.keys(rows) as PetCode[]) {
    parts.forEach((part, index) => {
      tokens[`rvPet${code}${part}`] = rows[code][index] ?? '';
    });
  }
  return tokens as PetTokens;
}

/** Derived from the Fluent palettes purple, lavender, royal blue, teal, magenta, brown, forest, dark green and marigold. */
export const lightPets = toTokens({
  Vz: ['#ede8f3', '#341a51', '#5c2e91', '#c1b0d5'],
  Vp: ['#efeefc', '#3f3682', '#7160e8', '#c9c3f6'],
  Br: ['#e3ecf2', '#002c4e', '#004e8c', '#9ebcd3'],
  Db: ['#e3f1f2', '#02494c', '#038387', '#9fd0d1'],
  Og: ['#f8e3f0', '#6b0043', '#bf0077', '#e79ecb'],
  Tr: ['#f3ece8', '#50301a', '#8e562e', '#d4bfb0'],
  Ag: ['#ebf1e4', '#294903', '#498205', '#bad0a0'],
  Lp: ['#e4efe4', '#063b06', '#0b6a0b', '#a2c6a2'],
  Noem: ['#fff6e0', '#242424', '#835b00', '#e0b252'],
});

/** The same hats on the dark page (#292929). */
export const darkPets = toTokens({
  Vz: ['#3c3644', '#c6b1de', '#ab8dcc', '#64507a'],
  Vp: ['#403e4d', '#d2ccf8', '#bab2f4', '#6e6897'],
  Br: ['#2f3a43', '#9abfdc', '#6ea1c9', '#3b5e79'],
  Db: ['#2f4243', '#9bd9db', '#70c5c7', '#3c7577'],
  Og: ['#493140', '#eca5d1', '#e27aba', '#8a426f'],
  Tr: ['#433b36', '#ddc3b0', '#caa68c', '#796150'],
  Ag: ['#3a422f', '#bdd99b', '#9ec570', '#5c753c'],
  Lp: ['#2f402f', '#9ad29a', '#70ba70', '#3d6e3d'],
  Noem: ['#3d3220', '#ffffff', '#f2c661', '#a8813a'],
});

const plain = ['#000000', '#ffffff', '#ffffff', '#ffffff'] as const;

/** High contrast: no hat colour at all; shape, icon and name carry the meaning. */
export const contrastPets = toTokens({
  Vz: plain,
  Vp: plain,
  Br: plain,
  Db: plain,
  Og: plain,
  Tr: plain,
  Ag: plain,
  Lp: plain,
  Noem: plain,
});

/** The four colours of a hat as CSS custom properties, for the `style` of one element and its children. */
export function petVars(pet: HatId | 'noem'): CSSProperties {
  const code = pet === 'noem' ? 'Noem' : petCodes[pet];
  const vars: Readonly<Record<string, string>> = {
    '--petBg': `var(--rvPet${code}Bg)`,
    '--petFg': `var(--rvPet${code}Fg)`,
    '--petAc': `var(--rvPet${code}Ac)`,
    '--petLn': `var(--rvPet${code}Ln)`,
  };
  return vars;
}
