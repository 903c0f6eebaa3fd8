import { demoRegister } from '../../../src/demo/region';
import { assessMeeting } from '../../../src/domain/meeting/assess';
import { invitationOf } from '../../../src/domain/meeting/event';
import { writeTravel } from '../../../src/domain/travel/write';
import { AttachFailed, type AttachFiles, type OpenAppointment } from '../../../src/host/types';
import { readBody } from '../../../src/sources/body';
import { TODAY } from '../../builders/ports';

/** The text of the file that the organizer of a meeting of the demo region sends along. `by`: who the file says that sent it. */
export function travelTextFor(open: OpenAppointment, by?: { readonly name: string; readonly email: string }): string {
  const invitation = invitationOf(open.event, readBody);
  const { organizer } = invitation;
  if (organizer === null) throw new Error('the meeting has no organizer');
  const assessed = assessMeeting({ invitation, registers: [demoRegister(TODAY)], day: TODAY });
  const now = new Date(`${TODAY}T08:00:00Z`);
  const file = writeTravel({ assessed, corrections: [], agenda: [], sender: by ?? organizer, now });
  if (file.kind === 'refused') throw new Error(file.message);
  return file.text;
}

/** An appointment with a file of roles on it. */
export function withFile(open: OpenAppointment, text: string, size = text.length): OpenAppointment {
  const kind = '#microsoft.graph.fileAttachment';
  const file = { '@odata.type': kind, id: 'rollen', name: 'rolvast.json', contentType: 'application/json', size };
  const attachments = [...(open.event.attachments ?? []), { ...file, isInline: false }];
  return {
    ...open,
    event: { ...open.event, attachments },
    attachment: async (id) => (id === 'rollen' ? base64(text) : open.attachment(id)),
  };
}

function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}

/** The files of an appointment in memory; `failing` is how adding fails next. */
export function memoryFiles(
  start: readonly { readonly id: string; readonly name: string; readonly text: string }[] = [],
) {
  let files = [...start];
  let count = 0;
  const state = { failing: null as AttachFailed['problem'] | null };
  const attach: AttachFiles = {
    async add(name, content) {
      if (state.failing !== null) throw new AttachFailed(state.failing, 'test');
      count += 1;
      const bytes = Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0));
      files = [...files, { id: `nieuw-${count}`, name, text: new TextDecoder().decode(bytes) }];
      return `nieuw-${count}`;
    },
    async remove(id) {
      files = files.filter((file) => file.id !== id);
    },
    list: async () => files.map(({ id, name, text }) => ({ id, name, size: text.length })),
  };
  const attachment = async (id: string): Promise<string> => base64(files.find((file) => file.id === id)?.text ?? '');
  return { attach, attachment, state, files: () => files };
}
