import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import packageJson from '../../../../package.json';
import type { Language } from '../../../i18n';
import { AnnounceProvider } from '../../../taskpane/state/announce';
import { LanguageProvider } from '../../../taskpane/state/language';
import { darkTheme, lightTheme } from '../../../taskpane/theme/themes';
import { useThemeChoice } from './use-theme-choice';
import { Workbench } from './Workbench';

const useStyles = makeStyles({
  page: { backgroundColor: tokens.colorNeutralBackground2, color: tokens.colorNeutralForeground1 },
});

function Page() {
  const styles = useStyles();
  const { theme, isDark, choose } = useThemeChoice();
  return (
    <FluentProvider theme={isDark ? darkTheme : lightTheme} className={styles.page}>
      <LanguageProvider initial={initialLanguage()}>
        <AnnounceProvider>
          <Workbench version={packageJson.version} theme={theme} onTheme={choose} />
        </AnnounceProvider>
      </LanguageProvider>
    </FluentProvider>
  );
}

/** Danish, unless the person's browser asks for English before it. */
function initialLanguage(): Language {
  const asked = navigator.languages.find((language) => /^(da|nb|nn|no|sv|en)/i.test(language));
  return asked !== undefined && /^en/i.test(asked) ? 'en' : 'da';
}

const element = document.getElementById('workbench');
if (element === null) throw new Error('index.html has no element with id "workbench"');
createRoot(element).render(<Page />);
