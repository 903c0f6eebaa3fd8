import { nearestOf } from '../register/nearest';
import type { Contact, RegisterSetting, Settings, SettingsProblem, SettingsResult, SiteSetting } from './types';

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const TENANT = /^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|([a-z0-9-]+\.)+[a-z]{2,})$/i;
const MAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const FIELDS = ['demo', 'clientId', 'authority', 'graph', 'registers', 'sharePoint', 'contact'];

export const DEFAULT_AUTHORITY = 'https://login.microsoftonline.com/organizations';
export const DEFAULT_GRAPH = 'https://graph.microsoft.com';

type Path = SettingsProblem['path'];
type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads the text of config.json. Never throws: all that is wrong comes back at once, each with its place. Light on purpose,
 * since every page reads its settings before anything else; `report.ts` adds the lines when there is something to report.
 */
export function readSettings(text: string): SettingsResult {
  const problems: SettingsProblem[] = [];
  const wrong = (path: Path, sentence: string): void => {
    problems.push({
      path,
      field: path.map((part) => (typeof part === 'number' ? part + 1 : part)).join(' › '),
      text: sentence,
    });
  };
  const settings = settingsOf(parse(text, wrong), wrong);
  return settings !== null && problems.length === 0 ? { kind: 'read', settings } : { kind: 'problem', problems };
}

type Wrong = (path: Path, sentence: string) => void;

function parse(text: string, wrong: Wrong): Fields | null {
  if (text.trim() === '') {
    wrong([], 'config.json is leeg. Vul de instellingen in.');
    return null;
  }
  try {
    const raw: unknown = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
    if (isFields(raw)) return raw;
    wrong([], 'config.json moet beginnen met { en eindigen met }.');
  } catch {
    wrong([], 'config.json is geen geldige JSON. Kijk naar komma’s, haakjes en aanhalingstekens.');
  }
  return null;
}

function settingsOf(raw: Fields | null, wrong: Wrong): Settings | null {
  if (raw === null) return null;
  unknownFields(raw, FIELDS, [], wrong);
  const contact = contactOf(raw.contact, wrong);
  if (raw.demo !== undefined && typeof raw.demo !== 'boolean') wrong(['demo'], 'hier hoort true of false te staan.');
  if (raw.demo === true) return { kind: 'demo', contact };
  const clientId = textOf(raw, 'clientId', [], wrong) ?? '';
  if (clientId !== '' && !GUID.test(clientId)) {
    wrong(['clientId'], 'dit is geen app-id. Kopieer de Application (client) ID uit Entra.');
  }
  return {
    kind: 'organisation',
    clientId,
    authority: addressOf(raw, 'authority', DEFAULT_AUTHORITY, wrong),
    graph: addressOf(raw, 'graph', DEFAULT_GRAPH, wrong),
    registers: registersOf(raw.registers, wrong),
    sharePoint: sharePointOf(raw.sharePoint, wrong),
    contact,
  };
}

function sharePointOf(value: unknown, wrong: Wrong): 'selected' | 'all' {
  if (value === 'all') return 'all';
  if (value !== undefined && value !== null && value !== 'selected') {
    wrong(['sharePoint'], 'hier hoort "selected" of "all" te staan.');
  }
  return 'selected';
}

function registersOf(value: unknown, wrong: Wrong): readonly RegisterSetting[] {
  if (value === undefined || value === null) {
    wrong(
      ['registers'],
      'er staan geen rollen. Zet er een site of een bestand in, of [] voor rollen bij de uitnodiging.',
    );
    return [];
  }
  if (!Array.isArray(value)) {
    wrong(['registers'], 'hier hoort een lijst tussen [ en ] te staan.');
    return [];
  }
  return value.flatMap((row: unknown, at) => registerOf(row, ['registers', at], wrong) ?? []);
}

function registerOf(row: unknown, at: Path, wrong: Wrong): RegisterSetting | null {
  if (!isFields(row)) {
    wrong(at, 'hier hoort { "site": "…" } of { "file": "…" } te staan.');
    return null;
  }
  if (row.file !== undefined && row.site !== undefined) {
    wrong(at, 'hier staan een site en een bestand. Kies er één.');
    return null;
  }
  if (row.site !== undefined) return siteOf(row, at, wrong);
  // A file is no one's in particular; the tenant was once allowed here and does no harm.
  unknownFields(row, ['file', 'site', 'tenant'], at, wrong);
  const file = textOf(row, 'file', at, wrong);
  if (file === null) return null;
  // The policy of the pages lets nothing in from elsewhere.
  if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(file)) {
    wrong([...at, 'file'], 'dit bestand moet bij Rolvast zelf staan, zoals registers/regio.json.');
  }
  tenantOf(row, at, wrong);
  return { kind: 'file', file };
}

