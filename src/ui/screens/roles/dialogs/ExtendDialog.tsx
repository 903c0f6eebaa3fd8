import { isDay } from '../../../../domain/register/shapes';
import { changeAssignment } from '../../../../domain/stored/changes';
import { useBaseStyles } from '../../../components/base-styles';
import { DayField } from '../../../desk/DayField';
import { DialogFrame } from '../../../desk/DialogFrame';
import { SubmitFailure } from '../../../desk/SubmitFailure';
import { TextField } from '../../../desk/TextField';
import { usePorts } from '../../../ports';
import { plainDay } from '../../../text/dates';
import { nlChange } from '../../../text/nl-change';
import { type DialogProps, planning } from './dialog-props';
import { useDraft } from './drafts';
import { changeLines } from './form-lines';
import { Gone } from './Gone';
import { personName, roleLine } from './role-line';
import { SaveButtons } from './SaveButtons';
import { useAttempt } from './use-attempt';

const words = nlChange.extend;

/** "Verleng": the same role of the same person goes on for longer. */
export default function ExtendDialog({ request, register, desk, submitting, onClose }: DialogProps) {
  const base = useBaseStyles();
  const { today } = usePorts();
  const id = request.kind === 'extend' ? request.assignment : '';
  const role = register.assignments.find((one) => one.id === id);
  const draft = useDraft(register.region.id, request, () => ({
    until: role?.until == null ? '' : yearLater(role.until),
    basis: role?.basis ?? '',
  }));
  const { tried, fail } = useAttempt();
  if (role === undefined) return <Gone onClose={onClose} />;
  const { until, basis } = draft.form;
  const error =
    until !== '' && !isDay(until)
      ? nlChange.form.errors.day
      : until !== '' && role.until !== null && until <= role.until
        ? words.later
        : undefined;
  const changes = (at: NonNullable<typeof desk>) =>
    changeAssignment(planning(at, today()), id, { ...role, until: until === '' ? null : until, basis: basis.trim() });
  const save = (): void => {
    if (desk === null) return;
    if (error !== undefined) fail();
    else submitting.submit(changes(desk));
  };
  return (
    <DialogFrame
      title={words.title}
      changed={draft.changed}
      onClose={onClose}
      onSubmit={save}
      buttons={(cancel) => <SaveButtons desk={desk} submitting={submitting} label={words.save} onCancel={cancel} />}
    >
      <p className={base.text}>
        <b>{personName(register, role.person)}</b>, {roleLine(register, role)}
      </p>
      {role.until !== null && <p className={base.text}>{words.now(plainDay(role.until, today()))}</p>}
      <DayField
        label={words.until}
        error={tried ? error : undefined}
        value={until}
        onDay={(next) => draft.setForm({ until: next, basis })}
      />
      <TextField
        label={nlChange.form.basis}
        hint={nlChange.form.basisHint}
        value={basis}
        onText={(next) => draft.setForm({ until, basis: next })}
      />
      {submitting.failure !== null && desk !== null && (
        <SubmitFailure failure={submitting.failure} lines={changeLines(register, changes(desk), today())} />
      )}
    </DialogFrame>
  );
}

/** The same day a year later; 29 February gives 28 February. */
function yearLater(day: string): string {
  const [year = '', ...rest] = day.split('-');
  const later = [String(Number(year) + 1), ...rest].join('-');
  return isDay(later) ? later : later.replace(/-29$/, '-28');
}
