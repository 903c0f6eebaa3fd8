import type { Register } from '../../../../domain/register/types';
import { PickOne } from '../../../desk/PickOne';
import { PickSome } from '../../../desk/PickSome';
import { nlChange } from '../../../text/nl-change';
import { type FormErrors, optionsOf, type RoleForm, shownFields } from './role-form';
import { askedFields, gremiaFor, type ScopeField } from './scope-fields';

const words = nlChange.form;

interface ScopeFieldsProps {
  readonly register: Register;
  readonly form: RoleForm;
  readonly errors: FormErrors;
  readonly onForm: (form: RoleForm) => void;
}

/** What the role is held for, by the kind of role. A gremium of which there is only one is not asked. */
export function ScopeFields({ register, form, errors, onForm }: ScopeFieldsProps) {
  const needed = new Set(askedFields(form.role).flatMap(({ field, need }) => (need === 'must' ? [field] : [])));
  const gremia = gremiaFor(register, form.role);
  const fields = shownFields(form).filter((field) => {
    const isGiven = field === 'gremium' && gremia.length === 1 && form.gremium === gremia[0]?.id;
    return !(isGiven && needed.has('gremium'));
  });
  return (
    <>
      {fields.map((field) => (
        <OneField
          key={`${form.role} ${field}`}
          field={field}
          needed={needed.has(field)}
          {...{ register, form, errors, onForm }}
        />
      ))}
    </>
  );
}

interface OneFieldProps extends ScopeFieldsProps {
  readonly field: ScopeField;
  readonly needed: boolean;
}

function OneField({ register, form, errors, onForm, field, needed }: OneFieldProps) {
  const many = field === 'portfolios' || field === 'themes';
  const options = optionsOf(register, form, field);
  if (many) {
    return (
      <PickSome
        label={words[field]}
        value={form[field]}
        options={options}
        onPick={(ids) => onForm({ ...form, [field]: ids })}
      />
    );
  }
  return (
    <PickOne
      label={needed ? words[field] : words.optional(words[field])}
      error={errors[field]}
      value={form[field] ?? ''}
      options={options}
      onPick={(id) => onForm({ ...form, [field]: id === '' ? null : id })}
    />
  );
}