function siteOf(row: Fields, at: Path, wrong: Wrong): SiteSetting | null {
  unknownFields(row, ['site', 'tenant'], at, wrong);
  const address = textOf(row, 'site', at, wrong);
  const tenant = tenantOf(row, at, wrong);
  if (address === null) return null;
  const site = siteAddress(address);
  if (site === null) {
    wrong([...at, 'site'], 'dit is geen adres van een site. Kopieer het uit de adresbalk van de site van de regio.');
  }
  return { kind: 'site', site: site ?? address, tenant };
}

function tenantOf(row: Fields, at: Path, wrong: Wrong): string | null {
  const { tenant } = row;
  if (tenant === undefined || tenant === null) return null;
  if (typeof tenant === 'string' && TENANT.test(tenant)) return tenant;
  wrong([...at, 'tenant'], 'dit is geen tenant. Vul het id of het domein van de regio in.');
  return null;
}

/**
 * The address of a SharePoint site out of what someone copied ("…/sites/bestuur/Lists/x?…"): scheme, host and the path of the site,
 * without a slash at the end; null for anything else. A site stands below /sites/ or /teams/, or is the root of its host.
 */
export function siteAddress(text: string): string | null {
  const address = text.trim();
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'https:' || !url.hostname.includes('.') || url.username !== '') return null;
  const [kind = '', name = ''] = url.pathname.split('/').slice(1);
  if (kind === '') return url.origin;
  return /^(sites|teams)$/i.test(kind) && name !== '' ? `${url.origin}/${kind}/${name}` : null;
}

function contactOf(value: unknown, wrong: Wrong): Contact | null {
  if (value === undefined || value === null) return null;
  if (!isFields(value)) {
    wrong(['contact'], 'hier hoort { "name": "…", "email": "…" } te staan.');
    return null;
  }
  unknownFields(value, ['name', 'email'], ['contact'], wrong);
  const name = textOf(value, 'name', ['contact'], wrong);
  const email = textOf(value, 'email', ['contact'], wrong);
  if (email !== null && !MAIL.test(email)) wrong(['contact', 'email'], 'dit is geen e-mailadres.');
  return name === null || email === null ? null : { name, email: email.toLowerCase() };
}

const MUST_BE_HTTPS = 'dit adres moet met https:// beginnen.';

function addressOf(raw: Fields, field: string, otherwise: string, wrong: Wrong): string {
  if (raw[field] === undefined || raw[field] === null) return otherwise;
  const address = textOf(raw, field, [], wrong);
  if (address === null) return otherwise;
  if (!isHttps(address)) wrong([field], MUST_BE_HTTPS);
  return address.replace(/\/+$/, '');
}

function isHttps(address: string): boolean {
  return URL.canParse(address) && new URL(address).protocol === 'https:';
}

/** The text of a field; null, with a problem, when it is missing, empty or something else. */
function textOf(raw: Fields, field: string, at: Path, wrong: Wrong): string | null {
  const value = raw[field];
  if (typeof value === 'string' && value.trim() !== '') return value.trim();
  if (value === undefined || value === null || value === '') wrong([...at, field], 'dit veld ontbreekt. Vul het in.');
  else wrong([...at, field], 'hier hoort tekst tussen aanhalingstekens te staan.');
  return null;
}

function unknownFields(raw: Fields, known: readonly string[], at: Path, wrong: Wrong): void {
  for (const field of Object.keys(raw)) {
    // "$schema" and comments in fields that start with "_" help who writes the file.
    if (known.includes(field) || field === '$schema' || field.startsWith('_')) continue;
    const nearest = nearestOf(field, known);
    wrong(
      [...at, field],
      nearest === null ? 'dit veld kennen wij niet. Haal het weg.' : `dit veld kennen wij niet. Bedoelt u ${nearest}?`,
    );
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
