import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { columnLetter } from '../../../../domain/import/table';
import type { Choices, UnknownHeadings } from '../../../../domain/import/types';
import { useBaseStyles } from '../../../components/base-styles';
import { PickOne } from '../../../desk/PickOne';
import { nlImport } from '../../../text/nl-import';

const words = nlImport.columns;

interface ColumnQuestionProps {
  readonly headings: UnknownHeadings;
  readonly onColumns: (columns: Choices['columns'][string]) => void;
}

/** Asks which column holds the name and which the role, only where the headings do not say. */
export function ColumnQuestion({ headings, onColumns }: ColumnQuestionProps) {
  const base = useBaseStyles();
  const [picked, setPicked] = useState<Readonly<Partial<Record<'name' | 'role', string>>>>({});
  const [asked, setAsked] = useState(false);
  const options = headings.headings.map((heading, column) => ({
    id: String(column),
    name: words.option(columnLetter(column), heading),
  }));
  const done = (): void => {
    setAsked(true);
    if (headings.missing.some((field) => (picked[field] ?? '') === '')) return;
    onColumns(Object.fromEntries(headings.missing.map((field) => [field, Number(picked[field])])));
  };
  return (
    <div className={base.stack12}>
      <p className={base.text}>{words.lead}</p>
      {headings.missing.map((field) => (
        <PickOne
          key={field}
          label={words[field]}
          error={asked && (picked[field] ?? '') === '' ? words.missing : undefined}
          value={picked[field] ?? ''}
          options={options}
          onPick={(column) => setPicked({ ...picked, [field]: column })}
        />
      ))}
      <div>
        <Button className={base.target} onClick={done}>
          {words.done}
        </Button>
      </div>
    </div>
  );
}
