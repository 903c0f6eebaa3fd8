import { isDay } from '../../../../domain/register/shapes';
import { endAssignment } from '../../../../domain/stored/changes';
import { dayBefore } from '../../../../domain/stored/days';
import { useBaseStyles } from '../../../components/base-styles';
import { DayField } from '../../../desk/DayField';
import { DialogFrame } from '../../../desk/DialogFrame';
import { SubmitFailure } from '../../../desk/SubmitFailure';
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

const words = nlChange.end;

/** "Rol stoppen": from which day does this role stop? It is kept, with its last day. */
export default function EndDialog({ request, register, desk, day, submitting, onClose }: DialogProps) {
  const base = useBaseStyles();
  const { today } = usePorts();
  const id = request.kind === 'end' ? request.assignment : '';
  const role = register.assignments.find((one) => one.id === id);
  const draft = useDraft(register.region.id, request, () => ({ from: day > today() ? day : today() }));
  const { tried, fail } = useAttempt();
  if (role === undefined) return <Gone onClose={onClose} />;
  const { from } = draft.form;
  const last = isDay(from) ? dayBefore(from) : null;
  const ended = role.until !== null && last !== null && last >= role.until;
  const error =
    last === null
      ? nlChange.form.errors.dayMissing
      : ended
        ? words.after(plainDay(role.until ?? '', today()))
        : undefined;
  const changes = (at: NonNullable<typeof desk>) =>
    last === null ? [] : endAssignment(planning(at, today()), id, last);
  const save = (): void => {
    if (desk === null) return;
    if (error !== undefined) fail();
    else submitting.submit(changes(desk));
  };
  const never = last !== null && role.from !== null && last < role.from;
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
      <DayField
        label={words.day}
        error={tried ? error : undefined}
        value={from}
        onDay={(next) => draft.setForm({ from: next })}
      />
      <p className={base.text} role="status">
        {error === undefined && last !== null && (never ? words.never : words.last(plainDay(last, today())))}
      </p>
      {submitting.failure !== null && desk !== null && (
        <SubmitFailure failure={submitting.failure} lines={changeLines(register, changes(desk), today())} />
      )}
    </DialogFrame>
  );
}
