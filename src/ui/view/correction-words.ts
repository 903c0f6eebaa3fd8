import type { CorrectedFields, Register } from '../../domain/register/types';
import { nl } from '../text/nl';
import { nlCorrections } from '../text/nl-corrections';
import { hatNames, nameOf } from './labels';

const words = nlCorrections.changed;

function personName(register: Register, id: string): string {
  return register.people.find((person) => person.id === id)?.name ?? words.nobody;
}

/** What a correction changes, a phrase a field: "Gaat over Werkplein", "Besluit", "Opdrachtgever: Ruud Hoekema". */
export function correctionWords(register: Register, fields: CorrectedFields): readonly string[] {
  const { topics, treatment, phase, closed, owner, hat } = fields;
  const said = [
    topics === undefined ? null : words.topics(topics.map((id) => nameOf(register, id)).join(', ')),
    treatment === undefined ? null : words.treatment(treatment === null ? '' : nl.point.treatments[treatment]),
    phase === undefined ? null : words.phase(phase === null ? '' : nl.point.phases[phase]),
    closed === undefined ? null : closed ? words.closed : words.open,
    owner === undefined ? null : words.owner(personName(register, owner)),
    hat === undefined
      ? null
      : words.hat(
          personName(register, hat.person),
          hat.role === null ? nlCorrections.wrong.noHat : hatNames(register, hat.role).name,
        ),
  ];
  return said.filter((phrase) => phrase !== null);
}
