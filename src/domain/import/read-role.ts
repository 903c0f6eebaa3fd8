import { catalogueEntry } from '../register/catalogue';
import type { Assignment, Day, Register, TopicKind } from '../register/types';
import { MAX_LINE } from '../stored/columns';
import { dayOf, isExcelError, saysNothing, textOf } from './cells';
import type { Field } from './fields';
import type { Finder, Found } from './finder';
import { namesIn } from './lists';
import type { Cell } from './table';
import type { Draft, ImportProblem, Place } from './types';
import { faults } from './wording';

/** What a row of a list says, cell by cell. A field that is not in it has no column. */
export interface RoleRow {
  readonly cells: Readonly<Partial<Record<Field, Cell>>>;
  /** Where a field stands; for one without a column the row. */
  readonly at: (field: Field) => Place;
  /** The gremium that the column of a matrix stands for; null in a list. */
  readonly gremium?: string | null;
}

/** What reading a row gave: a role, or everything that is wrong with the row. */
export type RoleRead =
  | { readonly kind: 'draft'; readonly draft: Draft }
  | { readonly kind: 'problems'; readonly problems: readonly ImportProblem[] };

const EMAIL = /^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+$/;
const LOCAL = 'lokaal-portefeuillehouder';

/** Reads one row against the register. Every mistake in it is found, not only the first. */
export function readRole(row: RoleRow, register: Register, finder: Finder): RoleRead {
  const problems: ImportProblem[] = [];
  const texts = new Map<Field, string>();
  for (const [field, cell] of Object.entries(row.cells) as readonly [Field, Cell][]) {
    const text = textOf(cell);
    texts.set(field, isExcelError(text) ? '' : text);
    if (isExcelError(text)) wrong(field, faults.excelError(text));
  }
  const spoiled = new Set(problems.map(({ column }) => column?.letter));

  function wrong(field: Field, message: string, question: string | null = null): void {
    problems.push({ ...row.at(field), message, question });
  }
  /** A cell with an Excel error was reported already: it does not count as empty too. */
  function isSpoiled(field: Field): boolean {
    return spoiled.has(row.at(field).column?.letter);
  }
  function text(field: Field): string {
    return texts.get(field) ?? '';
  }
  /** The id that was found, or null after a report. */
  function settled(
    found: Found,
    field: Field,
    written: string,
    message: (text: string, nearest?: string) => string,
  ): string | null {
    if (found.kind === 'found') return found.id;
    if (found.kind === 'skip') wrong(field, faults.leftOut);
    else if (found.kind === 'long') wrong(field, faults.tooLong(found.length));
    else wrong(field, message(written, found.nearest), found.question);
    return null;
  }

  const key = text('key');
  const before = register.assignments.find(({ id }) => id === key && key !== '');

  const role = readRoleName();
  const person = readPerson();
  const entry = role === null ? null : catalogueEntry(role.id);
  const scope = readScope();
  const from = readDay('from');
  const until = readDay('until');
  if (from.day !== null && until.day !== null && from.sure && until.sure && until.day < from.day)
    wrong('until', faults.endFirst);
  if (role === null || person === null || problems.length > 0) return { kind: 'problems', problems };

  const given = new Set<keyof Assignment>(['person', 'role', ...scope.given]);
  for (const field of ['from', 'until', 'basis'] as const) if (row.cells[field] !== undefined) given.add(field);
  const basis = saysNothing(text('basis')) ? '' : text('basis').replace(/\n/g, ' ');
  const assignment: Assignment = {
    id: '',
    person,
    role: role.id,
    gremium: scope.gremium,
    portfolios: scope.portfolios,
    opgave: scope.opgave,
    rve: scope.rve,
    municipality: scope.municipality,
    themes: scope.themes,
    from: from.day,
    until: until.day,
    basis,
  };
  return { kind: 'draft', draft: { place: row.at('name'), at: row.at, assignment, given, key, email: addressOf() } };

  function readRoleName(): { readonly id: string; readonly gremium: string | null; readonly name: string } | null {
    const written = text('role');
    if (written === '') {
      if (!isSpoiled('role')) wrong('role', faults.noRole);
      return null;
    }
    const found = finder.role(written, row.at('role'));
    const id = settled(found, 'role', written, faults.unknownRole);
    if (id === null) return null;
    const type = register.roleTypes.find((one) => one.id === id);
    if (type?.enabled === false && before?.role !== id) wrong('role', faults.roleOff(type.name));
    const gremium = 'gremium' in found ? (found.gremium ?? null) : null;
    return { id, gremium: row.gremium ?? gremium, name: type?.name ?? written };
  }

  function readPerson(): string | null {
    const name = text('name').replace(/\n/g, ' ');
    const email = text('email').toLowerCase();
    const right = email === '' || saysNothing(email) || EMAIL.test(email);
    if (!right) wrong('email', faults.badEmail(text('email')));
    if (name === '') {
      if (!isSpoiled('name')) wrong('name', faults.noName);
      return null;
    }
    const position = saysNothing(text('position')) ? '' : text('position');
    if (email.length > MAX_LINE) wrong('email', faults.tooLong(email.length));
    if (position.length > MAX_LINE) wrong('position', faults.tooLong(position.length));
    const home =
      text('home') === '' || saysNothing(text('home')) ? null : readOne('municipality', 'home', text('home'));
    const words = {
      name,
      email: right && !saysNothing(email) ? email : '',
      municipality: home,
      position,
      prefer: before?.person ?? '',
    };
    const owner = finder.personByEmail(words.email);
    if (owner !== undefined && !finder.isNamed(owner, name)) {
      wrong('email', faults.otherEmail(words.email, owner.name));
      return null;
    }
    const found = finder.person(words, row.at('name'));
    const several = found.kind === 'ask' && found.several;
    return settled(found, 'name', name, several ? faults.severalPeople : faults.unknownPerson);
  }

  function addressOf(): string {
    const email = text('email').toLowerCase();
    return EMAIL.test(email) ? email : '';
  }

  function readDay(field: 'from' | 'until'): { readonly day: Day | null; readonly sure: boolean } {
    if (isSpoiled(field)) return { day: null, sure: false };
    const day = dayOf(row.cells[field]);
    if (day !== 'wrong') return { day, sure: true };
    wrong(field, faults.badDay(textOf(row.cells[field])));
    return { day: null, sure: false };
  }

  /** One thing of the register, or null after a report. */
  function readOne(kind: 'gremium' | 'municipality' | TopicKind, field: Field, written: string): string | null {
    const place = row.at(field);
    if (kind === 'gremium' || kind === 'municipality') {
      const prefer = before?.[kind] ?? null;
      const found = finder[kind](written, place, prefer === null ? [] : [prefer]);
      return settled(found, field, written, faults.unknown[kind]);
    }
    const prefer = [...(before?.portfolios ?? []), ...(before?.themes ?? []), before?.opgave ?? '', before?.rve ?? ''];
    return settled(finder.topic(kind, written, place, prefer), field, written, faults.unknown[kind]);
  }

  function readMany(kind: 'portfolio' | 'theme', field: Field): readonly string[] {
    const names = namesIn(text(field), (name) => finder.known(kind, name) !== null);
    return [...new Set(names.flatMap((name) => readOne(kind, field, name) ?? []))];
  }

  function readSingle(kind: 'gremium' | 'municipality' | 'opgave' | 'rve', field: Field): string | null {
    const written = text(field);
    const [first, second] = namesIn(written, (name) => finder.known(kind, name) !== null);
    if (first === undefined) return null;
    if (second !== undefined && finder.known(kind, written) === null) {
      wrong(field, faults.oneOnly(written));
      return null;
    }
    return readOne(kind, field, second === undefined ? first : written);
  }

  function readScope() {
    const given = new Set<keyof Assignment>();
    const has = (field: Field): boolean => row.cells[field] !== undefined;
    const count = problems.length;
    const isLocal = role?.id === LOCAL;
    // "Portefeuille" of a local portfolio holder is a theme, unless the file tells the two apart.
    const themesFrom: Field | null =
      text('themes') !== '' ? 'themes' : isLocal && text('portfolios') !== '' ? 'portfolios' : null;
    let gremium = role?.gremium ?? readSingle('gremium', 'gremium');
    let portfolios = themesFrom === 'portfolios' ? [] : readMany('portfolio', 'portfolios');
    let opgave = readSingle('opgave', 'opgave');
    let rve = readSingle('rve', 'rve');
    let municipality = readSingle('municipality', 'municipality');
    let themes = themesFrom === null ? [] : readMany('theme', themesFrom);
    if (has('gremium') || role?.gremium !== null) given.add('gremium');
    if (has('portfolios')) given.add('portfolios');
    if (has('opgave')) given.add('opgave');
    if (has('rve')) given.add('rve');
    if (has('municipality')) given.add('municipality');
    if (has('themes') || (has('portfolios') && isLocal)) given.add('themes');

    const parted = /^([^:]+):\s*(\S.*)$/s.exec(text('scope'));
    const place = parted === null ? null : finder.known('municipality', parted[1] ?? '');
    if (place !== null && parted !== null) {
      // "Wolkeveen: Jeugd, Wmo"
      texts.set('scope', parted[2] ?? '');
      municipality = place;
      themes = readMany('theme', 'scope');
      given.add('municipality').add('themes');
    } else if (text('scope') !== '' && role !== null) {
      const kind = scopeKind(text('scope'));
      given.add(kind === 'portfolio' ? 'portfolios' : kind === 'theme' ? 'themes' : kind);
      if (kind === 'portfolio') portfolios = readMany('portfolio', 'scope');
      else if (kind === 'theme') themes = readMany('theme', 'scope');
      else if (kind === 'gremium') gremium = readSingle('gremium', 'scope');
      else if (kind === 'opgave') opgave = readSingle('opgave', 'scope');
      else if (kind === 'rve') rve = readSingle('rve', 'scope');
      else municipality = readSingle('municipality', 'scope');
    }

    const needs = entry?.scope ?? null;
    const known = problems.length === count;
    // In the one column "Gemeente" stands for whom someone speaks, and where he or she is from: the same in nearly every list.
    if (needs === 'municipality' && municipality === null && known) {
      municipality = homeOf();
      if (text('home') !== '' && municipality !== null) given.add('municipality');
    }
    if (needs === 'gremium' && gremium === null && known) gremium = only(role?.id ?? '');
    if (role !== null && known) {
      if (needs === 'gremium' && gremium === null && !isSpoiled('gremium'))
        wrong('gremium', faults.noGremium(role.name));
      if (needs === 'opgave' && opgave === null && !isSpoiled('opgave')) wrong('opgave', faults.noOpgave(role.name));
      if (needs === 'rve' && rve === null && !isSpoiled('rve')) wrong('rve', faults.noRve(role.name));
      if (needs === 'municipality' && municipality === null && (person !== null || text('name') === ''))
        wrong(has('municipality') || !has('home') ? 'municipality' : 'home', faults.noMunicipality(role.name));
      if (gremium !== null) checkKind(gremium);
    }
    return { gremium, portfolios, opgave, rve, municipality, themes, given };
  }

  /** What the one column "Waarvan" holds, by the role; for roles that are no hat by what is known under this name. */
  function scopeKind(written: string): 'gremium' | 'municipality' | TopicKind {
    const id = role?.id ?? '';
    if (id === 'lid-db' && finder.known('gremium', written) === null) return 'portfolio';
    if (id === LOCAL && finder.known('municipality', written) === null) return 'theme';
    if (entry?.scope !== null && entry?.scope !== undefined) return entry.scope;
    const kinds = ['gremium', 'opgave', 'rve', 'portfolio', 'municipality', 'theme'] as const;
    return kinds.find((kind) => finder.known(kind, written) !== null) ?? 'opgave';
  }

  function homeOf(): string | null {
    const written = text('home');
    if (written !== '' && !saysNothing(written)) {
      const id = finder.known('municipality', written);
      if (id !== null) return id;
    }
    return person === null ? null : (finder.personOf(person)?.municipality ?? null);
  }

  /** The AB of a region with one AB needs no naming; the same for the DB. */
  function only(id: string): string | null {
    const kind = id === 'bestuurder-regio' ? 'ab' : id === 'lid-db' ? 'db' : null;
    const found = kind === null ? [] : finder.gremiaOf(kind);
    return found.length === 1 ? (found[0]?.id ?? null) : null;
  }

  function checkKind(id: string): void {
    const gremium = finder.gremiumOf(id);
    if (gremium === undefined || role === null || before?.gremium === id) return;
    const wanted: Readonly<Record<string, string>> = {
      'bestuurder-regio': 'ab',
      'lid-db': 'db',
      'voorzitter-pfho': 'pfho',
    };
    const kind = wanted[role.id];
    const chairs = role.id === 'voorzitter' && gremium.kind === 'pfho';
    if ((kind !== undefined && kind !== gremium.kind) || chairs)
      wrong('gremium', faults.wrongKind(role.name, gremium.name));
  }
}
