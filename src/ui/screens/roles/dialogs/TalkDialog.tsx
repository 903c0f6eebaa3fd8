import { isDay } from '../../../../domain/register/shapes';
import { addTalk } from '../../../../domain/stored/changes';
import type { Planning } from '../../../../domain/stored/planning';
import { useBaseStyles } from '../../../components/base-styles';
import { DayField } from '../../../desk/DayField';
import { DialogFrame } from '../../../desk/DialogFrame';
import { SubmitFailure } from '../../../desk/SubmitFailure';
import { TextField } from '../../../desk/TextField';
import { usePorts } from '../../../ports';
import { nlChange } from '../../../text/nl-change';
import { type DialogProps, planning } from './dialog-props';
import { useDraft } from './drafts';
import { SaveButtons } from './SaveButtons';
import { useAttempt } from './use-attempt';

const words = nlChange.talk;

/** "Leg afspraak vast" and "Is besproken": what people said about a combination of roles, and when. */
export default function TalkDialog({ request, register, desk, submitting, onClose }: DialogProps) {
  const base = useBaseStyles();
  const { today, host } = usePorts();
  const { key, talk, title } = request.kind === 'talk' ? request : { key: '', talk: 'agreed' as const, title: '' };
  const draft = useDraft(register.region.id, request, () => ({ note: '', day: today() }));
  const { tried, fail } = useAttempt();
  const { form, setForm } = draft;
  const isAgreed = talk === 'agreed';
  const noteError = isAgreed && form.note.trim() === '' ? words.noteMissing : undefined;
  const dayError = isDay(form.day) ? undefined : nlChange.form.errors.dayMissing;
  const changes = (at: Planning) =>
    addTalk(at, {
      about: key,
      kind: talk,
      note: form.note.trim(),
      day: form.day,
      author: host.user?.name ?? '',
    });
  const save = (): void => {
    if (desk === null) return;
    if (noteError !== undefined || dayError !== undefined) fail();
    else submitting.submit(changes(planning(desk, today())));
  };
  return (
    <DialogFrame
      title={isAgreed ? words.agreed : words.discussed}
      changed={draft.changed}
      onClose={onClose}
      onSubmit={save}
      buttons={(cancel) => <SaveButtons desk={desk} submitting={submitting} onCancel={cancel} />}
    >
      {title !== '' && (
        <p className={base.text}>
          <b>{title}</b>
        </p>
      )}
      <TextField
        long
        label={isAgreed ? words.note : words.noteDiscussed}
        error={tried ? noteError : undefined}
        value={form.note}
        onText={(note) => setForm({ ...form, note })}
      />
      <DayField
        label={words.day}
        error={tried ? dayError : undefined}
        value={form.day}
        onDay={(day) => setForm({ ...form, day })}
      />
      {!isAgreed && <p className={base.text}>{words.hides}</p>}
      <p className={base.small}>{words.everyone}</p>
      {submitting.failure !== null && (
        <SubmitFailure failure={submitting.failure} lines={[title, form.note.trim(), form.day]} />
      )}
    </DialogFrame>
  );
}
