import { servedIcon } from '../site';
import type { Report } from './fault';
import { type IconRule, iconProblem } from './icons';
import { type Resource, resourcesOf } from './outlook-resources';
import { allOf, placeOf, type XmlElement } from './xml';

const SURFACES = [
  'AppointmentAttendeeCommandSurface',
  'AppointmentOrganizerCommandSurface',
  'MobileLogEventAppointmentAttendee',
];
const BUTTON_SIZES = [16, 32, 80];
/** Phones want three sizes at three scales, in this grey ("Icon element", "ExtensionPoint: MobileLogEventAppointmentAttendee"). */
const MOBILE_SIZES = [25, 32, 48];
const MOBILE_SCALES = [1, 2, 3];
const MOBILE_GREY = '#919191';

/** The three places of the button, the mark for shared folders, the ids of the controls, and their icons. */
export function checkSurfaces(root: XmlElement, base: string, report: Report): void {
  const elements = allOf(root);
  for (const surface of SURFACES) {
    if (!elements.some(({ name, attributes }) => name === 'ExtensionPoint' && attributes.type === surface)) {
      report(placeOf(root), `has no ExtensionPoint ${surface}`);
    }
  }
  for (const element of elements) {
    if (element.name === 'SupportsSharedFolders' && element.text !== 'true') report(placeOf(element), 'must be true');
  }
  const ids = new Map<string, number>();
  for (const element of elements) {
    if (element.name !== 'Control' && element.name !== 'Group') continue;
    const id = element.attributes.id ?? '';
    const line = ids.get(id);
    if (id === '') report(placeOf(element), 'has no id');
    else if (line !== undefined) report(placeOf(element), `the id ${id} stands on line ${line} as well`);
    ids.set(id, element.line);
  }
  const resources = resourcesOf(root);
  for (const control of elements.filter(({ name }) => name === 'Control')) {
    checkButtonIcons(control, resources, base, report);
  }
}

function checkButtonIcons(
  control: XmlElement,
  resources: ReadonlyMap<string, Resource>,
  base: string,
  report: Report,
): void {
  const mobile = control.attributes.type === 'MobileButton';
  const icon = control.children.find(({ name }) => name === 'Icon');
  if (icon === undefined) return;
  if (mobile && icon.attributes.type !== 'bt:MobileIconList')
    report(placeOf(icon), 'must have xsi:type bt:MobileIconList');
  const wanted = mobile
    ? MOBILE_SIZES.flatMap((size) => MOBILE_SCALES.map((scale) => ({ size, scale })))
    : BUTTON_SIZES.map((size) => ({ size, scale: 1 }));
  for (const { size, scale } of wanted) {
    const image = icon.children.find(
      ({ attributes }) => attributes.size === `${size}` && (attributes.scale ?? '1') === `${scale}`,
    );
    if (image === undefined) {
      report(placeOf(icon), `lacks the size ${size}${mobile ? ` at scale ${scale}` : ''}`);
      continue;
    }
    const url = resources.get(image.attributes.resid ?? '')?.value;
    if (url === undefined) continue;
    const problem = pictureProblem(url, base, {
      size: size * scale,
      only: mobile ? MOBILE_GREY : null,
      transparent: mobile,
    });
    if (problem !== null) report(placeOf(image), problem);
  }
}

/** What is wrong with the picture at an address of the site; null when it is right. */
export function pictureProblem(url: string, base: string, rule: IconRule): string | null {
  const problem = iconProblem(servedIcon(url.slice(base.length + 1)), rule);
  return problem === null ? null : `${url} ${problem}`;
}
