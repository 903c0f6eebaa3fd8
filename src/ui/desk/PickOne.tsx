import { Combobox, Field, Option } from '@fluentui/react-components';
import { useState } from 'react';
import { fold } from '../../domain/text/fold';
import { nlChange } from '../text/nl-change';
import { DROP_DOWN, errorProps, useFieldStyles } from './field-styles';

const words = nlChange.form;

/** More than this is not read but searched. */
const AT_MOST = 60;

export interface PickOption {
  readonly id: string;
  readonly name: string;
  /** In small letters below the name. */
  readonly second?: string;
}

interface PickOneProps {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  /** Id of what is chosen; "" for nothing. */
  readonly value: string;
  readonly options: readonly PickOption[];
  readonly onPick: (id: string) => void;
  /** A last choice for something that is not in the list: what it says for a typed text, and what it does. */
  readonly other?: { readonly label: (typed: string) => string; readonly onPick: (typed: string) => void };
}

const OTHER = '\u0000other';

/** Chooses one out of a list by typing a part of its name. What is typed and not found stays, so that it can be mended. */
export function PickOne({ label, hint, error, value, options, onPick, other }: PickOneProps) {
  const styles = useFieldStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const chosen = options.find(({ id }) => id === value);
  const wanted = fold((typed ?? '').trim());
  const found = options.filter(({ name, second = '' }) => {
    const text = fold(`${name} ${second}`);
    return wanted.split(/\s+/).every((word) => text.includes(word));
  });
  const pick = (id: string | undefined): void => {
    if (id === undefined) {
      if (value !== '') onPick('');
      return;
    }
    const text = (typed ?? '').trim();
    setTyped(null);
    if (id === OTHER) other?.onPick(text);
    else onPick(id);
  };
  const settle = (): void => {
    const exact = options.filter(({ name }) => fold(name) === wanted);
    if (exact.length === 1) pick(exact[0]?.id);
    else if (wanted === '') setTyped(null);
  };
  return (
    <Field label={label} className={styles.field} hint={hint ?? null} {...errorProps(error)}>
      <Combobox
        inlinePopup
        positioning={DROP_DOWN}
        className={styles.control}
        listbox={{ className: styles.list }}
        autoComplete="off"
        value={typed ?? chosen?.name ?? ''}
        selectedOptions={value === '' ? [] : [value]}
        open={open}
        onOpenChange={(_, data) => setOpen(data.open)}
        onChange={(event) => {
          setTyped(event.target.value);
          // Also for a text that is pasted or spoken.
          setOpen(true);
        }}
        onOptionSelect={(_, data) => pick(data.optionValue)}
        onBlur={settle}
      >
        {found.slice(0, AT_MOST).map(({ id, name, second }) => (
          <Option key={id} value={id} text={name} className={styles.option}>
            <span>
              {name}
              {second !== undefined && second !== '' && <span className={styles.second}>{second}</span>}
            </span>
          </Option>
        ))}
        {found.length > AT_MOST && (
          <Option key="more" value="" text="" disabled className={styles.option}>
            {words.more(found.length - AT_MOST)}
          </Option>
        )}
        {found.length === 0 && other === undefined && (
          <Option key="none" value="" text="" disabled className={styles.option}>
            {words.nobody((typed ?? '').trim())}
          </Option>
        )}
        {other !== undefined && (
          <Option key="other" value={OTHER} text={typed ?? ''} className={styles.option}>
            {other.label((typed ?? '').trim())}
          </Option>
        )}
      </Combobox>
    </Field>
  );
}
