import { Button, makeStyles, mergeClasses, SearchBox } from '@fluentui/react-components';
import { ChevronRight20Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useEffect, useMemo, useState } from 'react';
import type { AssessedMeeting } from '../../../domain/meeting/types';
import type { Person, Register } from '../../../domain/register/types';
import { useBaseStyles } from '../../components/base-styles';
import { Initials } from '../../components/Initials';
import { Notice } from '../../components/Notice';
import { useRowStyles } from '../../components/row-styles';
import { useScreen } from '../../components/screen';
import { Title } from '../../components/Title';
import { useRows } from '../../components/use-rows';
import { usePorts } from '../../ports';
import { formatRoute } from '../../router/route';
import { go } from '../../router/use-route';
import { newestOwnMeeting, type OpenMeeting, registersFor, type Session } from '../../session/session';
import { nl } from '../../text/nl';
import { matchingPeople } from '../../view/people';
import { assess } from '../../view/session-meeting';
import type { ScreenProps } from '../screen-props';

const useStyles = makeStyles({
  page: { maxWidth: '640px', margin: '0 auto', paddingBottom: '24px' },
  search: { width: '100%', maxWidth: 'none', minHeight: '44px', fontSize: '16px', '& input': { fontSize: '16px' } },
  group: { margin: '20px 0 8px', padding: '0 var(--rvGutter)' },
});

interface WhoScreenProps extends ScreenProps {
  /** Address of the meeting about which it is asked; null when it is asked in general. */
  readonly about: string | null;
}

/** B2: through whose eyes? The people of the register, those of this meeting first. */
export default function WhoScreen({ session, dispatch, about }: WhoScreenProps) {
  const styles = useStyles();
  const base = useBaseStyles();
  const { announce } = useScreen();
  const { today } = usePorts();
  const { workplace } = usePorts();
  const asked = session.meetings.find(({ id }) => id === about) ?? null;
  // In a browser tab the newest file is what it is about; a host has meetings that nobody asked about.
  const meeting = asked ?? (session.inDemo || workplace !== null ? null : newestOwnMeeting(session));
  const assessed = useMemo(
    () => (meeting === null ? null : assess(meeting, registersFor(session, meeting), today())),
    [meeting, session, today],
  );
  // In a host without a meeting: the people of all registers, one after another.
  const shared = session.shared.map((entry) => entry.register);
  const registers = assessed !== null ? [assessed.register] : shared.length > 0 ? shared : demoOf(session);
  const [query, setQuery] = useState('');
  const lost = registers.length === 0 || (meeting === null && shared.length === 0 && !session.inDemo);
  useEffect(() => {
    if (lost) go({ screen: 'start' }, 'replace');
  }, [lost]);
  const members = new Set((assessed?.members ?? []).map(({ id }) => id));
  const found = registers.flatMap((register) =>
    matchingPeople(register, query).map((person) => ({ register, person })),
  );
  useEffect(() => {
    if (query !== '') announce(nl.who.found(found.length));
  }, [query, found.length, announce]);
  if (lost) return null;
  // Without roles of his own the user sees those of the example: say so before the names.
  const standIn = session.own.length === 0 && shared.length === 0 && !session.inDemo;

  const choose = ({ register, person }: Candidate): void => {
    dispatch({ type: 'person-chosen', region: register.region.id, person: person.id });
    go(meeting === null ? { screen: 'meetings' } : { screen: 'meeting', id: meeting.id });
  };
  const groups = [
    {
      title: assessed?.gremium ? nl.who.members(assessed.gremium.name) : '',
      people: found.filter(({ person }) => members.has(person.id)),
    },
    ...registers.map((register) => ({
      title: members.size > 0 ? nl.who.others : registers.length > 1 ? register.region.name : '',
      people: found.filter((one) => one.register === register && !members.has(one.person.id)),
    })),
  ].filter(({ people }) => people.length > 0);
  return (
    <div className={styles.page}>
      {meeting !== null && assessed !== null && isOwn(meeting) && <ReadBar meeting={meeting} assessed={assessed} />}
      <div className={base.section}>
        <Title>{nl.who.title}</Title>
        <p className={base.text}>{nl.who.lead}</p>
      </div>
      {standIn && (
        <div className={base.section} style={{ paddingTop: '12px' }}>
          <Notice intent="info">
            {nl.who.demoRoles}{' '}
            <a href={formatRoute({ screen: 'start' })} className={base.link}>
              {nl.who.demoRolesNext}
            </a>
            .
          </Notice>
        </div>
      )}
      <div className={base.section} style={{ paddingTop: '12px' }}>
        <SearchBox
          className={styles.search}
          aria-label={nl.who.search}
          placeholder={nl.who.search}
          value={query}
          dismiss={{ 'aria-label': nl.who.clear }}
          onChange={(_, data) => setQuery(data.value)}
        />
      </div>
      {groups.map((group) => (
        <section key={group.title} aria-label={group.title === '' ? nl.who.title : group.title}>
          {group.title === '' ? (
            <div style={{ height: '12px' }} />
          ) : (
            <h2 className={mergeClasses(base.h3, styles.group)}>{group.title}</h2>
          )}
          <People people={group.people} onChoose={choose} />
        </section>
      ))}
      {found.length === 0 && (
        <p className={mergeClasses(base.text, base.section)}>
          {session.own.length + shared.length === 0 ? nl.who.none(query) : nl.who.noneOwn(query)}
        </p>
      )}
      <div className={mergeClasses(base.section, base.stack12)}>
        {meeting !== null && (
          <Button
            as="a"
            className={mergeClasses(base.target, base.full)}
            href={formatRoute({ screen: 'members', id: meeting.id })}
          >
            {nl.who.everyone}
          </Button>
        )}
      </div>
    </div>
  );
}

