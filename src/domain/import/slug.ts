import { titleKey } from '../text/fold';

/** An id made of a name, that none of `taken` is: "p-marijke-van-dalen", with a number behind it where that is needed. */
export function newId(prefix: string, name: string, taken: ReadonlySet<string>): string {
  const base = `${prefix}${titleKey(name).replaceAll(' ', '-').slice(0, 60).replace(/-$/, '') || 'nieuw'}`;
  let id = base;
  for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`;
  return id;
}
