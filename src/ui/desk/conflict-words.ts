import type { Day, Register } from '../../domain/register/types';
import type { Conflict } from '../../domain/stored/desk';
import type { FieldValue } from '../../domain/stored/types';
import { dayOf, plainDay, timeOf } from '../text/dates';
import { nlChange } from '../text/nl-change';
import { fieldLabel, rowTitle, valueParts } from './row-words';

const words = nlChange.conflict;

/** A part of a value, and whether the other version lacks it. */
export interface ValuePart {
  readonly text: string;
  readonly differs: boolean;
}

/** One field that both changed, in words. */
export interface ClashWords {
  readonly field: string;
  readonly label: string;
  readonly mine: readonly ValuePart[];
  /** What differs from mine stands out. */
  readonly theirs: readonly ValuePart[];
  /** Both together, where the field is a list that holds something in each; null where only one of the two can count. */
  readonly union: readonly ValuePart[] | null;
  readonly values: { readonly mine: FieldValue; readonly theirs: FieldValue };
}

/** A conflict in words. */
export interface ConflictWords {
  /** Which row: "Marijke van Dalen, Lid Dagelijks Bestuur". */
  readonly about: string;
  readonly lead: string;
  /** "Die van Bram Vonk" */
  readonly theirs: string;
  readonly removed: boolean;
  readonly clashes: readonly ClashWords[];
}

function parts(own: readonly string[], other: readonly string[]): readonly ValuePart[] {
  if (own.length === 0) return [{ text: nlChange.values.empty, differs: other.length > 0 }];
  return own.map((text) => ({ text, differs: !other.includes(text) }));
}

function leadOf(conflict: Conflict, today: Day): string {
  const { list } = conflict.change;
  const { theirs } = conflict;
  const name = theirs === null || theirs.by === '' ? words.someone : theirs.by;
  if (theirs === null) return words.removed(name, list);
  if (theirs.at === '') return words.leadPlain(name, list);
  const day = dayOf(new Date(theirs.at));
  const time = timeOf(theirs.at);
  return words.lead(name, list, day === today ? words.at(time) : words.on(plainDay(day, today), time));
}

/** What the dialog says about a conflict. */
export function conflictWords(register: Register, conflict: Conflict, today: Day): ConflictWords {
  const { change, theirs, clashes } = conflict;
  const { list } = change;
  const fields = theirs?.fields ?? { ...(change.kind === 'update' ? change.base.fields : {}), ...change.fields };
  return {
    about: rowTitle(register, list, fields),
    lead: leadOf(conflict, today),
    theirs: theirs === null || theirs.by === '' ? words.theirsUnknown : words.theirs(theirs.by),
    removed: theirs === null,
    clashes: clashes.map(({ field, mine, theirs: other }) => {
      const own = valueParts(register, list, field, mine, today);
      const their = valueParts(register, list, field, other, today);
      return {
        field,
        label: fieldLabel(list, field),
        mine: parts(own, their).map(({ text }) => ({ text, differs: false })),
        theirs: parts(their, own),
        union:
          Array.isArray(mine) && Array.isArray(other) && own.length > 0 && their.length > 0
            ? [...new Set([...own, ...their])].map((text) => ({ text, differs: false }))
            : null,
        values: { mine, theirs: other },
      };
    }),
  };
}
