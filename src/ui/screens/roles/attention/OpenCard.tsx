import { PersonAdd24Regular } from '@fluentui/react-icons/svg/person-add';
import type { OpenEntry } from '../../../../domain/attention/types';
import type { Register } from '../../../../domain/register/types';
import { nlRoles } from '../../../text/nl-roles';
import { openWords } from '../../../view/attention-words';
import { inSentence, roleName } from '../../../view/role-words';
import { type DialogRequest, useOpenDialog } from '../dialogs/open';
import type { RolesViewProps } from '../roles-props';
import { EntryCard } from './EntryCard';

const words = nlRoles.attention;

/** A place that nobody is in, with "Kies iemand". */
export function OpenCard({ entry, register, today, mayEdit }: RolesViewProps & { readonly entry: OpenEntry }) {
  const openDialog = useOpenDialog();
  const wanted = mayEdit ? requestsOf(register, entry) : [];
  const steps = wanted.map(({ role, request }) => ({
    text: wanted.length === 1 ? words.choose : words.chooseRole(inSentence(roleName(register, role))),
    act: () => openDialog(request),
  }));
  return <EntryCard icon={PersonAdd24Regular} words={openWords(register, entry, today)} steps={steps} />;
}

/** What to fill in beforehand, for each role that is missing. */
function requestsOf(
  register: Register,
  entry: OpenEntry,
): readonly { readonly role: string; readonly request: DialogRequest }[] {
  const add = (role: string, scope: Extract<DialogRequest, { kind: 'add' }>['scope']) => ({
    role,
    request: { kind: 'add', role, ...(scope === undefined ? {} : { scope }) } as const,
  });
  switch (entry.kind) {
    case 'opgave':
      return entry.roles.map((role) => add(role, { opgave: entry.opgave.id }));
    case 'chair':
      return [add(entry.gremium.kind === 'pfho' ? 'voorzitter-pfho' : 'voorzitter', { gremium: entry.gremium.id })];
    case 'portfolio': {
      const db = register.gremia.find(({ kind }) => kind === 'db');
      return [add('lid-db', { portfolios: [entry.portfolio.id], ...(db === undefined ? {} : { gremium: db.id }) })];
    }
    case 'rve':
      return [add('bestuurlijk-trekker-rve', { rve: entry.rve.id })];
  }
}
