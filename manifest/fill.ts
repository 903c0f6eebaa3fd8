import { DEFAULT_GRAPH } from '../src/domain/settings/read';
import type { Address } from './address';
import type { SignIn } from './options';
import { productVersion, projectFile, projectText } from './site';

/** What one deployment uploads. */
export interface Packages {
  /** Files of the Teams app package, by name: manifest.json, en.json, color.png, outline.png. */
  readonly teams: ReadonlyMap<string, Uint8Array>;
  /** The add-in only manifest for Outlook on the Mac, on phones and tablets, and in perpetual versions. */
  readonly outlook: string;
}

/**
 * Fills the templates for one address. Without `signIn` the app has no `webApplicationInfo`: it then shows the fictional region
 * and asks for no permission.
 */
export function fillTemplates(address: Address, signIn: SignIn | null): Packages {
  const values: Readonly<Record<string, string>> = {
    BASE: address.base,
    ORIGIN: address.origin,
    HOST: address.host,
    VERSION: productVersion(),
    CLIENT_ID: signIn?.clientId ?? '',
    SCOPE: signIn === null ? '' : scopeOf(signIn.graph),
  };
  const fill = (text: string, escaped: (value: string) => string): string =>
    text.replace(/\{\{([A-Z_]+)\}\}/g, (hole, name: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`No value for ${hole} in a template.`);
      return escaped(value);
    });
  const manifest = JSON.parse(
    fill(projectText('manifest/teams/manifest.json'), (value) => JSON.stringify(value).slice(1, -1)),
  ) as Record<string, unknown>;
  if (signIn === null) delete manifest.webApplicationInfo;
  return {
    teams: new Map([
      ['manifest.json', new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`)],
      ['en.json', new TextEncoder().encode(projectText('manifest/teams/en.json'))],
      ['color.png', icon('rolvast-192.png')],
      ['outline.png', icon('rolvast-outline-32.png')],
    ]),
    outlook: fill(projectText('manifest/outlook/rolvast-outlook.xml'), escapeXml),
  };
}

/** The scope as the product asks it: Teams fetches a token beforehand only for the same spelling ("nestedAppAuthInfo"). */
function scopeOf(graph: string): string {
  return graph === DEFAULT_GRAPH ? 'Calendars.Read' : `${new URL(graph).origin}/Calendars.Read`;
}

function icon(name: string): Uint8Array {
  const bytes = projectFile(`assets/icons/${name}`);
  if (bytes === null) throw new Error(`assets/icons/${name} is missing from the project.`);
  return bytes;
}

function escapeXml(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
