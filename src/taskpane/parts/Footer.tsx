import { makeStyles, tokens } from '@fluentui/react-components';
import { LANGUAGES, type Language } from '../../i18n';
import { useSetLanguage, useTranslator } from '../state/language';

const useStyles = makeStyles({
  footer: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  languages: { display: 'flex', gap: tokens.spacingHorizontalXS, marginLeft: '-4px' },
  language: {
    minHeight: '24px',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '&[aria-pressed="true"]': {
      fontWeight: tokens.fontWeightSemibold,
      color: tokens.colorNeutralForeground1,
      textDecorationLine: 'underline',
    },
  },
});

/** Every language names itself. */
const NAMES: Readonly<Record<Language, string>> = { da: 'Dansk', en: 'English' };

/** Language and version. */
export function Footer({ version }: { readonly version: string }) {
  const styles = useStyles();
  const translator = useTranslator();
  const setLanguage = useSetLanguage();
  return (
    <footer className={styles.footer}>
      <div role="group" aria-label={translator.t('app.language')} className={styles.languages}>
        {LANGUAGES.map((language) => (
          <button
            key={language}
            type="button"
            lang={language}
            className={styles.language}
            aria-pressed={translator.language === language}
            onClick={() => {
              setLanguage(language);
            }}
          >
            {NAMES[language]}
          </button>
        ))}
      </div>
      <span>{translator.t('app.version', { version })}</span>
    </footer>
  );
}
