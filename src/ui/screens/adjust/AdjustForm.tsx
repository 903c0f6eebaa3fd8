import { Button, mergeClasses, Switch } from '@fluentui/react-components';
import { type FormEvent, useMemo, useState } from 'react';
import { correctionAt } from '../../../domain/corrections/make';
import type { JudgedItem } from '../../../domain/hats/types';
import type { AssessedMeeting } from '../../../domain/meeting/types';
import type { Register } from '../../../domain/register/types';
import { addCorrection } from '../../../domain/stored/changes';
import { useBaseStyles } from '../../components/base-styles';
import { Notice } from '../../components/Notice';
import { Title } from '../../components/Title';
import { PickOne } from '../../desk/PickOne';
import { useDesk } from '../../desk/use-desk';
import { usePorts } from '../../ports';
import { go } from '../../router/use-route';
import { withProposal } from '../../session/proposals';
import type { OpenMeeting } from '../../session/session';
import { nl } from '../../text/nl';
import { nlCorrections } from '../../text/nl-corrections';
import { numbered } from '../../view/agenda-rows';
import { correctionWords } from '../../view/correction-words';
import { nameOf } from '../../view/labels';
import { assess } from '../../view/session-meeting';
import { whoseHats } from '../../view/whose-hats';
import { useDraft } from '../roles/dialogs/drafts';
import type { ScreenProps } from '../screen-props';
import { AliasOffer } from '../wrong/AliasOffer';
import { useFormStyles } from '../wrong/form-styles';
import { useMailAbout } from '../wrong/mail';
import { OutcomeNotice } from '../wrong/OutcomeNotice';
import { offerBegun, pointPlace } from '../wrong/point-draft';
import { useCorrector } from '../wrong/use-corrector';
import { useFootRoom } from '../wrong/use-foot-room';
import { BackToCheck } from './BackToCheck';
import { type AdjustDraft, changedFields, draftOf, ownerOf, ownerOptions, withTopic } from './draft';
import { HatsResult } from './HatsResult';
import { PickValue } from './PickValue';
import { TopicsField } from './TopicsField';

const words = nlCorrections.adjust;
const TREATMENTS = ['besluit', 'bespreking', 'kennisname', 'hamerstuk'] as const;
const PHASES = ['beeldvorming', 'oordeelsvorming', 'besluitvorming'] as const;

/** Later than any correction, so that what is being filled in goes before what was said earlier. */
const LAST = '9999-12-31T00:00:00.000Z';

interface AdjustFormProps extends ScreenProps {
  readonly registers: readonly Register[];
  readonly assessed: AssessedMeeting;
  readonly meeting: OpenMeeting;
  readonly point: number;
  /** The same point, judged. */
  readonly item: JudgedItem;
}

