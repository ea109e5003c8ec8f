import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';
import { store, stored } from './stored';

const THEMES = ['system', 'light', 'dark'] as const;

/** `system` is the Office theme where the host has one, else what the person's system asks for. */
export type ThemeChoice = (typeof THEMES)[number];

const FOLLOWS = ['yes', 'no'] as const;

interface Preferences {
  readonly theme: ThemeChoice;
  readonly setTheme: (theme: ThemeChoice) => void;
  /** Whether a goal is opened when its row is selected in the sheet. */
  readonly follow: boolean;
  readonly setFollow: (follow: boolean) => void;
}

const PreferencesContext = createContext<Preferences | null>(null);

const KEY = { theme: 'maalbar.theme', follow: 'maalbar.follow' } as const;

/** What the user has chosen about the pane itself; kept on this machine, never in the workbook. */
export function PreferencesProvider({ children }: { readonly children: ReactNode }) {
  const [theme, chooseTheme] = useState<ThemeChoice>(() => stored(KEY.theme, THEMES) ?? 'system');
  const [follow, chooseFollow] = useState(() => stored(KEY.follow, FOLLOWS) !== 'no');
  const setTheme = useCallback((chosen: ThemeChoice) => {
    store(KEY.theme, chosen);
    chooseTheme(chosen);
  }, []);
  const setFollow = useCallback((chosen: boolean) => {
    store(KEY.follow, chosen ? 'yes' : 'no');
    chooseFollow(chosen);
  }, []);
  const preferences = useMemo(() => ({ theme, setTheme, follow, setFollow }), [theme, setTheme, follow, setFollow]);
  return <PreferencesContext.Provider value={preferences}>{children}</PreferencesContext.Provider>;
}

export function usePreferences(): Preferences {
  const preferences = useContext(PreferencesContext);
  if (preferences === null) throw new Error('There are no preferences here: wrap the page in PreferencesProvider.');
  return preferences;
}
