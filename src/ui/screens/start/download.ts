import { nl } from '../../text/nl';

/** Saves an empty role file on the user's device. */
export function downloadExample(text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = nl.start.downloadName;
  link.click();
  URL.revokeObjectURL(address);
}
