import { demoRegister } from '../../src/demo/region';
import type { AssessedMeeting, Invitation } from '../../src/domain/meeting/types';
import { readRegister } from '../../src/domain/register/read';
import type { Register } from '../../src/domain/register/types';
import { readText } from '../../src/sources/text';
import type { OpenMeeting } from '../../src/ui/session/session';
import { assess } from '../../src/ui/view/session-meeting';
import { TODAY } from './ports';

/** An invitation in plain text; the rest as in a file without a date. */
export function invitation(text: string, changes: Partial<Invitation> = {}): Invitation {
  return {
    subject: '',
    start: null,
    end: null,
    location: '',
    organizer: null,
    attendees: [],
    blocks: readText(text),
    files: [],
    uid: null,
    ...changes,
  };
}

export function openMeeting(of: Invitation, changes: Partial<OpenMeeting> = {}): OpenMeeting {
  return {
    id: 'agenda-1',
    invitation: of,
    source: { kind: 'file', name: 'agenda.txt' },
    agenda: null,
    choice: null,
    travel: null,
    ...changes,
  };
}

/** A meeting of the AB of the demo region with this agenda, judged by the real engine. */
export function assessedAb(text: string, changes: Partial<Invitation> = {}): AssessedMeeting {
  const of = invitation(text, { subject: 'Algemeen Bestuur Regio Wolkendal', ...changes });
  return assess(openMeeting(of), [demoRegister(TODAY)], TODAY);
}

/** A register from its file format; throws on what a reader would refuse. */
export function register(file: unknown): Register {
  const result = readRegister(JSON.stringify(file));
  if (result.kind === 'problem') throw new Error(result.errors.map(({ message }) => message).join('\n'));
  return result.register;
}
