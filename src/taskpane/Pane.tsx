import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Language } from '../i18n';
import { AppContext, type App } from './app-port';
import { Shell } from './Shell';
import { AnnounceProvider } from './state/announce';
import { LanguageProvider } from './state/language';
import { PreferencesProvider, usePreferences } from './state/preferences';
import type { HostTheme } from './theme/office-theme';
import { DarkProvider } from './theme/status-palette';
import { darkTheme, lightTheme } from './theme/themes';
import { useDark } from './theme/use-dark';

const useStyles = makeStyles({
  page: {
    minHeight: '100vh',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    // Names in a workbook may be longer than the pane is wide.
    overflowWrap: 'break-word',
  },
});

interface PaneProps {
  readonly app: App;
  /** Language until the user chooses another one. */
  readonly language: Language;
  readonly version: string;
  /** Theme of the Office host, where it has one. */
  readonly hostTheme: HostTheme | null;
}

/** The whole task pane, given the use cases it is to call. */
export function Pane({ app, language, version, hostTheme }: PaneProps) {
  return (
    <PreferencesProvider>
      <Themed hostTheme={hostTheme}>
        <LanguageProvider initial={language}>
          <AnnounceProvider>
            <AppContext.Provider value={app}>
              <Shell version={version} />
            </AppContext.Provider>
          </AnnounceProvider>
        </LanguageProvider>
      </Themed>
    </PreferencesProvider>
  );
}

function Themed({ hostTheme, children }: { readonly hostTheme: HostTheme | null; readonly children: ReactNode }) {
  const styles = useStyles();
  const { theme } = usePreferences();
  const dark = useDark(hostTheme, theme);
  return (
    <FluentProvider theme={dark ? darkTheme : lightTheme} className={styles.page}>
      <DarkProvider value={dark}>{children}</DarkProvider>
    </FluentProvider>
  );
}
