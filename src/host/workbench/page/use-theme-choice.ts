import { useStored } from '../../../taskpane/state/use-stored';
import { useDark } from '../../../taskpane/theme/use-dark';

const THEMES = ['system', 'light', 'dark'] as const;

export type ThemeChoice = (typeof THEMES)[number];

/** The same as in the pane: what is chosen here or there holds for both, at once. */
const KEY = 'maalbar.theme';

export function useThemeChoice(): {
  readonly theme: ThemeChoice;
  readonly isDark: boolean;
  readonly choose: (theme: ThemeChoice) => void;
} {
  const [theme, choose] = useStored<ThemeChoice>(KEY, THEMES, 'system');
  return { theme, isDark: useDark(null, theme), choose };
}
