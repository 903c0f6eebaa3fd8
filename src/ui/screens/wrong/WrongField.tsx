import { Dropdown, Field, Option } from '@fluentui/react-components';
import type { WornHat } from '../../../domain/hats/types';
import type { AssessedMeeting } from '../../../domain/meeting/types';
import type { Assignment, HatId } from '../../../domain/register/types';
import { Choice } from '../../components/Choice';
import { PetIcon } from '../../components/PetIcon';
import { DayField } from '../../desk/DayField';
import { DROP_DOWN, errorProps, useFieldStyles } from '../../desk/field-styles';
import { PickOne } from '../../desk/PickOne';
import { nlCorrections } from '../../text/nl-corrections';
import { hatNames } from '../../view/labels';
import { hatOptions, roleName, topicOptions, type WrongDraft, type WrongError } from './draft';

const words = nlCorrections.wrong;

interface WrongFieldProps {
  readonly draft: WrongDraft;
  /** What to show as missing. */
  readonly error: WrongError | null;
  readonly assessed: AssessedMeeting;
  /** Id of whose hat it is. */
  readonly person: string;
  readonly present: WornHat | null;
  /** The roles that give the present hat. */
  readonly behind: readonly Assignment[];
  readonly onChange: (part: Partial<WrongDraft>) => void;
}

/** The one field that goes with what is not right: which hat, which subject, or until when. */
export function WrongField(props: WrongFieldProps) {
  const { draft, error, assessed, behind, onChange } = props;
  const message = error === null ? undefined : words.errors[error];
  if (draft.kind === 'hat') return <HatField {...props} />;
  if (draft.kind === 'topic') {
    return (
      <PickOne
        label={words.topic}
        error={message}
        value={draft.topic}
        options={topicOptions(assessed.register)}
        onPick={(topic) => onChange({ topic })}
      />
    );
  }
  return (
    <>
      {behind.length > 1 && (
        <Field label={words.role} {...errorProps(error === 'role' ? message : undefined)}>
          <Choice
            label={words.role}
            value={draft.role}
            onChange={(role) => onChange({ role })}
            options={behind.map((role) => ({ value: role.id, label: roleName(assessed.register, role) }))}
          />
        </Field>
      )}
      <DayField
        label={words.until}
        error={error === 'role' ? undefined : message}
        value={draft.until}
        onDay={(until) => onChange({ until })}
      />
    </>
  );
}

function HatField({ draft, error, assessed, person, present, onChange }: WrongFieldProps) {
  const styles = useFieldStyles();
  const { register } = assessed;
  const hats = hatOptions(assessed, person, present);
  const nameOf = (hat: HatId): string => hatNames(register, hat).name;
  const chosen = draft.hat === '' ? '' : draft.hat === 'geen' ? words.noneHere : nameOf(draft.hat);
  const pick = (value: string | undefined): void =>
    onChange({ hat: value === 'geen' ? 'geen' : (hats.find((hat) => hat === value) ?? '') });
  return (
    <Field label={words.hat} className={styles.field} {...errorProps(error === null ? undefined : words.errors[error])}>
      <Dropdown
        inlinePopup
        positioning={DROP_DOWN}
        className={styles.control}
        listbox={{ className: styles.list }}
        value={chosen}
        selectedOptions={draft.hat === '' ? [] : [draft.hat]}
        onOptionSelect={(_, data) => pick(data.optionValue)}
      >
        {hats.map((hat) => (
          <Option key={hat} value={hat} text={nameOf(hat)} className={styles.option}>
            <PetIcon role={hat} />
            {nameOf(hat)}
          </Option>
        ))}
        {present !== null && (
          <Option value="geen" text={words.noneHere} className={styles.option}>
            {words.noneHere}
          </Option>
        )}
      </Dropdown>
    </Field>
  );
}
