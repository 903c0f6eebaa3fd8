/** What the first screens say of a correction; the rest stands in `nl-corrections.ts`, which loads later. */
export const nlCorrected = {
  /** `name` "": not recorded. */
  by: (name: string, day: string) => (name === '' ? `Aangepast op ${day}.` : `Aangepast door ${name} op ${day}.`),
  byYou: 'Door u aangepast',
  wrong: 'Klopt niet',
  right: 'Klopt',
} as const;
