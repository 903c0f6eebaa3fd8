import { jsonFaultOf, linesOf } from '../register/positions';
import { syntaxProblem } from '../register/wording';
import type { SettingsProblem } from './types';

/** The problems of a config.json as lines for a person, in order: "Regel 3, clientId: dit veld ontbreekt. Vul het in." */
export function settingsReport(text: string, problems: readonly SettingsProblem[]): readonly string[] {
  try {
    JSON.parse(text);
  } catch {
    if (text.trim() === '') return problems.map((problem) => problem.text);
    const fault = jsonFaultOf(text);
    return [`config.json, regel ${fault.line}: ${syntaxProblem(fault)}`];
  }
  const lineOf = linesOf(text);
  return problems
    .map((problem) => ({ ...problem, line: lineOf(problem.path) }))
    .sort((a, b) => a.line - b.line)
    .map(({ line, field, text: sentence }) =>
      field === '' ? sentence : `config.json, regel ${line}, ${field}: ${sentence}`,
    );
}
