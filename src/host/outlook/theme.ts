import { listeners } from '../listeners';
import { type MediaTheme, mediaTheme } from '../media-theme';
import type { Host, ThemeName } from '../types';
import { hasMailbox, type OfficeJs } from './office';

/** The two colours of the Office theme that say which theme it is. */
export interface OfficeColours {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
}

/** Above this relative luminance (WCAG 2.2) black text is easier to read, below it white text. */
const MIDDLE = 0.179;

/**
 * The theme for colours of Outlook, which tells no name of its theme. Contrast: the user asks the system for more contrast, or the
 * background is pure black with a pure text colour (white, yellow, green), as in the high contrast themes of Windows; the black theme
 * of Office is dark grey. Black text on white is light: the ordinary theme looks the same. While Windows forces its own colours it is light or dark only. Without colours the preference of the browser counts.
 */
export function themeOf(colours: OfficeColours | null, media: MediaTheme): ThemeName {
  const background = rgb(colours?.bodyBackgroundColor);
  if (background === null || media.wantsContrast()) return media.theme();
  const text = rgb(colours?.bodyForegroundColor);
  const isBlack = background.every((part) => part === 0);
  if (isBlack && text?.every((part) => part === 0 || part === 255) && !media.forced()) return 'contrast';
  return luminance(background) < MIDDLE ? 'dark' : 'light';
}

/** Follows the theme of Outlook: Mailbox 1.14, not on phones. Source: learn.microsoft.com/javascript/api/office/office.officetheme */
export function outlookTheme(office: OfficeJs, window: Window): Pick<Host, 'theme' | 'onTheme'> {
  const media = mediaTheme(window);
  const changes = listeners();
  let colours: OfficeColours | null = office.context.officeTheme ?? null;
  media.onChange(changes.tell);
  if (hasMailbox(office, '1.14')) {
    const changed = (event?: Partial<Office.OfficeThemeChangedEventArgs>): void => {
      colours = event?.officeTheme ?? office.context.officeTheme ?? null;
      changes.tell();
    };
    office.context.mailbox.addHandlerAsync(office.EventType.OfficeThemeChanged, changed, () => {});
  }
  return { theme: () => themeOf(colours, media), onTheme: changes.add };
}

/** Red, green and blue, 0 to 255, of "#FFA500", with or without "#" and a part for transparency. Null when it is no such colour. */
function rgb(colour: string | undefined): readonly number[] | null {
  const digits = /^#?([0-9a-f]{6})(?:[0-9a-f]{2})?$/i.exec(colour?.trim() ?? '')?.[1];
  return digits === undefined ? null : [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16));
}

/** Relative luminance, 0 to 1. Source: WCAG 2.2, definition of relative luminance. */
function luminance(colour: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
