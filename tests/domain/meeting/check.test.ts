import { describe, expect, test } from 'vitest';
import type { JudgedItem } from '../../../src/domain/hats/types';
import { checkAgenda, type Finding } from '../../../src/domain/meeting/check';
import { holdersOf, subjectsOf } from '../../../src/domain/meeting/holders';
import type { AssessedMeeting } from '../../../src/domain/meeting/types';
import type { Register } from '../../../src/domain/register/types';
import { below, decision, guessing, meetingOf, unmarked } from '../../builders/judged';
import { about, DAY, regionWith } from '../../builders/region';

const held = (meeting: AssessedMeeting, index = 0): string[] => {
  const item = meeting.items[index];
  return item === undefined ? [] : holdersOf(meeting, item).map(({ person, topic }) => `${person.id}: ${topic}`);
};
const shown = (finding: Finding): string =>
  `${finding.index} ${finding.kind}${finding.kind === 'doubt' ? ` ${finding.topics.join(' / ')}` : ''}`;
const findings = (meeting: AssessedMeeting): string[] => checkAgenda(meeting).findings.map(shown);

const fixed = about({ procedural: true });

describe('who holds what a point is about', () => {
  test.each<[string, string, readonly string[], readonly string[]]>([
    ['an opgave: its opdrachtgever', 'ab', ['op-jeugd'], ['dina: op-jeugd']],
    ['a portfolio: the member of the DB', 'ab', ['pf-geld'], ['bas: pf-geld']],
    [
      'an RVE: who leads it, in the order of the register',
      'ab',
      ['rve-ruimte'],
      ['ewout: rve-ruimte', 'fien: rve-ruimte'],
    ],
    ['several: the strongest first', 'ab', ['op-wonen', 'pf-geld'], ['fien: op-wonen', 'bas: pf-geld']],
    ['one person once, by the strongest', 'ab', ['op-wonen', 'rve-ruimte'], ['fien: op-wonen', 'ewout: rve-ruimte']],
    ['someone who is no member too', 'db', ['op-jeugd'], ['dina: op-jeugd']],
    ['an opgave without opdrachtgever', 'ab', ['op-energie'], []],
    ['nothing the register knows', 'ab', [], []],
    ['a local theme is nobody’s in an AB', 'ab', ['th-jeugd'], []],
    ['a local theme in a PFHO: who has it at home', 'pfho-sociaal', ['th-jeugd'], ['dina: th-jeugd']],
    ['a theme beside an opgave says nothing more', 'pfho-sociaal', ['op-jeugd', 'th-wonen'], ['dina: op-jeugd']],
    ['nothing, in a stuurgroep: its opgave', 'sg-wonen', [], ['fien: op-wonen']],
    ['something else, in a stuurgroep', 'sg-wonen', ['pf-geld'], ['bas: pf-geld']],
  ])('%s', (_, gremium, topics, people) => {
    expect(held(meetingOf([decision(...topics)], gremium))).toEqual(people);
  });

  test('a doubtful topic counts for nobody', () => {
    expect(held(meetingOf([guessing(decision('pf-geld', 'op-jeugd'), 'pf-geld')], 'ab'))).toEqual(['dina: op-jeugd']);
  });

  test.each<[string, Register, readonly string[]]>([
    ['who stopped the day before', ended('2026-06-11'), []],
    ['who stops today', ended(DAY), ['dina: op-jeugd']],
    ['who starts today', starting(DAY), ['dina: op-jeugd']],
    ['who starts tomorrow', starting('2026-06-13'), []],
    [
      'an official',
      regionWith({
        add: [{ person: 'hanna', role: 'ambtelijk-opdrachtgever', opgave: 'op-jeugd' }],
        without: ({ role }) => role === 'bestuurlijk-opdrachtgever',
      }),
      [],
    ],
    [
      'a role that the region switched off',
      regionWith({ roleTypes: [{ id: 'bestuurlijk-opdrachtgever', enabled: false }] }),
      [],
    ],
  ])('%s', (_, register, people) => {
    expect(held(meetingOf([decision('op-jeugd')], 'ab', register))).toEqual(people);
  });

  test('a meeting that is not known has the holders of its region', () => {
    const meeting = { ...meetingOf([decision('op-jeugd', 'th-jeugd')], 'ab'), gremium: null };
    expect(held(meeting)).toEqual(['dina: op-jeugd']);
    expect(subjectsOf({ ...meeting, gremium: null }, decision('th-jeugd'))).toEqual([]);
  });
});

