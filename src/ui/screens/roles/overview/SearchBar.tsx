import { makeStyles, SearchBox, Select } from '@fluentui/react-components';
import { useId } from 'react';
import type { Register } from '../../../../domain/register/types';
import { useBaseStyles } from '../../../components/base-styles';
import { nlRoles } from '../../../text/nl-roles';

const words = nlRoles.search;

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: '8px 16px', padding: '12px var(--rvGutter)' },
  search: {
    flexGrow: 1,
    flexBasis: '220px',
    maxWidth: '420px',
    minHeight: '44px',
    fontSize: '16px',
    '& input': { fontSize: '16px' },
    '@container (max-width: 399px)': { maxWidth: 'none' },
  },
  field: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 10px',
    '@container (max-width: 399px)': { width: '100%' },
  },
  select: {
    flexGrow: 1,
    minWidth: '180px',
    maxWidth: '320px',
    '& select': { height: '44px', fontSize: '16px' },
    '@container (max-width: 399px)': { maxWidth: 'none' },
  },
  count: { marginLeft: 'auto', alignSelf: 'center' },
});

interface SearchBarProps {
  readonly register: Register;
  readonly text: string;
  readonly onType: (text: string) => void;
  /** Id of the gremium of which the members are shown; "" for everyone. */
  readonly gremium: string;
  readonly onGremium: (id: string) => void;
  /** "34 van 400 mensen"; "" when everyone is shown. */
  readonly count: string;
}

/** Search by meaning, the choice of a gremium, and how many people that leaves. */
export function SearchBar({ register, text, onType, gremium, onGremium, count }: SearchBarProps) {
  const styles = useStyles();
  const base = useBaseStyles();
  const id = useId();
  return (
    <search className={styles.bar}>
      <SearchBox
        className={styles.search}
        aria-label={words.label}
        placeholder={words.label}
        value={text}
        dismiss={{ 'aria-label': words.clear }}
        onChange={(_, data) => onType(data.value)}
      />
      {register.gremia.length > 0 && (
        <div className={styles.field}>
          <label htmlFor={id} className={base.small}>
            {words.gremium}
          </label>
          <Select id={id} className={styles.select} value={gremium} onChange={(_, data) => onGremium(data.value)}>
            <option value="">{words.everyone}</option>
            {register.gremia.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </Select>
        </div>
      )}
      {count !== '' && (
        <p className={`${base.small} ${styles.count}`} data-count>
          {count}
        </p>
      )}
    </search>
  );
}
