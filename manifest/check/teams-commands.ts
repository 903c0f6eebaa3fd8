import type { Report } from './fault';
import { at, type JsonObject, listOf, textList, textOf, textsOf } from './json-walk';

const SURFACES = ['meetingDetailsAttendee', 'meetingDetailsOrganizer'];
const BUTTON_SIZES = [16, 32, 80];

/**
 * Outlook: both appointment forms have the button, each button starts an action that exists, and each action is used
 * ("Create add-in commands with the unified manifest").
 */
export function checkCommands(manifest: JsonObject, report: Report): void {
  const extension = at(manifest, 'extensions', 0);
  const contexts = listOf(at(extension, 'ribbons')).flatMap((ribbon) => textList(at(ribbon, 'contexts')));
  for (const surface of SURFACES) {
    if (!contexts.includes(surface)) report('extensions[0].ribbons', `no ribbon has the context ${surface}`);
  }
  checkActions(manifest, report);
  listOf(at(extension, 'ribbons')).forEach((ribbon, r) => {
    listOf(at(ribbon, 'tabs')).forEach((tab, t) => {
      listOf(at(tab, 'groups')).forEach((group, g) => {
        const where = `extensions[0].ribbons[${r}].tabs[${t}].groups[${g}]`;
        checkSizes(listOf(at(group, 'icons')), `${where}.icons`, report);
        listOf(at(group, 'controls')).forEach((control, c) => {
          checkSizes(listOf(at(control, 'icons')), `${where}.controls[${c}].icons`, report);
        });
      });
    });
  });
  for (const path of ['requirements', 'runtimes']) checkMailbox(manifest, path, report);
}

function checkActions(manifest: JsonObject, report: Report): void {
  const runtimes = listOf(at(manifest, 'extensions', 0, 'runtimes'));
  const actions = runtimes.flatMap((runtime) =>
    listOf(at(runtime, 'actions')).map((action) => textOf(at(action, 'id'))),
  );
  const used = textsOf(at(manifest, 'extensions', 0, 'ribbons'), 'extensions[0].ribbons').filter(({ path }) =>
    path.endsWith('.actionId'),
  );
  for (const { path, text } of used) {
    if (!actions.includes(text)) report(path, `${text} is no action of a runtime`);
  }
  actions.forEach((id, index) => {
    if (actions.indexOf(id) !== index) report('extensions[0].runtimes', `the action ${id} stands there twice`);
    if (!used.some(({ text }) => text === id)) report('extensions[0].runtimes', `no button uses the action ${id}`);
  });
}

function checkSizes(icons: readonly unknown[], where: string, report: Report): void {
  const sizes = icons.map((icon) => (icon as { size?: unknown }).size);
  for (const size of BUTTON_SIZES) {
    if (!sizes.includes(size)) report(where, `lacks the size ${size}`);
  }
}

function checkMailbox(manifest: JsonObject, path: string, report: Report): void {
  const found = textsOf(at(manifest, 'extensions', 0, path)).filter((text) => text.path.endsWith('minVersion'));
  if (found.length === 0) report(`extensions[0].${path}`, 'asks no minimum version of Mailbox');
  for (const { text } of found) {
    if (Number(text.split('.')[0]) !== 1 || Number(text.split('.')[1]) < 5) {
      report(`extensions[0].${path}`, `asks Mailbox ${text}; the pane needs 1.5`);
    }
  }
}
