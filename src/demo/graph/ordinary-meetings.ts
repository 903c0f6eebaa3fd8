import type { Day, Person } from '../../domain/register/types';
import { addDays, daysBetween } from '../days';
import { type DemoEvent, eventOf } from '../event';
import { paragraph, wordPage } from '../word-html';

/** What a calendar holds besides the meetings of the region: it has to be told apart from them, and it fills pages. */
export interface OrdinaryMeeting {
  readonly event: DemoEvent;
  /** Id of the series; null for a meeting of its own. */
  readonly series: string | null;
  /** An occurrence that was moved. */
  readonly moved: boolean;
  readonly cancelled: boolean;
  readonly isPrivate: boolean;
}

interface Row {
  readonly key: string;
  readonly subject: string;
  readonly from: string;
  readonly until: string;
  readonly place: string;
  /** True when the owner of the calendar invites; otherwise the secretariat does. */
  readonly own: boolean;
  readonly isPrivate?: boolean;
}

/** Every week, on a day of the week (1 is Monday). */
const WEEKLY: readonly (Row & { readonly weekday: number })[] = [
  { key: 'weekstart', subject: 'Weekstart', weekday: 1, from: '08:45', until: '09:15', place: 'Kamer', own: true },
  {
    key: 'college',
    subject: 'College van B&W',
    weekday: 2,
    from: '15:30',
    until: '18:00',
    place: 'Collegekamer',
    own: false,
  },
  {
    key: 'bila',
    subject: 'Bilateraal met de gemeentesecretaris',
    weekday: 3,
    from: '16:00',
    until: '16:30',
    place: 'Microsoft Teams',
    own: false,
  },
  {
    key: 'spreekuur',
    subject: 'Inloopspreekuur',
    weekday: 4,
    from: '09:00',
    until: '10:00',
    place: 'Gemeentehuis, balie 3',
    own: true,
  },
  {
    key: 'lezen',
    subject: 'Leestijd',
    weekday: 5,
    from: '08:00',
    until: '09:30',
    place: '',
    own: true,
    isPrivate: true,
  },
];

/** Once, so many days after today. */
const ONCE: readonly (Row & { readonly ahead: number; readonly cancelled?: boolean })[] = [
  {
    key: 'werkbezoek',
    subject: 'Werkbezoek Veenhaven',
    ahead: 2,
    from: '10:00',
    until: '12:30',
    place: 'Veenhaven',
    own: false,
  },
  {
    key: 'jubileum',
    subject: 'Jubileum muziekvereniging',
    ahead: 4,
    from: '19:30',
    until: '22:00',
    place: 'Dorpshuis',
    own: false,
  },
  {
    key: 'interview',
    subject: 'Geannuleerd: Interview streekkrant',
    ahead: 11,
    from: '11:00',
    until: '11:45',
    place: 'Kamer',
    own: false,
    cancelled: true,
  },
  {
    key: 'provincie',
    subject: 'Gesprek met de provincie',
    ahead: 17,
    from: '13:00',
    until: '14:00',
    place: 'Provinciehuis',
    own: false,
  },
];

const WEEKS = { before: 1, after: 6 };
/** The second week after this one has its college an hour later. */
const MOVED = { key: 'college', week: 2, from: '16:30', until: '19:00' };

/** The ordinary meetings of a person from a week before to six weeks after a day, in no order. */
export function ordinaryMeetings(owner: Person, day: Day): readonly OrdinaryMeeting[] {
  const monday = addDays(day, -((daysBetween('2024-01-01', day) % 7) + 7) % 7);
  const weeks = Array.from({ length: WEEKS.before + WEEKS.after + 1 }, (_, at) => at - WEEKS.before);
  return [
    ...weeks.flatMap((week) =>
      WEEKLY.map((row) => {
        const moved = row.key === MOVED.key && week === MOVED.week;
        const times = moved ? MOVED : row;
        const at = addDays(monday, week * 7 + row.weekday - 1);
        return {
          event: meeting(owner, { ...row, from: times.from, until: times.until }, at),
          series: `AAMkdemo-${short(owner)}-${row.key}=`,
          moved,
          cancelled: false,
          isPrivate: row.isPrivate ?? false,
        };
      }),
    ),
    ...ONCE.map((row) => ({
      event: meeting(owner, row, addDays(day, row.ahead)),
      series: null,
      moved: false,
      cancelled: row.cancelled ?? false,
      isPrivate: row.isPrivate ?? false,
    })),
  ];
}

function meeting(owner: Person, row: Row, day: Day): DemoEvent {
  return eventOf({
    key: `${row.key}-${short(owner)}`,
    subject: row.subject,
    day,
    from: row.from,
    until: row.until,
    place: row.place,
    html: wordPage([paragraph(`${row.subject}.`)]),
    joinUrl: row.place === 'Microsoft Teams' ? `https://teams.microsoft.com/meet/2${row.key.length}4?p=demo` : null,
    organizer: row.own ? owner : secretariat(owner),
    required: row.own ? [] : [owner],
    optional: [],
    attachments: [],
  });
}

function short(owner: Person): string {
  return owner.id.replace(/^p-/, '');
}

/** Nobody of the region: an address of the owner's own organisation. */
function secretariat(owner: Person): Person {
  const domain = owner.email.slice(owner.email.indexOf('@'));
  return { id: '', name: 'Bestuurssecretariaat', email: `secretariaat${domain}`, municipality: null, position: '' };
}
