import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { registerAfter } from '../../../domain/import/apply';
import { newId } from '../../../domain/import/slug';
import { DEFAULT_ROLE_TYPES, mergeRoleTypes } from '../../../domain/register/catalogue';
import type { Register } from '../../../domain/register/types';
import { writeRegister } from '../../../domain/register/write';
import { titleKey } from '../../../domain/text/fold';
import { useBaseStyles } from '../../components/base-styles';
import { Notice } from '../../components/Notice';
import { DialogFrame } from '../../desk/DialogFrame';
import { TextField } from '../../desk/TextField';
import { usePorts } from '../../ports';
import type { OwnRegister } from '../../session/session';
import { nl } from '../../text/nl';
import { nlImport } from '../../text/nl-import';
import { ColumnQuestion } from '../roles/read/ColumnQuestion';
import { FileProblem } from '../roles/read/FileProblem';
import { ImportPreview } from '../roles/read/ImportPreview';
import { useImport } from '../roles/read/use-import';

const words = nlImport.region;

const EMPTY: Register = {
  region: { id: '', name: '' },
  municipalities: [],
  people: [],
  topics: [],
  gremia: [],
  assignments: [],
  roleTypes: mergeRoleTypes(DEFAULT_ROLE_TYPES, []),
  supports: [],
  corrections: [],
  talks: [],
  updated: null,
};

interface NewRegionProps {
  /** A list of Excel or CSV. */
  readonly file: File;
  /** The registers that the user read in before. */
  readonly own: readonly OwnRegister[];
  readonly onRead: (own: OwnRegister) => void;
  readonly onClose: () => void;
}

/** Makes a register of one's own of a list: asks what the region is called and what the list does not say, and shows what was read. */
export default function NewRegion({ file, own, onRead, onClose }: NewRegionProps) {
  const base = useBaseStyles();
  const today = usePorts().today();
  const [name, setName] = useState('');
  const [asked, setAsked] = useState(false);
  const known = own.find(({ register }) => titleKey(register.region.name) === titleKey(name));
  const register = known?.register ?? EMPTY;
  const { open, plan, opened, reading, choices, answer, chooseColumns } = useImport(register, today);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the file is opened once
  useEffect(() => open(file), [file]);

  const isList = plan !== null && plan.sheets.length > 0;
  const save = (): void => {
    setAsked(true);
    if (plan === null || name.trim() === '' || plan.count === 0) return;
    const others = new Set(own.map((one) => one.register.region.id));
    const region = known?.register.region ?? { id: newId('', name, others), name: name.trim() };
    const made = registerAfter({ ...register, region }, plan, today);
    onRead({ file: file.name, text: writeRegister(made), register: made });
  };
  return (
    <DialogFrame
      title={words.title}
      wide
      changed={name.trim() !== '' || Object.keys(choices.answers).length > 0}
      onClose={onClose}
      onSubmit={save}
      buttons={(cancel) => (
        <>
          {isList && (
            <Button appearance="primary" type="submit" className={base.target}>
              {words.save}
            </Button>
          )}
          <Button className={base.target} onClick={cancel}>
            {nl.common.cancel}
          </Button>
        </>
      )}
    >
      {opened?.kind === 'tables' && <p className={base.text}>{words.lead(file.name)}</p>}
      {reading && (
        <p role="status" className={base.text}>
          {nlImport.reading}
        </p>
      )}
      <FileProblem opened={opened} nothing={plan !== null && plan.headings === null && !isList} />
      {(isList || plan?.headings != null) && (
        <TextField
          label={words.name}
          hint={known === undefined ? words.hint : words.same(known.register.region.name)}
          error={asked && name.trim() === '' ? words.missing : undefined}
          value={name}
          onText={setName}
        />
      )}
      {plan?.headings != null && (
        <ColumnQuestion
          headings={plan.headings}
          onColumns={(columns) => chooseColumns(plan.headings?.sheet ?? '', columns)}
        />
      )}
      {isList && <ImportPreview plan={plan} choices={choices} onAnswer={answer} register={register} day={today} />}
      <div role="alert">{asked && isList && plan.count === 0 && <Notice intent="error">{words.empty}</Notice>}</div>
    </DialogFrame>
  );
}