/** The fields of one point, with the hats as they will be. */
export function AdjustForm({ session, dispatch, registers, assessed, meeting, point, item }: AdjustFormProps) {
  const base = useBaseStyles();
  const styles = useFormStyles();
  const ports = usePorts();
  const { register, gremium } = assessed;
  const { state } = useDesk(session, dispatch, register);
  const corrector = useCorrector(session, dispatch, register);
  const mail = useMailAbout(meeting.id, assessed, point);
  // The form stays at the place where it was opened. What was filled in over another beginning would undo what came between.
  const [begun] = useState(() => ({ place: pointPlace('adjust', assessed, point), request: { from: draftOf(item) } }));
  const { place } = begun;
  const { form: draft, setForm: setDraft, drop } = useDraft<AdjustDraft>(place, begun.request, () => draftOf(item));
  const [offered, setOffered] = useState(() => offerBegun(place, register));
  const today = ports.today();
  const region = register.region.id;
  useFootRoom();
  const fields = useMemo(() => changedFields(assessed, point, draft), [assessed, point, draft]);
  const judged = useMemo(() => {
    const made = fields === null ? null : correctionAt(assessed, point, fields, { author: '', at: LAST, note: '' });
    if (made === null) return assessed;
    const proposal = { ...made, id: '', state: 'proposed' as const };
    return assess(meeting, registers, today, withProposal(session.proposals, region, proposal));
  }, [fields, assessed, point, meeting, registers, session.proposals, region, today]);

  const change = (part: Partial<AdjustDraft>): void => setDraft({ ...draft, ...part });
  const back = (): void => {
    drop();
    go({ screen: 'check', id: meeting.id }, 'replace');
  };
  const closed = item.closed || draft.closed;
  const author = whoseHats(session, assessed, meeting).viewer?.name ?? ports.host.user?.name ?? '';
  const mayWrite = corrector.writable && state.mayWrite !== false;
  const added = draft.topics.filter((id) => !item.topics.some(({ topic }) => topic === id));
  const [subject, second] = added.filter((id) => register.topics.some((one) => one.id === id && one.kind !== 'theme'));

  async function save(): Promise<void> {
    if (fields === null) return back();
    const made = correctionAt(assessed, point, fields, { author, at: ports.now().toISOString(), note: '' });
    const { changed } = await corrector.submit((at) => (made === null ? [] : addCorrection(at, made)));
    if (!changed) return;
    drop();
    // Words can belong to one subject only; those of a closed point are not for everyone who reads the subjects.
    if (subject !== undefined && second === undefined && !closed) setOffered(subject);
    else back();
  }

  const sendMail = (): void =>
    mail.open({
      now: item.topics.map(({ topic }) => nameOf(register, topic)).join(', '),
      should: fields === null ? [] : correctionWords(register, fields),
      note: '',
      author,
    });
  if (offered !== null) {
    const about = { assessed, point, place, topic: offered };
    return <AliasOffer {...about} corrector={corrector} onDone={back} />;
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (mayWrite) void save();
    else sendMail();
  };
  const kind = gremium?.kind;
  const body = words.bodies[kind === 'ab' || kind === 'db' || kind === 'pfho' ? kind : 'other'];
  return (
    <form className={styles.page} onSubmit={submit} noValidate data-hats-ready>
      <div className={styles.bar}>
        <BackToCheck meeting={meeting.id} />
      </div>
      <div className={styles.head}>
        <Title>{numbered(assessed.items, point)}</Title>
      </div>
      <div className={styles.fields}>
        {!mayWrite && <Notice intent="info">{words.readOnly}</Notice>}
        <TopicsField
          register={register}
          item={item}
          topics={draft.topics}
          onAdd={(topic) => setDraft(withTopic(assessed, draft, topic))}
          onRemove={(topic) => change({ topics: draft.topics.filter((id) => id !== topic) })}
        />
        <PickValue
          label={words.treatment(body)}
          value={draft.treatment}
          options={[
            ...TREATMENTS.map((value) => ({ value, name: nl.point.treatments[value] })),
            { value: '', name: words.unsaid },
          ]}
          onPick={(picked) => change({ treatment: TREATMENTS.find((value) => value === picked) ?? '' })}
        />
        <PickValue
          label={words.phase}
          value={draft.phase}
          options={[
            ...PHASES.map((value) => ({ value, name: nl.point.phases[value] })),
            { value: '', name: words.noPhase },
          ]}
          onPick={(picked) => change({ phase: PHASES.find((value) => value === picked) ?? '' })}
        />
        <PickOne
          label={words.owner}
          hint={words.ownerHint}
          value={draft.owner ?? ownerOf(judged, point) ?? ''}
          options={ownerOptions(assessed).map(({ id, name, position }) => ({ id, name, second: position }))}
          onPick={(owner) => change({ owner: owner === '' ? null : owner })}
        />
        <Switch
          className={base.target}
          label={{ children: words.closed, style: { fontSize: '16px', lineHeight: '22px', paddingLeft: 0 } }}
          labelPosition="before"
          checked={draft.closed}
          onChange={(_, { checked }) => change({ closed: checked })}
        />
        {mayWrite && closed && <p className={base.text}>{nlCorrections.wrong.closed}</p>}
        <HatsResult assessed={judged} index={point} />
        <OutcomeNotice
          corrector={corrector}
          register={register}
          instead={
            <Button className={base.target} onClick={sendMail}>
              {nlCorrections.wrong.mail}
            </Button>
          }
        />
      </div>
      <div className={styles.foot}>
        <Button
          type="submit"
          appearance="primary"
          className={mergeClasses(base.target, base.full)}
          disabledFocusable={corrector.busy}
        >
          {mayWrite ? words.save : nlCorrections.wrong.mail}
        </Button>
        <Button className={mergeClasses(base.target, base.full)} onClick={back}>
          {nl.common.cancel}
        </Button>
      </div>
    </form>
  );
}
