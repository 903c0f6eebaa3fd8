import type { AgendaItem } from '../agenda/types';
import type { Correction } from '../register/types';
import { placeOf } from './place';
import type { Said, Settled } from './types';

/** An agenda with its corrections: `items`, `settled` and `applied` go by the same index. */
export interface CorrectedAgenda {
  /** With the treatment, phase and closedness that hold. */
  readonly items: readonly AgendaItem[];
  /** What else corrections say of an item; null: nothing. */
  readonly settled: readonly (Settled | null)[];
  /** The corrections of each item, newest first. */
  readonly applied: readonly (readonly Correction[])[];
  /** Those that fit no item any more, newest first. */
  readonly unplaced: readonly Correction[];
}

/**
 * Finds for each correction its item and says what holds there: of each field the newest correction counts, of hats the newest for
 * each person. Without corrections the items are the same objects.
 */
export function applyCorrections(items: readonly AgendaItem[], corrections: readonly Correction[]): CorrectedAgenda {
  // The later of two at one instant counts, as in the order in which they were made.
  const newest = [...corrections].reverse().sort((a, b) => instant(b) - instant(a));
  const places = newest.map(({ item }) => placeOf(items, item));
  const applied = items.map((_, index) => newest.filter((_, at) => places[at] === index));
  const settled = applied.map((own) => (own.length === 0 ? null : settle(own)));
  return {
    items: items.map((item, index) => corrected(item, applied[index] ?? [], settled[index] ?? null)),
    settled,
    applied,
    unplaced: newest.filter((_, at) => places[at] === null),
  };
}

function instant({ at }: Correction): number {
  const time = Date.parse(at);
  return Number.isNaN(time) ? 0 : time;
}

const said = ({ author, at }: Correction): Said => ({ by: author, at });

function settle(newest: readonly Correction[]): Settled {
  const topics = newest.find(({ fields }) => fields.topics !== undefined);
  const owner = newest.find(({ fields }) => fields.owner !== undefined);
  const hats = new Map<string, Said & { readonly role: NonNullable<Correction['fields']['hat']>['role'] }>();
  for (const correction of newest) {
    const hat = correction.fields.hat;
    if (hat !== undefined && !hats.has(hat.person)) hats.set(hat.person, { ...said(correction), role: hat.role });
  }
  return {
    topics: topics?.fields.topics === undefined ? null : { ...said(topics), ids: topics.fields.topics },
    owner: owner?.fields.owner === undefined ? null : { ...said(owner), person: owner.fields.owner },
    hats,
  };
}

/** A subject or an owner makes a real point of a fixed one. Source: rules.md `procedural` (a concrete subject is not procedural). */
function corrected(item: AgendaItem, newest: readonly Correction[], settled: Settled | null): AgendaItem {
  if (settled === null) return item;
  const treatment = newest.find(({ fields }) => fields.treatment !== undefined)?.fields.treatment;
  const phase = newest.find(({ fields }) => fields.phase !== undefined)?.fields.phase;
  const closed = newest.find(({ fields }) => fields.closed !== undefined)?.fields.closed;
  const subject = (settled.topics?.ids.length ?? 0) > 0 || settled.owner !== null;
  return {
    ...item,
    ...(treatment === undefined ? {} : { treatment }),
    ...(phase === undefined ? {} : { phase }),
    ...(closed === undefined ? {} : { closed }),
    procedural: item.procedural && !subject,
  };
}
