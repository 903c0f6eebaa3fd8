import { Button, mergeClasses } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { useRef } from 'react';
import type { JudgedItem } from '../../../domain/hats/types';
import type { Register } from '../../../domain/register/types';
import { useBaseStyles } from '../../components/base-styles';
import { PickOne } from '../../desk/PickOne';
import { nlCorrections } from '../../text/nl-corrections';
import { nameOf } from '../../view/labels';
import { topicOptions } from '../wrong/draft';

const words = nlCorrections.adjust;

interface TopicsFieldProps {
  readonly register: Register;
  /** The point as it is now: by which words its topics were recognised. */
  readonly item: JudgedItem;
  /** Ids of what is chosen. */
  readonly topics: readonly string[];
  readonly onAdd: (topic: string) => void;
  readonly onRemove: (topic: string) => void;
}

/** What a point is about: each topic with a way to take it away, and a way to add one. */
export function TopicsField({ register, item, topics, onAdd, onRemove }: TopicsFieldProps) {
  const base = useBaseStyles();
  const field = useRef<HTMLFieldSetElement>(null);
  const found = new Set(item.topics.filter(({ topic }) => topics.includes(topic)).flatMap((match) => match.words));
  const seen = [...found].map((word) => `‘${word}’`).join(', ');
  const remove = (topic: string): void => {
    onRemove(topic);
    // The button that had the focus goes away.
    field.current?.querySelector<HTMLElement>('input')?.focus();
  };
  return (
    <fieldset ref={field} style={{ border: 0, margin: 0, padding: 0, minWidth: 0 }}>
      <legend className={base.text} style={{ padding: 0 }}>
        {words.topics}
      </legend>
      {seen !== '' && <p className={base.small}>{words.recognised(seen)}</p>}
      {topics.length > 0 && (
        <ul className={base.chips} style={{ margin: '8px 0' }}>
          {topics.map((id) => (
            <li key={id}>
              <Button
                shape="circular"
                className={mergeClasses(base.target)}
                icon={<Dismiss16Regular />}
                iconPosition="after"
                aria-label={words.remove(nameOf(register, id))}
                onClick={() => remove(id)}
              >
                {nameOf(register, id)}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <PickOne
        label={words.add}
        value=""
        options={topicOptions(register).filter(({ id }) => !topics.includes(id))}
        onPick={(id) => id !== '' && onAdd(id)}
      />
    </fieldset>
  );
}
