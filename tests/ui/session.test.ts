import { describe, expect, test } from 'vitest';
import { demoRegister } from '../../src/demo/region';
import {
  emptySession,
  newestOwnMeeting,
  reduceSession,
  registersFor,
  type Session,
  type SessionAction,
  viewerOf,
} from '../../src/ui/session/session';
import { choicesOf } from '../../src/ui/session/use-session';
import { invitation, register } from '../builders/meeting';
import { TODAY } from '../builders/ports';

const demo = { register: demoRegister(TODAY), meetings: [invitation('1. Opening'), invitation('1. Opening')] };
const own = register({
  region: { id: 'eigen', name: 'Eigen regio' },
  people: [{ id: 'p', name: 'Pim Pas', email: 'p@x.example' }],
  gremia: [],
});
const file = { file: 'rollen.json', text: '{}', register: own };

function sessionAfter(...actions: readonly SessionAction[]): Session {
  return actions.reduce(reduceSession, emptySession);
}

const opened: SessionAction = {
  type: 'opened',
  id: 'agenda-1',
  invitation: invitation('1. Opening'),
  source: { kind: 'paste' },
};

describe('the demo', () => {
  test('brings its meetings under fixed addresses and remembers through whose eyes one looks', () => {
    const session = sessionAfter({ type: 'demo-loaded', demo }, { type: 'demo-started', person: 'p-ouali' });
    expect(session.meetings.map(({ id }) => id)).toEqual(['voorbeeld-1', 'voorbeeld-2']);
    expect(session.inDemo).toBe(true);
    expect(viewerOf(session, null)).toBe('Karim Ouali');
  });

  test('forgets the person when it stops', () => {
    const session = sessionAfter(
      { type: 'demo-loaded', demo },
      { type: 'demo-started', person: 'p-ouali' },
      { type: 'demo-stopped' },
    );
    expect(session.inDemo).toBe(false);
    expect(viewerOf(session, null)).toBeNull();
  });

  test('its roles stand in for an own file only as long as the user has no roles', () => {
    const without = sessionAfter({ type: 'demo-loaded', demo }, opened);
    expect(registersFor(without, without.meetings.at(-1)!)).toEqual([demo.register]);
    const session = sessionAfter({ type: 'demo-loaded', demo }, opened, { type: 'register-read', own: file });
    expect(registersFor(session, newestOwnMeeting(session)!)).toEqual([own]);
    expect(registersFor(session, session.meetings[0]!)).toEqual([demo.register]);
  });
});

describe('role files', () => {
  test('a newer file of the same region replaces the older', () => {
    const newer = { ...file, file: 'nieuw.json' };
    expect(sessionAfter({ type: 'register-read', own: file }, { type: 'register-read', own: newer }).own).toEqual([
      { ...newer, reading: 2 },
    ]);
  });

  test('no two readings share a number, also after everything was cleared', () => {
    const first = sessionAfter({ type: 'register-read', own: file });
    const again = reduceSession(reduceSession(first, { type: 'cleared' }), { type: 'register-read', own: file });
    expect([first.own[0]?.reading, again.own[0]?.reading]).toEqual([1, 2]);
    const back = reduceSession(again, { type: 'registers-put-back', own: first.own });
    expect(back.own[0]?.reading).toBe(1);
    expect(reduceSession(back, { type: 'register-read', own: file }).own[0]?.reading).toBe(3);
  });

  test('reading one in can be undone', () => {
    expect(sessionAfter({ type: 'register-read', own: file }, { type: 'registers-put-back', own: [] }).own).toEqual([]);
  });
});

describe('what is remembered', () => {
  test('nothing for a first visit', () => {
    expect(choicesOf(sessionAfter(opened))).toBeNull();
  });

  test('roles and persons, never the invitation', () => {
    const session = sessionAfter(
      opened,
      { type: 'register-read', own: file },
      { type: 'person-chosen', region: 'eigen', person: 'p' },
    );
    expect(choicesOf(session)).toEqual({
      registers: [{ file: 'rollen.json', text: '{}' }],
      people: { eigen: 'p' },
      demo: false,
    });
  });

  test('nothing after "Wis alles"', () => {
    const session = sessionAfter(
      { type: 'register-read', own: file },
      { type: 'person-chosen', region: 'eigen', person: 'p' },
      opened,
      { type: 'cleared' },
    );
    expect(choicesOf(session)).toBeNull();
    expect(session.meetings).toEqual([]);
  });
});
