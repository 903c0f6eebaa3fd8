import { PAGES } from '../site';
import type { Report } from './fault';
import { at, isObject, type Json, type JsonObject, listOf, textList, textOf, textsOf } from './json-walk';

/**
 * Addresses: everything that is loaded stands under the address of the app (that of `developer.websiteUrl`), over https, and on
 * a page that the build makes; sign-in names the same host ("Nested app authentication": the origin, without a path).
 */
export function checkAddresses(manifest: JsonObject, report: Report): void {
  const base = textOf(at(manifest, 'developer', 'websiteUrl')).replace(/\/+$/, '');
  if (!URL.canParse(base)) {
    report('developer.websiteUrl', 'is no web address');
    return;
  }
  for (const { path, text } of textsOf(manifest)) {
    if (!isLoaded(path, text)) continue;
    if (!text.startsWith('https://')) report(path, `${text} is not an https address`);
    else if (text !== base && !text.startsWith(`${base}/`)) report(path, `${text} does not stand under ${base}`);
    else if (!isServed(text.slice(base.length + 1))) report(path, `${text} is no page or icon of the build`);
  }
  const { host } = new URL(base);
  checkDomains(manifest, host, report);
  checkSignIn(at(manifest, 'webApplicationInfo'), host, report);
}

// Scopes and the schema are names in the form of an address; texts for people may mention one.
function isLoaded(path: string, text: string): boolean {
  return (
    /(url|page|script)$/i.test(path) ||
    (/^https?:/i.test(text) && !/^(\$schema|webApplicationInfo|description)/.test(path))
  );
}

function isServed(path: string): boolean {
  const [page = ''] = path.split(/[?#]/);
  return PAGES.includes(page) || /^icons\/[\w-]+\.png$/.test(page);
}

function checkDomains(manifest: JsonObject, host: string, report: Report): void {
  const domains = textList(at(manifest, 'validDomains'));
  if (!domains.includes(host)) report('validDomains', `lacks ${host}`);
  domains.forEach((domain, index) => {
    if (domain !== host)
      report(`validDomains[${index}]`, `${domain} is another host than ${host}; nothing is loaded from it`);
  });
}

function checkSignIn(info: Json, host: string, report: Report): void {
  if (!isObject(info)) return;
  const id = textOf(at(info, 'id'));
  if (/^[0-]*$/.test(id)) report('webApplicationInfo.id', 'is empty; give --client-id');
  const resource = `api://${host}/${id}`;
  if (textOf(at(info, 'resource')) !== resource) report('webApplicationInfo.resource', `must be ${resource}`);
  listOf(at(info, 'nestedAppAuthInfo')).forEach((item, index) => {
    const where = `webApplicationInfo.nestedAppAuthInfo[${index}]`;
    const uri = `brk-multihub://${host}`;
    if (textOf(at(item, 'redirectUri')) !== uri)
      report(`${where}.redirectUri`, `must be ${uri}, the host of the address`);
    const scopes = textList(at(item, 'scopes'));
    if (scopes.length !== 1 || !scopes.every((scope) => /^(https:\/\/[\w.-]+\/)?Calendars\.Read$/.test(scope))) {
      report(`${where}.scopes`, 'must be Calendars.Read of Graph alone, as the product asks it');
    }
  });
}
