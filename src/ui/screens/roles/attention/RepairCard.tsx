import { QuestionCircle24Regular } from '@fluentui/react-icons/svg/question-circle';
import type { RepairEntry } from '../../../../domain/attention/types';
import { update } from '../../../../domain/stored/planning';
import type { Change } from '../../../../domain/stored/types';
import { newId } from '../../../desk/new-id';
import { SubmitFailure } from '../../../desk/SubmitFailure';
import { useSubmit } from '../../../desk/use-submit';
import { nlRoles } from '../../../text/nl-roles';
import { repairWords } from '../../../view/attention-words';
import { type OpenDialog, useOpenDialog } from '../dialogs/open';
import type { RolesViewProps } from '../roles-props';
import { EntryCard, type Step } from './EntryCard';

const words = nlRoles.attention;

/** Something that may not be right any more, with the step that puts it right. */
export function RepairCard({ entry, ...roles }: RolesViewProps & { readonly entry: RepairEntry }) {
  const { register, today, mayEdit, desk } = roles;
  const openDialog = useOpenDialog();
  const { submit, failure } = useSubmit(desk, () => {});
  const told = repairWords(register, entry, today);
  const takeOut = (): void => submit(withoutMember(roles, entry));
  return (
    <EntryCard
      icon={QuestionCircle24Regular}
      words={told}
      steps={mayEdit ? stepsOf(entry, openDialog, desk === null ? null : takeOut) : []}
    >
      {failure !== null && <SubmitFailure failure={failure} lines={[told.title, told.fact]} />}
    </EntryCard>
  );
}

/** The members of a gremium without who has no seat in it any more. */
function withoutMember({ register, desk, today }: RolesViewProps, entry: RepairEntry): readonly Change[] {
  if (entry.kind !== 'still-member' || desk === null) return [];
  const { id } = entry.gremium;
  const before = desk.row('gremia', id)?.fields.members;
  const members = Array.isArray(before) ? before.filter((one) => one !== entry.person.id) : [];
  return update({ register, row: desk.row, newId, today }, 'gremia', id, { members });
}

function stepsOf(entry: RepairEntry, open: OpenDialog, takeOut: (() => void) | null): readonly Step[] {
  switch (entry.kind) {
    case 'left':
      return [
        { text: words.stopAll(entry.person.name), act: () => open({ kind: 'end-person', person: entry.person.id }) },
        { text: words.add, act: () => open({ kind: 'add', person: entry.person.id }) },
      ];
    case 'still-member': {
      const scope = { gremium: entry.gremium.id };
      const add: Step = { text: words.add, act: () => open({ kind: 'add', person: entry.person.id, scope }) };
      return takeOut === null ? [add] : [{ text: words.takeOut(entry.gremium.name), act: takeOut }, add];
    }
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