function ReadBar({ meeting, assessed }: { readonly meeting: OpenMeeting; readonly assessed: AssessedMeeting }) {
  const base = useBaseStyles();
  return (
    <div className={base.section}>
      <Notice intent="success">
        <b>{assessed.items.length > 0 ? nl.who.read(assessed.items.length) : nl.who.readNoAgenda}</b>
        <br />
        <span className={base.small}>
          {meeting.source.kind === 'file' ? nl.who.from(meeting.source.name) : nl.who.fromPaste}
        </span>
      </Notice>
    </div>
  );
}

/** True for what the user brought in. */
function isOwn({ source }: OpenMeeting): boolean {
  return source.kind === 'file' || source.kind === 'paste';
}

/** Someone of a register. */
interface Candidate {
  readonly register: Register;
  readonly person: Person;
}

function demoOf(session: Session): readonly Register[] {
  return session.demo === null ? [] : [session.demo.register];
}

interface PeopleProps {
  readonly people: readonly Candidate[];
  readonly onChoose: (candidate: Candidate) => void;
}

function People({ people, onChoose }: PeopleProps) {
  const base = useBaseStyles();
  const rows = useRowStyles();
  const list = useRows();
  return (
    <ul className={base.plainList} {...list}>
      {people.map((candidate, place) => {
        const { register, person } = candidate;
        const municipality = register.municipalities.find(({ id }) => id === person.municipality)?.name ?? '';
        return (
          <li key={person.id}>
            <button
              type="button"
              data-row
              className={mergeClasses(rows.row, place === people.length - 1 && rows.last)}
              style={{ alignItems: 'center' }}
              onClick={() => onChoose(candidate)}
            >
              <Initials name={person.name} />
              <span className={mergeClasses(rows.body, rows.bodyTight)}>
                <span className={rows.title}>{person.name}</span>
                <span className={rows.small}>
                  {[person.position, municipality].filter((part) => part !== '').join(' ')}
                </span>
              </span>
              <ChevronRight20Regular className={rows.chevron} aria-hidden />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
