import { readRegister } from '../../../src/domain/register/read';
import type { Register } from '../../../src/domain/register/types';

/** A small region of its own for the tests of the register: one row of everything. */
export const SAMPLE = {
  region: { id: 'duinrand', name: 'Regio Duinrand' },
  updated: '2026-05-19',
  municipalities: [
    { id: 'helmveen', name: 'Helmveen', places: ['Nieuw Helm'] },
    { id: 'strandwijk', name: 'Strandwijk' },
  ],
  people: [
    {
      id: 'p-bos',
      name: 'Ria Bos',
      email: ' R.Bos@Helmveen.example ',
      municipality: 'helmveen',
      position: 'wethouder',
    },
    { id: 'p-dam', name: 'Otto Dam', email: 'o.dam@strandwijk.example', municipality: 'strandwijk' },
    { id: 'p-eik', name: 'Fenna Eik' },
  ],
  portfolios: [{ id: 'pf-geld', name: 'Financiën', aliases: ['Middelen'], description: 'Begroting en jaarstukken.' }],
  themes: [{ id: 'th-jeugd', name: 'Jeugd' }],
  opgaven: [{ id: 'op-kust', name: 'Sterke kust', carriedOutBy: 'rve-ruimte' }],
  rves: [{ id: 'rve-ruimte', name: 'Ruimte' }],
  gremia: [
    {
      id: 'ab',
      kind: 'ab',
      name: 'Algemeen Bestuur',
      aliases: ['AB'],
      chair: 'p-bos',
      deputyChair: 'p-dam',
      members: ['p-bos', 'p-dam'],
    },
    { id: 'sg', kind: 'stuurgroep', name: 'Stuurgroep Kust', members: ['p-dam'], opgave: 'op-kust' },
  ],
  assignments: [
    { person: 'p-bos', role: 'bestuurder-regio', gremium: 'ab' },
    {
      person: 'p-dam',
      role: 'bestuurder-regio',
      gremium: 'ab',
      from: '2026-01-01',
      until: '2026-06-30',
      basis: 'AB 3 december',
    },
    { person: 'p-dam', role: 'bestuurlijk-opdrachtgever', opgave: 'op-kust' },
    { person: 'p-eik', role: 'bestuurssecretaris' },
  ],
  supports: [{ person: 'p-eik', supports: 'p-bos' }],
};

/** A register from a file in the JSON format; throws when it cannot be read, with all messages. */
export function registerOf(file: object): Register {
  const result = readRegister(JSON.stringify(file));
  if (result.kind === 'problem') throw new Error(result.errors.map(({ message }) => message).join('\n'));
  return result.register;
}
