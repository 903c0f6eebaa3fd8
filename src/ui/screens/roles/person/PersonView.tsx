import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { PersonQuestionMark24Regular } from '@fluentui/react-icons/svg/person-question-mark';
import { personOf } from '../../../../domain/overview/person';
import type { HeldRole } from '../../../../domain/overview/types';
import type { Person } from '../../../../domain/register/types';
import { useBaseStyles } from '../../../components/base-styles';
import { StateView } from '../../../components/StateView';
import { Title } from '../../../components/Title';
import { formatRoute } from '../../../router/route';
import { plainDay } from '../../../text/dates';
import { listed, nlRoles } from '../../../text/nl-roles';
import { BackLink } from '../BackLink';
import { DayBar } from '../DayBar';
import { useOpenDialog } from '../dialogs/open';
import { RolesFoot } from '../RolesFoot';
import type { Roles } from '../RolesFrame';
import { TalkTag } from '../TalkTag';
import { useFirstVisit } from '../use-first-visit';
import { RoleRow } from './RoleRow';
import { Seats } from './Seats';

const words = nlRoles.person;

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: '12px' },
  title: { flexGrow: 1, flexBasis: '240px', minWidth: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  columns: {
    display: 'grid',
    alignItems: 'start',
    '@container (min-width: 800px)': { gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)' },
  },
  list: { marginTop: '8px' },
  talk: { marginTop: '8px' },
});

/** All roles of one person: now, later and before, for which municipality, and where he or she sits. */
export default function PersonView({ person: id, ...roles }: Roles & { readonly person: string }) {
  const base = useBaseStyles();
  const styles = useStyles();
  const focus = useFirstVisit();
  const { register, day, today, query } = roles;
  const found = personOf(register, id, day);
  const back = formatRoute({ screen: 'roles', view: 'overzicht', query });
  if (found === null) {
    return (
      <StateView
        icon={PersonQuestionMark24Regular}
        title={words.unknown}
        text={words.unknownText}
        buttons={
          <Button as="a" appearance="primary" className={base.target} href={back}>
            {words.toOverview}
          </Button>
        }
      />
    );
  }
  const { person, municipality, speaksFor, supports, supportedBy } = found;
  const place = [person.position, municipality?.name ?? ''].filter((part) => part !== '').join(' ');
  const talks = roles.attention.talk.some(
    ({ people, settled }) => !settled && people.some((one) => one.id === person.id),
  );
  const names = (people: readonly Person[]): string => listed(people.map(({ name }) => name));
  return (
    <>
      <BackLink href={back}>{words.back}</BackLink>
      <div className={mergeClasses(base.section, styles.head)} style={{ paddingTop: '4px' }}>
        <div className={styles.title}>
          <Title focus={focus}>{person.name}</Title>
          {place !== '' && <p className={base.text}>{place}</p>}
          {speaksFor !== null && <p className={base.small}>{words.for(speaksFor.name)}</p>}
          {supports.length > 0 && <p className={base.small}>{words.supports(names(supports))}</p>}
          {supportedBy.length > 0 && <p className={base.small}>{words.supportedBy(names(supportedBy))}</p>}
          {talks && (
            <div className={styles.talk}>
              <TalkTag />
            </div>
          )}
        </div>
        {roles.mayEdit && <Buttons person={person} leaves={found.now.length + found.later.length > 0} />}
      </div>
      {roles.bars}
      <DayBar roles={roles} />
      <div className={styles.columns}>
        <div>
          <Part
            roles={roles}
            title={day === today ? words.now : words.nowOn(plainDay(day, today))}
            held={found.now}
            always
          />
          <Part roles={roles} title={words.later} held={found.later} />
          <Part roles={roles} title={words.ended} held={found.ended} />
        </div>
        <Seats roles={roles} seats={found.gremia} />
      </div>
      <RolesFoot roles={roles} legend={false} label={person.name} />
    </>
  );
}

function Buttons({ person, leaves }: { readonly person: Person; readonly leaves: boolean }) {
  const base = useBaseStyles();
  const styles = useStyles();
  const openDialog = useOpenDialog();
  return (
    <div className={styles.buttons}>
      <Button
        appearance="primary"
        className={base.target}
        onClick={() => openDialog({ kind: 'add', person: person.id })}
      >
        {words.add}
      </Button>
      {leaves && (
        <Button className={base.target} onClick={() => openDialog({ kind: 'end-person', person: person.id })}>
          {words.stopAll(person.name)}
        </Button>
      )}
    </div>
  );
}

interface PartProps {
  readonly roles: Roles;
  readonly title: string;
  readonly held: readonly HeldRole[];
  /** True: stands there also without roles. */
  readonly always?: boolean;
}

function Part({ roles, title, held, always = false }: PartProps) {
  const base = useBaseStyles();
  const styles = useStyles();
  if (held.length === 0 && !always) return null;
  return (
    <section className={base.section}>
      <h2 className={base.h2}>{title}</h2>
      {held.length === 0 && <p className={base.text}>{words.none}</p>}
      <ul className={mergeClasses(base.plainList, styles.list)}>
        {held.map((role) => (
          <RoleRow key={role.assignment?.id ?? role.scope[0]?.id ?? role.role} roles={roles} role={role} />
        ))}
      </ul>
    </section>
  );
}
