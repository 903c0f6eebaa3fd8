import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useBaseStyles } from '../../components/base-styles';
import { rowId } from '../../components/PointList';
import { useScreen } from '../../components/screen';
import type { AssessedMeeting } from '../../../domain/meeting/types';
import type { Register } from '../../../domain/register/types';
import { go } from '../../router/use-route';
import type { MeetingChoice, OpenMeeting, SeparateAgenda } from '../../session/session';
import { nl } from '../../text/nl';
import { attentionPoints } from '../../view/attention';
import { PointBar } from '../point/PointBar';
import { PointDetail } from '../point/PointDetail';
import { MeetingList } from './MeetingList';

const useStyles = makeStyles({
  columns: { display: 'grid', gridTemplateColumns: '400px minmax(0, 1fr)', maxWidth: '1180px', margin: '0 auto' },
  list: {
    position: 'sticky',
    top: 0,
    alignSelf: 'start',
    boxSizing: 'border-box',
    maxHeight: '100vh',
    overflowY: 'auto',
    '--rvGutter': '24px',
  },
  detail: { borderLeft: `1px solid ${tokens.colorNeutralStroke2}`, minHeight: 'calc(100vh - 57px)', minWidth: 0 },
  single: { maxWidth: '680px', margin: '0 auto' },
});

export interface MeetingHatsProps {
  readonly assessed: AssessedMeeting;
  readonly meeting: OpenMeeting;
  readonly person: string;
  /** The point that is open; null for the list. */
  readonly point: number | null;
  readonly registers: readonly Register[];
  readonly onChoose: (choice: MeetingChoice) => void;
  readonly onAgenda: (agenda: SeparateAgenda) => void;
}

/** The list and the point: one at a time, or side by side where there is room. */
export function MeetingHats(props: MeetingHatsProps) {
  const { assessed, meeting, person, point } = props;
  const styles = useStyles();
  const base = useBaseStyles();
  const { width, announce } = useScreen();
  const wide = width === 'breed';
  const attention = attentionPoints(assessed, person);

  useEffect(() => {
    announce(nl.meeting.announce(assessed.items.length, attention.length));
  }, [announce, assessed, attention.length]);

  const { returned, leave } = useReturn(point, meeting.id);
  const firstOwn = assessed.items.findIndex((item) => !item.procedural);
  const beside = attention[0] ?? Math.max(firstOwn, 0);
  const shown = point ?? (wide ? beside : null);
  const missing = shown !== null && assessed.items[shown] === undefined;
  const detail = shown !== null && (
    <div
      onKeyDown={(event) => {
        if (event.key === 'Escape' && point !== null) leave();
      }}
    >
      <PointBar meeting={meeting.id} index={shown} count={assessed.items.length} onLeave={wide ? null : leave} opened={point !== null} />
      {missing ? (
        <p className={base.section}>{nl.point.missing}</p>
      ) : (
        <PointDetail key={shown} assessed={assessed} meeting={meeting} person={person} index={shown} level={wide ? 2 : 1} focus={point !== null} />
      )}
    </div>
  );
  if (!wide) {
    return (
      <div className={styles.single} data-hats-ready>
        {detail === false ? <MeetingList {...props} attention={attention} current={null} returned={returned} /> : detail}
      </div>
    );
  }
  return (
    <div className={styles.columns} data-hats-ready>
      <div className={styles.list}>
        <MeetingList {...props} attention={attention} current={shown} returned={returned} />
      </div>
      <div className={mergeClasses(styles.detail)}>{detail}</div>
    </div>
  );
}

/** Remembers where the list was, and brings focus and scroll place back when the user returns to it. */
function useReturn(point: number | null, meeting: string): { readonly returned: number | null; readonly leave: () => void } {
  const scroll = useRef(0);
  const fromList = useRef(false);
  const [seen, setSeen] = useState<{ readonly point: number | null; readonly returned: number | null }>({ point, returned: null });
  const returned = seen.point === point ? seen.returned : point === null ? seen.point : null;
  if (seen.point !== point) setSeen({ point, returned });
  useEffect(() => {
    if (point !== null) return;
    const keep = (): void => {
      scroll.current = window.scrollY;
    };
    window.addEventListener('scroll', keep, { passive: true });
    return () => window.removeEventListener('scroll', keep);
  }, [point]);
  useLayoutEffect(() => {
    // The list has been on the page, so it is the entry before the point in the history.
    if (point === null) fromList.current = true;
  }, [point]);
  useLayoutEffect(() => {
    if (point !== null) {
      window.scrollTo(0, 0);
    } else if (returned !== null) {
      window.scrollTo(0, scroll.current);
      document.getElementById(rowId(returned))?.focus({ preventScroll: true });
    }
  }, [point, returned]);
  const leave = (): void => {
    // Back in the browser's history where the list is the page before; else in place of the point.
    if (fromList.current) window.history.back();
    else go({ screen: 'meeting', id: meeting }, 'replace');
  };
  return { returned, leave };
}
