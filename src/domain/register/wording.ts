import type { BaseIssue } from 'valibot';
import type { JsonFault } from './positions';
import { GREMIUM_KINDS, type ListName } from './shapes';

/**
 * What is wrong in a register file, in Dutch, each with what to do. These sentences stand here and not in the UI
 * catalogue because the terminal and the screen print the same report.
 */

/** How one row of a list is called: with and without article. */
export const ROW_NAMES: Readonly<Record<ListName, { readonly one: string; readonly the: string }>> = {
  municipalities: { one: 'gemeente', the: 'de gemeente' },
  people: { one: 'persoon', the: 'de persoon' },
  portfolios: { one: 'portefeuille', the: 'de portefeuille' },
  themes: { one: 'thema', the: 'het thema' },
  opgaven: { one: 'opgave', the: 'de opgave' },
  rves: { one: 'RVE', the: 'de RVE' },
  gremia: { one: 'overleg', the: 'het overleg' },
  assignments: { one: 'rol', the: 'de rol' },
  roleTypes: { one: 'rol', the: 'de rol' },
  supports: { one: 'ondersteuner', the: 'de ondersteuner' },
  corrections: { one: 'aanpassing', the: 'de aanpassing' },
  talks: { one: 'afspraak', the: 'de afspraak' },
};

const KINDS_OF_VALUE: Readonly<Record<string, string>> = {
  string: 'tekst',
  number: 'een getal',
  boolean: 'true of false',
  undefined: 'niets',
  object: 'een groep velden',
};

function kindOf(value: unknown): string {
  if (value === null) return 'niets';
  if (Array.isArray(value)) return 'een lijst';
  return KINDS_OF_VALUE[typeof value] ?? 'iets anders';
}

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'tekst tussen aanhalingstekens',
  array: 'een lijst tussen [ en ]',
  object: 'een groep velden tussen { en }',
  boolean: 'true of false',
};

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/** The sentence for a value that does not have the right shape. */
export function shapeProblem(issue: BaseIssue<unknown>): string {
  if (issue.type === 'check')
    return issue.message === 'instant'
      ? `'${shown(issue.input)}' is geen moment. Schrijf het als 2026-03-31T13:30:00Z.`
      : `'${shown(issue.input)}' is geen datum. Schrijf de datum als jjjj-mm-dd, bijvoorbeeld 2026-03-31.`;
  if (issue.type === 'non_empty') return 'dit veld is leeg. Vul het in.';
  if (issue.input === undefined) return 'dit veld ontbreekt. Vul het in.';
  if (issue.type === 'picklist') return noChoice(issue);
  return `hier hoort ${EXPECTED[issue.type] ?? 'iets anders'} te staan, geen ${kindOf(issue.input).replace(/^een /, '')}. Wijzig het veld.`;
}

function noChoice({ input, expected }: BaseIssue<unknown>): string {
  const choices = (expected ?? '').replace(/[()"]/g, '').split(' | ');
  const isKind = choices.length === GREMIUM_KINDS.length && choices.includes('pfho');
  return `'${shown(input)}' ${isKind ? 'is geen soort overleg' : 'kan hier niet staan'}. Kies uit: ${choices.join(', ')}.`;
}

const SYNTAX: Readonly<Record<string, (near: string) => string>> = {
  CommaExpected: (near) => `vóór ${near} ontbreekt een komma. Zet een komma achter de vorige waarde.`,
  ColonExpected: (near) => `vóór ${near} ontbreekt een dubbele punt. Schrijf "veld": waarde.`,
  ValueExpected: (near) => `bij ${near} ontbreekt een waarde. Vul de waarde in, of haal de komma ervoor weg.`,
  PropertyNameExpected: (near) =>
    `bij ${near} hoort de naam van een veld. Zet de naam tussen aanhalingstekens, of haal de komma ervoor weg.`,
  CloseBraceExpected: () => 'hier ontbreekt een }. Sluit de groep velden af.',
  CloseBracketExpected: () => 'hier ontbreekt een ]. Sluit de lijst af.',
  EndOfFileExpected: (near) => `na het einde staat nog ${near}. Haal die tekst weg.`,
  UnexpectedEndOfString: () => 'hier ontbreekt een aanhalingsteken. Sluit de tekst af met ".',
  InvalidCommentToken: () => 'commentaar mag niet in dit bestand. Haal het weg.',
  InvalidEscapeCharacter: () => 'achter een \\ staat een teken dat niet mag. Schrijf \\\\ voor één schuine streep.',
  InvalidCharacter: () => 'hier staat een teken dat niet mag. Haal het weg.',
};

/** The sentence for a text that is no JSON. */
export function syntaxProblem(error: JsonFault): string {
  const near = error.near === '' ? 'het einde van het bestand' : `'${error.near}'`;
  return (SYNTAX[error.code] ?? (() => `${near} hoort hier niet. Controleer komma's, haakjes en aanhalingstekens.`))(
    near,
  );
}

/** The sentence for an id that is in no list. `elsewhere`: the list that does hold it. `nearest`: an id that looks like it. */
export function brokenReference(
  id: string,
  list: ListName,
  elsewhere: ListName | null,
  nearest: string | null,
): string {
  const { one, the } = ROW_NAMES[list];
  const hint = nearest === null ? '' : ` Bedoelt u '${nearest}'?`;
  if (list === 'roleTypes')
    return `rol '${shown(id)}' kennen wij niet.${hint} Wijzig het veld of zet de rol in de lijst 'roleTypes'.`;
  const other = elsewhere === null ? '' : ` (wel in '${elsewhere}')`;
  return `${one} '${shown(id)}' staat niet in de lijst '${list}'${other}.${hint} Voeg ${the} toe of wijzig het veld.`;
}

/** The sentence for an id that is used twice. `line`: where it stands first. */
export function doubleId(id: string, line: number): string {
  return `de id '${shown(id)}' staat ook al op regel ${line}. Geef elke rij een eigen id.`;
}

/** The sentence for a period that ends before it begins. */
export function endBeforeStart(from: string, until: string): string {
  return `de einddatum ${until} ligt vóór de begindatum ${from}. Wissel de data om of pas er één aan.`;
}
