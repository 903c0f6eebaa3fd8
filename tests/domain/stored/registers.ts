import * as fc from 'fast-check';
import { plainRegister } from '../../../src/demo/region';
import { DEFAULT_ROLE_TYPES, mergeRoleTypes } from '../../../src/domain/register/catalogue';
import type { Register } from '../../../src/domain/register/types';

/** The example region with something in every field that a register has. */
export function fullRegister(): Register {
  const register = plainRegister();
  const mandate = {
    administrator: 'Stelt kaders vast.\nVraagt het AB.',
    official: 'Tot 50.000 euro',
    projectLead: '',
    agreedIn: register.gremia[0]!.id,
    agreedOn: '2026-05-01',
  };
  return {
    ...register,
    topics: register.topics.map((topic) => (topic.kind === 'opgave' ? { ...topic, mandate } : topic)),
    roleTypes: mergeRoleTypes(DEFAULT_ROLE_TYPES, [
      { id: 'voorzitter', name: 'Leider' },
      { id: 'griffier', enabled: false },
      { id: 'aanjager', name: 'Aanjager', short: 'Aanj.', hat: true },
    ]),
    corrections: [
      {
        id: 'c-1',
        meeting: { uid: 'uid-1', subject: 'AB', start: '2026-06-09T11:30:00Z' },
        item: { number: '4', title: 'Werkplein' },
        fields: { topics: [], treatment: null, closed: false, hat: { person: register.people[0]!.id, role: null } },
        note: 'Zo bedoeld',
        author: 'Jasper de Wit',
        at: '2026-06-03T09:00:00Z',
        state: 'counts',
      },
      {
        id: 'c-2',
        meeting: { uid: '', subject: 'AB', start: null },
        item: { number: '', title: 'Begroting' },
        fields: { topics: [register.topics[0]!.id], phase: 'beeldvorming', owner: register.people[1]!.id },
        note: '',
        author: '',
        at: '2026-06-03T09:00:00Z',
        state: 'proposed',
      },
    ],
    talks: [{ id: 't-1', about: 'punt', kind: 'agreed', note: 'Afgesproken.', day: '2026-05-01', author: 'Ria Bos' }],
  };
}

const text = fc.stringMatching(/^[A-Za-zé][A-Za-z é'-]{0,12}[a-z]$/);
const day = fc.option(
  fc
    .date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
);

/** Registers with other roles, names and topics in the example region; every one of them is right. */
export const registers: fc.Arbitrary<Register> = fc.constant(fullRegister()).chain((base) => {
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  const one = (list: readonly { readonly id: string }[]) => fc.constantFrom(...ids(list));
  const of = (kind: string) => base.topics.filter((topic) => topic.kind === kind);
  const assignment = fc
    .record({
      person: one(base.people),
      role: one(base.roleTypes),
      gremium: fc.option(one(base.gremia)),
      portfolios: fc.subarray(ids(of('portfolio'))),
      opgave: fc.option(one(of('opgave'))),
      rve: fc.option(one(of('rve'))),
      municipality: fc.option(one(base.municipalities)),
      themes: fc.subarray(ids(of('theme'))),
      days: fc.tuple(day, day),
      basis: fc.oneof(fc.constant(''), text),
    })
    .map(({ days: [a, b], ...rest }) => {
      const turned = a !== null && b !== null && b < a;
      return { ...rest, from: turned ? b : a, until: turned ? a : b };
    });
  return fc
    .record({
      assignments: fc.array(assignment, { maxLength: 12 }),
      aliases: fc.array(text, { maxLength: 3 }),
      description: fc.oneof(fc.constant(''), text),
      members: fc.subarray(ids(base.people)),
      updated: fc.constant('2026-06-03'),
    })
    .map(({ assignments, aliases, description, members, updated }) => ({
      ...base,
      updated,
      topics: base.topics.map((topic, at) => (at % 2 === 0 ? { ...topic, aliases, description } : topic)),
      gremia: base.gremia.map((gremium) => ({ ...gremium, members })),
      assignments: assignments.map((row, at) => ({ id: `a-${at}`, ...row })),
    }));
});
