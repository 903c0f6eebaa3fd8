import { useEffect } from 'react';
import { useBaseStyles } from '../../components/base-styles';
import { RolesOrigin } from '../../components/RolesOrigin';
import { useScreen } from '../../components/screen';
import { nl } from '../../text/nl';
import { attentionPoints } from '../../view/attention';
import { PointBar } from '../point/PointBar';
import { PointDetail } from '../point/PointDetail';
import { MeetingList } from './MeetingList';
import type { MeetingHatsProps } from './meeting-props';
import { useMeetingStyles } from './meeting-styles';
import { useReturn } from './use-return';

/** The list and the point: one at a time, or side by side where there is room. */
export function MeetingHats(props: MeetingHatsProps) {
  const { acts, assessed, meeting, person, point } = props;
  const styles = useMeetingStyles();
  const base = useBaseStyles();
  const { width, announce } = useScreen();
  const wide = width === 'breed';
  const attention = attentionPoints(assessed, person);

  useEffect(() => {
    announce(nl.meeting.announce(assessed.items.length, attention.length));
  }, [announce, assessed, attention.length]);

  const { returned, leave } = useReturn(point, meeting.id, wide);
  const firstOwn = assessed.items.findIndex((item) => !item.procedural);
  const beside = attention[0] ?? Math.max(firstOwn, 0);
  const shown = point ?? (wide ? beside : null);
  const missing = shown !== null && assessed.items[shown] === undefined;
  const detail = shown !== null && (
    <>
      <PointBar
        meeting={meeting.id}
        index={shown}
        count={assessed.items.length}
        onLeave={wide ? null : leave}
        opened={point !== null}
      />
      {missing ? (
        <p className={base.section}>{nl.point.missing}</p>
      ) : (
        <PointDetail
          key={shown}
          acts={acts}
          assessed={assessed}
          meeting={meeting}
          person={person}
          index={shown}
          level={wide ? 2 : 1}
          focus={point !== null}
        />
      )}
    </>
  );
  if (!wide) {
    return (
      <div className={styles.single} data-hats-ready>
        {detail === false ? (
          <MeetingList {...props} attention={attention} current={null} returned={returned} />
        ) : (
          <>
            {detail}
            <div className={base.section} style={{ paddingBottom: '16px' }}>
              <RolesOrigin session={acts.session} register={assessed.register} meeting={meeting} />
            </div>
          </>
        )}
      </div>
    );
  }
  return (
    <div className={styles.columns} data-hats-ready>
      <div className={styles.list}>
        <MeetingList {...props} attention={attention} current={shown} returned={returned} />
      </div>
      <div className={styles.detail}>{detail}</div>
    </div>
  );
}
