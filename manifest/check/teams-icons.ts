import { servedIcon } from '../site';
import type { Report } from './fault';
import { iconProblem } from './icons';
import { at, isObject, type Json, type JsonObject, textOf } from './json-walk';

/** The icons in the package and on the ribbon ("App icons": colour 192 x 192; outline 32 x 32, white on transparent). */
export function checkIcons(manifest: JsonObject, files: ReadonlyMap<string, Uint8Array>, report: Report): void {
  const packaged = [
    { key: 'color', rule: { size: 192, only: null, transparent: false } },
    { key: 'outline', rule: { size: 32, only: '#ffffff', transparent: true } },
  ];
  for (const { key, rule } of packaged) {
    const name = textOf(at(manifest, 'icons', key));
    const problem = iconProblem(files.get(name) ?? null, rule);
    if (problem !== null) report(`icons.${key}`, `${name} ${problem}`);
  }
  const base = textOf(at(manifest, 'developer', 'websiteUrl')).replace(/\/+$/, '');
  for (const { path, size, url } of ribbonIcons(at(manifest, 'extensions'), 'extensions')) {
    const problem = iconProblem(servedIcon(url.slice(base.length + 1)), { size, only: null, transparent: false });
    if (problem !== null) report(path, `${url} ${problem}`);
  }
}

interface RibbonIcon {
  readonly path: string;
  readonly size: number;
  readonly url: string;
}

function ribbonIcons(value: Json, path: string): readonly RibbonIcon[] {
  if (Array.isArray(value)) return value.flatMap((item: Json, index) => ribbonIcons(item, `${path}[${index}]`));
  if (!isObject(value)) return [];
  const { size, url } = value;
  if (typeof size === 'number' && typeof url === 'string') return [{ path, size, url }];
  return Object.entries(value).flatMap(([key, item]) => ribbonIcons(item, `${path}.${key}`));
}
