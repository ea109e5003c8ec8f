import { useEffect, useState } from 'react';
import { useDark } from '../../../taskpane/theme/use-dark';

const THEMES = ['system', 'light', 'dark'] as const;

export type ThemeChoice = (typeof THEMES)[number];

/** The same as in the pane, so that both look alike. */
const KEY = 'maalbar.theme';

function read(): ThemeChoice {
  try {
    const text = window.localStorage.getItem(KEY);
    return THEMES.find((theme) => theme === text) ?? 'system';
  } catch {
    return 'system';
  }
}

/** The theme that the person has chosen, here or in the pane. */
export function useThemeChoice(): { theme: ThemeChoice; isDark: boolean; choose: (theme: ThemeChoice) => void } {
  const [theme, setTheme] = useState(read);
  const system = useDark(null);
  useEffect(() => {
    const onStorage = ({ key }: StorageEvent): void => {
      if (key === KEY) setTheme(read());
    };
    window.addEventListener('storage', onStorage);
    return () => {
      window.removeEventListener('storage', onStorage);
    };
  }, []);
  const choose = (chosen: ThemeChoice): void => {
    try {
      window.localStorage.setItem(KEY, chosen);
    } catch {
      // Without storage the choice lasts as long as the page.
    }
    setTheme(chosen);
  };
  return { theme, isDark: theme === 'system' ? system : theme === 'dark', choose };
}
