import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { LANGUAGES } from '../../../i18n';
import { useSetLanguage, useTranslator } from '../../../taskpane/state/language';
import type { ThemeChoice } from './use-theme-choice';

const useStyles = makeStyles({
  switches: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

const THEMES = ['system', 'light', 'dark'] as const;

const NAMES = { da: 'Dansk', en: 'English' } as const;

interface SwitchesProps {
  readonly theme: ThemeChoice;
  readonly onTheme: (theme: ThemeChoice) => void;
}

/** Language and theme of the page; the pane beside it has the same. */
export function Switches({ theme, onTheme }: SwitchesProps) {
  const styles = useStyles();
  const translator = useTranslator();
  const setLanguage = useSetLanguage();
  return (
    <div className={styles.switches}>
      <Select
        size="small"
        aria-label={translator.t('workbench.language')}
        value={translator.language}
        onChange={(_, { value }) => {
          const chosen = LANGUAGES.find((language) => language === value);
          if (chosen !== undefined) setLanguage(chosen);
        }}
      >
        {LANGUAGES.map((language) => (
          <option key={language} value={language} lang={language}>
            {NAMES[language]}
          </option>
        ))}
      </Select>
      <Select
        size="small"
        aria-label={translator.t('workbench.theme')}
        value={theme}
        onChange={(_, { value }) => {
          const chosen = THEMES.find((one) => one === value);
          if (chosen !== undefined) onTheme(chosen);
        }}
      >
        {THEMES.map((one) => (
          <option key={one} value={one}>
            {translator.t(`workbench.themes.${one}`)}
          </option>
        ))}
      </Select>
    </div>
  );
}
