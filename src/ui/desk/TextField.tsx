import { Field, Input, Textarea } from '@fluentui/react-components';
import { errorProps, useFieldStyles } from './field-styles';

interface TextFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly value: string;
  readonly onText: (text: string) => void;
  /** Room for more lines. */
  readonly long?: boolean;
  readonly type?: 'text' | 'email';
}

/** A text, of one line or more. */
export function TextField({ label, hint, error, value, onText, long = false, type = 'text' }: TextFieldProps) {
  const styles = useFieldStyles();
  return (
    <Field label={label} className={styles.field} hint={hint ?? null} {...errorProps(error)}>
      {long ? (
        <Textarea
          className={styles.control}
          resize="vertical"
          value={value}
          onChange={(_, data) => onText(data.value)}
        />
      ) : (
        <Input className={styles.control} type={type} value={value} onChange={(_, data) => onText(data.value)} />
      )}
    </Field>
  );
}
