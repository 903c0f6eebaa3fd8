import { isDay } from '../../../../domain/register/shapes';
import type { Assignment, Day, Register } from '../../../../domain/register/types';
import { addPerson, changeAssignment } from '../../../../domain/stored/changes';
import { dayBefore } from '../../../../domain/stored/days';
import type { Planning } from '../../../../domain/stored/planning';
import { useBaseStyles } from '../../../components/base-styles';
import { Notice } from '../../../components/Notice';
import { DayField } from '../../../desk/DayField';
import { DialogFrame } from '../../../desk/DialogFrame';
import { useFieldStyles } from '../../../desk/field-styles';
import { SubmitFailure } from '../../../desk/SubmitFailure';
import { TextField } from '../../../desk/TextField';
import { usePorts } from '../../../ports';
import { plainDay } from '../../../text/dates';
import { nlChange } from '../../../text/nl-change';
import { type DialogProps, planning } from './dialog-props';
import { useDraft } from './drafts';
import { changeLines } from './form-lines';
import { Gone } from './Gone';
import { PersonField } from './PersonField';
import { assignmentOf, personOf } from './role-checks';
import { type FormErrors, formErrors, formOf, type RoleForm } from './role-form';
import { personName, roleLine } from './role-line';
import { SaveButtons } from './SaveButtons';
import { useAttempt } from './use-attempt';

const words = nlChange.successor;

/** "Kies opvolger": someone else goes on with a role from a day on; the role of who had it ends the day before. */
export default function SuccessorDialog({ request, register, desk, submitting, onClose }: DialogProps) {
  const base = useBaseStyles();
  const fields = useFieldStyles();
  const { today } = usePorts();
  const id = request.kind === 'successor' ? request.assignment : '';
  const role = register.assignments.find((one) => one.id === id);
  const draft = useDraft<RoleForm>(register.region.id, request, () => beginning(role, today()));
  const { tried, fail } = useAttempt();
  if (role === undefined) return <Gone onClose={onClose} />;
  const { form, setForm } = draft;
  const found = errorsOf(register, form, role, today());
  const errors = tried ? found : {};
  const changes = (at: Planning) => {
    const made = form.fresh === null ? [] : addPerson(at, personOf(form.fresh));
    return [...made, ...changeAssignment(at, id, assignmentOf(form, made[0]?.id ?? form.person))];
  };
  const save = (): void => {
    if (desk === null) return;
    if (Object.keys(found).length > 0) fail();
    else submitting.submit(changes(planning(desk, today())));
  };
  const name = personName(register, role.person);
  const stops = isDay(form.from) ? dayBefore(form.from) : null;
  return (
    <DialogFrame
      title={words.title}
      changed={draft.changed}
      onClose={onClose}
      onSubmit={save}
      buttons={(cancel) => <SaveButtons desk={desk} submitting={submitting} onCancel={cancel} />}
    >
      <p className={base.text}>{words.of(name, roleLine(register, role))}</p>
      <PersonField
        register={register}
        person={form.person}
        fresh={form.fresh}
        errors={errors}
        onPerson={(person) => setForm({ ...form, person, fresh: null })}
        onFresh={(fresh) => setForm({ ...form, person: '', fresh })}
      />
      <div className={fields.days}>
        <DayField
          label={words.from}
          error={errors.from}
          value={form.from}
          onDay={(from) => setForm({ ...form, from })}
        />
        <DayField
          label={nlChange.form.until}
          error={errors.until}
          value={form.until}
          onDay={(until) => setForm({ ...form, until })}
        />
      </div>
      <TextField
        label={nlChange.form.basis}
        hint={nlChange.form.basisHint}
        value={form.basis}
        onText={(basis) => setForm({ ...form, basis })}
      />
      {stops !== null && (
        <div role="status">
          <Notice intent="info">
            {role.until !== null && role.until < stops
              ? words.oldStopped(name, plainDay(role.until, today()))
              : words.oldStops(name, plainDay(stops, today()))}
          </Notice>
        </div>
      )}
      {submitting.failure !== null && desk !== null && (
        <SubmitFailure
          failure={submitting.failure}
          lines={changeLines(register, changes(planning(desk, today())), today())}
        />
      )}
    </DialogFrame>
  );
}

/** The same role for nobody yet, from the day after the old one stops, else from today. */
function beginning(role: Assignment | undefined, today: Day): RoleForm {
  const form = formOf(role ?? { ...NO_ROLE });
  const from = role?.until == null ? today : dayAfter(role.until);
  return { ...form, person: '', from, until: '', basis: '' };
}

const NO_ROLE: Assignment = {
  id: '',
  person: '',
  role: '',
  gremium: null,
  portfolios: [],
  opgave: null,
  rve: null,
  municipality: null,
  themes: [],
  from: null,
  until: null,
  basis: '',
};

function errorsOf(register: Register, form: RoleForm, role: Assignment, today: Day): FormErrors {
  const found = formErrors(register, form, new Set());
  if (form.fresh === null && form.person === role.person) found.person = words.same;
  // Without a first day nobody can tell when the other stops.
  if (found.from === undefined && form.from === '') found.from = nlChange.form.errors.dayMissing;
  else if (found.from === undefined && role.from !== null && form.from <= role.from)
    found.from = words.afterStart(plainDay(role.from, today));
  return found;
}

function dayAfter(day: Day): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
