import { Button, mergeClasses } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { aliasFrom, aliasProblem } from '../../../domain/corrections/alias';
import type { AssessedMeeting } from '../../../domain/meeting/types';
import { addAlias } from '../../../domain/stored/changes';
import { useBaseStyles } from '../../components/base-styles';
import { Title } from '../../components/Title';
import { TextField } from '../../desk/TextField';
import { nlCorrections } from '../../text/nl-corrections';
import { numbered } from '../../view/agenda-rows';
import { nameOf } from '../../view/labels';
import { useDraft } from '../roles/dialogs/drafts';
import { useFormStyles } from './form-styles';
import { OutcomeNotice } from './OutcomeNotice';
import type { AliasRequest } from './point-draft';
import type { Corrector } from './use-corrector';

const words = nlCorrections.alias;

interface AliasOfferProps {
  readonly assessed: AssessedMeeting;
  readonly point: number;
  /** Where the typed words are kept until they are saved. */
  readonly place: string;
  /** Id of what the point is about. */
  readonly topic: string;
  readonly corrector: Corrector;
  readonly onDone: () => void;
}

/** Offers to know the subject by these words from now on, so that it is right next time. */
export function AliasOffer({ assessed, point, place, topic, corrector, onDone }: AliasOfferProps) {
  const base = useBaseStyles();
  const styles = useFormStyles();
  const { register } = assessed;
  const [request] = useState<AliasRequest>({ alias: topic });
  const { form, setForm, drop } = useDraft(place, request, () => ({
    alias: aliasFrom(assessed.items[point]?.title ?? ''),
  }));
  const { alias } = form;
  const [tried, setTried] = useState(false);
  const name = nameOf(register, topic);
  const problem = aliasProblem(register, topic, alias);
  const message =
    problem === null
      ? undefined
      : problem.kind === 'taken'
        ? words.errors.taken(problem.topic.name)
        : words.errors[problem.kind];

  const done = (): void => {
    drop();
    onDone();
  };

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    setTried(true);
    if (problem !== null) return;
    const { changed } = await corrector.submit((at) => addAlias(at, topic, alias));
    if (changed) done();
  }

  return (
    <form className={styles.page} onSubmit={(event) => void save(event)} noValidate>
      <div className={styles.head} style={{ paddingTop: '16px' }}>
        <Title>{words.title}</Title>
        <p className={base.small}>{numbered(assessed.items, point)}</p>
        <p className={base.text}>{words.belongs(alias.trim(), name)}</p>
      </div>
      <div className={styles.fields}>
        <TextField
          label={words.words}
          error={tried ? message : undefined}
          value={alias}
          onText={(typed) => setForm({ alias: typed })}
        />
        <OutcomeNotice corrector={corrector} register={register} instead={null} />
      </div>
      <div className={styles.foot}>
        <Button
          type="submit"
          appearance="primary"
          className={mergeClasses(base.target, base.full)}
          disabledFocusable={corrector.busy}
        >
          {words.yes}
        </Button>
        <Button className={mergeClasses(base.target, base.full)} onClick={done}>
          {words.no}
        </Button>
      </div>
    </form>
  );
}
