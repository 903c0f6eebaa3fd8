import { titleKey } from '../text/fold';

/** Which ids are in use. */
export interface TakenIds {
  readonly has: (id: string) => boolean;
}

/** An id made of a name, that none of `taken` is: "p-marijke-van-dalen", with a number behind it where that is needed. */
export function newId(prefix: string, name: string, taken: TakenIds): string {
  const base = `${prefix}${titleKey(name).replaceAll(' ', '-').slice(0, 60).replace(/-$/, '') || 'nieuw'}`;
  let id = base;
  for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`;
  return id;
}
