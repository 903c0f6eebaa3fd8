import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { changeDays } from '../../../domain/overview/before-after';
import type { Day } from '../../../domain/register/types';
import { useBaseStyles } from '../../components/base-styles';
import { plainDay } from '../../text/dates';
import { nlRoles } from '../../text/nl-roles';
import type { Roles } from './RolesFrame';

const words = nlRoles.day;

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'end',
    gap: '12px',
    margin: '12px var(--rvGutter) 0',
    padding: '12px 16px 16px',
    borderRadius: '8px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  field: { display: 'flex', flexDirection: 'column', gap: '4px' },
  input: { minHeight: '44px', '& input': { fontSize: '16px' } },
});

/** The days that a field of days can hold while it is being typed in: "0002-01-01" is the start of "2026". */
const EARLIEST = '1990-01-01';
const LATEST = '2199-12-31';

/** On which day? A field, and the days that one mostly wants. */
export function DayPanel({ roles }: { readonly roles: Roles }) {
  const styles = useStyles();
  const base = useBaseStyles();
  const id = useId();
  const { register, day, today, onQuery } = roles;
  const [typed, setTyped] = useState({ day, text: day });
  if (typed.day !== day) setTyped({ day, text: day });
  const show = (next: Day): void => onQuery({ day: next === today ? undefined : next });
  const { previous, next } = changeDays(register, day);
  const newYear = `${today.slice(0, 4)}-01-01`;
  const choices: readonly (readonly [day: Day, text: string])[] = [
    [today, words.today],
    [newYear, plainDay(newYear, '')],
    ...(previous === null ? [] : [[previous, words.previous(plainDay(previous, today))] as const]),
    ...(next === null ? [] : [[next, words.next(plainDay(next, today))] as const]),
  ];
  return (
    <fieldset className={styles.panel} aria-label={words.panel}>
      <div className={styles.field}>
        <label htmlFor={id} className={base.text}>
          {words.field}
        </label>
        <Input
          id={id}
          type="date"
          className={styles.input}
          min={EARLIEST}
          max={LATEST}
          value={typed.text}
          onChange={(_, data) => {
            setTyped({ day, text: data.value });
            if (data.value >= EARLIEST && data.value <= LATEST) show(data.value);
          }}
        />
      </div>
      {choices.map(([choice, text]) => (
        <Button
          key={text}
          className={base.target}
          appearance={choice === day ? 'outline' : 'subtle'}
          aria-pressed={choice === day}
          onClick={() => show(choice)}
        >
          {text}
        </Button>
      ))}
    </fieldset>
  );
}
