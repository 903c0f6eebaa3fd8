import { indexRegister } from '../register/lookup';
import type { Assignment, Day, Mandate, Register, Topic } from '../register/types';
import { gremiaOf } from './gremia';
import { remembered } from './remember';
import { byEnd, byStart, holders, switchedOff, timeOf } from './time';
import type { HolderOfRole, OpgaveCard, OpgaveRow, Place } from './types';

/** The places of an opgave as role types: the corners of the gouden driehoek, and who leads the carrying out. Source: S2 3.1, S0 rollen. */
export const PLACES = {
  administrator: 'bestuurlijk-opdrachtgever',
  official: 'ambtelijk-opdrachtgever',
  projectLead: 'projectleider-ambtenaar-5-0',
  rveLead: 'bestuurlijk-trekker-rve',
} as const;

/** Per opgave who is of what on a day, in the order of the register. */
export const opgavenOf: (register: Register, day: Day) => readonly OpgaveRow[] = remembered((register, day) =>
  register.topics.filter(({ kind }) => kind === 'opgave').map((opgave) => rowOf(register, opgave, day)),
);

/** One opgave (id) with everything about it; null for an id that is no opgave of this register. */
export function opgaveOf(register: Register, id: string, day: Day): OpgaveCard | null {
  const row = opgavenOf(register, day).find(({ opgave }) => opgave.id === id);
  if (row === undefined) return null;
  return {
    ...row,
    gremia: gremiaOf(register, day).filter(({ gremium }) => gremium.opgave === id),
    agreedIn: indexRegister(register).gremia.get(row.opgave.mandate?.agreedIn ?? '') ?? null,
    former: formerOf(register, row, day),
  };
}

/** How many of the three questions of a mandate have an answer. */
export function answered(mandate: Mandate | null): number {
  if (mandate === null) return 0;
  return [mandate.administrator, mandate.official, mandate.projectLead].filter((text) => text.trim() !== '').length;
}

function rowOf(register: Register, opgave: Topic, day: Day): OpgaveRow {
  const index = indexRegister(register);
  const rve = index.topics.get(opgave.carriedOutBy ?? '') ?? null;
  const own = index.assignmentsByTopic.get(opgave.id) ?? [];
  const ofRve = rve === null ? [] : (index.assignmentsByTopic.get(rve.id) ?? []);
  const lead = placeOf(register, PLACES.rveLead, ofRve, day);
  return {
    opgave,
    administrator: placeOf(register, PLACES.administrator, own, day),
    official: placeOf(register, PLACES.official, own, day),
    projectLead: placeOf(register, PLACES.projectLead, own, day),
    rve,
    rveLead: rve === null ? { ...lead, open: false } : lead,
    mandate: answered(opgave.mandate),
  };
}

/** One place with who is in it. `own`: the assignments for what it is a place of. */
export function placeOf(register: Register, role: string, own: readonly Assignment[], day: Day): Place {
  const used = !switchedOff(register).has(role);
  const ours = used ? own.filter((assignment) => assignment.role === role) : [];
  const at = (time: 'now' | 'later'): readonly Assignment[] => ours.filter((one) => timeOf(one, day) === time);
  const now = holders(register, at('now'));
  const coming = holders(register, [...at('later')].sort(byStart));
  return { role, used, holders: now, coming, open: used && now.length === 0 };
}

function formerOf(register: Register, row: OpgaveRow, day: Day): readonly HolderOfRole[] {
  const index = indexRegister(register);
  const corners: ReadonlySet<string> = new Set([PLACES.administrator, PLACES.official, PLACES.projectLead]);
  const ended = (index.assignmentsByTopic.get(row.opgave.id) ?? []).filter(
    (one) => corners.has(one.role) && timeOf(one, day) === 'ended',
  );
  return holders(register, ended.sort(byEnd)).map((holder) => ({ ...holder, role: holder.assignment.role }));
}
