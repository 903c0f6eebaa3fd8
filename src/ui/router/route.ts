/** Where the user is. `point` is the 0-based index of the agenda item; its address counts from 1. */
export type Route =
  | { readonly screen: 'start' }
  /** `meeting`: the address of the meeting about which it is asked; not given: about none in particular. */
  | { readonly screen: 'who'; readonly meeting?: string }
  | { readonly screen: 'meetings' }
  /** T1: who holds which role? */
  | { readonly screen: 'roles' }
  | { readonly screen: 'meeting'; readonly id: string }
  | { readonly screen: 'point'; readonly id: string; readonly point: number }
  | { readonly screen: 'members'; readonly id: string }
  /** O4: is the agenda right, and is everyone's part clear? */
  | { readonly screen: 'check'; readonly id: string }
  /** M1: which hat is on now? */
  | { readonly screen: 'now'; readonly id: string };

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Reads the part after `#`. Anything unknown is the start screen. */
export function parseRoute(hash: string): Route {
  const [first = '', id = '', third = '', fourth = ''] = hash
    .replace(/^#?\/?/, '')
    .split('/')
    .map(decode);
  if (first === 'wie') return id === '' ? { screen: 'who' } : { screen: 'who', meeting: id };
  if (first === 'rollen') return { screen: 'roles' };
  if (first === 'mijn') return { screen: 'meetings' };
  if (first === 'nu' && id !== '') return { screen: 'now', id };
  if (first !== 'overleg' || id === '') return { screen: 'start' };
  if (third === 'nakijken') return { screen: 'check', id };
  if (third === 'leden') return { screen: 'members', id };
  const number = Number(fourth);
  if (third === 'punt' && Number.isInteger(number) && number >= 1) return { screen: 'point', id, point: number - 1 };
  return { screen: 'meeting', id };
}

/** The address of a route, with its leading `#`. `parseRoute(formatRoute(r))` equals `r`. */
export function formatRoute(route: Route): string {
  switch (route.screen) {
    case 'start':
      return '#/';
    case 'who':
      return route.meeting === undefined ? '#/wie' : `#/wie/${encodeURIComponent(route.meeting)}`;
    case 'roles':
      return '#/rollen';
    case 'meetings':
      return '#/mijn';
    case 'meeting':
      return `#/overleg/${encodeURIComponent(route.id)}`;
    case 'point':
      return `#/overleg/${encodeURIComponent(route.id)}/punt/${route.point + 1}`;
    case 'members':
      return `#/overleg/${encodeURIComponent(route.id)}/leden`;
    case 'check':
      return `#/overleg/${encodeURIComponent(route.id)}/nakijken`;
    case 'now':
      return `#/nu/${encodeURIComponent(route.id)}`;
  }
}
