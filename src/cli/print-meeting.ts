import type { ItemHats, JudgedItem, WornHat } from '../domain/hats/types';
import type { AssessedMeeting } from '../domain/meeting/types';
import type { Day, Person } from '../domain/register/types';
import { weekDay } from '../ui/text/dates';
import { nl } from '../ui/text/nl';
import { hatLabel, nameOf } from '../ui/view/labels';
import { meetingName, timeSpan } from '../ui/view/meeting-time';
import { tensionWords } from '../ui/view/tension-words';
import { whyWords } from '../ui/view/why-words';

/** A meeting as text for the terminal: agenda, hats, reasons, tensions. One person, or everybody. */
export function printMeeting(meeting: AssessedMeeting, person: Person | null, today: Day): string {
  const lines = [...head(meeting, today), ''];
  if (person) lines.push(...whoLines(meeting, person), '');
  meeting.items.forEach((item, i) => {
    lines.push(...itemLines(meeting, item, i, person));
  });
  lines.push(...unreadLines(meeting));
  return `${lines.join('\n').trimEnd()}\n`;
}

function head(meeting: AssessedMeeting, today: Day): string[] {
  const when = [weekDay(meeting.day, today), timeSpan(meeting.invitation)].filter((t) => t !== '').join(' · ');
  return [meetingName(meeting), when, recognised(meeting), `Rollen van ${meeting.register.region.name}.`];
}

function recognised(meeting: AssessedMeeting): string {
  const { answer } = meeting;
  if (answer.kind === 'unknown') {
    const names = answer.candidates
      .slice(0, 4)
      .map((c) => nameOf(meeting.register, c.gremium))
      .filter((n) => n !== '');
    return `Wij herkennen dit overleg niet.${names.length > 0 ? ` Misschien: ${names.join(', ')}.` : ''}`;
  }
  const reasons = answer.best.reasons.map((r) =>
    r.kind === 'attendees'
      ? `${r.detail} leden onder de genodigden`
      : r.kind === 'organizer'
        ? `afzender uit ${r.detail}`
        : `‘${r.detail}’`,
  );
  const others = answer.others.map((o) => nameOf(meeting.register, o.gremium)).filter((n) => n !== '');
  const also = others.length > 0 ? ` Of: ${others.join(', ')}.` : '';
  return reasons.length > 0 ? `Herkend aan ${reasons.join(', ')}.${also}` : also.trim();
}

function whoLines(meeting: AssessedMeeting, person: Person): string[] {
  const base = meeting.baseHats.get(person.id);
  const hats = base?.leading ? [base.leading, ...base.others] : [];
  if (meeting.gremium && hats.length === 0)
    return [`${person.name}: geen vaste pet in ${meeting.gremium.name} (gast).`];
  return [`${person.name}: ${hats.map((h) => hatLabel(meeting.register, h).name).join(', ') || 'nog geen petten'}`];
}

function itemLines(meeting: AssessedMeeting, item: JudgedItem, index: number, person: Person | null): string[] {
  const indent = '  '.repeat(item.depth);
  const marks = [
    item.treatment ? nl.point.treatments[item.treatment] : '',
    item.phase ? nl.point.phases[item.phase] : '',
    item.closed ? 'besloten' : '',
  ].filter((t) => t !== '');
  const number = item.number === '' ? '' : `${item.number}. `;
  const lines = [`${indent}${number}${item.title}${marks.length > 0 ? `  [${marks.join(', ')}]` : ''}`];
  const pad = `${indent}   `;
  const topics = item.topics.map(
    (t) =>
      `${t.doubtful ? '? ' : ''}${nameOf(meeting.register, t.topic)}${t.words.length > 0 ? ` (‘${t.words.join(' ')}’)` : ''}`,
  );
  if (topics.length > 0) lines.push(`${pad}Gaat over: ${topics.join('; ')}`);
  const hats = meeting.hats[index] ?? [];
  if (person)
    lines.push(
      ...personLines(
        meeting,
        hats.find((h) => h.person === person.id),
        index,
        pad,
      ),
    );
  else if (!item.procedural) lines.push(...everybody(meeting, hats, index, pad));
  return [...lines, ''];
}

function personLines(meeting: AssessedMeeting, hats: ItemHats | undefined, index: number, pad: string): string[] {
  if (!hats?.leading) return [`${pad}Geen pet hier.`];
  const lines = [`${pad}Pet: ${full(meeting, hats.leading)} – ${whyWords(meeting, hats.person, hats.leading)}`];
  if (hats.others.length > 0) lines.push(`${pad}Ook: ${hats.others.map((h) => full(meeting, h)).join('; ')}`);
  for (const t of tensionWords(meeting, hats.person, index)) {
    const quiet = hats.tensions.find((x) => x.code === t.code)?.quiet ? ' (geldt voor iedereen)' : '';
    lines.push(`${pad}Noem uw pet: ${t.label}${quiet}. ${t.why}`, `${pad}  ${t.sentence}`);
  }
  return lines;
}

function everybody(meeting: AssessedMeeting, hats: readonly ItemHats[], index: number, pad: string): string[] {
  const groups = new Map<string, string[]>();
  for (const h of hats) {
    if (!h.leading) continue;
    const name = meeting.members.find((m) => m.id === h.person)?.name ?? h.person;
    const loud = tensionWords(meeting, h.person, index).filter(
      (t) => !h.tensions.find((x) => x.code === t.code)?.quiet,
    );
    const label = hatLabel(meeting.register, h.leading).name;
    groups.set(label, [
      ...(groups.get(label) ?? []),
      loud.length > 0 ? `${name} [noem uw pet: ${loud.map((t) => t.label).join(', ')}]` : name,
    ]);
  }
  return [...groups].map(([label, names]) => `${pad}${label}: ${names.join('; ')}`);
}

function full(meeting: AssessedMeeting, hat: WornHat): string {
  return hatLabel(meeting.register, hat).spoken;
}

function unreadLines(meeting: AssessedMeeting): string[] {
  const { unread } = meeting.agenda;
  if (unread.length === 0) return [];
  return ['Dit konden wij niet lezen:', ...unread.map((u) => `  regel ${u.line}: ${u.text}`)];
}
