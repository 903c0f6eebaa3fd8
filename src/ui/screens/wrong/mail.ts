import type { Address, AssessedMeeting } from '../../../domain/meeting/types';
import type { Day } from '../../../domain/register/types';
import { type Ports, usePorts } from '../../ports';
import { formatRoute } from '../../router/route';
import { nlCorrections } from '../../text/nl-corrections';
import { numbered } from '../../view/agenda-rows';
import { meetingName, whenText } from '../../view/meeting-time';

const words = nlCorrections.mail;

/** What a mail to the secretary says of a point. */
export interface MailContent {
  /** What stands there now; "" leaves the line out. */
  readonly now: string;
  /** What it should be, a phrase a line. */
  readonly should: readonly string[];
  readonly note: string;
  /** Name of who sends it; "" when not known. */
  readonly author: string;
}

/** Who keeps the roles: the contact of the settings, else who invited; null when neither is known, or it is the user. */
export function secretaryOf(ports: Ports, { invitation }: AssessedMeeting): Address | null {
  const contact = ports.workplace?.contact ?? null;
  if (contact !== null) return contact;
  const organizer = invitation.organizer;
  return organizer === null || organizer.email === ports.host.user?.email ? null : organizer;
}

/** The address of a prepared mail about a point. Without a secretary the user fills in to whom. */
export function mailAbout(
  to: Address | null,
  assessed: AssessedMeeting,
  index: number,
  link: string | null,
  today: Day,
  { now, should, note, author }: MailContent,
): string {
  const point = numbered(assessed.items, index);
  const meeting = meetingName(assessed);
  const when = whenText(assessed.invitation, today);
  const lines = [
    words.hello(to?.name ?? ''),
    '',
    words.intro,
    '',
    words.meeting(when === '' ? meeting : `${meeting}, ${when}`),
    words.point(point),
    ...(now === '' ? [] : [words.now(now)]),
    ...should.map((what) => words.should(what)),
    ...(note.trim() === '' ? [] : [words.note(note.trim())]),
    ...(link === null ? [] : [words.link(link)]),
    '',
    words.bye(author),
  ];
  // Mail programs want a whole line end.
  const body = encodeURIComponent(lines.join('\n').replaceAll('\n', '\r\n'));
  const subject = encodeURIComponent(words.subject(point, meeting));
  return `mailto:${to === null ? '' : encodeURIComponent(to.email)}?subject=${subject}&body=${body}`;
}

/** Prepares a mail about a point of a meeting in the user's own mail program. */
export function useMailAbout(meeting: string, assessed: AssessedMeeting, index: number) {
  const ports = usePorts();
  const to = secretaryOf(ports, assessed);
  const open = (content: MailContent): void => {
    const address = formatRoute({ screen: 'point', id: meeting, point: index });
    const link = ports.host.deepLink(address, meetingName(assessed));
    ports.host.openLink(mailAbout(to, assessed, index, link, ports.today(), content));
  };
  return { to, open };
}
