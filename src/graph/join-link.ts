/**
 * The id of the chat ("19:meeting_...@thread.v2") in the address of a Teams meeting; null when it holds none, as the short ones
 * ("https://teams.microsoft.com/meet/123?p=x") do.
 * Source: https://learn.microsoft.com/en-us/graph/api/resources/onlinemeeting (joinWebUrl)
 */
export function threadOf(link: string): string | null {
  const encoded = /\/l\/meetup-join\/([^/?#]+)/i.exec(link)?.[1];
  if (encoded === undefined) return null;
  try {
    const thread = decodeURIComponent(encoded);
    return thread.startsWith('19:') ? thread : null;
  } catch {
    return null;
  }
}

/** Whether two addresses lead to the same meeting: the same chat, or else the same place whatever passcode or context follows. */
export function sameMeeting(one: string, other: string): boolean {
  const threads = [threadOf(one), threadOf(other)];
  if (threads[0] !== null || threads[1] !== null) return threads[0] === threads[1];
  return one === other || (URL.canParse(one) && URL.canParse(other) && place(one) === place(other));
}

function place(link: string): string {
  const { host, pathname } = new URL(link);
  return host + pathname;
}
