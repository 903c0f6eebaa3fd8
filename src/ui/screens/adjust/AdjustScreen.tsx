import { makeStyles, tokens } from '@fluentui/react-components';
import { DocumentError24Regular } from '@fluentui/react-icons/svg/document-error';
import { useMemo } from 'react';
import { StateView } from '../../components/StateView';
import { useScreen } from '../../components/screen';
import { usePorts } from '../../ports';
import { registersFor } from '../../session/session';
import { nl } from '../../text/nl';
import { assess } from '../../view/session-meeting';
import { CheckedPoints } from '../check/CheckedPoints';
import type { ScreenProps } from '../screen-props';
import { AdjustForm } from './AdjustForm';
import { BackToCheck } from './BackToCheck';

const useStyles = makeStyles({
  columns: { display: 'grid', gridTemplateColumns: '400px minmax(0, 1fr)', maxWidth: '1180px', margin: '0 auto' },
  list: { borderRight: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: '20px' },
});

interface AdjustScreenProps extends ScreenProps {
  readonly id: string;
  readonly point: number;
}

/** O5 "Punt aanpassen": what a point is about, for everyone. Where there is room the agenda stands beside it. */
export default function AdjustScreen({ session, dispatch, id, point }: AdjustScreenProps) {
  const styles = useStyles();
  const { today } = usePorts();
  const { width } = useScreen();
  const meeting = session.meetings.find((candidate) => candidate.id === id);
  const registers = useMemo(() => (meeting === undefined ? [] : registersFor(session, meeting)), [session, meeting]);
  const assessed = useMemo(
    () => (meeting === undefined ? null : assess(meeting, registers, today(), session.proposals)),
    [meeting, registers, today, session.proposals],
  );
  if (meeting === undefined || assessed === null) {
    const words = nl.states.gone;
    return <StateView icon={DocumentError24Regular} title={words.title} text={words.text} buttons={null} />;
  }
  const item = assessed.items[point];
  if (item === undefined) {
    return (
      <StateView
        icon={DocumentError24Regular}
        title={nl.point.missing}
        text=""
        buttons={<BackToCheck meeting={id} />}
      />
    );
  }
  const form = (
    <AdjustForm
      key={point}
      session={session}
      dispatch={dispatch}
      registers={registers}
      assessed={assessed}
      meeting={meeting}
      point={point}
      item={item}
    />
  );
  if (width !== 'breed') return form;
  return (
    <div className={styles.columns}>
      <div className={styles.list}>
        <CheckedPoints assessed={assessed} meeting={id} to="adjust" current={point} />
      </div>
      {form}
    </div>
  );
}
