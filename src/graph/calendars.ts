import { withQuery } from './address';
import type { BatchItem } from './batch';
import { pageItems, record, text } from './json';
import { pageSize, prefer } from './prefer';

/** The most calendars beside the main one that are read. */
export const MAX_CALENDARS = 10;

/** A calendar beside the user's main one. */
export interface OtherCalendar {
  readonly id: string;
  readonly name: string;
  /** Address of the owner when that is someone else; null for one of the user's own. */
  readonly owner: string | null;
}

export interface OtherCalendars {
  readonly calendars: readonly OtherCalendar[];
  /** True when there are more than are read. */
  readonly cutOff: boolean;
}

/** The request for the calendars of the user. Source: https://learn.microsoft.com/en-us/graph/api/user-list-calendars */
export const CALENDAR_LIST: BatchItem = {
  path: withQuery('/me/calendars', { $select: 'id,name,owner,canEdit,isDefaultCalendar', $top: '50' }),
  // Calendars have no immutable ids; their ordinary ones do not change.
  prefer: prefer(pageSize(50)),
  scope: 'Calendars.Read',
  whose: 'own',
};

/**
 * The calendars worth reading beside the main one. Left out: calendars of the user that the user cannot edit, since those are
 * filled by Outlook (birthdays, holidays). Whose a calendar is shows from its owner against the owner of the main one; where
 * either is missing it counts as the user's own.
 */
export function otherCalendars(body: unknown): OtherCalendars {
  const all = pageItems(body).map((raw) => ({
    id: text(raw.id),
    name: text(raw.name) ?? '',
    owner: text(record(raw.owner).address),
    canEdit: raw.canEdit !== false,
    main: raw.isDefaultCalendar === true,
  }));
  const me = all.find(({ main }) => main)?.owner ?? null;
  const calendars = all.flatMap(({ id, name, owner, canEdit, main }): OtherCalendar[] => {
    const someone = owner !== null && me !== null && owner.toLowerCase() !== me.toLowerCase() ? owner : null;
    if (id === null || main || (someone === null && !canEdit)) return [];
    return [{ id, name, owner: someone }];
  });
  // Own calendars first, so that a long list of shared ones does not crowd them out.
  const ordered = [
    ...calendars.filter(({ owner }) => owner === null),
    ...calendars.filter(({ owner }) => owner !== null),
  ];
  const more = text(record(body)['@odata.nextLink']) !== null;
  return { calendars: ordered.slice(0, MAX_CALENDARS), cutOff: more || ordered.length > MAX_CALENDARS };
}
