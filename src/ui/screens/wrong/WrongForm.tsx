import { Button, mergeClasses } from '@fluentui/react-components';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { correctionAt } from '../../../domain/corrections/make';
import type { AssessedMeeting } from '../../../domain/meeting/types';
import type { Person } from '../../../domain/register/types';
import { addCorrection, endAssignment } from '../../../domain/stored/changes';
import { planAll } from '../../../domain/stored/planning';
import { useBaseStyles } from '../../components/base-styles';
import { Choice } from '../../components/Choice';
import { Notice } from '../../components/Notice';
import { useScreen } from '../../components/screen';
import { Title } from '../../components/Title';
import { TextField } from '../../desk/TextField';
import { useDesk } from '../../desk/use-desk';
import { usePorts } from '../../ports';
import { go } from '../../router/use-route';
import type { OpenMeeting } from '../../session/session';
import { plainDay } from '../../text/dates';
import { nl } from '../../text/nl';
import { nlCorrections } from '../../text/nl-corrections';
import { numbered } from '../../view/agenda-rows';
import { hatsAt } from '../../view/attention';
import { correctionWords } from '../../view/correction-words';
import { hatLabel } from '../../view/labels';
import type { ScreenProps } from '../screen-props';
import { AliasOffer } from './AliasOffer';
import { BackToPoint } from './BackToPoint';
import {
  EMPTY_DRAFT,
  endedBy,
  errorIn,
  fieldsOf,
  roleName,
  rolesBehind,
  type WrongDraft,
  type WrongKind,
} from './draft';
import { useFormStyles } from './form-styles';
import { useMailAbout } from './mail';
import { OutcomeNotice } from './OutcomeNotice';
import { useCorrector } from './use-corrector';
import { WrongField } from './WrongField';

const words = nlCorrections.wrong;
const KINDS: readonly WrongKind[] = ['hat', 'topic', 'role'];

interface WrongFormProps extends ScreenProps {
  readonly assessed: AssessedMeeting;
  readonly meeting: OpenMeeting;
  readonly point: number;
  /** Whose hat it is. */
  readonly person: Person;
  /** Who looks; null when that is not known. */
  readonly viewer: Person | null;
}

/** What is not right, what it should be, and for whom it counts: everyone, or first only who says so. */
export function WrongForm({ session, dispatch, assessed, meeting, point, person, viewer }: WrongFormProps) {
  const base = useBaseStyles();
  const styles = useFormStyles();
  const ports = usePorts();
  const { show } = useScreen();
  const { register } = assessed;
  const { state } = useDesk(session, dispatch, register);
  const corrector = useCorrector(session, dispatch, register);
  const mail = useMailAbout(meeting.id, assessed, point);
  const [draft, setDraft] = useState<WrongDraft>(EMPTY_DRAFT);
  const [tried, setTried] = useState(false);
  const [offered, setOffered] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const { leading } = hatsAt(assessed, person.id, point);
  const behind = rolesBehind(assessed, person.id, point);
  const error = errorIn(draft, behind, ports.today());
  const stuck = draft.kind === 'role' && behind.length === 0;
  const mayWrite = corrector.writable && state.mayWrite !== false;
  const author = viewer?.name ?? ports.host.user?.name ?? '';
  const change = (part: Partial<WrongDraft>): void => setDraft((before) => ({ ...before, ...part }));
  const back = (): void => go({ screen: 'point', id: meeting.id, point }, 'replace');

  useEffect(() => {
    // Room below the field with the focus for the buttons that stay in sight.
    const { style } = document.documentElement;
    style.scrollPaddingBottom = '140px';
    return () => {
      style.scrollPaddingBottom = '';
    };
  }, []);

  const made = { author, at: ports.now().toISOString(), note: draft.note };
  const correction = () => correctionAt(assessed, point, fieldsOf(draft, assessed, person.id, point, behind), made);
  const complete = (): boolean => {
    setTried(true);
    if (error === null && !stuck) return true;
    form.current?.querySelector<HTMLElement>('[data-answer] :is(input, button[role="combobox"])')?.focus();
    return false;
  };

  async function save(): Promise<void> {
    if (!complete()) return;
    const { changed } = await corrector.submit((at) => {
      if (draft.kind !== 'role') {
        const one = correction();
        return one === null ? [] : addCorrection(at, one);
      }
      const last = draft.until;
      return planAll(
        at,
        endedBy(draft, behind).map((role) => (now) => endAssignment(now, role.id, last)),
      );
    });
    if (!changed) return;
    if (draft.kind === 'topic') setOffered(draft.topic);
    else back();
  }

  /** Counts on this device at once; the secretary gets a mail to send. */
  function propose(): void {
    if (!stuck && !complete()) return;
    const one = stuck ? null : correction();
    mail.open({
      now: leading === null ? words.noHat : hatLabel(register, leading).row,
      should: should(),
      note: draft.note,
      author,
    });
    if (one !== null) {
      const id = crypto.randomUUID();
      dispatch({ type: 'proposed', region: register.region.id, proposal: { ...one, id, state: 'proposed' } });
      show(words.kept, () => dispatch({ type: 'proposal-withdrawn', id }));
    }
    back();
  }

  function should(): readonly string[] {
    if (draft.kind !== 'role') return correctionWords(register, fieldsOf(draft, assessed, person.id, point, behind));
    if (stuck || draft.until === '') return [words.kinds.role];
    const last = plainDay(draft.until, ports.today());
    return endedBy(draft, behind).map((role) => nlCorrections.changed.ends(roleName(register, role), last));
  }

  if (offered !== null) {
    return <AliasOffer assessed={assessed} point={point} topic={offered} corrector={corrector} onDone={back} />;
  }
  const primary = mayWrite && !stuck;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (primary) void save();
    else propose();
  };
  const secretary = mail.to?.name ?? '';
  const proposal = words.proposal(secretary === '' ? words.secretary : secretary);
  return (
    <form ref={form} className={styles.page} onSubmit={submit} noValidate data-hats-ready>
      <div className={styles.bar}>
        <BackToPoint meeting={meeting.id} point={point} />
      </div>
      <div className={styles.head}>
        <Title>{words.title}</Title>
        <p className={base.text}>{numbered(assessed.items, point)}</p>
        <p className={base.small}>{words.now(leading === null ? words.noHat : hatLabel(register, leading).row)}</p>
      </div>
      <div className={styles.fields}>
        <Choice
          label={words.title}
          value={draft.kind}
          onChange={(value) => {
            setTried(false);
            change({ kind: KINDS.find((kind) => kind === value) ?? 'hat' });
          }}
          options={KINDS.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
        />
        <div data-answer>
          {stuck ? (
            <p className={base.text}>{words.noRole}</p>
          ) : (
            <WrongField
              draft={draft}
              error={tried ? error : null}
              assessed={assessed}
              person={person.id}
              present={leading}
              behind={behind}
              onChange={change}
            />
          )}
        </div>
        {!(primary && draft.kind === 'role') && (
          <TextField label={words.note} long value={draft.note} onText={(note) => change({ note })} />
        )}
        {!stuck && <Notice intent="info">{primary ? words.everyone : proposal}</Notice>}
        <OutcomeNotice
          corrector={corrector}
          register={register}
          instead={
            <Button className={base.target} onClick={propose}>
              {words.mail}
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
          {primary ? words.save : words.mail}
        </Button>
        <Button className={mergeClasses(base.target, base.full)} onClick={back}>
          {nl.common.cancel}
        </Button>
      </div>
    </form>
  );
}
