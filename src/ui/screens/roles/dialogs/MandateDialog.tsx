import { isDay } from '../../../../domain/register/shapes';
import { changeMandate } from '../../../../domain/stored/changes';
import type { Planning } from '../../../../domain/stored/planning';
import { useBaseStyles } from '../../../components/base-styles';
import { DayField } from '../../../desk/DayField';
import { DialogFrame } from '../../../desk/DialogFrame';
import { PickOne } from '../../../desk/PickOne';
import { SubmitFailure } from '../../../desk/SubmitFailure';
import { TextField } from '../../../desk/TextField';
import { usePorts } from '../../../ports';
import { nlChange } from '../../../text/nl-change';
import { type DialogProps, planning } from './dialog-props';
import { useDraft } from './drafts';
import { changeLines } from './form-lines';
import { Gone } from './Gone';
import { SaveButtons } from './SaveButtons';
import { useAttempt } from './use-attempt';

const words = nlChange.mandate;

const QUESTIONS = ['administrator', 'official', 'projectLead'] as const;

/** "Wie mag wat?": what may each of the three of an opgave decide, and where was that agreed? */
export default function MandateDialog({ request, register, desk, submitting, onClose }: DialogProps) {
  const base = useBaseStyles();
  const { today } = usePorts();
  const id = request.kind === 'mandate' ? request.opgave : '';
  const opgave = register.topics.find((topic) => topic.id === id);
  const draft = useDraft(register.region.id, request, () => ({
    administrator: opgave?.mandate?.administrator ?? '',
    official: opgave?.mandate?.official ?? '',
    projectLead: opgave?.mandate?.projectLead ?? '',
    agreedIn: opgave?.mandate?.agreedIn ?? '',
    agreedOn: opgave?.mandate?.agreedOn ?? '',
  }));
  const { tried, fail } = useAttempt();
  if (opgave === undefined) return <Gone onClose={onClose} />;
  const { form, setForm } = draft;
  const wrong = form.agreedOn !== '' && !isDay(form.agreedOn);
  const changes = (at: Planning) => {
    const empty = Object.values(form).every((value) => value.trim() === '');
    return changeMandate(
      at,
      id,
      empty
        ? null
        : {
            administrator: form.administrator.trim(),
            official: form.official.trim(),
            projectLead: form.projectLead.trim(),
            agreedIn: form.agreedIn === '' ? null : form.agreedIn,
            agreedOn: form.agreedOn === '' ? null : form.agreedOn,
          },
    );
  };
  const save = (): void => {
    if (desk === null) return;
    if (wrong) fail();
    else submitting.submit(changes(planning(desk, today())));
  };
  return (
    <DialogFrame
      title={words.title}
      changed={draft.changed}
      onClose={onClose}
      onSubmit={save}
      buttons={(cancel) => <SaveButtons desk={desk} submitting={submitting} onCancel={cancel} />}
    >
      <p className={base.text}>
        <b>{opgave.name}</b>
      </p>
      <p className={base.small}>{words.open}</p>
      {QUESTIONS.map((question) => (
        <TextField
          key={question}
          long
          label={words[question]}
          value={form[question]}
          onText={(text) => setForm({ ...form, [question]: text })}
        />
      ))}
      <PickOne
        label={words.agreedIn}
        value={form.agreedIn}
        options={register.gremia}
        onPick={(gremium) => setForm({ ...form, agreedIn: gremium })}
      />
      <DayField
        label={words.agreedOn}
        error={tried && wrong ? nlChange.form.errors.day : undefined}
        value={form.agreedOn}
        onDay={(agreedOn) => setForm({ ...form, agreedOn })}
      />
      {submitting.failure !== null && desk !== null && (
        <SubmitFailure
          failure={submitting.failure}
          lines={changeLines(register, changes(planning(desk, today())), today())}
        />
      )}
    </DialogFrame>
  );
}
