import type { Host, ThemeName } from './types';

const dark = '(prefers-color-scheme: dark)';
const contrast = '(prefers-contrast: more)';
const forced = '(forced-colors: active)';

/** A browser tab. Windows high contrast ("forced colors") brings its own colours, so there the light theme stays. */
export function browserHost(window: Window): Host {
  const matches = (query: string): boolean => window.matchMedia(query).matches;
  return {
    theme(): ThemeName {
      if (matches(contrast) && !matches(forced)) return 'contrast';
      return matches(dark) ? 'dark' : 'light';
    },
    onTheme(changed) {
      const queries = [dark, contrast, forced].map((query) => window.matchMedia(query));
      for (const query of queries) query.addEventListener('change', changed);
      return () => {
        for (const query of queries) query.removeEventListener('change', changed);
      };
    },
  };
}
