import type { Report } from './fault';
import { allOf, placeOf, type XmlElement } from './xml';

/** Longest id of a resource, and longest value by the list it stands in ("Resources element in the manifest file"). */
const LONGEST_ID = 32;
const LONGEST: Readonly<Record<string, number>> = { Images: 2048, Urls: 2048, ShortStrings: 125, LongStrings: 250 };

/** The list in which an element that points at a resource must find it. */
const LIST_OF: Readonly<Record<string, string>> = {
  Image: 'Images',
  SourceLocation: 'Urls',
  FunctionFile: 'Urls',
  Label: 'ShortStrings',
  Title: 'ShortStrings',
  Description: 'LongStrings',
};

/** A resource of the manifest: an address or a text under an id. */
export interface Resource {
  readonly list: string;
  readonly element: XmlElement;
  readonly value: string;
}

/** The resources by id. */
export function resourcesOf(root: XmlElement): ReadonlyMap<string, Resource> {
  return new Map(
    listsOf(root).flatMap((list) =>
      list.children.map(
        (element) =>
          [
            element.attributes.id ?? '',
            { list: list.name, element, value: element.attributes.DefaultValue ?? '' },
          ] as const,
      ),
    ),
  );
}

/** Every id that is used exists in the right list, every one that exists is used, once, and none is too long. */
export function checkResources(root: XmlElement, report: Report): void {
  const resources = resourcesOf(root);
  const seen = new Set<string>();
  for (const list of listsOf(root)) {
    for (const element of list.children) {
      const id = element.attributes.id ?? '';
      if (id === '') report(placeOf(element), 'has no id');
      if (id.length > LONGEST_ID) report(placeOf(element), `the id ${id} is longer than ${LONGEST_ID} characters`);
      if (seen.has(id)) report(placeOf(element), `the id ${id} stands twice`);
      seen.add(id);
      checkLengths(element, LONGEST[list.name] ?? 0, report);
    }
  }
  const used = new Set<string>();
  for (const element of allOf(root)) {
    const { resid } = element.attributes;
    if (resid === undefined) continue;
    used.add(resid);
    const resource = resources.get(resid);
    const list = LIST_OF[element.name];
    if (resource === undefined) report(placeOf(element), `there is no resource ${resid}`);
    else if (resource.list !== list) report(placeOf(element), `${resid} stands in ${resource.list}, not in ${list}`);
  }
  for (const [id, { element }] of resources) {
    if (!used.has(id)) report(placeOf(element), `nothing uses the resource ${id}`);
  }
}

function checkLengths(element: XmlElement, longest: number, report: Report): void {
  const values = [element.attributes.DefaultValue, ...element.children.map(({ attributes }) => attributes.Value)];
  for (const value of values) {
    if (value === undefined || value === '') report(placeOf(element), `${element.attributes.id ?? ''} has no value`);
    else if (value.length > longest) {
      report(
        placeOf(element),
        `${element.attributes.id ?? ''} is ${value.length} characters long; ${longest} are allowed`,
      );
    }
  }
}

function listsOf(root: XmlElement): readonly XmlElement[] {
  return allOf(root).filter(({ name }) => name in LONGEST);
}
