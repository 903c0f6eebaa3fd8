import { Button, Dropdown, Field, Option } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { useBaseStyles } from '../components/base-styles';
import { nlChange } from '../text/nl-change';
import { DROP_DOWN, errorProps, useFieldStyles } from './field-styles';

const words = nlChange.form;

interface PickSomeProps {
  readonly label: string;
  readonly error?: string | undefined;
  readonly value: readonly string[];
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly onPick: (ids: readonly string[]) => void;
}

/** Chooses any number out of a short list; what is chosen stands above it, each with a button that takes it away. */
export function PickSome({ label, error, value, options, onPick }: PickSomeProps) {
  const styles = useFieldStyles();
  const base = useBaseStyles();
  const chosen = value.flatMap((id) => options.filter((option) => option.id === id));
  return (
    <div>
      <Field label={label} className={styles.field} {...errorProps(error)}>
        <Dropdown
          multiselect
          inlinePopup
          positioning={DROP_DOWN}
          className={styles.control}
          listbox={{ className: styles.list }}
          placeholder={words.choose}
          value={chosen.map(({ name }) => name).join(', ')}
          selectedOptions={[...value]}
          onOptionSelect={(_, data) => onPick(data.selectedOptions)}
        >
          {options.map(({ id, name }) => (
            <Option key={id} value={id} className={styles.option}>
              {name}
            </Option>
          ))}
        </Dropdown>
      </Field>
      {chosen.length > 0 && (
        <ul className={styles.chips} style={{ marginTop: '8px' }}>
          {chosen.map(({ id, name }) => (
            <li key={id}>
              <Button
                shape="circular"
                className={base.target}
                icon={<Dismiss16Regular />}
                iconPosition="after"
                aria-label={words.removeOne(name)}
                onClick={() => onPick(value.filter((other) => other !== id))}
              >
                {name}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
