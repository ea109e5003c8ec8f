import { Field, makeStyles, Radio, RadioGroup, Switch } from '@fluentui/react-components';
import { LANGUAGES } from '../../i18n';
import { Page, Section } from '../parts/Page';
import { OpensWithWorkbook } from '../parts/OpensWithWorkbook';
import { WorkbookChoices } from '../parts/WorkbookChoices';
import { useSetLanguage, useTranslator } from '../state/language';
import { usePreferences, type ThemeChoice } from '../state/preferences';

const THEMES: readonly ThemeChoice[] = ['system', 'light', 'dark'];
const THEME_LABELS = {
  system: 'settings.themeSystem',
  light: 'settings.themeLight',
  dark: 'settings.themeDark',
} as const;
// What is pressed stands in line with the text above it, whatever room it has around it.
const useStyles = makeStyles({ flush: { marginLeft: '-8px' } });

const LANGUAGE_NAMES = { da: 'Dansk', en: 'English' } as const;

/** What the user may choose about the pane itself, and what the workbook keeps of how it is evaluated. */
export default function SettingsScreen({ version }: { readonly version: string }) {
  const styles = useStyles();
  const translator = useTranslator();
  const setLanguage = useSetLanguage();
  const { theme, setTheme, follow, setFollow } = usePreferences();
  return (
    <Page title={translator.t('settings.title')}>
      <Section title={translator.t('settings.appearance')}>
        <Field label={translator.t('settings.language')}>
          <RadioGroup
            className={styles.flush}
            layout="horizontal"
            value={translator.language}
            onChange={(_event, { value }) => {
              const chosen = LANGUAGES.find((one) => one === value);
              if (chosen !== undefined) setLanguage(chosen);
            }}
          >
            {LANGUAGES.map((one) => (
              <Radio key={one} value={one} label={<span lang={one}>{LANGUAGE_NAMES[one]}</span>} />
            ))}
          </RadioGroup>
        </Field>
        <Field label={translator.t('settings.theme')}>
          <RadioGroup
            className={styles.flush}
            value={theme}
            onChange={(_event, { value }) => {
              const chosen = THEMES.find((one) => one === value);
              if (chosen !== undefined) setTheme(chosen);
            }}
          >
            {THEMES.map((one) => (
              <Radio key={one} value={one} label={translator.t(THEME_LABELS[one])} />
            ))}
          </RadioGroup>
        </Field>
        <Switch
          className={styles.flush}
          checked={follow}
          label={translator.t('settings.follow')}
          onChange={(_event, { checked }) => {
            setFollow(checked);
          }}
        />
        <OpensWithWorkbook />
      </Section>
      <WorkbookChoices />
      <Section title={translator.t('settings.about')}>
        <div>{translator.t('settings.privacy')}</div>
        <div>{translator.t('app.version', { version })}</div>
      </Section>
    </Page>
  );
}
