import { QuestionCircle24Regular } from '@fluentui/react-icons/svg/question-circle';
import type { RepairEntry } from '../../../../domain/attention/types';
import { nlRoles } from '../../../text/nl-roles';
import { repairWords } from '../../../view/attention-words';
import { type OpenDialog, useOpenDialog } from '../dialogs/open';
import type { RolesViewProps } from '../roles-props';
import { EntryCard, type Step } from './EntryCard';

const words = nlRoles.attention;

/** Something that may not be right any more, with the step that puts it right. */
export function RepairCard({ entry, register, today, mayEdit }: RolesViewProps & { readonly entry: RepairEntry }) {
  const openDialog = useOpenDialog();
  return (
    <EntryCard
      icon={QuestionCircle24Regular}
      words={repairWords(register, entry, today)}
      steps={mayEdit ? stepsOf(entry, openDialog) : []}
    />
  );
}

function stepsOf(entry: RepairEntry, open: OpenDialog): readonly Step[] {
  switch (entry.kind) {
    case 'left':
      return [
        {
          text: words.stopAll(entry.person.name),
          act: () => open({ kind: 'end-person', person: entry.person.id }),
        },
        { text: words.add, act: () => open({ kind: 'add', person: entry.person.id }) },
      ];
    case 'no-member':
      return entry.assignments
        .slice(0, 1)
        .map(({ id }) => ({ text: words.change, act: () => open({ kind: 'change', assignment: id }) }));
    case 'several':
      return entry.holders.map(({ person, assignment }) => ({
        text: words.stopOf(person.name),
        act: () => open({ kind: 'end', assignment: assignment.id }),
      }));
    case 'twice':
      return entry.assignments
        .slice(0, 1)
        .map(({ id }) => ({ text: words.stop, act: () => open({ kind: 'end', assignment: id }) }));
    case 'unknown-name': {
      const { name, email } = entry.address;
      return [{ text: words.add, act: () => open({ kind: 'add', newcomer: { name, email } }) }];
    }
  }
}
