import { CalendarClock24Regular } from '@fluentui/react-icons/svg/calendar-clock';
import type { EndingEntry } from '../../../../domain/attention/types';
import { nlRoles } from '../../../text/nl-roles';
import { endingWords } from '../../../view/attention-words';
import { useOpenDialog } from '../dialogs/open';
import type { RolesViewProps } from '../roles-props';
import { EntryCard, type Step } from './EntryCard';

const words = nlRoles.attention;

/** A role that stops soon: longer, or someone else. */
export function EndingCard({ entry, register, today, mayEdit }: RolesViewProps & { readonly entry: EndingEntry }) {
  const openDialog = useOpenDialog();
  const assignment = entry.role.assignment.id;
  const extend: Step = { text: words.extend, act: () => openDialog({ kind: 'extend', assignment }) };
  const successor: Step = { text: words.successor, act: () => openDialog({ kind: 'successor', assignment }) };
  return (
    <EntryCard
      icon={CalendarClock24Regular}
      words={endingWords(register, entry, today)}
      steps={mayEdit ? [extend, ...(entry.successors.length === 0 ? [successor] : [])] : []}
    />
  );
}
