import { Badge, Button, Card, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronLeft20Regular } from '@fluentui/react-icons/svg/chevron-left';
import { useEffect, useMemo } from 'react';
import type { AssessedMeeting } from '../../../domain/meeting/types';
import { useBaseStyles } from '../../components/base-styles';
import { PetLine } from '../../components/PetTag';
import { RolesOrigin } from '../../components/RolesOrigin';
import { Title } from '../../components/Title';
import { usePorts } from '../../ports';
import { formatRoute } from '../../router/route';
import { go } from '../../router/use-route';
import { registersFor } from '../../session/session';
import { nl } from '../../text/nl';
import { numbered } from '../../view/agenda-rows';
import { hatGroups } from '../../view/hat-groups';
import { hatNames } from '../../view/labels';
import { meetingName, whenText } from '../../view/meeting-time';
import { assess } from '../../view/session-meeting';
import type { ScreenProps } from '../screen-props';

const useStyles = makeStyles({
  page: { maxWidth: '1180px', margin: '0 auto', paddingBottom: '32px' },
  bar: { padding: '6px 8px 0' },
  cards: {
    display: 'grid',
    gap: '12px',
    margin: 0,
    padding: '20px var(--rvGutter) 0',
    listStyleType: 'none',
    '@container (min-width: 800px)': { gridTemplateColumns: '1fr 1fr', gap: '16px' },
  },
  card: {
    gap: '8px',
    height: '100%',
    boxSizing: 'border-box',
    padding: '16px',
    borderRadius: '8px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    boxShadow: 'none',
    '::after': { display: 'none' },
  },
  badge: { fontSize: '14px', lineHeight: '20px', height: 'auto', padding: '1px 8px', borderRadius: '4px' },
  group: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', marginTop: '4px' },
  names: { paddingLeft: '26px' },
});

interface MembersScreenProps extends ScreenProps {
  readonly id: string;
}

/** O6: who wears which hat at each point. Shows hats only: a tension is between a member and the product. */
export default function MembersScreen({ session, id }: MembersScreenProps) {
  const styles = useStyles();
  const base = useBaseStyles();
  const { today } = usePorts();
  const meeting = session.meetings.find((candidate) => candidate.id === id);
  const assessed = useMemo(
    () => (meeting === undefined ? null : assess(meeting, registersFor(session, meeting), today(), session.proposals)),
    [meeting, session, today],
  );
  useEffect(() => {
    if (assessed === null) go({ screen: 'start' }, 'replace');
  }, [assessed]);
  if (assessed === null) return null;
  const when = whenText(assessed.invitation, today());
  return (
    <div className={styles.page} data-hats-ready>
      <div className={styles.bar}>
        <Button
          as="a"
          appearance="transparent"
          className={base.textButton}
          style={{ marginLeft: 0 }}
          icon={<ChevronLeft20Regular aria-hidden />}
          href={formatRoute({ screen: 'meeting', id })}
        >
          {nl.point.back}
        </Button>
      </div>
      <div className={base.section} style={{ paddingTop: '4px' }}>
        <Title>{nl.members.title}</Title>
        <p className={base.small}>{[meetingName(assessed), when].filter((part) => part !== '').join(' · ')}</p>
      </div>
      {assessed.members.length === 0 ? (
        <p className={mergeClasses(base.text, base.section)}>{nl.members.none}</p>
      ) : (
        <ol className={styles.cards}>
          {assessed.items.length === 0 ? (
            <li>
              <HatCard assessed={assessed} index={null} />
            </li>
          ) : (
            assessed.items.flatMap((item, index) =>
              item.procedural
                ? []
                : [<li key={`${item.lines.from}-${item.title}`}>{<HatCard assessed={assessed} index={index} />}</li>],
            )
          )}
        </ol>
      )}
      <div className={base.section} style={{ paddingBottom: '20px' }}>
        <RolesOrigin session={session} register={assessed.register} meeting={meeting ?? null} />
      </div>
    </div>
  );
}

/** The hats at one point, or the base hats of the meeting while there is no agenda (null). */
function HatCard({ assessed, index }: { readonly assessed: AssessedMeeting; readonly index: number | null }) {
  const styles = useStyles();
  const base = useBaseStyles();
  const item = index === null ? undefined : assessed.items[index];
  const groups = hatGroups(assessed, index);
  return (
    <Card className={styles.card}>
      <h2 className={base.h3}>{index === null ? nl.members.base : numbered(assessed.items, index)}</h2>
      {item !== undefined && item.treatment !== null && (
        <div>
          <Badge appearance="outline" color="informative" className={styles.badge}>
            {nl.point.treatments[item.treatment]}
          </Badge>
        </div>
      )}
      {groups.length === 0 && <p className={base.small}>{nl.members.noHat}</p>}
      <ul className={base.plainList}>
        {groups.map((group) => (
          <li key={group.role} className={styles.group}>
            <PetLine role={group.role}>{hatNames(assessed.register, group.role).short}</PetLine>
            <span className={mergeClasses(base.small, styles.names)}>{group.names}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
