import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { correctionAt, withThemes } from '../../../domain/corrections/make';
import { localDay } from '../../../domain/meeting/day';
import type { AssessedMeeting } from '../../../domain/meeting/types';
import type { Correction } from '../../../domain/register/types';
import { addCorrection, withdrawCorrection } from '../../../domain/stored/changes';
import { useBaseStyles } from '../../components/base-styles';
import { useScreen } from '../../components/screen';
import { newId } from '../../desk/new-id';
import { usePorts } from '../../ports';
import { formatRoute } from '../../router/route';
import type { OpenMeeting } from '../../session/session';
import { plainDay } from '../../text/dates';
import { nl } from '../../text/nl';
import { nlCorrected } from '../../text/nl-corrected';
import { hatsAt } from '../../view/attention';
import { whoseHats } from '../../view/whose-hats';
import type { ScreenProps } from '../screen-props';
import { OutcomeNotice } from './OutcomeNotice';
import { useCorrector } from './use-corrector';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
  see: { backgroundColor: 'transparent' },
});

interface HatActsProps extends ScreenProps {
  readonly assessed: AssessedMeeting;
  readonly meeting: OpenMeeting;
  readonly person: string;
  readonly index: number;
}

/** The newest correction that this person sees in the hat: of the hat itself, of the subject, or of the opdrachtgever. */
function correctionOf(assessed: AssessedMeeting, person: string, index: number): Correction | null {
  const applied = assessed.corrections[index] ?? [];
  return (
    applied.find(
      ({ fields }) => fields.hat?.person === person || fields.topics !== undefined || fields.owner !== undefined,
    ) ?? null
  );
}

/** Below a hat: "Klopt niet", for a guess "Klopt" too, and who changed what is shown, with the way back. */
export default function HatActs({ session, dispatch, assessed, meeting, person, index }: HatActsProps) {
  const styles = useStyles();
  const base = useBaseStyles();
  const { host, now } = usePorts();
  const { show } = useScreen();
  const { register, day } = assessed;
  const corrector = useCorrector(session, dispatch, register);
  const { viewer } = whoseHats(session, assessed, meeting);
  const reason = hatsAt(assessed, person, index).leading?.reason ?? null;
  const guess = reason !== null && 'doubtful' in reason && reason.doubtful ? reason : null;
  const made = correctionOf(assessed, person, index);
  const mine = made !== null && (made.state === 'proposed' || (viewer !== null && made.author === viewer.name));
  const region = register.region.id;

  function confirm(): void {
    const topic = guess === null ? null : guess.kind === 'rve' ? (guess.opgave ?? guess.topic) : guess.topic;
    if (topic === null) return;
    const sure = assessed.items[index]?.topics.filter(({ doubtful }) => !doubtful).map((match) => match.topic) ?? [];
    const fields = { topics: withThemes(register, [...sure, topic]) };
    const author = viewer?.name ?? host.user?.name ?? '';
    const one = correctionAt(assessed, index, fields, { author, at: now().toISOString(), note: '' });
    if (one === null) return;
    const keepHere = (): void => {
      const id = newId();
      dispatch({ type: 'proposed', region, proposal: { ...one, id, state: 'proposed' } });
      show(nl.common.saved, () => dispatch({ type: 'proposal-withdrawn', id }));
    };
    if (!corrector.writable) keepHere();
    else void corrector.submit((at) => addCorrection(at, one), keepHere);
  }

  function undo(correction: Correction): void {
    if (correction.state === 'proposed') dispatch({ type: 'proposal-withdrawn', id: correction.id });
    else void corrector.submit((at) => withdrawCorrection(at, correction.id));
  }

  return (
    <div>
      {made !== null && (mine || reason?.kind !== 'corrected') && (
        <p className={base.small}>
          {mine ? nlCorrected.byYou : nlCorrected.by(made.author, plainDay(localDay(made.at) ?? day, day))}
        </p>
      )}
      <div className={styles.root}>
        {guess !== null && (
          <Button
            className={mergeClasses(base.target, styles.see)}
            disabledFocusable={corrector.busy}
            onClick={confirm}
          >
            {nlCorrected.right}
          </Button>
        )}
        <Button
          as="a"
          className={mergeClasses(base.target, styles.see)}
          href={formatRoute({ screen: 'wrong', id: meeting.id, point: index })}
        >
          {nlCorrected.wrong}
        </Button>
        {made !== null && (made.state === 'proposed' || corrector.writable) && (
          <Button
            appearance="transparent"
            className={mergeClasses(base.textButton, base.onColour)}
            style={{ marginLeft: 0 }}
            disabledFocusable={corrector.busy}
            onClick={() => undo(made)}
          >
            {nl.common.undo}
          </Button>
        )}
      </div>
      <OutcomeNotice corrector={corrector} register={register} instead={null} />
    </div>
  );
}
