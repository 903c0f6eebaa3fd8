import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { Register } from '../../domain/register/types';
import type { Conflict, Settlement } from '../../domain/stored/desk';
import type { FieldValue } from '../../domain/stored/types';
import { useBaseStyles } from '../components/base-styles';
import { Choice } from '../components/Choice';
import { Notice } from '../components/Notice';
import { usePorts } from '../ports';
import { nl } from '../text/nl';
import { nlChange } from '../text/nl-change';
import { type ClashWords, conflictWords, type ValuePart } from './conflict-words';
import { DialogFrame } from './DialogFrame';

const words = nlChange.conflict;

const useStyles = makeStyles({
  mark: {
    padding: '0 2px',
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'var(--rvPetNoemBg)',
    textDecorationLine: 'underline',
    textDecorationThickness: '2px',
    textUnderlineOffset: '4px',
    textDecorationColor: 'var(--rvPetNoemAc)',
    '@media (forced-colors: active)': { backgroundColor: 'Mark', color: 'MarkText', textDecorationColor: 'MarkText' },
  },
  line: { display: 'block', color: tokens.colorNeutralForeground1 },
  label: { color: tokens.colorNeutralForeground2 },
  fields: { display: 'flex', flexDirection: 'column', gap: '16px' },
});

interface ConflictDialogProps {
  readonly conflict: Conflict;
  /** In which the names of ids are looked up. */
  readonly register: Register;
  readonly onSettle: (how: Settlement) => void;
  /** Leaves the choice for later: the conflict stays kept. */
  readonly onCancel: () => void;
  /** True while the choice is being sent. */
  readonly busy?: boolean;
  /** True when sending the choice did not work. */
  readonly failed?: boolean;
}

type Side = 'mine' | 'theirs' | 'both';

const SIDES: readonly Side[] = ['mine', 'theirs', 'both'];

/** T3 "Iemand was u net voor": two people changed the same; who wrote what, and which of the two stays. Nothing is chosen beforehand. */
export function ConflictDialog({
  conflict,
  register,
  onSettle,
  onCancel,
  busy = false,
  failed = false,
}: ConflictDialogProps) {
  const base = useBaseStyles();
  const styles = useStyles();
  const { today } = usePorts();
  const [choice, setChoice] = useState<'mine' | 'theirs' | 'merge' | ''>('');
  const [sides, setSides] = useState<Readonly<Record<string, Side>>>({});
  const said = conflictWords(register, conflict, today());
  const settle = (): void => {
    if (choice === 'mine' || choice === 'theirs') onSettle({ kind: choice });
    if (choice !== 'merge') return;
    const fields = said.clashes.map((clash) => [clash.field, merged(clash, sides[clash.field] ?? 'mine')] as const);
    onSettle({ kind: 'merge', fields: Object.fromEntries(fields) });
  };
  const buttons = (cancel: () => void): ReactNode => {
    const cancelButton = (
      <Button className={base.target} onClick={cancel}>
        {nl.common.cancel}
      </Button>
    );
    if (said.removed) {
      return (
        <>
          <Button
            appearance="primary"
            className={base.target}
            disabledFocusable={busy}
            onClick={() => onSettle({ kind: 'mine' })}
          >
            {words.putBack}
          </Button>
          <Button className={base.target} disabledFocusable={busy} onClick={() => onSettle({ kind: 'theirs' })}>
            {words.leaveOut}
          </Button>
          {cancelButton}
        </>
      );
    }
    return (
      <>
        <Button appearance="primary" type="submit" className={base.target} disabledFocusable={busy || choice === ''}>
          {choice === 'merge' ? words.keepMerged : words.keep}
        </Button>
        {cancelButton}
      </>
    );
  };
  return (
    <DialogFrame title={words.title} start="title" onClose={onCancel} onSubmit={settle} buttons={buttons}>
      {said.about !== '' && (
        <p className={base.text}>
          <b>{said.about}</b>
        </p>
      )}
      <p className={base.text}>{said.lead}</p>
      {!said.removed && (
        <>
          <h3 className={base.h3}>{words.who}</h3>
          <Choice
            label={words.who}
            value={choice}
            onChange={(value) => setChoice(value === 'mine' || value === 'theirs' ? value : 'merge')}
            options={[
              { value: 'mine', label: words.mine, second: <Written clashes={said.clashes} side="mine" /> },
              { value: 'theirs', label: said.theirs, second: <Written clashes={said.clashes} side="theirs" /> },
              ...(said.clashes.length > 1 ? [{ value: 'merge', label: words.merge, second: words.mergeHint }] : []),
            ]}
          />
        </>
      )}
      {choice === 'merge' && (
        <div className={styles.fields}>
          {said.clashes.map((clash) => (
            <div key={clash.field} className={base.stack8}>
              <h3 className={base.h3}>{clash.label}</h3>
              <Choice
                label={clash.label}
                value={sides[clash.field] ?? 'mine'}
                onChange={(value) =>
                  setSides({ ...sides, [clash.field]: SIDES.find((side) => side === value) ?? 'mine' })
                }
                options={[
                  { value: 'mine', label: textOf(clash.mine), second: words.mine },
                  { value: 'theirs', label: textOf(clash.theirs), second: said.theirs },
                  ...(clash.union === null ? [] : [{ value: 'both', label: textOf(clash.union), second: words.both }]),
                ]}
              />
            </div>
          ))}
        </div>
      )}
      {failed && (
        <div role="alert">
          <Notice intent="warning">{words.failed}</Notice>
        </div>
      )}
      <p className={base.small}>{words.calm}</p>
    </DialogFrame>
  );
}

/** The value that counts for a field. */
function merged({ values: { mine, theirs } }: ClashWords, side: Side): FieldValue {
  if (side !== 'both') return side === 'mine' ? mine : theirs;
  return isList(mine) && isList(theirs) ? [...new Set([...mine, ...theirs])] : mine;
}

function isList(value: FieldValue): value is readonly string[] {
  return typeof value === 'object' && value !== null;
}

function textOf(parts: readonly ValuePart[]): string {
  return parts.map(({ text }) => text).join(', ');
}

/** The fields as one of the two wrote them, a line each. */
function Written({ clashes, side }: { readonly clashes: readonly ClashWords[]; readonly side: 'mine' | 'theirs' }) {
  const styles = useStyles();
  return (
    <>
      {clashes.map((clash) => (
        <span key={clash.field} className={styles.line}>
          <span className={styles.label}>{clash.label}: </span>
          {clash[side].map(({ text, differs }, at) => (
            <span key={text}>
              {at > 0 && ', '}
              {differs ? <mark className={styles.mark}>{text}</mark> : text}
            </span>
          ))}
        </span>
      ))}
    </>
  );
}
