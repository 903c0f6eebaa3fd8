import { type Theme, teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { ThemeName } from '../../host/types';
import { contrastPets, darkPets, lightPets, type PetTokens } from './pets';

/** What high contrast draws with lines, because there shape has to say what colour says elsewhere. */
interface ShapeTokens {
  readonly rvTagBorder: string;
  readonly rvBarWidth: string;
  readonly rvNoemBorder: string;
  readonly rvFocus: string;
  /** Surface of a row under the pointer, of the row that is open beside the list, and of small neutral shapes. */
  readonly rvHover: string;
  readonly rvCurrent: string;
  readonly rvShape: string;
  /** A line around the row under the pointer, where a surface would cost contrast. */
  readonly rvHoverLine: string;
}

export type RolvastTheme = Theme & PetTokens & ShapeTokens;

// No text is smaller than 14 px, so Fluent's 10 and 12 px steps are lifted to its 14 px step.
// Open Sans stands in for Segoe UI on systems without it: it is the closest in width.
const sizes = {
  fontFamilyBase:
    "'Segoe UI', 'Segoe UI Web (West European)', -apple-system, BlinkMacSystemFont, 'Open Sans', Roboto, 'Helvetica Neue', sans-serif",
  fontSizeBase100: '14px',
  fontSizeBase200: '14px',
  lineHeightBase100: '20px',
  lineHeightBase200: '20px',
  borderRadiusMedium: '6px',
  borderRadiusLarge: '8px',
} as const;

const usual: ShapeTokens = {
  rvTagBorder: '1px solid',
  rvBarWidth: '6px',
  rvNoemBorder: '1px solid',
  rvFocus: '2px solid var(--colorStrokeFocus2)',
  rvHover: '#f5f5f5',
  rvCurrent: '#ebebeb',
  rvShape: '#f0f0f0',
  rvHoverLine: 'none',
};

const usualDark: ShapeTokens = { ...usual, rvHover: '#333333', rvCurrent: '#3d3d3d', rvShape: '#333333' };

const thick: ShapeTokens = {
  rvTagBorder: '2px solid',
  rvBarWidth: '10px',
  rvNoemBorder: '2px dashed',
  rvFocus: '3px solid #1aebff',
  rvHover: '#000000',
  rvCurrent: '#000000',
  rvShape: '#000000',
  rvHoverLine: '1px solid #1aebff',
};

/** One theme for each name. */
export type Themes = Readonly<Record<ThemeName, RolvastTheme>>;

/** The themes of the product on the light and the dark theme of a host: the tokens of the hats spread in. */
export function themesOn(light: Theme, dark: Theme): Themes {
  return {
    light: { ...light, ...sizes, ...lightPets, ...usual },
    dark: { ...dark, ...sizes, ...darkPets, ...usualDark },
    contrast: { ...teamsHighContrastTheme, ...sizes, ...contrastPets, ...thick },
  };
}

/** In Outlook and in a browser. */
export const themes: Themes = themesOn(webLightTheme, webDarkTheme);
