import type { HatReason, WornHat } from '../../domain/hats/types';
import { localDay } from '../../domain/meeting/day';
import type { AssessedMeeting } from '../../domain/meeting/types';
import { plainDay } from '../text/dates';
import { nl } from '../text/nl';
import { nlCorrected } from '../text/nl-corrected';
import { nameOf } from './labels';
import { municipalityName } from './people-at';

function quoted(words: readonly string[]): string {
  return words.map((word) => `‘${word}’`).join(' en ');
}

function known({ register, day }: AssessedMeeting, reason: HatReason): string {
  switch (reason.kind) {
    case 'member':
      return nl.why.member;
    case 'chair':
      return nl.why.chair;
    case 'portfolio':
      return nl.why.portfolio(quoted(reason.words), nameOf(register, reason.topic));
    case 'opgave':
      return nl.why.opgave(nameOf(register, reason.topic));
    case 'rve':
      return reason.opgave === null
        ? nl.why.rve(nameOf(register, reason.topic))
        : nl.why.rveOfOpgave(nameOf(register, reason.opgave), nameOf(register, reason.topic));
    case 'place':
      return nl.why.place(nameOf(register, reason.municipality));
    case 'input':
      return nl.why.input;
    case 'corrected':
      return nlCorrected.by(reason.by, plainDay(localDay(reason.at) ?? day, day));
  }
}

/** Why a person wears this hat here. A doubtful match is said as a thought, not as a fact. */
export function whyWords(assessed: AssessedMeeting, person: string, hat: WornHat): string {
  const { reason } = hat;
  if ('doubtful' in reason && reason.doubtful) {
    return nl.why.doubtful(nameOf(assessed.register, reason.topic), quoted(reason.words));
  }
  if (hat.role === 'lokaal-portefeuillehouder' && reason.kind === 'member') {
    const place = municipalityName(assessed, person);
    return place === '' ? nl.why.member : nl.why.local(place);
  }
  return known(assessed, reason);
}
