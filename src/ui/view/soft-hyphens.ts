/** Second parts of long Dutch words in names of roles, subjects and places: before one of them a word may be broken. */
const PARTS =
  /(?<=\p{L}{4})(?=(?:gever|digde|feuille|zaken|heid|bruggen|drecht|waard|hulp|zorg|plein|beleid|schap|vervoer|huisvesting|ontwikkeling|voorziening|financiën)\b)/giu;

/** From how many letters on a word may be broken. */
const LONG = 11;

/** A text with soft hyphens in its long words, for a narrow cell in a browser that cannot hyphenate Dutch by itself. */
export function softly(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => (word.length < LONG ? word : word.replace(PARTS, '\u00AD')));
}
