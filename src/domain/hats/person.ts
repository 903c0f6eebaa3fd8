import { chairOf, municipalityOf, rolesOf } from '../register/hold';
import { indexRegister } from '../register/lookup';
import type { Assignment, Day, Gremium, GremiumKind, HatId, Register } from '../register/types';

/** What one person holds on the day of the meeting, as the hat rules need it. */
export interface Holdings {
  readonly person: string;
  readonly chairs: boolean;
  /** Member of this gremium by a role of its own ("base role"). */
  readonly base: HatId | null;
  readonly delegate: boolean;
  readonly localHolder: boolean;
  readonly municipality: string | null;
  /** Opgaven this person is bestuurlijk opdrachtgever of. */
  readonly opgaven: ReadonlySet<string>;
  /** RVEs this person leads. */
  readonly rves: ReadonlySet<string>;
  /** DB portfolios, in whatever DB of this register. */
  readonly portfolios: ReadonlySet<string>;
  readonly inDb: boolean;
  readonly themes: ReadonlySet<string>;
}

/** Reads from the register what a person holds on a day, seen from one gremium. */
export function holdingsOf(register: Register, gremium: Gremium, person: string, day: Day): Holdings {
  const disabled = new Set(register.roleTypes.filter((r) => !r.enabled).map((r) => r.id));
  const roles = rolesOf(register, person, day).filter((a) => !disabled.has(a.role));
  const of = (role: HatId): Assignment[] => roles.filter((a) => a.role === role);
  const opgaven = new Set(of('bestuurlijk-opdrachtgever').flatMap((a) => a.opgave ?? []));
  const rves = new Set(of('bestuurlijk-trekker-rve').flatMap((a) => a.rve ?? []));
  const db = of('lid-db');
  const partial = {
    person,
    chairs: !disabled.has(chairHat(gremium.kind)) && chairOf(register, gremium.id, day) === person,
    delegate: of('afgevaardigde-gemeente').length > 0,
    localHolder: of('lokaal-portefeuillehouder').length > 0,
    municipality: municipalityOf(register, person, day),
    opgaven,
    rves,
    portfolios: new Set(db.flatMap((a) => a.portfolios)),
    inDb: db.length > 0,
    themes: new Set(of('lokaal-portefeuillehouder').flatMap((a) => a.themes)),
  };
  const sits = (role: HatId): boolean => of(role).some((a) => a.gremium === null || a.gremium === gremium.id);
  return { ...partial, base: baseHat(gremium, partial, sits, register) };
}

/** Rule 2 of rules.md: the hat of who chairs. */
export const chairHat = (kind: GremiumKind): HatId => (kind === 'pfho' ? 'voorzitter-pfho' : 'voorzitter');

/** Rule 1 of rules.md: the base hat of a gremium, for someone who holds the role that goes with it. */
function baseHat(
  gremium: Gremium,
  held: Omit<Holdings, 'base'>,
  sits: (role: HatId) => boolean,
  register: Register,
): HatId | null {
  switch (gremium.kind) {
    case 'ab':
      return sits('bestuurder-regio') ? 'bestuurder-regio' : null;
    case 'db':
      return sits('lid-db') ? 'lid-db' : null;
    case 'pfho':
    case 'college':
    case 'po':
    case 'raad':
      return held.localHolder ? 'lokaal-portefeuillehouder' : null;
    case 'commissie':
      return held.delegate ? 'afgevaardigde-gemeente' : null;
    case 'stuurgroep':
      return steeringHat(gremium, held, register);
    case 'ambtelijk':
    case 'other':
      return null;
  }
}

/** In a stuurgroep: opdrachtgever of its opgave, else trekker of the RVE that carries it out, else delegate. */
function steeringHat(gremium: Gremium, held: Omit<Holdings, 'base'>, register: Register): HatId | null {
  const opgave = gremium.opgave ? indexRegister(register).topics.get(gremium.opgave) : undefined;
  if (opgave && held.opgaven.has(opgave.id)) return 'bestuurlijk-opdrachtgever';
  if (opgave?.carriedOutBy && held.rves.has(opgave.carriedOutBy)) return 'bestuurlijk-trekker-rve';
  return held.delegate ? 'afgevaardigde-gemeente' : null;
}
