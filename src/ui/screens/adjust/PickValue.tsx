import { Dropdown, Field, Option } from '@fluentui/react-components';
import { DROP_DOWN, useFieldStyles } from '../../desk/field-styles';

interface PickValueProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly name: string }[];
  readonly onPick: (value: string) => void;
}

/** Chooses one out of a handful. */
export function PickValue({ label, value, options, onPick }: PickValueProps) {
  const styles = useFieldStyles();
  return (
    <Field label={label} className={styles.field}>
      <Dropdown
        inlinePopup
        positioning={DROP_DOWN}
        className={styles.control}
        listbox={{ className: styles.list }}
        value={options.find((option) => option.value === value)?.name ?? ''}
        selectedOptions={[value]}
        onOptionSelect={(_, data) => data.optionValue !== undefined && onPick(data.optionValue)}
      >
        {options.map((option) => (
          <Option key={option.value} value={option.value} className={styles.option}>
            {option.name}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
