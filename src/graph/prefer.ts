/** Everything that is preferred, in one header: Microsoft's client overwrites a header that is set twice. */
export function prefer(...preferences: readonly string[]): string {
  return [IMMUTABLE_IDS, ...preferences].join(', ');
}

/**
 * Asks for ids that stay the same when an event is moved to another calendar. It is about the ids in the answer, and stands on
 * every request of a paged answer, since it holds for that request alone. A request may still address an event by an
 * ordinary id (Office.js gives no other), and by an immutable one without this header; both are only ever passed on as they came.
 * Source: https://learn.microsoft.com/en-us/graph/outlook-immutable-id
 */
export const IMMUTABLE_IDS = 'IdType="ImmutableId"';

/** The body as HTML. Source: https://learn.microsoft.com/en-us/graph/api/event-get */
export const HTML_BODY = 'outlook.body-content-type="html"';

/** So many items on a page. Source: https://learn.microsoft.com/en-us/graph/paging */
export function pageSize(items: number): string {
  return `odata.maxpagesize=${items}`;
}
