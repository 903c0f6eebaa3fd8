import { catalogueEntry } from '../../../../domain/register/catalogue';
import type { Gremium, Register, TopicKind } from '../../../../domain/register/types';

/** A field of an assignment that says what a role is held for. */
export type ScopeField = 'gremium' | 'portfolios' | 'opgave' | 'rve' | 'municipality' | 'themes';

/** What a field of the form asks: at least one (`must`), or as many as one likes (`may`). */
export interface AskedField {
  readonly field: ScopeField;
  readonly need: 'must' | 'may';
}

const must = (field: ScopeField): AskedField => ({ field, need: 'must' });
const may = (field: ScopeField): AskedField => ({ field, need: 'may' });

/** What is asked at a role. Source: rules.md "Roles that are hats" (scope it needs); S2 3.1 and S0 afspraak 3 for the others. */
const ASKED: Readonly<Record<string, readonly AskedField[]>> = {
  'bestuurder-regio': [must('gremium')],
  voorzitter: [must('gremium')],
  'voorzitter-pfho': [must('gremium')],
  'lid-db': [must('gremium'), may('portfolios')],
  'bestuurlijk-trekker-rve': [must('rve')],
  'bestuurlijk-opdrachtgever': [must('opgave')],
  'afgevaardigde-gemeente': [must('municipality')],
  'lokaal-portefeuillehouder': [must('municipality'), may('themes')],
  'ambtelijk-opdrachtgever': [must('opgave')],
  'projectleider-ambtenaar-5-0': [must('opgave')],
  programmamanager: [may('opgave')],
  programmasecretaris: [may('opgave')],
  programmateamlid: [may('opgave')],
  'rve-manager': [must('rve')],
  'voorzitter-gemeentesecretarissenoverleg': [may('gremium')],
  'voorzitter-directieoverleg': [may('gremium')],
  'trekker-namens-directieoverleg': [may('opgave')],
  'voorzitter-po': [may('gremium')],
  'lid-bestuurstafel': [may('gremium')],
  directielid: [may('gremium')],
};

/** A role of which the product knows nothing more: everything may be filled in. */
const ANY: readonly AskedField[] = [may('gremium'), may('opgave'), may('rve'), may('municipality')];

/** The fields to ask at a role (id), in their order. Officials of a municipality can name it; a role of the region's own anything. */
export function askedFields(role: string): readonly AskedField[] {
  if (role === '') return [];
  return ASKED[role] ?? (catalogueEntry(role) === null ? ANY : [may('municipality')]);
}

/** The gremia in which a role can be held: of the kind that the role needs, else all. Source: rules.md "Roles that are hats". */
export function gremiaFor(register: Register, role: string): readonly Gremium[] {
  const { gremia } = register;
  switch (role) {
    case 'bestuurder-regio':
      return gremia.filter(({ kind }) => kind === 'ab');
    case 'lid-db':
      return gremia.filter(({ kind }) => kind === 'db');
    case 'voorzitter-pfho':
      return gremia.filter(({ kind }) => kind === 'pfho');
    case 'voorzitter':
      return gremia.filter(({ kind }) => kind !== 'pfho');
    default:
      return gremia;
  }
}

const TOPICS: Partial<Record<ScopeField, TopicKind>> = {
  portfolios: 'portfolio',
  opgave: 'opgave',
  rve: 'rve',
  themes: 'theme',
};

/** What can be chosen in a field at a role: id and name, in the order of the register. */
export function choicesFor(
  register: Register,
  role: string,
  field: ScopeField,
): readonly { readonly id: string; readonly name: string }[] {
  if (field === 'gremium') return gremiaFor(register, role);
  if (field === 'municipality') return register.municipalities;
  return register.topics.filter(({ kind }) => kind === TOPICS[field]);
}