describe('what a secretary should look at', () => {
  test.each<[string, string, readonly JudgedItem[], readonly string[]]>([
    ['everything is there', 'ab', [fixed, decision('pf-geld'), decision('op-jeugd')], []],
    ['a point about nothing', 'ab', [decision('pf-geld'), decision()], ['1 no-owner']],
    ['an opgave without opdrachtgever', 'ab', [decision('op-energie')], ['0 no-owner']],
    ['... also when another subject of the point is held', 'ab', [decision('op-energie', 'pf-geld')], ['0 no-owner']],
    ['an opgave beside a portfolio that is held', 'ab', [decision('pf-geld', 'op-energie')], []],
    ['an RVE that nobody leads', 'ab', [decision('rve-archief')], ['0 no-owner']],
    ['... is the portfolio’s, when the point is about that too', 'ab', [decision('rve-archief', 'pf-geld')], []],
    ['no treatment among others with one', 'ab', [decision('pf-geld'), unmarked('op-jeugd')], ['1 no-treatment']],
    ['both', 'ab', [decision('pf-geld'), unmarked()], ['1 no-owner', '1 no-treatment']],
    ['one point alone', 'ab', [fixed, unmarked('pf-geld'), fixed], ['1 no-treatment']],
    ['fixed points ask nothing', 'ab', [fixed, fixed], []],
    ['a local theme in an AB', 'ab', [decision('th-jeugd')], ['0 no-owner']],
    ['a local theme in a PFHO is everyone’s', 'pfho-sociaal', [decision('th-jeugd')], []],
    ['a local theme in a college', 'college', [decision('th-jeugd')], []],
    ['a theme that no municipality gave to somebody', 'pfho-sociaal', [decision('th-werk')], ['0 no-owner']],
    ['nothing in a PFHO', 'pfho-sociaal', [decision()], ['0 no-owner']],
    ['nothing in a stuurgroep: it is about the opgave', 'sg-jeugd', [decision(), decision('op-jeugd')], []],
  ])('%s', (_, gremium, items, expected) => {
    const meeting = meetingOf(items, gremium);
    expect(findings(meeting)).toEqual(expected);
    expect(checkAgenda(meeting).noTreatments).toBe(false);
  });

  test('a stuurgroep whose opdrachtgever has stopped', () => {
    expect(findings(meetingOf([decision()], 'sg-jeugd', ended('2026-06-11')))).toEqual(['0 no-owner']);
  });

  test('no point says what is asked: once for all, and what else is open at each', () => {
    const meeting = meetingOf([fixed, unmarked('pf-geld'), unmarked()], 'ab');
    expect(checkAgenda(meeting)).toEqual({ noTreatments: true, findings: [{ kind: 'no-owner', index: 2 }] });
  });

  test.each<[string, readonly JudgedItem[], readonly string[], boolean]>([
    [
      'a heading asks nothing, its points do',
      [unmarked(), below(decision('pf-geld')), below(unmarked())],
      ['2 no-owner', '2 no-treatment'],
      false,
    ],
    [
      'the last point of a heading is no heading',
      [decision('pf-geld'), below(unmarked('op-jeugd')), decision()],
      ['1 no-treatment', '2 no-owner'],
      false,
    ],
    [
      'a heading is no point that could say what is asked',
      [unmarked(), below(unmarked('pf-geld'))],
      ['1 no-treatment'],
      false,
    ],
    ['nowhere, headings aside', [decision(), below(unmarked('pf-geld')), below(unmarked('op-jeugd'))], [], true],
    [
      'minutes below a point do not make it a heading',
      [unmarked(), below(fixed), decision('pf-geld')],
      ['0 no-owner', '0 no-treatment'],
      false,
    ],
    ['minutes before its points leave it a heading', [unmarked(), below(fixed), below(decision('pf-geld'))], [], false],
  ])('%s', (_, items, expected, noTreatments) => {
    const meeting = meetingOf(items, 'ab');
    expect(findings(meeting)).toEqual(expected);
    expect(checkAgenda(meeting).noTreatments).toBe(noTreatments);
  });

  test.each<[string, JudgedItem, readonly string[]]>([
    ['one guess', guessing(decision('pf-geld'), 'pf-geld'), ['0 doubt Financiën']],
    ['two', guessing(decision('pf-geld', 'op-jeugd'), 'pf-geld', 'op-jeugd'), ['0 doubt Financiën / Inkoop jeugdhulp']],
    [
      'a guess between two local themes is none of the region',
      guessing(decision('th-werk', 'pf-geld'), 'th-werk', 'pf-geld'),
      ['0 doubt Financiën'],
    ],
    ['a guess behind what is sure', guessing(decision('pf-geld', 'op-energie'), 'op-energie'), []],
    ['a guess in front of what is sure', guessing(decision('pf-geld', 'op-jeugd'), 'pf-geld'), ['0 doubt Financiën']],
  ])('%s', (_, item, expected) => {
    expect(findings(meetingOf([item], 'ab'))).toEqual(expected);
  });

  test('a guess and no treatment', () => {
    const item = guessing(unmarked('pf-geld'), 'pf-geld');
    expect(findings(meetingOf([item, decision('op-jeugd')], 'ab'))).toEqual(['0 doubt Financiën', '0 no-treatment']);
  });

  test('an agenda without points asks nothing', () => {
    expect(checkAgenda(meetingOf([], 'ab'))).toEqual({ findings: [], noTreatments: false });
  });
});

function ended(until: string): Register {
  return opdrachtgever({ until });
}

function starting(from: string): Register {
  return opdrachtgever({ from });
}

/** The region in which Dina is opdrachtgever of Inkoop jeugdhulp for a time. */
function opdrachtgever(period: object): Register {
  return regionWith({
    add: [{ person: 'dina', role: 'bestuurlijk-opdrachtgever', opgave: 'op-jeugd', ...period }],
    without: (one) => one.person === 'dina' && one.role === 'bestuurlijk-opdrachtgever',
  });
}
