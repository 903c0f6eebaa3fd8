import type { Person, Register } from '../../domain/register/types';

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The people whose name, position or municipality holds every word of the query; all of them for an empty one. */
export function matchingPeople(register: Register, query: string): readonly Person[] {
  const words = folded(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  return register.people.filter((person) => {
    const municipality = register.municipalities.find(({ id }) => id === person.municipality)?.name ?? '';
    const text = folded(`${person.name} ${person.position} ${municipality}`);
    return words.every((word) => text.includes(word));
  });
}
