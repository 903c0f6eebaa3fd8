import { makeStyles, mergeClasses, SearchBox } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Register } from '../../../domain/register/types';
import { useBaseStyles } from '../../components/base-styles';
import { Initials } from '../../components/Initials';
import { PetLine } from '../../components/PetTag';
import { useRowStyles } from '../../components/row-styles';
import { useScreen } from '../../components/screen';
import { Title } from '../../components/Title';
import { usePorts, useWorkplace } from '../../ports';
import { registersInUse } from '../../session/session';
import { plainDay } from '../../text/dates';
import { nl } from '../../text/nl';
import { nlHosted } from '../../text/nl-hosted';
import { heldRoles } from '../../view/held-roles';
import { matchingPeople } from '../../view/people';
import type { ScreenProps } from '../screen-props';

const words = nlHosted.roles;

const useStyles = makeStyles({
  page: { maxWidth: '840px', margin: '0 auto', paddingBottom: '32px' },
  search: { width: '100%', maxWidth: 'none', minHeight: '44px', fontSize: '16px', '& input': { fontSize: '16px' } },
  list: { marginTop: '16px' },
  row: { cursor: 'default', ':hover': { backgroundColor: 'transparent', outlineStyle: 'none' } },
  roles: { display: 'flex', flexWrap: 'wrap', gap: '4px 20px' },
});

/** T1, to read: who holds which role today? */
export default function RolesScreen({ session }: ScreenProps) {
  const styles = useStyles();
  const base = useBaseStyles();
  const rows = useRowStyles();
  const { region } = useWorkplace();
  const { announce } = useScreen();
  const { today } = usePorts();
  const [query, setQuery] = useState('');
  const all = registersInUse(session);
  const register = all.find((candidate) => candidate.region.id === region) ?? all[0];
  const people = register === undefined ? [] : withRoles(register, query, today());
  useEffect(() => {
    if (query !== '') announce(nl.who.found(people.length));
  }, [query, people.length, announce]);
  if (register === undefined) return null;
  const { updated } = register;
  return (
    <div className={styles.page} data-roles-ready>
      <div className={base.section}>
        <Title>{words.title}</Title>
        <p className={base.small}>{words.lead(register.region.name)}</p>
      </div>
      <div className={base.section} style={{ paddingTop: '12px' }}>
        <SearchBox
          className={styles.search}
          aria-label={words.search}
          placeholder={words.search}
          value={query}
          dismiss={{ 'aria-label': nl.who.clear }}
          onChange={(_, data) => setQuery(data.value)}
        />
      </div>
      {people.length === 0 && <p className={mergeClasses(base.text, base.section)}>{words.none(query)}</p>}
      <ul className={mergeClasses(base.plainList, styles.list)}>
        {people.map(({ person, roles }, place) => (
          <li key={person.id} className={mergeClasses(rows.row, styles.row, place === people.length - 1 && rows.last)}>
            <Initials name={person.name} />
            <span className={rows.body}>
              <span>
                <span className={rows.title}>{person.name}</span>
                {person.position !== '' && <span className={rows.small}>{person.position}</span>}
              </span>
              <span className={styles.roles}>
                {roles.map(({ role, label }) => (
                  <PetLine key={label} role={role}>
                    {label}
                  </PetLine>
                ))}
              </span>
            </span>
          </li>
        ))}
      </ul>
      {updated !== null && (
        <p className={mergeClasses(base.muted, base.section)}>
          {nl.meeting.rolesOf(register.region.name, plainDay(updated, today()))}
        </p>
      )}
    </div>
  );
}

/** The people that match a query and hold a role on that day, with those roles. */
function withRoles(register: Register, query: string, day: string) {
  return matchingPeople(register, query)
    .map((person) => ({ person, roles: heldRoles(register, person.id, day) }))
    .filter(({ roles }) => roles.length > 0);
}
