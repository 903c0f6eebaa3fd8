import { demoRegister } from '../../src/demo/region';
import { assessMeeting } from '../../src/domain/meeting/assess';
import type { Invitation } from '../../src/domain/meeting/types';
import type { Register } from '../../src/domain/register/types';
import { readHtml } from '../../src/sources/html';
import { type Figure, median } from './figures';

const DAY = '2026-06-09';
const ITEMS = 20;
const ROUNDS = 15;
const PATTERNS = ['Voortgang', 'Vaststellen beleidsplan', 'Stand van zaken', 'Begrotingswijziging', 'Evaluatie'];
const TREATMENTS = ['ter kennisname', 'ter bespreking', 'ter besluitvorming'];

/** An invitation as Outlook sends it, with `count` items about the topics of the register. */
function invitationHtml(register: Register, count: number): string {
  const items = Array.from({ length: count }, (_, index) => {
    const topic = register.topics[index % register.topics.length]?.name ?? '';
    const [pattern, treatment] = [PATTERNS[index % PATTERNS.length], TREATMENTS[index % TREATMENTS.length]];
    return `<p class="MsoNormal">${index + 1}. ${pattern} ${topic}, deel ${index + 1} (${treatment})</p>`;
  });
  return `<html><body><p class="MsoNormal">Beste leden,</p><p class="MsoNormal">Agenda</p>${items.join('\n')}</body></html>`;
}

/** Milliseconds for the whole way from the text of an invitation to the hats of every member. */
function timeOnce(register: Register, html: string, subject: string, expected: number): number {
  const begin = performance.now();
  const invitation: Invitation = {
    subject,
    start: `${DAY}T11:00:00Z`,
    end: null,
    location: '',
    organizer: null,
    attendees: [],
    blocks: readHtml(html),
    files: [],
    uid: null,
  };
  const assessed = assessMeeting({ invitation, registers: [register], day: DAY });
  const time = performance.now() - begin;
  const hats = assessed.hats.filter((members) => members.length > 0).length;
  if (assessed.items.length !== expected || hats !== expected) {
    throw new Error(`${expected} items went in, ${assessed.items.length} came out, ${hats} with hats`);
  }
  return time;
}

/** How the cost of reading and judging an agenda grows with its length: ten times the items against one time. */
export async function compareReading(): Promise<readonly Figure[]> {
  const register = demoRegister(DAY);
  const subject = register.gremia.find(({ kind }) => kind === 'ab')?.name ?? '';
  const [short, long] = [invitationHtml(register, ITEMS), invitationHtml(register, 10 * ITEMS)];
  const shorts: number[] = [];
  const longs: number[] = [];
  for (let round = -3; round < ROUNDS; round += 1) {
    // Ten short ones for one long one, so that both get the same share of the pauses of the machine.
    const tenShort = Array.from({ length: 10 }, () => timeOnce(register, short, subject, ITEMS));
    const oneLong = timeOnce(register, long, subject, 10 * ITEMS);
    // The first rounds warm up.
    if (round < 0) continue;
    shorts.push(tenShort.reduce((sum, time) => sum + time, 0) / 10);
    longs.push(oneLong);
  }
  const note = `${median(longs).toFixed(1)} ms for ${10 * ITEMS} items, ${median(shorts).toFixed(2)} ms for ${ITEMS}`;
  return [{ name: 'reading and judging ten times the items', value: median(longs) / median(shorts), bar: 11, note }];
}
