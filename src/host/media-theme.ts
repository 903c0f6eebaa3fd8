import type { ThemeName } from './types';

const DARK = '(prefers-color-scheme: dark)';
const CONTRAST = '(prefers-contrast: more)';
const FORCED = '(forced-colors: active)';

/** What the browser says that the user prefers. */
export interface MediaTheme {
  /** Windows high contrast ("forced colors") brings its own colours, so there it is light or dark, never contrast. */
  readonly theme: () => ThemeName;
  /** The user asks for more contrast and the system does not bring colours of its own. */
  readonly wantsContrast: () => boolean;
  /** Windows high contrast is on. */
  readonly forced: () => boolean;
  readonly onChange: (changed: () => void) => () => void;
}

/** The preferences of the user as media queries tell them. Source: Media Queries Level 5, W3C. */
export function mediaTheme(window: Window): MediaTheme {
  const matches = (query: string): boolean => window.matchMedia(query).matches;
  const wantsContrast = (): boolean => matches(CONTRAST) && !matches(FORCED);
  return {
    theme() {
      if (wantsContrast()) return 'contrast';
      return matches(DARK) ? 'dark' : 'light';
    },
    wantsContrast,
    forced: () => matches(FORCED),
    onChange(changed) {
      const queries = [DARK, CONTRAST, FORCED].map((query) => window.matchMedia(query));
      for (const query of queries) query.addEventListener('change', changed);
      return () => {
        for (const query of queries) query.removeEventListener('change', changed);
      };
    },
  };
}
