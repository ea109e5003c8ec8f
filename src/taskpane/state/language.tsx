import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { createTranslator, LANGUAGES, type Language, type Translator } from '../../i18n';
import { store, stored } from './stored';

interface LanguageState {
  readonly translator: Translator;
  readonly setLanguage: (language: Language) => void;
}

const LanguageContext = createContext<LanguageState | null>(null);

const KEY = 'maalbar.language';

interface LanguageProviderProps {
  /** Used until another one is chosen. */
  readonly initial: Language;
  readonly children: ReactNode;
}

export function LanguageProvider({ initial, children }: LanguageProviderProps) {
  const [language, choose] = useState<Language>(() => stored(KEY, LANGUAGES) ?? initial);
  const setLanguage = useCallback((chosen: Language) => {
    store(KEY, chosen);
    choose(chosen);
  }, []);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    // Another page of ours, such as the one around the pane in the workbench, has chosen a language.
    const onStorage = (event: StorageEvent): void => {
      const chosen = LANGUAGES.find((one) => one === event.newValue);
      if (event.key === KEY && chosen !== undefined) choose(chosen);
    };
    window.addEventListener('storage', onStorage);
    return () => {
      window.removeEventListener('storage', onStorage);
    };
  }, []);
  const state = useMemo(() => ({ translator: createTranslator(language), setLanguage }), [language, setLanguage]);
  return <LanguageContext.Provider value={state}>{children}</LanguageContext.Provider>;
}

function useLanguageState(): LanguageState {
  const state = useContext(LanguageContext);
  if (state === null) throw new Error('There is no language here: wrap the page in LanguageProvider.');
  return state;
}

export function useTranslator(): Translator {
  return useLanguageState().translator;
}

export function useSetLanguage(): (language: Language) => void {
  return useLanguageState().setLanguage;
}
