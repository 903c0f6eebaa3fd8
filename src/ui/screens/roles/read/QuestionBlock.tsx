import { useState } from 'react';
import type { Answer, Question } from '../../../../domain/import/types';
import { KIND_NAMES, KINDS } from '../../../../domain/import/wording';
import type { GremiumKind, Register } from '../../../../domain/register/types';
import { useBaseStyles } from '../../../components/base-styles';
import { Choice } from '../../../components/Choice';
import { PickOne, type PickOption } from '../../../desk/PickOne';
import { nlImport } from '../../../text/nl-import';

const words = nlImport.ask;

interface QuestionBlockProps {
  readonly question: Question;
  readonly answer: Answer | undefined;
  readonly register: Register;
  readonly onAnswer: (answer: Answer) => void;
}

/** Asks once what a name in the file means: someone or something that is there, something new, or rows to leave out. */
export function QuestionBlock({ question, answer, register, onAnswer }: QuestionBlockProps) {
  const base = useBaseStyles();
  const { about, written, place, rows, nearest, mayAdd } = question;
  const near = nearest.map(({ id }) => id);
  const isOther = answer?.kind === 'known' && !near.includes(answer.id);
  const [open, setOpen] = useState(isOther);
  const label = words.asks[about](written);
  const others = optionsOf(register, about);
  const value = open
    ? 'other'
    : answer === undefined
      ? ''
      : answer.kind === 'known'
        ? `known ${answer.id}`
        : answer.kind;
  const choose = (next: string): void => {
    setOpen(next === 'other');
    if (next === 'new')
      onAnswer(question.kind === null ? { kind: 'new' } : { kind: 'new', gremiumKind: question.kind });
    else if (next === 'skip') onAnswer({ kind: 'skip' });
    else if (next !== 'other') onAnswer({ kind: 'known', id: next.slice('known '.length) });
  };
  return (
    <div className={base.stack8}>
      <div>
        <p className={base.h3}>{label}</p>
        <p className={base.small}>{words.place(place.sheet, place.row, rows)}</p>
      </div>
      <Choice
        label={label}
        value={value}
        onChange={choose}
        options={[
          ...nearest.map(({ id, name }) => ({ value: `known ${id}`, label: name, ...secondOf(others, id) })),
          ...(others.length > nearest.length
            ? [{ value: 'other', label: about === 'person' ? words.otherPerson : words.other }]
            : []),
          ...(mayAdd ? [{ value: 'new', label: words.adds[about] }] : []),
          { value: 'skip', label: words.skip },
        ]}
      />
      {open && (
        <PickOne
          label={words.choose}
          value={isOther ? answer.id : ''}
          options={others}
          onPick={(id) => {
            if (id !== '') onAnswer({ kind: 'known', id });
          }}
        />
      )}
      {about === 'gremium' && answer?.kind === 'new' && !open && (
        <PickOne
          label={words.kind}
          value={answer.gremiumKind ?? ''}
          options={KINDS.map((kind) => ({ id: kind, name: KIND_NAMES[kind] }))}
          onPick={(kind) => {
            if (kind !== '') onAnswer({ kind: 'new', gremiumKind: kind as GremiumKind });
          }}
        />
      )}
    </div>
  );
}

function secondOf(options: readonly PickOption[], id: string): { readonly second?: string } {
  const second = options.find((one) => one.id === id)?.second ?? '';
  return second === '' ? {} : { second };
}

function optionsOf(register: Register, about: Question['about']): readonly PickOption[] {
  switch (about) {
    case 'person': {
      const places = new Map(register.municipalities.map(({ id, name }) => [id, name]));
      return register.people.map(({ id, name, position, municipality }) => ({
        id,
        name,
        second: [position, places.get(municipality ?? '') ?? ''].filter((part) => part !== '').join(' '),
      }));
    }
    case 'gremium':
      return register.gremia;
    case 'municipality':
      return register.municipalities;
    case 'role':
      return register.roleTypes.filter(({ enabled }) => enabled);
    default:
      return register.topics.filter(({ kind }) => kind === about);
  }
}
