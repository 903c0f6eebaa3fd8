/** Something in a manifest that Microsoft or this project does not allow. */
export interface Fault {
  /** The file, as the user named it or as it is called in the package. */
  readonly file: string;
  /** Place in the file: a JSON path ("staticTabs[0].scopes") or a line and element ("line 12, Control"); "" for the whole. */
  readonly where: string;
  /** One English sentence: what is wrong, and what it should be. */
  readonly text: string;
}

/** Collects the faults of one file. */
export type Report = (where: string, text: string) => void;

/** A `Report` that puts its faults on a list. */
export function reportTo(faults: Fault[], file: string): Report {
  return (where, text) => {
    faults.push({ file, where, text });
  };
}

/** One line for the terminal. */
export function faultLine({ file, where, text }: Fault): string {
  return [file, where, text].filter((part) => part !== '').join(': ');
}
