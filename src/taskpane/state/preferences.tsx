import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { useStored } from './use-stored';

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
  const [theme, setTheme] = useStored<ThemeChoice>(KEY.theme, THEMES, 'system');
  const [follows, setFollows] = useStored<(typeof FOLLOWS)[number]>(KEY.follow, FOLLOWS, 'yes');
  const preferences = useMemo(
    () => ({
      theme,
      setTheme,
      follow: follows === 'yes',
      setFollow: (follow: boolean) => {
        setFollows(follow ? 'yes' : 'no');
      },
    }),
    [theme, setTheme, follows, setFollows],
  );
  return <PreferencesContext.Provider value={preferences}>{children}</PreferencesContext.Provider>;
}

export function usePreferences(): Preferences {
  const preferences = useContext(PreferencesContext);
  if (preferences === null) throw new Error('There are no preferences here: wrap the page in PreferencesProvider.');
  return preferences;
}
