import { mediaTheme } from './media-theme';
import { openWindow } from './open-link';
import type { Host, Opened } from './types';

const NOTHING: Opened = { kind: 'nothing' };

/** A browser tab of its own: nobody is known, nothing stands open, and no host can bring anyone to a place in the app. */
export function browserHost(window: Window): Host {
  const media = mediaTheme(window);
  return {
    name: 'browser',
    theme: media.theme,
    onTheme: media.onChange,
    locale: window.navigator.language,
    user: null,
    opened: () => NOTHING,
    onOpened: () => () => {},
    openLink: (url) => openWindow(window, url),
    deepLink: () => null,
  };
}
