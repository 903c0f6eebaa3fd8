import type { ItemHats } from '../../domain/hats/types';
import type { AssessedMeeting } from '../../domain/meeting/types';
import { municipalityOf, rolesOf } from '../../domain/register/hold';
import type { HatId, Person } from '../../domain/register/types';
import { hatsAt } from './attention';

/** A person at a point, with the hat that leads there. */
export interface PersonAt {
  readonly person: Person;
  readonly hats: ItemHats;
}

const contentHats: ReadonlySet<HatId> = new Set(['bestuurlijk-opdrachtgever', 'bestuurlijk-trekker-rve', 'lid-db']);

/** Chair first, then who owns the point, then the second member of the viewer's municipality, then the viewer, then the rest. */
function rank(at: PersonAt, viewer: string, second: string | null): number {
  const leading = at.hats.leading;
  if (leading?.role === 'voorzitter' || leading?.role === 'voorzitter-pfho') return 0;
  if (leading !== null && contentHats.has(leading.role) && leading.reason.kind !== 'member') return 1;
  if (at.person.id === viewer) return 2;
  return at.person.id === second ? 3 : 4;
}

/** Everyone with a hat at this point, the most telling first; equal ones in the order of the register. */
export function peopleAt(assessed: AssessedMeeting, index: number, viewer: string): readonly PersonAt[] {
  const second = secondMember(assessed, viewer)?.id ?? null;
  const present = assessed.members
    .map((person) => ({ person, hats: hatsAt(assessed, person.id, index) }))
    .filter((at) => at.hats.leading !== null);
  return present.sort((a, b) => rank(a, viewer, second) - rank(b, viewer, second));
}

/** The other member of this gremium for the same municipality; null when there is none. */
export function secondMember(assessed: AssessedMeeting, viewer: string): Person | null {
  const { register, day } = assessed;
  const own = municipalityOf(register, viewer, day);
  if (own === null) return null;
  return (
    assessed.members.find((person) => person.id !== viewer && municipalityOf(register, person.id, day) === own) ?? null
  );
}

/** The name of the municipality a person speaks for; "" when there is none. */
export function municipalityName(assessed: AssessedMeeting, person: string): string {
  const id = municipalityOf(assessed.register, person, assessed.day);
  return assessed.register.municipalities.find((municipality) => municipality.id === id)?.name ?? '';
}

/** Who helps this person: "Elif Kaya, adviseur"; empty when the register does not say. */
export function helpersOf(assessed: AssessedMeeting, person: string): readonly string[] {
  const { register, day } = assessed;
  return register.supports.flatMap((support) => {
    const helper = support.supports === person ? register.people.find(({ id }) => id === support.person) : undefined;
    if (helper === undefined) return [];
    const [role] = rolesOf(register, helper.id, day);
    const position =
      helper.position !== '' ? helper.position : (register.roleTypes.find(({ id }) => id === role?.role)?.name ?? '');
    return [position === '' ? helper.name : `${helper.name}, ${position}`];
  });
}

/** The members of this gremium whom this person supports, in the order of the register. */
export function followedMembers(assessed: AssessedMeeting, person: string): readonly Person[] {
  const supported = assessed.register.supports.filter((support) => support.person === person);
  return assessed.members.filter(({ id }) => supported.some(({ supports }) => supports === id));
}
