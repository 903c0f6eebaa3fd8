import { inTime, TOO_LATE } from '../in-time';
import { type AttachedFile, AttachFailed, type AttachFiles, type AttachProblem } from '../types';
import type { Ask } from './answer';
import { hasMailbox, type OfficeJs, type OpenItem } from './office';

/** How long Outlook may take to upload or remove a file, in milliseconds. */
const PATIENCE = 60_000;

/** What the errors of Outlook mean. Source: learn.microsoft.com/javascript/api/outlook/office.appointmentcompose, "Errors". */
const PROBLEMS: Readonly<Record<string, AttachProblem>> = {
  AttachmentSizeExceeded: 'too-large',
  NumberOfAttachmentsExceeded: 'too-large',
  FileTypeNotSupported: 'not-allowed',
  PermissionDenied: 'not-allowed',
  ElevatedPermissionNeeded: 'not-allowed',
  OperationNotSupported: 'unsupported',
  APINotSupportedForSharedFolders: 'unsupported',
  CannotAddAttachmentBeforeUpgrade: 'busy',
};

/**
 * Puts files on the open appointment. Null for an attendee, and below Mailbox 1.8 (then Outlook tells no attachments either). Nothing is
 * saved or sent: what is attached goes along when the organizer sends the invitation.
 */
export function attachFiles(office: OfficeJs, { mode, item }: OpenItem): AttachFiles | null {
  if (mode !== 'compose' || !hasMailbox(office, '1.8')) return null;
  return {
    add: (name, base64) =>
      done<string>((tell) => item.addFileAttachmentFromBase64Async(base64, name, { isInline: false }, tell)),
    remove: async (id) => {
      await done<void>((tell) => item.removeAttachmentAsync(id, tell)).catch((error: unknown) => {
        // Someone took it off meanwhile: that is what was asked.
        if (!(error instanceof AttachFailed) || error.code !== 'InvalidAttachmentId') throw error;
      });
    },
    list: async () => {
      const all = await done<Office.AttachmentDetailsCompose[]>((tell) => item.getAttachmentsAsync(tell));
      return all.map(({ id, name, size }): AttachedFile => ({ id, name, size }));
    },
  };
}

/** Rejects with `AttachFailed` where `answer` would give null: here it matters why. */
async function done<T>(ask: Ask<T>): Promise<T> {
  const asked = new Promise<T>((resolve, reject) => {
    try {
      ask((result) => {
        if (String(result.status) === 'succeeded') resolve(result.value);
        else reject(failed(result.error?.name ?? ''));
      });
    } catch {
      reject(new AttachFailed('unsupported', 'throws'));
    }
  });
  const given = await inTime(asked, PATIENCE);
  if (given === TOO_LATE) throw new AttachFailed('busy', 'no answer');
  return given;
}

function failed(name: string): AttachFailed {
  return new AttachFailed(PROBLEMS[name] ?? 'failed', name);
}
