import { teamsDarkTheme, teamsLightTheme } from '@fluentui/react-components';
import { type Themes, themesOn } from './themes';

/** In Teams: its own shade of blue. Apart, so that Outlook and the browser do not load them. */
export const teamsThemes: Themes = themesOn(teamsLightTheme, teamsDarkTheme);
