/** What a host can ask for. Anything a host does not know is light. */
export type ThemeName = 'light' | 'dark' | 'contrast';

/** Where the product runs: its theme now, and a way to hear when it changes. */
export interface Host {
  readonly theme: () => ThemeName;
  /** Calls `changed` after each change of theme until the returned function is called. */
  readonly onTheme: (changed: () => void) => () => void;
}

/** What the product remembers on this device. Never the content of an invitation. */
export interface Choices {
  /** Role files as they were read in, in order of reading; the text is kept so that a later version can read it again. */
  readonly registers: readonly { readonly file: string; readonly text: string }[];
  /** Who the user is: person id by region id. */
  readonly people: Readonly<Record<string, string>>;
  /** True while the user looks at the demo region. */
  readonly demo: boolean;
}

/** Keeps `Choices`. A store that cannot be reached (private window) loads null and forgets what it is given; it never rejects. */
export interface ChoiceStore {
  readonly load: () => Promise<Choices | null>;
  readonly save: (choices: Choices) => Promise<void>;
  readonly clear: () => Promise<void>;
}
