import { Dropdown, Field, Option, OptionGroup } from '@fluentui/react-components';
import { isHatId } from '../../../../domain/register/catalogue';
import type { Register, RoleType } from '../../../../domain/register/types';
import { HAT_TEXTS } from '../../../../domain/roles/hats';
import { PetLine } from '../../../components/PetTag';
import { DROP_DOWN, errorProps, useFieldStyles } from '../../../desk/field-styles';
import { nlChange } from '../../../text/nl-change';

const words = nlChange.form;

interface RoleFieldProps {
  readonly register: Register;
  readonly value: string;
  readonly error: string | undefined;
  readonly onRole: (role: string) => void;
}

/** "Welke rol?": the hats with their picture, then the others; roles that the region does not use are left out. */
export function RoleField({ register, value, error, onRole }: RoleFieldProps) {
  const styles = useFieldStyles();
  const used = register.roleTypes.filter(({ id, enabled }) => enabled || id === value);
  const chosen = used.find(({ id }) => id === value);
  const option = ({ id, name }: RoleType) => (
    <Option key={id} value={id} text={name} className={styles.option}>
      {isHatId(id) ? <PetLine role={id}>{name}</PetLine> : name}
    </Option>
  );
  return (
    <Field
      label={words.role}
      className={styles.field}
      hint={isHatId(value) ? HAT_TEXTS[value].speaks.text.replace(/^U spreekt/, 'Spreekt') : null}
      {...errorProps(error)}
    >
      <Dropdown
        inlinePopup
        positioning={DROP_DOWN}
        className={styles.control}
        listbox={{ className: styles.list }}
        placeholder={words.choose}
        value={chosen?.name ?? ''}
        selectedOptions={value === '' ? [] : [value]}
        onOptionSelect={(_, { optionValue }) => onRole(optionValue ?? value)}
        {...(isHatId(value) && chosen !== undefined
          ? { button: { children: <PetLine role={value}>{chosen.name}</PetLine> } }
          : {})}
      >
        <OptionGroup label={words.hats} className={styles.group}>
          {used.filter(({ hat }) => hat).map(option)}
        </OptionGroup>
        <OptionGroup label={words.officials} className={styles.group}>
          {used.filter(({ hat }) => !hat).map(option)}
        </OptionGroup>
      </Dropdown>
    </Field>
  );
}
