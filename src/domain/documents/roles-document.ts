import { groupsOf, matrixOf } from '../overview/matrix';
import { opgavenOf, opgaveOf } from '../overview/opgaven';
import { personOf } from '../overview/person';
import { timeOf } from '../overview/time';
import type { HeldRole, Place } from '../overview/types';
import { isHatId } from '../register/catalogue';
import { indexRegister } from '../register/lookup';
import type { Day, Register } from '../register/types';
import type { PaperBlock, PaperCell, PaperHead, PaperModel } from './types';
import { fileName, longDay, paper, roleName, scopeText, scopeWords } from './words';

/** Which document. `opgave` and `person`: ids of the register. */
export type RolesDocument =
  | { readonly kind: 'overzicht' | 'opgaven' }
  | { readonly kind: 'opgave'; readonly opgave: string }
  | { readonly kind: 'mens'; readonly person: string };

/** For which day, and the day on which it is made. */
export interface PaperDays {
  readonly day: Day;
  readonly made: Day;
}

/** A document about the roles on a day, for paper and for Word. Null for an opgave or a person that the register does not have. */
export function rolesDocument(register: Register, what: RolesDocument, days: PaperDays): PaperModel | null {
  const body = bodyOf(register, what, days.day);
  if (body === null) return null;
  const roles = register.updated === null ? '' : longDay(register.updated);
  return {
    ...body,
    above: register.region.name,
    below: paper.state(longDay(days.day)),
    foot: paper.foot(longDay(days.made), roles),
    fileName: fileName(body.fileName, register.region.name, days.day),
  };
}

type Body = Pick<PaperModel, 'title' | 'landscape' | 'blocks' | 'fileName'>;

function bodyOf(register: Register, what: RolesDocument, day: Day): Body | null {
  switch (what.kind) {
    case 'overzicht':
      return { title: paper.overview, landscape: true, blocks: overview(register, day), fileName: 'rollen' };
    case 'opgaven':
      return { title: paper.opgaven, landscape: true, blocks: opgaven(register, day), fileName: 'rollen per opgave' };
    case 'opgave':
      return opgave(register, what.opgave, day);
    case 'mens':
      return person(register, what.person, day);
  }
}

function head(...texts: readonly string[]): readonly PaperHead[] {
  return texts.map((text) => ({ text, span: 1 }));
}

/** Four columns, one a family; each hat a line, as words. A column a hat would leave a hand's breadth of empty paper in most. */
function overview(register: Register, day: Day): readonly PaperBlock[] {
  const groups = groupsOf(register);
  const { rows } = matrixOf(register, { day });
  const table: PaperBlock = {
    kind: 'table',
    label: paper.overview,
    head: [head(paper.name, ...groups.map(({ family }) => paper.families[family]))],
    widths: [20, ...groups.map(() => 80 / groups.length)],
    rows: rows.map(({ person, municipality, cells }) => {
      const about = [person.position, municipality?.name ?? ''].filter((part) => part !== '').join(' ');
      const own = groups.map(({ hats }) =>
        hats.flatMap((hat) => (cells[hat] ?? []).map((role) => held(register, role))),
      );
      return [[person.name, ...(about === '' ? [] : [about])], ...own];
    }),
  };
  return [table, ...otherRoles(register, day), { kind: 'text', text: paper.abbreviations }];
}

function otherRoles(register: Register, day: Day): readonly PaperBlock[] {
  const { people } = indexRegister(register);
  const off = new Set(register.roleTypes.filter(({ enabled }) => !enabled).map(({ id }) => id));
  const rows = register.assignments.flatMap((one): readonly (readonly PaperCell[])[] => {
    const who = people.get(one.person);
    if (who === undefined || isHatId(one.role) || off.has(one.role) || timeOf(one, day) === 'ended') return [];
    return [
      [[who.name], [roleName(register, one.role)], [`${scopeText(register, one)}${starts(one.from, day)}`.trim()]],
    ];
  });
  if (rows.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: paper.otherRoles },
    {
      kind: 'table',
      label: paper.otherRoles,
      head: [head(paper.name, paper.role, paper.about)],
      widths: [28, 34, 38],
      rows,
    },
  ];
}

function starts(from: Day | null, day: Day): string {
  return from !== null && from > day ? ` (${paper.since(longDay(from))})` : '';
}

/** "Voorzitter: AB", with the start of a role that comes later. */
function held(register: Register, { role, scope, from, time }: HeldRole): string {
  const words = scopeWords(scope, 'short');
  const name = register.roleTypes.find(({ id }) => id === role)?.short ?? role;
  const start = time === 'later' && from !== null ? ` (${paper.since(longDay(from))})` : '';
  return `${name}${words === '' ? '' : `: ${words}`}${start}`;
}

