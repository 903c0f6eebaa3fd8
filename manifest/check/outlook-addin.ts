import { PAGES } from '../site';
import type { Report } from './fault';
import { pictureProblem } from './outlook-surfaces';
import { allOf, childAt, placeOf, type XmlElement } from './xml';

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** English spellings that Outlook has; the manifest itself is Dutch. */
const LOCALES = ['en-US', 'en-GB'];
const LONGEST: Readonly<Record<string, number>> = { ProviderName: 125, DisplayName: 125, Description: 250 };

/** The part of the manifest about the add-in itself: id, version, names, permission, addresses, icons, languages. */
export function checkAddin(root: XmlElement, base: string, version: string, teamsId: string, report: Report): void {
  const text = (name: string): string => childAt(root, name)?.text ?? '';
  const place = (name: string): string => placeOf(childAt(root, name) ?? root);
  if (!GUID.test(text('Id'))) report(place('Id'), `${text('Id')} is no GUID`);
  if (text('Id').toLowerCase() === teamsId.toLowerCase()) report(place('Id'), 'is also the id of the unified manifest');
  const wanted = `${version}.0`;
  if (text('Version') !== wanted) report(place('Version'), `is ${text('Version')}; package.json asks for ${wanted}`);
  if (text('DefaultLocale') !== 'nl-NL') report(place('DefaultLocale'), 'must be nl-NL');
  if (text('Permissions') !== 'ReadWriteItem') {
    report(
      place('Permissions'),
      `asks ${text('Permissions')}; the product reads the open appointment and attaches one file: ReadWriteItem`,
    );
  }
  for (const [name, longest] of Object.entries(LONGEST)) {
    const element = childAt(root, name);
    const values = [element?.text, element?.attributes.DefaultValue, ...overridesOf(element).map(({ value }) => value)];
    for (const value of values) {
      if (value !== undefined && value.length > longest) {
        report(place(name), `is ${value.length} characters long; ${longest} are allowed`);
      }
    }
  }
  checkMailbox(root, report);
  checkLanguages(root, text('ProviderName'), report);
  checkAddresses(root, base, report);
  for (const [name, size] of [
    ['IconUrl', 64],
    ['HighResolutionIconUrl', 128],
  ] as const) {
    const url = childAt(root, name)?.attributes.DefaultValue ?? '';
    const problem = pictureProblem(url, base, { size, only: null, transparent: false });
    if (problem !== null) report(place(name), problem);
  }
}

function overridesOf(element: XmlElement | null): readonly { locale: string; value: string }[] {
  return (element?.children ?? [])
    .filter(({ name }) => name === 'Override')
    .map(({ attributes }) => ({ locale: attributes.Locale ?? '', value: attributes.Value ?? '' }));
}

function checkMailbox(root: XmlElement, report: Report): void {
  for (const sets of allOf(root).filter(({ name }) => name === 'Sets')) {
    for (const set of sets.children) {
      const asked = set.attributes.MinVersion ?? sets.attributes.DefaultMinVersion ?? '';
      if (set.attributes.Name !== 'Mailbox')
        report(placeOf(set), `asks ${set.attributes.Name ?? 'nothing'}, not Mailbox`);
      else if (!/^1\.\d+$/.test(asked) || Number(asked.slice(2)) < 5) {
        report(placeOf(set), `asks Mailbox ${asked}; phones and the pane need 1.5`);
      }
    }
  }
}

function checkLanguages(root: XmlElement, provider: string, report: Report): void {
  const texts = allOf(root).filter(
    ({ name, attributes }) =>
      attributes.DefaultValue !== undefined && ['DisplayName', 'Description', 'String'].includes(name),
  );
  for (const element of texts) {
    if (element.attributes.DefaultValue === provider) continue;
    const locales = overridesOf(element).map(({ locale }) => locale);
    for (const locale of LOCALES) {
      if (!locales.includes(locale)) report(placeOf(element), `has no text for ${locale}`);
    }
  }
}

function checkAddresses(root: XmlElement, base: string, report: Report): void {
  for (const element of allOf(root)) {
    const { name, attributes, text } = element;
    const value = name === 'AppDomain' ? text : (attributes.DefaultValue ?? attributes.Value ?? '');
    const isAddress = /^(IconUrl|HighResolutionIconUrl|SupportUrl|AppDomain|SourceLocation|Url|Image)$/.test(name);
    if (value.includes('{{')) report(placeOf(element), 'still has a hole of the template in it');
    if (!isAddress || value === '') continue;
    if (!value.startsWith('https://')) report(placeOf(element), `${value} is not an https address`);
    else if (name === 'AppDomain') {
      if (new URL(base).origin !== value) report(placeOf(element), `${value} is another origin than that of ${base}`);
    } else if (!value.startsWith(`${base}/`)) report(placeOf(element), `${value} does not stand under ${base}`);
    else if (!isServed(value.slice(base.length + 1)))
      report(placeOf(element), `${value} is no page or icon of the build`);
  }
}

function isServed(path: string): boolean {
  return PAGES.includes(path) || /^icons\/[\w-]+\.png$/.test(path);
}
