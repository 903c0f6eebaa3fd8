import { Field, Input } from '@fluentui/react-components';
import { errorProps, useFieldStyles } from './field-styles';

interface DayFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  /** "YYYY-MM-DD"; "" for none. */
  readonly value: string;
  readonly onDay: (day: string) => void;
  /** Hears whether half a date stands in the field, which the browser gives as none. */
  readonly onHalf?: (half: boolean) => void;
}

/** A day, in the browser's own date field: typed or chosen. */
export function DayField({ label, hint, error, value, onDay, onHalf }: DayFieldProps) {
  const styles = useFieldStyles();
  return (
    <Field label={label} className={styles.field} hint={hint ?? null} {...errorProps(error)}>
      <Input
        type="date"
        className={styles.control}
        value={value}
        onChange={(_, data) => onDay(data.value)}
        onKeyUp={(event) => onHalf?.(event.currentTarget.validity.badInput)}
        onBlur={(event) => onHalf?.(event.target.validity.badInput)}
      />
    </Field>
  );
}
