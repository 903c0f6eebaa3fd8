import { useDeferredValue, useMemo, useState } from 'react';
import type { Assignment, Day } from '../../../../domain/register/types';
import { addAssignment, addPerson, changeAssignment, lastDayOfOld } from '../../../../domain/stored/changes';
import type { Planning } from '../../../../domain/stored/planning';
import type { Change } from '../../../../domain/stored/types';
import { usePorts } from '../../../ports';
import type { DialogProps } from './dialog-props';
import { type DraftForm, useDraft } from './drafts';
import { assignmentOf, newCombinations, personOf, sameRole } from './role-checks';
import { type FormErrors, formErrors, formOf, newForm, type RoleForm } from './role-form';

/** T2 as it stands: what is filled in, what is wrong in it, and what saving would do. */
export interface RoleFormState extends Omit<DraftForm<RoleForm>, 'setForm'> {
  /** The role that is being changed; null for a new one. */
  readonly old: Assignment | null;
  readonly setForm: (form: RoleForm) => void;
  readonly setHalf: (field: 'from' | 'until', half: boolean) => void;
  readonly errors: FormErrors;
  /** What the old role keeps: its last day when a new one takes its place; "mends" when the row itself is put right; null for no role or no change. */
  readonly fate: { readonly kind: 'stops'; readonly last: Day } | { readonly kind: 'mends' } | null;
  /** The same role that the person has already; null when there is none. */
  readonly same: Assignment | null;
  /** Combinations that are good to talk about, as they stand in a sentence. */
  readonly combinations: readonly string[];
  readonly changes: (at: Planning) => readonly Change[];
}

const WHAT = ['person', 'role', 'gremium', 'portfolios', 'opgave', 'rve', 'municipality', 'themes'] as const;

/** True when the form is about another person, role or scope than a role. */
function isAnother(form: RoleForm, old: Assignment): boolean {
  if (form.fresh !== null) return true;
  return WHAT.some((field) => String(form[field] ?? '') !== String(old[field] ?? ''));
}

/** The form of "Rol toevoegen" or "Rol wijzigen". */
export function useRoleForm({ request, register, day }: DialogProps): RoleFormState {
  const { today } = usePorts();
  const now = today();
  const id = request.kind === 'change' ? request.assignment : null;
  const [old] = useState(() => register.assignments.find((one) => one.id === id) ?? null);
  const draft = useDraft<RoleForm>(register.region.id, request, () => {
    if (old !== null) return formOf(old);
    return newForm(register, request.kind === 'add' ? request : {}, day);
  });
  const { form } = draft;
  const [half, setHalves] = useState<ReadonlySet<'from' | 'until'>>(new Set());
  const start = day > now ? day : now;
  const setForm = (next: RoleForm): void => draft.setForm(old === null ? next : moved(form, next, old, start));
  const next = assignmentOf(form);
  const settled = useDeferredValue(form);
  const combinations = useMemo(() => {
    const wanted = assignmentOf(settled);
    return newCombinations(
      register,
      wanted,
      old?.id ?? null,
      wanted.from !== null && wanted.from > now ? wanted.from : now,
    );
  }, [register, settled, old, now]);
  const changes = (at: Planning): readonly Change[] => {
    const made = form.fresh === null ? [] : addPerson(at, personOf(form.fresh));
    const wanted = assignmentOf(form, made[0]?.id ?? form.person);
    return [...made, ...(old === null ? addAssignment(at, wanted) : changeAssignment(at, old.id, wanted))];
  };
  return {
    ...draft,
    setForm,
    setHalf: (field, isHalf) => {
      if (half.has(field) === isHalf) return;
      setHalves(new Set(isHalf ? [...half, field] : [...half].filter((other) => other !== field)));
    },
    old,
    errors: formErrors(register, form, half),
    fate: fateOf(form, old),
    same: form.fresh === null ? sameRole(register, next, old?.id ?? null) : null,
    combinations,
    changes,
  };
}

/** Another person or scope counts from today on, unless a day was chosen; with the old ones back, the old day is back too. */
function moved(before: RoleForm, next: RoleForm, old: Assignment, start: Day): RoleForm {
  const first = old.from ?? '';
  const isNew = isAnother(next, old);
  if (isNew && !isAnother(before, old) && next.from === first && first < start) return { ...next, from: start };
  if (!isNew && isAnother(before, old) && next.from === start) return { ...next, from: first };
  return next;
}

function fateOf(form: RoleForm, old: Assignment | null): RoleFormState['fate'] {
  if (old === null || !isAnother(form, old)) return null;
  const last = lastDayOfOld(old, assignmentOf(form));
  if (last === null) return { kind: 'mends' };
  return { kind: 'stops', last: old.until !== null && old.until < last ? old.until : last };
}
