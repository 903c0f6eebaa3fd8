import { isDay } from '../../../../domain/register/shapes';
import { endPerson } from '../../../../domain/stored/changes';
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
import { roleLine } from './role-line';
import { SaveButtons } from './SaveButtons';
import { useAttempt } from './use-attempt';

const words = nlChange.endPerson;

/** "Alles van {naam} stoppen": everything that someone who leaves still holds, with one last day, in one go. */
export default function EndPersonDialog({ request, register, desk, day, submitting, onClose }: DialogProps) {
  const base = useBaseStyles();
  const { today } = usePorts();
  const id = request.kind === 'end-person' ? request.person : '';
  const person = register.people.find((one) => one.id === id);
  const draft = useDraft(register.region.id, request, () => ({ from: day > today() ? day : today() }));
  const { tried, fail } = useAttempt();
  if (person === undefined) return <Gone onClose={onClose} />;
  const { from } = draft.form;
  const last = isDay(from) ? dayBefore(from) : null;
  const held = register.assignments.filter(
    (one) => one.person === id && last !== null && (one.until === null || one.until > last),
  );
  const seats =
    last !== null && last < today() ? register.gremia.filter(({ members }) => members.includes(id)).length : 0;
  const changes = (at: NonNullable<typeof desk>) => (last === null ? [] : endPerson(planning(at, today()), id, last));
  const save = (): void => {
    if (desk === null) return;
    if (last === null) fail();
    else submitting.submit(changes(desk));
  };
  const nothing = held.length === 0 && seats === 0;
  return (
    <DialogFrame
      title={words.title(person.name)}
      changed={draft.changed}
      onClose={onClose}
      onSubmit={save}
      buttons={(cancel) => (
        <SaveButtons
          desk={desk}
          submitting={submitting}
          enabled={last === null || !nothing}
          label={held.length === 0 ? words.saveNone : words.save(held.length)}
          onCancel={cancel}
        />
      )}
    >
      <DayField
        label={words.day}
        error={tried && last === null ? nlChange.form.errors.dayMissing : undefined}
        value={from}
        onDay={(next) => draft.setForm({ from: next })}
      />
      {last !== null && (
        <div role="status" className={base.stack8}>
          {nothing ? (
            <p className={base.text}>{words.none(person.name)}</p>
          ) : (
            <p className={base.text}>{nlChange.end.last(plainDay(last, today()))}</p>
          )}
        </div>
      )}
      {held.length > 0 && (
        <div>
          <h3 className={base.h3}>{words.list(held.length)}</h3>
          <ul className={base.bullets}>
            {held.map((role) => (
              <li key={role.id}>{roleLine(register, role)}</li>
            ))}
          </ul>
        </div>
      )}
      {seats > 0 && <p className={base.text}>{words.members(seats)}</p>}
      <p className={base.small}>{words.keeps}</p>
      {submitting.failure !== null && desk !== null && (
        <SubmitFailure failure={submitting.failure} lines={changeLines(register, changes(desk), today())} />
      )}
    </DialogFrame>
  );
}
