import type { PersonHit, SearchReason } from '../../domain/overview/search-answer';
import type { Register } from '../../domain/register/types';
import { nlRoles } from '../text/nl-roles';
import { nameOf } from './labels';
import { roleLabel, roleShort } from './role-words';

const words = nlRoles.search;

/** Reasons that show by themselves: the name, position and place stand in the row. */
const SHOWN: ReadonlySet<SearchReason['via']> = new Set(['person', 'position', 'municipality']);

/** Longest piece of a description that is shown, in characters. */
const LONGEST = 60;

/** Why a search found someone, in one line: "Gevonden op Opdrachtgever · Wolkendal Warm (ook genoemd: aardgasvrij wonen)"; "" when it shows by itself. */
export function foundBy(register: Register, hit: PersonHit | undefined): string {
  const best = hit?.roles[0];
  if (best === undefined) return '';
  const reasons = best.reasons.filter(({ via }) => !SHOWN.has(via));
  if (reasons.length === 0) return '';
  const role = best.role === null ? '' : roleLabel(register, best.role);
  const subject = reasons.find(({ via }) => via !== 'role');
  const told = subject === undefined || role.includes(subject.entry) ? '' : reasonText(register, subject, role);
  if (role === '') return words.why(told || reasonText(register, reasons[0], role));
  return words.why(told === '' ? role : `${role} (${told})`);
}

/** `role`: what stands before it; what that says already is not said again. */
function reasonText(register: Register, reason: SearchReason | undefined, role: string): string {
  if (reason === undefined) return '';
  const { via, entry, of } = reason;
  const text = entry.length > LONGEST ? `${entry.slice(0, LONGEST - 1).trimEnd()}…` : entry;
  if (via === 'name' || via === 'gremium') return text;
  if (via === 'role') return roleShort(register, of);
  const owner = nameOf(register, of);
  return owner === '' || role.includes(owner) ? `${words.via[via]}: ${text}` : `${owner}, ${words.via[via]}: ${text}`;
}
