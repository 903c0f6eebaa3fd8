import { createContext, useContext } from 'react';

/** The three layouts, measured on the container and not on the window: below 400, below 800, and from 800 px. */
export type Width = 'smal' | 'middel' | 'breed';

/** What a component needs to know of the screen it stands on. */
export interface Screen {
  readonly width: Width;
  /** How often the user went to another screen; 0 on the first. */
  readonly visits: number;
  /** Address of the last screen that was not a single point: where "back" leads from one. */
  readonly list: string;
  /** Says a sentence to a screen reader, politely. */
  readonly announce: (sentence: string) => void;
  /** Shows for a moment that something was done, with a way back where there is one. */
  readonly show: (text: string, undo: (() => void) | null) => void;
}

const ScreenContext = createContext<Screen>({
  width: 'smal',
  visits: 0,
  list: '#/',
  announce: () => {},
  show: () => {},
});

export const ScreenProvider = ScreenContext.Provider;

/** The layout, the visit and the live region of the page. */
export function useScreen(): Screen {
  return useContext(ScreenContext);
}
