import type { Day } from '../../domain/register/types';

/** The views of T1. `mens`: all roles of one person. */
export type RolesView = 'overzicht' | 'opgaven' | 'overleggen' | 'aandacht' | 'mens';

/** What a view of the roles shows, so that a link shows the same. What is not given: the first region, today, everyone. */
export interface RolesQuery {
  /** Id of the region. */
  readonly region?: string;
  readonly day?: Day;
  readonly search?: string;
  /** Id of a gremium: only its members; "" for everyone where the view would choose one by itself. */
  readonly gremium?: string;
}

/** Where the user is. `point` is the 0-based index of the agenda item; its address counts from 1. */
export type Route =
  | { readonly screen: 'start' }
  /** `meeting`: the address of the meeting about which it is asked; not given: about none in particular. */
  | { readonly screen: 'who'; readonly meeting?: string }
  | { readonly screen: 'meetings' }
  /** T1: who holds which role? `person` (id) with the view `mens` only. */
  | { readonly screen: 'roles'; readonly view: RolesView; readonly person?: string; readonly query: RolesQuery }
  /** G1: who is of what in one opgave? */
  | { readonly screen: 'opgave'; readonly opgave: string; readonly query: RolesQuery }
  /** "Rolvast inrichten": the lists of a region's site. */
  | { readonly screen: 'provision'; readonly region: string }
  | { readonly screen: 'meeting'; readonly id: string }
  | { readonly screen: 'point'; readonly id: string; readonly point: number }
  /** O3: what is not right at a point? */
  | { readonly screen: 'wrong'; readonly id: string; readonly point: number }
  | { readonly screen: 'members'; readonly id: string }
  /** O4: is the agenda right, and is everyone's part clear? */
  | { readonly screen: 'check'; readonly id: string }
  /** O5: what is a point about, for everyone? */
  | { readonly screen: 'adjust'; readonly id: string; readonly point: number }
  /** M1: which hat is on now? */
  | { readonly screen: 'now'; readonly id: string };

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

const VIEWS: readonly RolesView[] = ['overzicht', 'opgaven', 'overleggen', 'aandacht'];

/** Reads the part after `#`. Anything unknown is the start screen. */
export function parseRoute(hash: string): Route {
  const [path = '', asked = ''] = hash.replace(/^#?\/?/, '').split('?');
  const [first = '', id = '', third = '', fourth = '', fifth = ''] = path.split('/').map(decode);
  if (first === 'wie') return id === '' ? { screen: 'who' } : { screen: 'who', meeting: id };
  if (first === 'rollen') return rolesRoute(id, third, queryOf(asked));
  if (first === 'opgave' && id !== '') return { screen: 'opgave', opgave: id, query: queryOf(asked) };
  if (first === 'inrichten') return { screen: 'provision', region: id };
  if (first === 'mijn') return { screen: 'meetings' };
  if (first === 'nu' && id !== '') return { screen: 'now', id };
  if (first !== 'overleg' || id === '') return { screen: 'start' };
  const point = Number(fourth) - 1;
  const isPoint = Number.isInteger(point) && point >= 0;
  if (third === 'nakijken') return isPoint ? { screen: 'adjust', id, point } : { screen: 'check', id };
  if (third === 'leden') return { screen: 'members', id };
  if (third === 'punt' && isPoint) return { screen: fifth === 'klopt-niet' ? 'wrong' : 'point', id, point };
  return { screen: 'meeting', id };
}

function rolesRoute(view: string, person: string, query: RolesQuery): Route {
  if (view === 'mens' && person !== '') return { screen: 'roles', view, person, query };
  return { screen: 'roles', view: VIEWS.find((known) => known === view) ?? 'overzicht', query };
}

const QUERY_NAMES = { region: 'regio', day: 'op', search: 'zoek', gremium: 'overleg' } as const;

function queryOf(text: string): RolesQuery {
  const asked = new URLSearchParams(text);
  const found = Object.entries(QUERY_NAMES).flatMap(([field, name]) => {
    const value = asked.get(name);
    if (value === null || (field === 'day' && !isDay(value))) return [];
    return [[field, value]];
  });
  return Object.fromEntries(found);
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true;
}

function questionMark(query: RolesQuery): string {
  const asked = new URLSearchParams();
  for (const [field, name] of Object.entries(QUERY_NAMES)) {
    const value = query[field as keyof RolesQuery];
    if (value !== undefined) asked.set(name, value);
  }
  const text = asked.toString();
  return text === '' ? '' : `?${text}`;
}

/** The address of a route, with its leading `#`. `parseRoute(formatRoute(r))` equals `r`. */
export function formatRoute(route: Route): string {
  switch (route.screen) {
    case 'start':
      return '#/';
    case 'who':
      return route.meeting === undefined ? '#/wie' : `#/wie/${encodeURIComponent(route.meeting)}`;
    case 'roles': {
      const person = route.person === undefined ? '' : `/${encodeURIComponent(route.person)}`;
      return `#/rollen/${route.view}${person}${questionMark(route.query)}`;
    }
    case 'opgave':
      return `#/opgave/${encodeURIComponent(route.opgave)}${questionMark(route.query)}`;
    case 'provision':
      return `#/inrichten/${encodeURIComponent(route.region)}`;
    case 'meetings':
      return '#/mijn';
    case 'meeting':
      return `#/overleg/${encodeURIComponent(route.id)}`;
    case 'point':
      return `#/overleg/${encodeURIComponent(route.id)}/punt/${route.point + 1}`;
    case 'wrong':
      return `#/overleg/${encodeURIComponent(route.id)}/punt/${route.point + 1}/klopt-niet`;
    case 'adjust':
      return `#/overleg/${encodeURIComponent(route.id)}/nakijken/${route.point + 1}`;
    case 'members':
      return `#/overleg/${encodeURIComponent(route.id)}/leden`;
    case 'check':
      return `#/overleg/${encodeURIComponent(route.id)}/nakijken`;
    case 'now':
      return `#/nu/${encodeURIComponent(route.id)}`;
  }
}
