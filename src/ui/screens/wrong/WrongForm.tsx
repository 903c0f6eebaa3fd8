import { Button, mergeClasses } from '@fluentui/react-components';
import { type FormEvent, useRef, useState } from 'react';
import { useBaseStyles } from '../../components/base-styles';
import { Choice } from '../../components/Choice';
import { Notice } from '../../components/Notice';
import { Title } from '../../components/Title';
import { TextField } from '../../desk/TextField';
import { go } from '../../router/use-route';
import { nl } from '../../text/nl';
import { nlCorrections } from '../../text/nl-corrections';
import { numbered } from '../../view/agenda-rows';
import { AliasOffer } from './AliasOffer';
import { BackToPoint } from './BackToPoint';
import type { WrongKind } from './draft';
import { useFormStyles } from './form-styles';
import { OutcomeNotice } from './OutcomeNotice';
import { offerBegun } from './point-draft';
import { useFootRoom } from './use-foot-room';
import { useWrong, type WrongFormProps } from './use-wrong';
import { WrongField } from './WrongField';

const words = nlCorrections.wrong;
const KINDS: readonly WrongKind[] = ['hat', 'topic', 'role'];

/** What is not right, what it should be, and for whom it counts: everyone, or first only who says so. */
export function WrongForm(props: WrongFormProps) {
  const base = useBaseStyles();
  const styles = useFormStyles();
  const { assessed, meeting, point, person } = props;
  const { register } = assessed;
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const back = (): void => go({ screen: 'point', id: meeting.id, point }, 'replace');
  const wrong = useWrong(props, (topic) => (topic === null ? back() : setOffered(topic)), back);
  const { draft, change, error, stuck, mayWrite, corrector, place, closed } = wrong;
  const [offered, setOffered] = useState(() => offerBegun(place, register));
  const endsRole = mayWrite && draft.kind === 'role';
  useFootRoom();

  const whenComplete = (act: () => void): void => {
    setTried(true);
    if (error === null) act();
    else form.current?.querySelector<HTMLElement>('[data-answer] :is(input, button[role="combobox"])')?.focus();
  };
  if (offered !== null) {
    const about = { assessed, point, place, topic: offered };
    return <AliasOffer {...about} corrector={corrector} onDone={back} />;
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    whenComplete(mayWrite ? () => void wrong.save() : wrong.propose);
  };
  const forAll = mayWrite ? words.everyone : words.proposal(wrong.secretary === '' ? words.secretary : wrong.secretary);
  return (
    <form ref={form} className={styles.page} onSubmit={submit} noValidate data-hats-ready>
      <div className={styles.bar}>
        <BackToPoint meeting={meeting.id} point={point} />
      </div>
      <div className={styles.head}>
        <Title>{words.title}</Title>
        <p className={base.text}>{numbered(assessed.items, point)}</p>
        <p className={base.small}>{words.now(wrong.now)}</p>
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
              present={wrong.leading}
              behind={wrong.behind}
              onChange={change}
            />
          )}
        </div>
        {!endsRole && !(mayWrite && closed) && (
          <TextField label={words.note} long value={draft.note} onText={(note) => change({ note })} />
        )}
        {closed && !endsRole && <p className={base.text}>{words.closed}</p>}
        {!stuck && <Notice intent="info">{forAll}</Notice>}
        <OutcomeNotice
          corrector={corrector}
          register={register}
          instead={
            <Button className={base.target} onClick={() => whenComplete(wrong.propose)}>
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
          {mayWrite ? words.save : words.mail}
        </Button>
        <Button
          className={mergeClasses(base.target, base.full)}
          onClick={() => {
            wrong.drop();
            back();
          }}
        >
          {nl.common.cancel}
        </Button>
      </div>
    </form>
  );
}
