import { saysNothing } from './cells';

/**
 * The names in a cell that can hold several: "Financiën; ICT", "Financiën, ICT en Personeel", or each on a line. `isName` tells whether a
 * piece is a name as it stands, so that "Personeel en organisatie" stays whole.
 */
export function namesIn(text: string, isName: (text: string) => boolean): readonly string[] {
  if (saysNothing(text)) return [];
  return split(text, [/[;\n\u2022]/, /,|\s\+\s/, /\s(?:en|&)\s|\//], isName);
}

function split(text: string, signs: readonly RegExp[], isName: (text: string) => boolean): readonly string[] {
  const whole = text.trim().replace(/^[-\u2022]\s+/, '');
  const [sign, ...others] = signs;
  if (whole === '') return [];
  if (sign === undefined || isName(whole)) return [whole];
  const pieces = whole.split(sign);
  // The weak signs only part names that are all known: "Werk en Inkomen" may be one new name.
  if (others.length === 0 && !pieces.every((piece) => isName(piece.trim()))) return [whole];
  return pieces.flatMap((piece) => split(piece, others, isName));
}