function opgaven(register: Register, day: Day): readonly PaperBlock[] {
  return [
    {
      kind: 'table',
      label: paper.opgaven,
      head: [
        head(paper.opgave, paper.administrator, paper.official, paper.projectLead, paper.carriedOutBy, paper.mandate),
      ],
      widths: [20, 18, 18, 18, 14, 12],
      rows: opgavenOf(register, day).map((row) => [
        [row.opgave.name],
        place(row.administrator),
        place(row.official),
        place(row.projectLead),
        [row.rve?.name ?? paper.open],
        [paper.mandates[row.mandate] ?? ''],
      ]),
    },
    { kind: 'text', text: paper.abbreviations },
  ];
}

function place({ holders, coming, open, used }: Place): PaperCell {
  const now = holders.map(({ person }) => person.name);
  const later = coming.map(
    ({ person, assignment }) =>
      `${person.name}${assignment.from === null ? '' : ` (${paper.since(longDay(assignment.from))})`}`,
  );
  if (!used && now.length === 0) return [paper.notUsed];
  return open ? [paper.open, ...later] : [...now, ...later];
}

function opgave(register: Register, id: string, day: Day): Body | null {
  const card = opgaveOf(register, id, day);
  if (card === null) return null;
  const { mandate } = card.opgave;
  const places = [
    { term: paper.administrator, lines: place(card.administrator) },
    { term: paper.official, lines: place(card.official) },
    { term: paper.projectLead, lines: place(card.projectLead) },
    { term: paper.carriedOutBy, lines: [card.rve?.name ?? paper.open] },
  ];
  const answers = [
    { term: paper.mayAdministrator, lines: [mandate?.administrator || paper.notAgreed] },
    { term: paper.mayOfficial, lines: [mandate?.official || paper.notAgreed] },
    { term: paper.mayProjectLead, lines: [mandate?.projectLead || paper.notAgreed] },
  ];
  const on = mandate?.agreedOn ?? null;
  const agreed = card.agreedIn !== null || on !== null;
  const when = paper.agreed(card.agreedIn?.name ?? '', on === null ? '' : longDay(on));
  return {
    title: card.opgave.name,
    landscape: false,
    fileName: card.opgave.name,
    blocks: [
      ...(card.opgave.description === '' ? [] : [{ kind: 'text' as const, text: card.opgave.description }]),
      { kind: 'heading', level: 2, text: paper.who },
      { kind: 'list', items: places },
      { kind: 'heading', level: 2, text: paper.may },
      { kind: 'list', items: answers },
      ...(agreed ? [{ kind: 'text' as const, text: when }] : []),
    ],
  };
}

function person(register: Register, id: string, day: Day): Body | null {
  const found = personOf(register, id, day);
  if (found === null) return null;
  const about = [found.person.position, found.municipality?.name ?? ''].filter((part) => part !== '').join(' ');
  const seats = found.gremia.map(({ card, chairs, deputy }) => {
    const part = chairs ? paper.chairs : deputy ? paper.deputy : '';
    return { term: card.gremium.name, lines: part === '' ? [] : [part] };
  });
  const helped = [
    { term: paper.supports, lines: found.supports.map(({ name }) => name) },
    { term: paper.supportedBy, lines: found.supportedBy.map(({ name }) => name) },
  ].filter(({ lines }) => lines.length > 0);
  return {
    title: found.person.name,
    landscape: false,
    fileName: found.person.name,
    blocks: [
      ...(about === '' ? [] : [{ kind: 'text' as const, text: about }]),
      ...roles(register, paper.now, found.now, true),
      ...roles(register, paper.later, found.later, false),
      ...roles(register, paper.ended, found.ended, false),
      ...(seats.length === 0 ? [] : [{ kind: 'heading' as const, level: 2 as const, text: paper.gremia }]),
      ...(seats.length === 0 ? [] : [{ kind: 'list' as const, items: seats }]),
      ...(helped.length === 0 ? [] : [{ kind: 'list' as const, items: helped }]),
    ],
  };
}

function roles(register: Register, title: string, all: readonly HeldRole[], always: boolean): readonly PaperBlock[] {
  const heading: PaperBlock = { kind: 'heading', level: 2, text: title };
  if (all.length === 0) return always ? [heading, { kind: 'text', text: paper.none }] : [];
  return [
    heading,
    {
      kind: 'table',
      label: title,
      head: [head(paper.role, paper.about, paper.from, paper.until, paper.basis)],
      widths: [25, 25, 18, 17, 15],
      rows: all.map(({ role, scope, from, until, assignment }) => [
        [roleName(register, role)],
        [scopeWords(scope)],
        [from === null ? '' : longDay(from)],
        [until === null ? '' : longDay(until)],
        [assignment?.basis ?? ''],
      ]),
    },
  ];
}
