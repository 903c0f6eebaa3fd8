import { type Answer, type JsonObject, ok } from './answer';
import type { Call, Server } from './call';
import { isAnswer, queryOf, selected } from './query';
import type { DemoCalendar } from './world';

/** GET /me. Source: learn.microsoft.com/graph/api/user-get. */
export function meAnswer(call: Call, { world: { me } }: Server): Answer {
  const query = queryOf(call.url.searchParams);
  if (isAnswer(query)) return query;
  const [first = '', ...rest] = me.name.split(' ');
  const whole = {
    businessPhones: [],
    displayName: me.name,
    givenName: first,
    jobTitle: me.position,
    mail: me.email,
    mobilePhone: null,
    officeLocation: null,
    preferredLanguage: 'nl-NL',
    surname: rest.join(' '),
    userPrincipalName: me.email,
    id: me.id,
  };
  const user = selected(whole, query.select, 'user');
  return isAnswer(user) ? user : ok({ '@odata.context': `${call.url.origin}/v1.0/$metadata#users/$entity`, ...user });
}

/** GET /me/calendars: the user's own and the shared one. Source: learn.microsoft.com/graph/api/user-list-calendars. */
export function calendarsAnswer(call: Call, { world, mailboxes }: Server): Answer {
  const query = queryOf(call.url.searchParams);
  if (isAnswer(query)) return query;
  const value: JsonObject[] = [];
  for (const calendar of mailboxes.calendars()) {
    const item = selected(calendarFields(calendar, calendar.owner.id === world.me.id), query.select, 'calendar');
    if (isAnswer(item)) return item;
    value.push(item);
  }
  return ok({ '@odata.context': `${call.url.origin}/v1.0/$metadata#me/calendars`, value });
}

function calendarFields({ id, name, owner }: DemoCalendar, isOwn: boolean): JsonObject {
  return {
    id,
    name,
    color: 'auto',
    hexColor: '',
    groupClassId: '0006f0b7-0000-0000-c000-000000000046',
    isDefaultCalendar: isOwn,
    changeKey: btoa(`${id}#1`),
    canShare: isOwn,
    canViewPrivateItems: isOwn,
    canEdit: isOwn,
    allowedOnlineMeetingProviders: ['teamsForBusiness'],
    defaultOnlineMeetingProvider: 'teamsForBusiness',
    isTallyingResponses: isOwn,
    isRemovable: !isOwn,
    owner: { name: owner.name, address: owner.email },
  };
}
