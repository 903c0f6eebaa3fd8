import type { Report } from './fault';
import { CHILDREN, NAMESPACES, TYPES } from './outlook-grammar';
import { placeOf, type XmlElement } from './xml';

/** Checks that every element stands in the right parent, in the right namespace, in the right order and often enough. */
export function checkOrder(root: XmlElement, report: Report): void {
  if (nameOf(root) !== 'OfficeApp') {
    report(placeOf(root), 'must be OfficeApp in the namespace appforoffice/1.1');
    return;
  }
  checkElement(root, report);
}

function checkElement(element: XmlElement, report: Report): void {
  const name = nameOf(element);
  const types = TYPES[name];
  const type = element.attributes.type ?? '';
  if (types !== undefined && !types.includes(type))
    report(placeOf(element), `must have xsi:type ${types.join(' or ')}`);
  const allowed = CHILDREN[`${name}[${type}]`] ?? CHILDREN[name];
  if (allowed === undefined) {
    if (Object.keys(CHILDREN).some((key) => key.startsWith(`${name}[`))) {
      report(placeOf(element), `the xsi:type "${type}" has no place here`);
      return;
    }
    for (const child of element.children) report(placeOf(child), `may not stand in ${element.name}`);
    return;
  }
  checkChildren(element, allowed, report);
  for (const child of element.children) checkElement(child, report);
}

function checkChildren(element: XmlElement, allowed: readonly string[], report: Report): void {
  const names = allowed.map((entry) => entry.replace(/[?*+]$/, ''));
  let reached = 0;
  let before = '';
  for (const child of element.children) {
    const name = nameOf(child);
    const place = names.indexOf(name);
    if (place === -1) {
      report(placeOf(child), `may not stand in ${element.name}, or not in this namespace`);
    } else if (place < reached) {
      report(
        placeOf(child),
        `stands too late: in ${element.name} it belongs before ${names[reached]?.replace(/^.*:/, '')}`,
      );
    } else {
      if (name === before && !/[*+]$/.test(allowed[place] ?? ''))
        report(placeOf(child), `stands twice in ${element.name}`);
      reached = place;
    }
    before = name;
  }
  allowed.forEach((entry, index) => {
    const name = names[index] ?? '';
    if (!/[?*]$/.test(entry) && !element.children.some((child) => nameOf(child) === name)) {
      report(placeOf(element), `lacks ${name.replace(/^.*:/, '')}`);
    }
  });
}

/** The name with the prefix of the grammar, whatever prefix the file uses; "?:name" for an unknown namespace. */
function nameOf({ name, uri }: XmlElement): string {
  return `${NAMESPACES[uri] ?? '?:'}${name}`;
}
