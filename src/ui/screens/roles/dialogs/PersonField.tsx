import { Button } from '@fluentui/react-components';
import type { Register } from '../../../../domain/register/types';
import { useBaseStyles } from '../../../components/base-styles';
import { PickOne } from '../../../desk/PickOne';
import { TextField } from '../../../desk/TextField';
import { nlChange } from '../../../text/nl-change';
import type { FormErrors, NewPerson } from './role-form';

const words = nlChange.form;

interface PersonFieldProps {
  readonly register: Register;
  readonly label?: string;
  readonly person: string;
  readonly fresh: NewPerson | null;
  readonly errors: FormErrors;
  readonly onPerson: (id: string) => void;
  readonly onFresh: (person: NewPerson | null) => void;
}

/** "Wie?": someone of the register, or a new person with what the register keeps of one. */
export function PersonField({
  register,
  label = words.who,
  person,
  fresh,
  errors,
  onPerson,
  onFresh,
}: PersonFieldProps) {
  const base = useBaseStyles();
  if (fresh === null) {
    const place = new Map(register.municipalities.map(({ id, name }) => [id, name]));
    return (
      <PickOne
        label={label}
        hint={words.whoHint}
        error={errors.person}
        value={person}
        options={register.people.map(({ id, name, position, municipality }) => ({
          id,
          name,
          second: [position, place.get(municipality ?? '') ?? ''].filter((part) => part !== '').join(', '),
        }))}
        onPick={onPerson}
        other={{
          label: words.newPerson,
          onPick: (name) => onFresh({ name, email: '', municipality: null, position: '' }),
        }}
      />
    );
  }
  return (
    <fieldset style={{ margin: 0, padding: 0, border: 'none' }} className={base.stack12}>
      <legend className={base.h3} style={{ padding: 0, marginBottom: '8px' }}>
        {words.newPersonTitle}
      </legend>
      <TextField
        label={words.personName}
        error={errors.name}
        value={fresh.name}
        onText={(name) => onFresh({ ...fresh, name })}
      />
      <TextField
        label={words.personEmail}
        hint={words.personEmailHint}
        type="email"
        error={errors.email}
        value={fresh.email}
        onText={(email) => onFresh({ ...fresh, email })}
      />
      <PickOne
        label={words.personMunicipality}
        value={fresh.municipality ?? ''}
        options={register.municipalities}
        onPick={(id) => onFresh({ ...fresh, municipality: id === '' ? null : id })}
      />
      <TextField
        label={words.personPosition}
        hint={words.personPositionHint}
        error={errors.position}
        value={fresh.position}
        onText={(position) => onFresh({ ...fresh, position })}
      />
      <div>
        <Button appearance="transparent" className={base.textButton} onClick={() => onFresh(null)}>
          {words.newPersonBack}
        </Button>
      </div>
    </fieldset>
  );
}
