import { useMemo, useState } from 'react';
import { planImport } from '../../../../domain/import/plan';
import { type Answer, type Choices, type ImportPlan, NO_CHOICES } from '../../../../domain/import/types';
import type { Day, Register } from '../../../../domain/register/types';
import type { Desk } from '../../../../domain/stored/desk';
import { useCrash } from '../../../components/use-crash';
import { usePorts } from '../../../ports';
import { type OpenedFile, openRoleFile } from './open-file';

/** The file that is being read in, and what the user decided about it. */
export interface Import {
  /** Null before a file was chosen. */
  readonly name: string | null;
  readonly reading: boolean;
  /** Null before it was read. */
  readonly opened: OpenedFile | null;
  /** Null while there are no tables. */
  readonly plan: ImportPlan | null;
  readonly choices: Choices;
  readonly open: (file: File) => void;
  readonly answer: (answers: Readonly<Record<string, Answer>>) => void;
  readonly chooseColumns: (sheet: string, columns: Choices['columns'][string]) => void;
}

/**
 * Reads a file and plans it anew after every answer. Nothing is written here. `desk`: that of the register; null while it is being
 * opened, and where there is none.
 */
export function useImport(register: Register, day: Day, desk: Desk | null = null): Import {
  const ports = usePorts();
  const crash = useCrash();
  const [name, setName] = useState<string | null>(null);
  const [reading, setReading] = useState(false);
  const [opened, setOpened] = useState<OpenedFile | null>(null);
  const [choices, setChoices] = useState<Choices>(NO_CHOICES);

  const open = (file: File): void => {
    setName(file.name);
    setReading(true);
    setOpened(null);
    setChoices(NO_CHOICES);
    openRoleFile(ports, file, day)
      .then((result) => {
        setOpened(result);
        setReading(false);
      })
      .catch(crash);
  };
  const row = desk?.row ?? null;
  const plan = useMemo(
    () =>
      opened?.kind === 'tables'
        ? planImport(opened.tables, register, { day, choices, known: opened.known, row })
        : null,
    [opened, register, day, choices, row],
  );
  return {
    name,
    reading,
    opened,
    plan,
    choices,
    open,
    answer: (answers) => setChoices((before) => ({ ...before, answers: { ...before.answers, ...answers } })),
    chooseColumns: (sheet, columns) =>
      setChoices((before) => ({ ...before, columns: { ...before.columns, [sheet]: columns } })),
  };
}
