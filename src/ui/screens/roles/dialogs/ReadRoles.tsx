import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Register } from '../../../../domain/register/types';
import type { Desk } from '../../../../domain/stored/desk';
import { useBaseStyles } from '../../../components/base-styles';
import { Notice } from '../../../components/Notice';
import { useScreen } from '../../../components/screen';
import { DialogFrame } from '../../../desk/DialogFrame';
import { usePorts } from '../../../ports';
import { nl } from '../../../text/nl';
import { nlChange } from '../../../text/nl-change';
import { nlImport } from '../../../text/nl-import';
import { ChooseFile } from '../read/ChooseFile';
import { ColumnQuestion } from '../read/ColumnQuestion';
import { FileProblem } from '../read/FileProblem';
import { ImportPreview } from '../read/ImportPreview';
import { saveImport } from '../read/save-import';
import { useImport } from '../read/use-import';

interface ReadRolesProps {
  /** Null while it is being opened. */
  readonly desk: Desk | null;
  readonly register: Register;
  readonly onClose: () => void;
}

/** T4: reads a list of roles in. First it shows what will change; nothing is written before the user confirms that. */
export default function ReadRoles({ desk, register, onClose }: ReadRolesProps) {
  const base = useBaseStyles();
  const { announce, show } = useScreen();
  // Whatever day the screen shows: a list says how it is now.
  const day = usePorts().today();
  const file = useImport(register, day, desk);
  const { plan } = file;
  const [saving, setSaving] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const answered = Object.keys(file.choices.answers).length > 0;
  const ready = plan !== null && plan.headings === null && plan.count > 0;
  const from = file.name === null ? '' : nlImport.from(file.name);
  useEffect(() => {
    if (ready) announce(from);
  }, [ready, from, announce]);

  async function save(): Promise<void> {
    if (plan === null || desk === null || saving || !ready) return;
    setSaving(true);
    setFailure(null);
    const { outcome, undo } = await saveImport(desk, plan);
    setSaving(false);
    if (outcome.kind === 'refused' || outcome.kind === 'unkept') {
      setFailure(outcome.kind === 'refused' ? nlImport.refused : nlImport.failed);
      return;
    }
    onClose();
    const said = {
      saved: nlImport.saved(plan.count),
      kept: nlImport.kept,
      conflict: nlImport.conflict,
      partly: nlChange.outcome.partly,
    };
    const goBack = (): void => {
      void undo?.().then(({ kind }) =>
        show(kind === 'saved' || kind === 'kept' ? nlImport.undone : nlImport.undoFailed, null),
      );
    };
    show(said[outcome.kind], undo === null ? null : goBack);
  }

  return (
    <DialogFrame
      title={nlImport.title}
      wide
      start="title"
      changed={answered}
      onClose={onClose}
      onSubmit={() => void save()}
      buttons={(cancel) => (
        <>
          {ready && (
            <Button
              appearance="primary"
              type="submit"
              className={base.target}
              disabledFocusable={saving || desk === null}
            >
              {saving ? nlImport.saving : desk === null ? nlImport.opening : nlImport.save(plan.count)}
            </Button>
          )}
          <Button className={base.target} onClick={cancel}>
            {nl.common.cancel}
          </Button>
        </>
      )}
    >
      {file.name !== null && file.opened?.kind === 'tables' && <p className={base.text}>{from}</p>}
      {file.reading && (
        <p role="status" className={base.text}>
          {nlImport.reading}
        </p>
      )}
      <FileProblem opened={file.opened} nothing={plan !== null && plan.headings === null && plan.sheets.length === 0} />
      {plan?.headings != null && (
        <ColumnQuestion
          headings={plan.headings}
          onColumns={(columns) => file.chooseColumns(plan.headings?.sheet ?? '', columns)}
        />
      )}
      {plan !== null && plan.sheets.length > 0 && (
        <ImportPreview plan={plan} choices={file.choices} onAnswer={file.answer} register={register} day={day} />
      )}
      <div role="alert">{failure !== null && <Notice intent="error">{failure}</Notice>}</div>
      {!file.reading && <ChooseFile onFile={file.open} again={file.name !== null} />}
    </DialogFrame>
  );
}
