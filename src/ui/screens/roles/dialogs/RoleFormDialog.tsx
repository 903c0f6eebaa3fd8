import { Button, mergeClasses } from '@fluentui/react-components';
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
import { changeLines } from './form-lines';
import { Gone } from './Gone';
import { PersonField } from './PersonField';
import { RoleField } from './RoleField';
import { withPerson, withRole } from './role-form';
import { SaveButtons } from './SaveButtons';
import { ScopeFields } from './ScopeFields';
import { useAttempt } from './use-attempt';
import { useRoleForm } from './use-role-form';

const words = nlChange.form;

/** T2: who gets which role, from when? For a new role, and for one that changes. */
export default function RoleFormDialog(props: DialogProps) {
  const { request, register, desk, submitting, onClose, onOther } = props;
  const base = useBaseStyles();
  const fields = useFieldStyles();
  const { today } = usePorts();
  const state = useRoleForm(props);
  const { tried, fail } = useAttempt();
  const { form, setForm, old, same, fate } = state;
  if (request.kind === 'change' && old === null) return <Gone onClose={onClose} />;
  const errors = tried ? state.errors : {};
  // The order of two days is told at once: both are in view.
  const untilError = errors.until ?? (state.errors.until === words.errors.order ? words.errors.order : undefined);
  const save = (): void => {
    if (desk === null) return;
    if (Object.keys(state.errors).length > 0 || same !== null) fail();
    else submitting.submit(state.changes(planning(desk, today())));
  };
  const close = (): void => {
    state.drop();
    onClose();
  };
  const named = register.people.find(({ id }) => id === same?.person)?.name ?? '';
  return (
    <DialogFrame
      title={old === null ? words.add : words.change}
      changed={state.changed}
      onClose={close}
      onSubmit={save}
      buttons={(cancel) => (
        <SaveButtons desk={desk} submitting={submitting} onCancel={cancel}>
          {old !== null && !state.changed && (
            <Button
              appearance="subtle"
              className={base.target}
              style={{ marginRight: 'auto' }}
              onClick={() => onOther({ kind: 'end', assignment: old.id })}
            >
              {words.stop}
            </Button>
          )}
        </SaveButtons>
      )}
    >
      <PersonField
        register={register}
        person={form.person}
        fresh={form.fresh}
        errors={errors}
        onPerson={(id) => setForm(withPerson(register, form, id))}
        onFresh={(fresh) => setForm({ ...form, person: '', fresh })}
      />
      <RoleField
        register={register}
        value={form.role}
        error={errors.role}
        onRole={(role) => setForm(withRole(register, form, role))}
      />
      <ScopeFields register={register} form={form} errors={errors} onForm={setForm} />
      <div className={fields.days}>
        <DayField
          label={words.from}
          error={errors.from}
          value={form.from}
          onDay={(from) => setForm({ ...form, from })}
          onHalf={(half) => state.setHalf('from', half)}
        />
        <DayField
          label={words.until}
          error={untilError}
          value={form.until}
          onDay={(until) => setForm({ ...form, until })}
          onHalf={(half) => state.setHalf('until', half)}
        />
      </div>
      <TextField
        label={words.basis}
        hint={words.basisHint}
        value={form.basis}
        onText={(basis) => setForm({ ...form, basis })}
      />
      <div role="status" className={base.stack12}>
        {same !== null && (
          <Notice intent="info">
            {words.exists(named)}{' '}
            <Button
              appearance="transparent"
              className={mergeClasses(base.textButton, base.onColour)}
              onClick={() => {
                state.drop();
                onOther({ kind: 'change', assignment: same.id });
              }}
            >
              {words.existsGo}
            </Button>
          </Notice>
        )}
        {fate?.kind === 'stops' && old !== null && (
          <Notice intent="info">
            {words.oldStops(plainDay(fate.last, today()))}{' '}
            <Button
              appearance="transparent"
              className={mergeClasses(base.textButton, base.onColour)}
              onClick={() => setForm({ ...form, from: old.from ?? '' })}
            >
              {words.onlyMend}
            </Button>
          </Notice>
        )}
        {fate?.kind === 'mends' && <Notice intent="info">{words.mends}</Notice>}
        {state.combinations.map((combination) => (
          <Notice key={combination} intent="info">
            {words.talk(combination)}
          </Notice>
        ))}
      </div>
      {submitting.failure !== null && desk !== null && (
        <SubmitFailure
          failure={submitting.failure}
          lines={changeLines(register, state.changes(planning(desk, today())), today())}
        />
      )}
    </DialogFrame>
  );
}
