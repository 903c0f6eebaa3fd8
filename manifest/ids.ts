import { at, type Json, textOf } from './check/json-walk';
import { childAt, readXml } from './check/xml';
import { projectText } from './site';

/** The id of the app in Teams and Microsoft 365, as the template of the unified manifest has it. */
export function teamsId(): string {
  return textOf(at(JSON.parse(projectText('manifest/teams/manifest.json')) as Json, 'id'));
}

/** The id of the add-in only manifest, as its template has it. */
export function outlookId(): string {
  const result = readXml(projectText('manifest/outlook/rolvast-outlook.xml'));
  if (result.kind === 'broken') throw new Error(`manifest/outlook/rolvast-outlook.xml: ${result.text}`);
  return childAt(result.root, 'Id')?.text ?? '';
}
