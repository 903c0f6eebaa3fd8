import { judgeHats } from '../../src/domain/hats/judge';
import type { JudgedItem } from '../../src/domain/hats/types';
import { assessMeeting } from '../../src/domain/meeting/assess';
import type { AssessedMeeting } from '../../src/domain/meeting/types';
import type { Register } from '../../src/domain/register/types';
import { invitation } from './meeting';
import { about, DAY, REGION } from './region';

/** A point that asks for a decision and is about these topics (ids). */
export function decision(...topics: readonly string[]): JudgedItem {
  return { ...about({ topics }), treatment: 'besluit' };
}

/** A point that does not say what is asked. */
export function unmarked(...topics: readonly string[]): JudgedItem {
  return about({ topics });
}

/** The same point, one level deeper. */
export function below(item: JudgedItem): JudgedItem {
  return { ...item, depth: item.depth + 1 };
}

/** The same point, with these of its topics as a guess. */
export function guessing(item: JudgedItem, ...topics: readonly string[]): JudgedItem {
  return { ...item, topics: item.topics.map((match) => ({ ...match, doubtful: topics.includes(match.topic) })) };
}

/** A meeting of a gremium with these points, judged as far as hats go; what they are about is given. */
export function meetingOf(items: readonly JudgedItem[], gremium: string, register: Register = REGION): AssessedMeeting {
  const choice = { register: register.region.id, gremium };
  const meeting = assessMeeting({ invitation: invitation(''), registers: [register], choice, day: DAY });
  if (meeting.gremium === null) throw new RangeError(`no gremium ${gremium}`);
  return { ...meeting, items, hats: judgeHats(items, register, meeting.gremium, meeting.day) };
}
