import { describe, expect, test } from 'vitest';
import type { Invitation } from '../../../src/domain/meeting/types';
import { readTravel } from '../../../src/domain/travel/read';
import { register } from '../../builders/meeting';
import { AB, assessedWith, CORRECTION, SENDER, SENT_AT, travelText, WHOLE_FILE } from './travelling';

const TEXT = travelText(assessedWith(register(WHOLE_FILE)), [CORRECTION]);

/** The file with another value at a path ("register.people.0.name"); undefined takes the field away. */
function changed(path: string, value: unknown, of = TEXT): string {
  const file: unknown = JSON.parse(of);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const parent = keys.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : at),
    file,
  );
  if (typeof parent === 'object' && parent !== null) Reflect.set(parent, last, value);
  return JSON.stringify(file);
}

function lineOf(file: string | Uint8Array, of: Invitation = AB): string {
  const result = readTravel(file, of, true);
  return result.kind === 'refused' ? result.message : result.kind;
}

test('what the organizer put on this meeting is trusted', () => {
  const result = readTravel(new TextEncoder().encode(`\uFEFF${TEXT}`), AB, true);
  expect(result).toMatchObject({ kind: 'trusted', travel: { gremium: 'ab', by: SENDER, at: SENT_AT } });
});

describe('a hostile file is refused with a clear line', () => {
  test.each([
    ['10 MB', ' '.repeat(10 * 1024 * 1024), 'te groot'],
    ['10 MB of bytes', new Uint8Array(10 * 1024 * 1024), 'te groot'],
    ['deep nesting', `${'['.repeat(200_000)}`, 'te ingewikkeld'],
    ['deep nesting in a field', changed('register.people.0.x', [[[[[[[]]]]]]]), 'te ingewikkeld'],
    ['__proto__', TEXT.replace('{"rolvast"', '{"__proto__":{"admin":true},"rolvast"'), 'velden die er niet horen'],
    ['__proto__, escaped', TEXT.replace('"places"', '"\\u005f_proto__"'), 'velden die er niet horen'],
    ['constructor', changed('register.people.0.constructor', {}), 'velden die er niet horen'],
    ['prototype', changed('register.corrections.0.fields.prototype', 1), 'velden die er niet horen'],
    ['HTML in a name', changed('register.people.0.name', '<img src=x onerror=alert(1)>'), 'tekens die er niet horen'],
    ['HTML in the sender', changed('sentBy.name', '<b>Saskia</b>'), 'tekens die er niet horen'],
    ['HTML in a correction', changed('register.corrections.0.author', 'a<b'), 'tekens die er niet horen'],
    ['a newer version', changed('rolvast', 2), 'nieuwere versie'],
    ['no version', changed('rolvast', undefined), 'beschadigd'],
    ['another meeting', changed('meeting.subject', 'Dagelijks Bestuur'), 'ander overleg'],
    ['an unknown field', changed('script', 'x'), 'velden die er niet horen'],
    ['an unknown field in a row', changed('register.people.0.phone', '06'), 'velden die er niet horen'],
    ['talks', changed('register.talks', []), 'velden die er niet horen'],
    [
      'too many people',
      changed(
        'register.people',
        Array.from({ length: 2500 }, (_, nr) => ({ id: `p${nr}`, name: 'P' })),
      ),
      'te groot',
    ],
    ['a long name', changed('register.people.0.name', 'x'.repeat(400)), 'te groot'],
    ['a role of nobody', changed('register.assignments.0.person', 'niemand'), 'beschadigd'],
    ['a gremium that is not there', changed('meeting.gremium', 'db'), 'beschadigd'],
    ['no instant', changed('sentAt', 'gisteren'), 'beschadigd'],
    ['half a file', TEXT.slice(0, 900), 'beschadigd'],
    ['no UTF-8', new Uint8Array([0x7b, 0xff, 0xfe]), 'beschadigd'],
    ['nothing', '', 'beschadigd'],
    ['null', 'null', 'beschadigd'],
  ])('%s', (_name, file, words) => {
    const start = performance.now();
    expect(lineOf(file)).toContain(words);
    expect(performance.now() - start).toBeLessThan(500);
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });
});

test('a saved copy says of itself who sent it: that is asked about, whatever else fits', () => {
  expect(readTravel(TEXT, AB, false)).toMatchObject({ kind: 'ask', why: 'unvouched', travel: { by: SENDER } });
});

test('the organizer has the name that the calendar gives, not the one in the file', () => {
  const result = readTravel(changed('sentBy.name', 'De burgemeester'), AB, true);
  expect(result).toMatchObject({ kind: 'trusted', travel: { by: SENDER } });
});

test('signs that nobody sees are taken out of a name', () => {
  const file = changed('register.people.0.name', 'Ada\u202e\u200b Vi\u0007nk');
  const result = readTravel(file, AB, true);
  expect(result.kind === 'trusted' && result.travel.register.people[0]?.name).toBe('Ada Vink');
});

test('what never travels is left out, whatever the file says', () => {
  const proposed = changed('register.corrections.0.state', 'proposed');
  const file = changed('register.opgaven.0.mandate', { administrator: 'x' }, proposed);
  const result = readTravel(file, AB, true);
  if (result.kind !== 'trusted') throw new Error(result.kind);
  expect(result.travel.register.topics.every(({ mandate }) => mandate === null)).toBe(true);
  expect(result.travel.register.corrections).toEqual([]);
});

describe('which meeting a file is for', () => {
  const uid = (name: string): string => changed('meeting.uid', name);
  const other = { name: 'Iemand', email: 'iemand@elders.example' };
  test.each<[string, string, Partial<Invitation>, string]>([
    ['the same, by subject', TEXT, {}, 'trusted'],
    ['a forwarded subject', TEXT, { subject: `FW: Bijgewerkt: ${AB.subject}` }, 'trusted'],
    ['the same, by its uid, with another subject', uid('u1'), { uid: 'u1', subject: 'AB (nieuw)' }, 'trusted'],
    ['another uid', uid('u1'), { uid: 'u2' }, 'Dit rollenbestand hoort bij een ander overleg. Wij gebruiken het niet.'],
    ['another day', TEXT, { start: '2026-06-19T11:30:00Z' }, 'other-day'],
    ['late on the same local day', TEXT, { start: '2026-06-12T21:59:00Z' }, 'trusted'],
    ['the next local day, the same in UTC', TEXT, { start: '2026-06-12T22:30:00Z' }, 'other-day'],
    ['no time', TEXT, { start: null }, 'other-day'],
    ['another organizer', TEXT, { organizer: other }, 'other-sender'],
    ['no organizer', TEXT, { organizer: null }, 'other-sender'],
    ['not put there by the organizer', changed('sentBy.email', other.email), {}, 'other-sender'],
    ['made for another organizer', changed('meeting.organizer', other.email), {}, 'other-sender'],
  ])('%s', (_name, file, changes, expected) => {
    const result = readTravel(file, { ...AB, ...changes }, true);
    const said = result.kind === 'ask' ? result.why : result.kind === 'refused' ? result.message : result.kind;
    expect(said).toBe(expected);
  });
});
