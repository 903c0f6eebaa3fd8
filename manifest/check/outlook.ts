import { productVersion } from '../site';
import { type Fault, reportTo } from './fault';
import { checkAddin } from './outlook-addin';
import { checkOrder } from './outlook-order';
import { checkResources } from './outlook-resources';
import { checkSurfaces } from './outlook-surfaces';
import { childAt, readXml } from './xml';

/**
 * Checks an add-in only manifest for Outlook by its structure: Microsoft's own validator needs its server. `file` is how faults
 * call it, `teamsId` the id of the unified manifest beside it. The address is that of the page in FormSettings.
 */
export function outlookFaults(text: string, file: string, teamsId: string): readonly Fault[] {
  const faults: Fault[] = [];
  const report = reportTo(faults, file);
  const result = readXml(text);
  if (result.kind === 'broken') {
    report(`line ${result.line}`, `is not well-formed XML: ${result.text}`);
    return faults;
  }
  const { root } = result;
  checkOrder(root, report);
  checkResources(root, report);
  const page =
    childAt(root, 'FormSettings', 'Form', 'DesktopSettings', 'SourceLocation')?.attributes.DefaultValue ?? '';
  const base = page.replace(/\/[^/]*$/, '');
  if (!URL.canParse(base) || !base.startsWith('https://')) {
    report('FormSettings', `the page ${page} is not an https address, so that no other address can be checked`);
    return faults;
  }
  checkAddin(root, base, productVersion(), teamsId, report);
  checkSurfaces(root, base, report);
  return faults;
}
