import { assessMeeting } from '../../../src/domain/meeting/assess';
import type { AssessedMeeting, Invitation } from '../../../src/domain/meeting/types';
import type { Correction, Register } from '../../../src/domain/register/types';
import { writeTravel } from '../../../src/domain/travel/write';
import { invitation } from '../../builders/meeting';
import { DAY, REGION_FILE } from '../../builders/region';

export const SENDER = { name: 'Saskia Nieland', email: 's.nieland@merenland.example' };
export const SENT_AT = '2026-06-01T08:00:00.000Z';

/** The AB of Regio Merenland on 12 June: Ada, Cor and Dina are invited, as is an adviser who is no member. */
export const AB: Invitation = invitation(
  [
    'Agenda Algemeen Bestuur',
    '1. Opening',
    '2. Verslag DB van 3 mei',
    '3. Begroting 2027 (ter besluitvorming) - Bas Kroon',
    '4. Woonagenda: stand van zaken (ter informatie)',
    '5. Rondje gemeenten',
  ].join('\n'),
  {
    subject: 'Algemeen Bestuur Regio Merenland',
    start: `${DAY}T11:30:00Z`,
    organizer: SENDER,
    attendees: [
      { name: 'Ada Vink', email: 'a.vink@aldermeer.example' },
      { name: 'Cor Dijk', email: 'c.dijk@cadeveen.example' },
      { name: 'Dina Bloem', email: 'd.bloem@aldermeer.example' },
      { name: 'Hanna Post', email: 'h.post@merenland.example' },
    ],
  },
);

/** The region with all that must stay at home: ended and later roles, notes, decisions, talks, a mandate. */
export const WHOLE_FILE = {
  ...REGION_FILE,
  updated: '2026-05-19',
  municipalities: [...REGION_FILE.municipalities, { id: 'verrebroek', name: 'Verrebroek', places: ['Verre'] }],
  opgaven: REGION_FILE.opgaven.map((opgave) => ({ ...opgave, mandate: { administrator: 'Geheim mandaat' } })),
  gremia: REGION_FILE.gremia.map((gremium) => ({ ...gremium, rhythm: 'iedere zes weken' })),
  assignments: [
    ...REGION_FILE.assignments.map((one) => ({ ...one, basis: 'Besluit 14' })),
    { id: 'oud', person: 'cor', role: 'bestuurlijk-opdrachtgever', opgave: 'op-energie', until: '2026-06-11' },
    { id: 'later', person: 'cor', role: 'lid-db', gremium: 'db', from: '2026-06-13' },
    { id: 'stuur', person: 'cor', role: 'voorzitter', gremium: 'com' },
    { person: 'hanna', role: 'ambtelijk-opdrachtgever', opgave: 'op-wonen' },
  ],
  supports: [
    { person: 'hanna', supports: 'ada' },
    { person: 'hanna', supports: 'nel' },
  ],
  people: [
    ...REGION_FILE.people,
    { id: 'nel', name: 'Nel Ouwehand', email: 'n.ouwehand@aldermeer.example', position: 'wethouder' },
  ],
  talks: [{ id: 't1', about: 'punt', kind: 'agreed', note: 'Onder vier ogen', day: '2026-05-01', author: 'Ada' }],
};

export const CORRECTION: Correction = {
  id: 'c1',
  meeting: { uid: '', subject: AB.subject, start: AB.start },
  item: { number: '4', title: 'Woonagenda: stand van zaken' },
  fields: { treatment: 'bespreking' },
  note: 'Gebeld met Fien',
  author: 'Saskia Nieland',
  at: '2026-05-20T10:00:00Z',
  state: 'counts',
};

export function assessedWith(register: Register, of: Invitation = AB): AssessedMeeting {
  return assessMeeting({ invitation: of, registers: [register], day: DAY });
}

/** The text of the file for a meeting; throws when none could be made. */
export function travelText(assessed: AssessedMeeting, corrections: readonly Correction[] = []): string {
  const file = writeTravel({ assessed, corrections, agenda: [], sender: SENDER, now: new Date(SENT_AT) });
  if (file.kind === 'refused') throw new Error(file.message);
  return file.text;
}
