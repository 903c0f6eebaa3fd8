import { Button } from '@fluentui/react-components';
import { PeopleTeam24Regular } from '@fluentui/react-icons/svg/people-team';
import { useBaseStyles } from '../../components/base-styles';
import { StateView } from '../../components/StateView';
import { nlRoles } from '../../text/nl-roles';
import { useOpenDialog } from './dialogs/open';

const words = nlRoles.empty;

/** A register without any role: how to begin. */
export function EmptyRoles({ mayEdit }: { readonly mayEdit: boolean }) {
  const base = useBaseStyles();
  const openDialog = useOpenDialog();
  return (
    <StateView
      level={2}
      icon={PeopleTeam24Regular}
      title={words.title}
      text={mayEdit ? words.text : words.textReadOnly}
      buttons={
        mayEdit && (
          <>
            <Button appearance="primary" className={base.target} onClick={() => openDialog({ kind: 'read' })}>
              {words.read}
            </Button>
            <Button className={base.target} onClick={() => openDialog({ kind: 'add' })}>
              {words.add}
            </Button>
          </>
        )
      }
    />
  );
}
